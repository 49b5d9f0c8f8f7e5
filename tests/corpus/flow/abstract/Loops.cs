// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Loops
{
    public static void CarriedBackwards()
    {
        var last = "";
        for (var i = 0; i < 3; i++)
        {
            Sink(last); // PL1002
            last = Source();
        }
    }

    public static void CarriedThroughTwoVariables()
    {
        var a = "";
        var b = "";
        while (Perhaps)
        {
            Sink(b); // PL1002
            b = a;
            a = Source();
        }
    }

    public static void ResetEveryRound()
    {
        for (var i = 0; i < 3; i++)
        {
            var text = "";
            Sink(text); // ok
            text = Source();
            Sink(text); // PL1002
        }
    }

    public static void ResetAtTheEnd()
    {
        var text = "";
        do
        {
            Sink(text); // ok: cleared before the next round
            text = Source();
            text = "";
        }
        while (Perhaps);
    }

    public static void Continue()
    {
        var text = "";
        foreach (var i in new[] { 1, 2 })
        {
            if (i == 1)
            {
                text = Source();
                continue;
            }

            Sink(text); // PL1002
        }
    }

    public static void Break()
    {
        var text = "";
        while (true)
        {
            if (Perhaps)
            {
                text = Source();
                break;
            }

            Sink(text); // ok: whoever has data has left the loop
        }

        Sink(text); // PL1002
    }

    public static void Elements()
    {
        foreach (var name in new[] { Source() })
        {
            Sink(name); // PL1002
        }

        foreach (var letter in "abc")
        {
            Sink(letter); // ok
        }

        foreach (var letter in Source())
        {
            Sink(letter); // PL1002
        }
    }

    public static void Counter()
    {
        var names = new List<string> { Source() };
        for (var i = 0; i < names.Count; i++)
        {
            Sink(i); // ok: an index
            Sink(names[i]); // PL1002
        }
    }
}
