// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class References
{
    private string[] cells = new string[2];

    public void Out()
    {
        Make(out var name, out var right);
        Sink(name); // PL1002
        Sink(right); // ok
        var text = Source();
        Reset(out text);
        Sink(text); // ok: overwritten on every return
        if (TryGet(Source(), out var got))
        {
            Sink(got); // PL1002
        }

        if (TryGet("", out var empty))
        {
            Sink(empty); // ok
        }
    }

    public void Ref()
    {
        var text = "";
        Fill(ref text);
        Sink(text); // PL1002
        text = "";
        Sink(text); // ok
        var kept = Source();
        Touch(ref kept);
        Sink(kept); // PL1002
        var cleared = Source();
        Clear(ref cleared);
        Sink(cleared); // ok
    }

    public void In()
    {
        var text = Source();
        Read(in text); // PL1002
        var right = "";
        Read(in right); // ok
    }

    public void RefLocals()
    {
        var text = "";
        ref var alias = ref text;
        alias = Source();
        Sink(text); // PL1002
        alias = "";
        Sink(text); // ok
    }

    public void RefReturns()
    {
        Cell() = Source();
    }

    public void SwapByRef()
    {
        var a = Source();
        var b = "";
        Swap(ref a, ref b);
        Sink(a); // ok
        Sink(b); // PL1002
    }

    public void RefField()
    {
        var box = new Box2();
        Fill(ref box.Text);
        Sink(box.Text); // PL1002
        Sink(box.Other); // ok
    }

    private ref string Cell() => ref cells[0];

    private static void Make(out string name, out string right)
    {
        name = Source();
        right = "";
    }

    private static void Reset(out string text) => text = "";

    private static bool TryGet(string from, out string got)
    {
        got = from;
        return got.Length > 0;
    }

    private static void Fill(ref string text) => text = Source();

    private static void Touch(ref string text)
    {
        if (Perhaps)
        {
            text = "";
        }
    }

    private static void Clear(ref string text) => text = "";

    private static void Read(in string text) => Sink(text);

    private static void Swap(ref string a, ref string b)
    {
        var c = a;
        a = b;
        b = c;
    }

    private sealed class Box2
    {
        public string Text = "";
        public string Other = "";
    }
}
