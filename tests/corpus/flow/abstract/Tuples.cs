// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Tuples
{
    public static void Elements()
    {
        var t = (Source(), "");
        Sink(t.Item1); // PL1002
        Sink(t.Item2); // ok
        var named = (name: "", code: Source());
        Sink(named.name); // ok
        Sink(named.code); // PL1002
        Sink(named.Item2); // PL1002
        named.code = "";
        Sink(named.code); // ok
        var nested = (("", Source()), "");
        Sink(nested.Item1.Item2); // PL1002
        Sink(nested.Item1.Item1); // ok
    }

    public static void Deconstructed()
    {
        var (a, b) = (Source(), "");
        Sink(a); // PL1002
        Sink(b); // ok
        string c;
        (c, var d) = ("", Source());
        Sink(c); // ok
        Sink(d); // PL1002
        var (_, (e, f)) = ("", ("", Source()));
        Sink(e); // ok
        Sink(f); // PL1002
        (a, b) = (b, a);
        Sink(a); // ok
        Sink(b); // PL1002
    }

    public static void Returned()
    {
        var (name, code) = Pair(Source());
        Sink(name); // PL1002
        Sink(code); // ok
        Sink(Pair("").Name); // ok
        Sink(Pair(Source()).Code); // ok
    }

    public static void UserDeconstruct()
    {
        var (left, right) = new Parts(Source(), "");
        Sink(left); // PL1002
        Sink(right); // ok
        var (key, value) = new KeyValuePair<string, string>("", Source());
        Sink(key); // ok
        Sink(value); // PL1002
    }

    public static void ByExtension()
    {
        var (first, rest) = Source();
        Sink(first); // PL1002
        Sink(rest); // ok
    }

    public static void CopiedByValue()
    {
        var a = (Source(), "");
        var b = a;
        a.Item1 = "";
        Sink(a.Item1); // ok
        Sink(b.Item1); // PL1002
    }

    public static void ReferenceTuples()
    {
        var t = Tuple.Create(Source(), "");
        Sink(t.Item1); // PL1002
        Sink(t.Item2); // ok
    }

    public static void Compared()
    {
        Sink((Source(), 1) == ("", 1)); // ok: a comparison
    }

    private static (string Name, string Code) Pair(string name) => (name, "1");

    private static void Deconstruct(this string text, out string first, out string rest)
    {
        first = text;
        rest = "";
    }

    private sealed class Parts(string left, string right)
    {
        public void Deconstruct(out string l, out string r)
        {
            l = left;
            r = right;
        }
    }
}
