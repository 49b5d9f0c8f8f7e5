// with: Vocabulary.part.cs
namespace Corpus.Flow;

public sealed class Names : System.Collections.Generic.IEnumerable<string>
{
    private readonly List<string> names = [];

    public void Add(string name) => names.Add(name);

    public IEnumerator<string> GetEnumerator() => names.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Counted
{
    public CountedEnumerator GetEnumerator() => new();
}

public sealed class CountedEnumerator
{
    public string Current => Source();

    public bool MoveNext() => Perhaps;
}

public static class Iterators
{
    public static void Yielded()
    {
        foreach (var name in All())
        {
            Sink(name); // PL1002
        }

        foreach (var right in Right())
        {
            Sink(right); // ok
        }

        foreach (var echoed in Echo(Source()))
        {
            Sink(echoed); // PL1002
        }

        foreach (var echoed in Echo(""))
        {
            Sink(echoed); // ok
        }
    }

    public static void Broken()
    {
        foreach (var name in Cut(Source()))
        {
            Sink(name); // ok: ended before it gives any
        }
    }

    public static void OwnCollection()
    {
        var names = new Names { Source() };
        foreach (var name in names)
        {
            Sink(name); // PL1002
        }

        foreach (var right in new Names { "x" })
        {
            Sink(right); // ok
        }

        foreach (var name in new Counted())
        {
            Sink(name); // PL1002
        }
    }

    public static void ByHand()
    {
        using var names = All().GetEnumerator();
        while (names.MoveNext())
        {
            Sink(names.Current); // PL1002
        }
    }

    public static void Consumed()
    {
        Sink(All().ToList()[0]); // PL1002
        Sink(Right().ToArray()); // ok
        WriteAll(All()); // PL1002
        WriteAll(Right()); // ok
    }

    private static IEnumerable<string> All()
    {
        yield return "x";
        yield return Source();
    }

    private static IEnumerable<string> Right()
    {
        yield return "x";
        yield return "y";
    }

    private static IEnumerable<string> Echo(string text)
    {
        while (Perhaps)
        {
            yield return text;
        }
    }

    private static IEnumerable<string> Cut(string text)
    {
        if (text.Length >= 0)
        {
            yield break;
        }
    }

    private static void WriteAll(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Sink(text);
        }
    }
}
