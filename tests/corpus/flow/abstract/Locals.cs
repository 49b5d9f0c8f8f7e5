// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Locals
{
    public static void Direct()
    {
        Sink(Source()); // PL1002
        Sink("constant"); // ok
        Sink(Clean(Source())); // ok
    }

    public static void Assigned()
    {
        var name = Source();
        Sink(name); // PL1002
        var other = name;
        Sink(other); // PL1002
    }

    public static void Overwritten()
    {
        var name = Source();
        name = "";
        Sink(name); // ok: overwritten
        name = Source();
        Sink(name); // PL1002
    }

    public static void OverwrittenOnOneBranch()
    {
        var name = Source();
        if (Perhaps)
        {
            name = "";
            Sink(name); // ok: this branch overwrote it
        }

        Sink(name); // PL1002
    }

    public static void OverwrittenOnBothBranches()
    {
        var name = Source();
        if (Perhaps)
        {
            name = "a";
        }
        else
        {
            name = "b";
        }

        Sink(name); // ok
    }

    public static void Swapped()
    {
        var a = Source();
        var b = "";
        (a, b) = (b, a);
        Sink(a); // ok: the other one has it now
        Sink(b); // PL1002
    }

    public static void Chained()
    {
        string a, b;
        a = b = Source();
        Sink(a); // PL1002
        Sink(b); // PL1002
    }

    public static void Compound()
    {
        var text = "a";
        text += Source();
        Sink(text); // PL1002
        string? none = null;
        none ??= Source();
        Sink(none); // PL1002
    }

    public static void CopiedBefore()
    {
        var name = "";
        var copy = name;
        name = Source();
        Sink(copy); // ok: taken before
        Sink(name); // PL1002
    }

    public static void Nested()
    {
        {
            var name = Source();
            Sink(name); // PL1002
        }

        {
            var name = "";
            Sink(name); // ok
        }
    }

    public static void Discarded()
    {
        _ = Source();
        _ = Perhaps;
        Sink(Perhaps); // ok
    }

    public static void NameOfAndTypeOf()
    {
        var name = Source();
        Sink(nameof(name)); // ok: only its name
        Sink(typeof(string)); // ok
        Sink(sizeof(int)); // ok
        Sink(default(string)); // ok
    }

    public static void Boxed()
    {
        object boxed = Source<int>();
        Sink(boxed); // PL1002
        var back = (int)boxed;
        Sink(back); // PL1002
        Sink(back + 1); // PL1002
        Sink(back > 1); // ok: a comparison
    }
}
