// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class KnownBranches
{
    private const bool Yes = true;
    private static readonly bool AlwaysNo = false;
    private static bool neverSet = false;
    private static int five = 5;
    private static int changed = 5;
    private static bool toggled;

    private static bool ReturnsTrue() => true;
    private static bool ReturnsFalse() { return false; }
    private static int Five() => 5;

    public static void Constant()
    {
        var data = "x";
        if (!Yes) data = Source();
        Sink(data); // ok
    }

    public static void ReadOnly()
    {
        var data = "x";
        if (AlwaysNo) data = Source();
        Sink(data); // ok
    }

    public static void NeverSet()
    {
        var data = "x";
        if (neverSet) data = Source();
        Sink(data); // ok
    }

    public static void FiveIsFive()
    {
        string data;
        if (five != 5) { data = Source(); } else { data = "x"; }
        Sink(data); // ok
    }

    public static void Toggle() => toggled = true;

    public static void Toggled()
    {
        var data = "x";
        if (toggled) data = Source();
        Sink(data); // PL1002
    }

    public static void Change(int by) => changed += by;

    public static void Changed()
    {
        var data = "x";
        if (changed != 5) data = Source();
        Sink(data); // PL1002
    }

    public static void Methods()
    {
        var data = "x";
        if (ReturnsFalse()) data = Source();
        Sink(data); // ok
        if (!ReturnsTrue()) data = Source();
        Sink(data); // ok
        if (Five() != 5) data = Source();
        Sink(data); // ok
        if (ReturnsTrue()) data = Source();
        Sink(data); // PL1002
    }

    public static void Switch()
    {
        string data;
        switch (6)
        {
            case 6: data = "x"; break;
            default: data = Source(); break;
        }

        Sink(data); // ok
        switch (five)
        {
            case 5: data = "x"; break;
            default: data = Source(); break;
        }

        Sink(data); // ok
    }

    public static void Arithmetic()
    {
        string data = "x";
        if (5 == 6) data = Source();
        Sink(data); // ok
        var n = 5;
        if (n != 5) data = Source();
        Sink(data); // ok
        while (true)
        {
            data = "y";
            break;
        }

        Sink(data); // ok
    }

    public static void Instance() => new Flags().Run();

    private sealed class Flags
    {
        private bool on = true;
        private bool off = false;
        private readonly int n = 5;

        public void Run()
        {
            var data = "x";
            if (off) data = Source();
            Sink(data); // ok
            if (n == 6) data = Source();
            Sink(data); // ok
            if (on) data = Source();
            Sink(data); // PL1002
        }
    }

    public static void Loops()
    {
        var data = Source();
        for (var i = 0; i < 1; i++)
        {
            data = "x";
        }

        Sink(data); // PL1002
        string other;
        do { other = "x"; } while (Perhaps);
        Sink(other); // ok
        var third = Source();
        for (;;) { third = "x"; break; }
        Sink(third); // ok
        goto end;
        end: Sink(third); // ok
    }
}
