// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class SpansAndReferences
{
    public static void CopyTo()
    {
        var text = Source();
        Span<char> span = new char[10];
        text.CopyTo(span);
        Sink(span[0]); // PL1002
        Sink(span.ToString()); // PL1002
        Sink(new string(span)); // PL1002
        Span<char> right = new char[10];
        "x".CopyTo(right);
        Sink(right.ToString()); // ok
        var chars = new char[10];
        text.CopyTo(0, chars, 0, 1);
        Sink(chars); // PL1002
        Sink(new string(chars)); // PL1002
        text.AsSpan().CopyTo(right);
        Sink(right.ToString()); // PL1002
    }

    public static void Stack()
    {
        Span<char> span = stackalloc char[4];
        Source().AsSpan().CopyTo(span);
        Sink(span.ToString()); // PL1002
        Span<char> other = stackalloc char[4];
        Sink(other.ToString()); // ok
        other[0] = Source()[0];
        Sink(other.ToString()); // PL1002
    }

    public static void Slices()
    {
        ReadOnlySpan<char> span = Source();
        Sink(span.Slice(1).ToString()); // PL1002
        Sink(span[1..].ToString()); // PL1002
        Sink(span.Trim().ToString()); // PL1002
        Sink(span.Length); // ok
        Sink(span.IsEmpty); // ok
        Sink(span.IndexOf('x')); // ok
        Sink(span.ToArray()); // PL1002
        ReadOnlySpan<char> right = "x";
        Sink(right.ToString()); // ok
    }

    public static void WriteThroughSlice()
    {
        var array = new string[3];
        var span = array.AsSpan(1);
        span[0] = Source();
        Sink(array[1]); // PL1002
        var memory = new Memory<string>(new string[2]);
        memory.Span[0] = Source();
        Sink(memory.Span[1]); // PL1002
        Sink(memory.ToArray()[0]); // PL1002
        var other = new string[2];
        var segment = new ArraySegment<string>(other);
        segment[0] = Source();
        Sink(other[0]); // PL1002
        Sink(segment[0]); // PL1002
        Sink(segment.Array![0]); // PL1002
        var clean = new ArraySegment<string>(new string[1]);
        Sink(clean[0]); // ok
        var filled = new string[3];
        filled.AsSpan().Fill(Source());
        Sink(filled[0]); // PL1002
        Array.Fill(clean.Array!, Source());
        Sink(clean[0]); // PL1002
    }

    public static void Cleared()
    {
        var text = Source();
        ref var alias = ref text;
        alias = "x";
        Sink(text); // ok
        Sink(alias); // ok
        var a = Source();
        var b = "x";
        ref var r = ref a;
        r = ref b;
        Sink(r); // ok
        r = "y";
        Sink(a); // PL1002
        Sink(b); // ok
    }

    public static void ConditionalRef(bool which)
    {
        var a = "";
        var b = "";
        ref var r = ref (which ? ref a : ref b);
        r = Source();
        Sink(a); // PL1002
        Sink(b); // PL1002
    }

    public static void RefToElement()
    {
        var list = new string[3];
        ref var cell = ref list[1];
        cell = Source();
        Sink(list[1]); // PL1002
        var box = new Holder();
        ref var field = ref box.Text;
        field = Source();
        Sink(box.Text); // PL1002
        Sink(box.Other); // ok
        field = "";
        Sink(box.Text); // ok
    }

    public static void RefReturns()
    {
        var box = new Holder();
        box.TextRef() = Source();
        Sink(box.Text); // PL1002
        Sink(box.Other); // ok
        var second = new Holder();
        ref var r = ref second.TextRef();
        r = Source();
        Sink(second.Text); // PL1002
        var array = new string[2];
        First(array) = Source();
        Sink(array[0]); // PL1002
        var right = new string[2];
        First(right) = "x";
        Sink(right[0]); // ok
        ref var first = ref First(right);
        first = Source();
        Sink(right[0]); // PL1002
        var x = "";
        var y = "";
        Pick(ref x, ref y) = Source();
        Sink(x); // PL1002
        Sink(y); // ok: only the first is handed back
        Sink(Read(Source())); // PL1002
    }

    public static void RefIndexer()
    {
        var grid = new Grid();
        grid[0] = Source();
        Sink(grid[1]); // PL1002
        var other = new Grid();
        other[0] = "x";
        Sink(other[1]); // ok
        ref var cell = ref other[0];
        cell = Source();
        Sink(other[0]); // PL1002
    }

    public static void Scoped(scoped ReadOnlySpan<char> given)
    {
        Sink(given.ToString()); // ok: callers say
        Show(Source()); // PL1002
        Show("x"); // ok
    }

    public static void RefForEach()
    {
        var array = new string[2];
        foreach (ref var item in array.AsSpan())
        {
            item = Source();
        }

        Sink(array[0]); // PL1002
        var other = new[] { Source(), "" };
        foreach (ref readonly var item in other.AsSpan())
        {
            Sink(item); // PL1002
        }
    }

    public static void Swaps()
    {
        var array = new[] { "", "" };
        var text = Source();
        (array[0], text) = (text, array[0]);
        Sink(array[1]); // PL1002
        Sink(text); // ok
        var a = Source();
        var b = "";
        (a, b) = (b, a);
        Sink(a); // ok
        Sink(b); // PL1002
    }

    private static ref string First(string[] array) => ref array[0];

    private static ref string Pick(ref string a, ref string b) => ref a;

    private static string Read(string text)
    {
        ref readonly var r = ref text;
        return r;
    }

    private static void Show(scoped ReadOnlySpan<char> text) => Sink(text.ToString());

    private sealed class Holder
    {
        public string Text = "";
        public string Other = "";

        public ref string TextRef() => ref Text;
    }

    private sealed class Grid
    {
        private readonly string[] cells = new string[4];

        public ref string this[int i] => ref cells[i];
    }
}
