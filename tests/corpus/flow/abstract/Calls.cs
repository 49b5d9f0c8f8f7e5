// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Calls
{
    public void Through()
    {
        Sink(Same(Source())); // PL1002
        Sink(Same("")); // ok: called without data
        Sink(Second(Source(), "")); // ok: returns the other one
        Sink(Second("", Source())); // PL1002
        Sink(Nothing(Source())); // ok: returns a constant
    }

    public void Into()
    {
        Write(Source()); // PL1002
        Write(""); // ok
        WriteSecond(Source(), ""); // ok
        WriteSecond("", Source()); // PL1002
        Deep(Source()); // PL1002
        Deep("x"); // ok
    }

    public void Named()
    {
        Sink(Second(b: Source(), a: "")); // PL1002
        Sink(Second(b: "", a: Source())); // ok
        Sink(WithDefault()); // ok
        Sink(WithDefault(Source())); // PL1002
    }

    public void OnlyOnSomePath()
    {
        Sink(Sometimes(Source(), true)); // PL1002
        Sink(Sometimes("", true)); // ok
    }

    public void Params()
    {
        Sink(First("", "")); // ok
        Sink(First(Source())); // PL1002
        Sink(Join("", Source())); // PL1002
        WriteAll("a", Source()); // PL1002
        WriteAll("a", "b"); // ok
        WriteAll(); // ok
    }

    public void Produced()
    {
        Sink(Make()); // PL1002
        Sink(MakeDeep()); // PL1002
        Sink(MakeClean()); // ok
    }

    public void Expression() => Sink(Same(Same(Same(Source())))); // PL1002

    public void Local()
    {
        Sink(Inner(Source())); // PL1002
        Sink(Inner("")); // ok
        WriteInner(Source()); // PL1002
        WriteInner("x"); // ok

        static string Inner(string text) => text + "!";

        static void WriteInner(string text)
        {
            Sink(text);
        }
    }

    public void LocalWithCapture()
    {
        var text = "";
        Fill();
        Sink(text); // PL1002
        Empty();
        Sink(text); // ok

        void Fill() => text = Source();

        void Empty() => text = "";
    }

    private static string Same(string text) => text;

    private static string Second(string a, string b) => b;

    private static string Nothing(string text) => text.Length > 3 ? "long" : "short";

    private static string WithDefault(string text = "x") => text;

    private static string Sometimes(string text, bool really)
    {
        if (really)
        {
            return text;
        }

        return "";
    }

    private static string First(params string[] texts) => texts[0];

    private static string Join(params IEnumerable<string> texts) => string.Join(",", texts);

    private static void WriteAll(params string[] texts)
    {
        foreach (var text in texts)
        {
            Sink(text);
        }
    }

    private static void Write(string text) => Sink(text);

    private static void WriteSecond(string a, string b) => Sink(b);

    private static void Deep(string text) => Deeper(text);

    private static void Deeper(string text) => Deepest(text);

    private static void Deepest(string text) => Sink(text);

    private static string Make() => Source();

    private static string MakeDeep() => Make();

    private static string MakeClean()
    {
        var made = Make();
        return Clean(made);
    }
}
