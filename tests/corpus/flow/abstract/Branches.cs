// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Branches
{
    public static void Conditional()
    {
        Sink(Perhaps ? Source() : ""); // PL1002
        Sink(Perhaps ? "" : "b"); // ok
        Sink(Source() == "a" ? "b" : "c"); // ok: it decides, it does not flow
    }

    public static void DecidedBySource()
    {
        var text = "";
        if (Source() == "a")
        {
            text = "b";
        }

        Sink(text); // ok: a filter decides, it does not flow
    }

    public static void Coalesced()
    {
        string? none = null;
        Sink(none ?? Source()); // PL1002
        Sink(Source() ?? "x"); // PL1002
        Sink(none ?? "x"); // ok
    }

    public static void ConditionalAccess()
    {
        string? name = Source();
        Sink(name?.Trim()); // PL1002
        Sink(name?.Length); // ok: a length
        string? right = "";
        Sink(right?.Trim()); // ok
    }

    public static void SwitchStatement(int kind)
    {
        var text = "";
        switch (kind)
        {
            case 1:
                text = Source();
                Sink(text); // PL1002
                break;
            case 2:
                Sink(text); // ok: another section
                break;
            default:
                text = "x";
                break;
        }

        Sink(text); // PL1002
    }

    public static void SwitchExpression(int kind)
    {
        Sink(kind switch { 1 => Source(), _ => "" }); // PL1002
        Sink(kind switch { 1 => "a", _ => "" }); // ok
        Sink(Source() switch { "a" => 1, _ => 2 }); // ok: it decides
        var all = kind switch { 0 => "z", 1 => Source(), _ => throw new InvalidOperationException() };
        Sink(all); // PL1002
    }

    public static void GoTo(int count)
    {
        var text = "";
    again:
        Sink(text); // PL1002
        text = Source();
        if (count-- > 0)
        {
            goto again;
        }
    }

    public static void GoToCase(int kind)
    {
        var text = "";
        switch (kind)
        {
            case 1:
                text = Source();
                goto case 2;
            case 2:
                Sink(text); // PL1002
                break;
        }
    }

    public static void SkippedByGoTo()
    {
        var text = Source();
        goto over;
    over:
        text = "";
        Sink(text); // ok
    }

    public static void AfterReturn()
    {
        var text = "";
        if (Perhaps)
        {
            text = Source();
            return;
        }

        Sink(text); // ok: the path with data has left
    }

    public static void AfterThrow()
    {
        var text = "";
        if (Perhaps)
        {
            text = Source();
            throw new InvalidOperationException();
        }

        Sink(text); // ok
    }
}
