// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Extended
{
    extension(string text)
    {
        public string Loud => text + "!";

        public string Twice() => text + text;

        public static string Nothing(string other) => "";
    }
}

public static class OperatorFlow
{
    private static readonly string First = Source();
    private static readonly string Second = First + "x";
    private static readonly string Right = "x";

    public static void Operators()
    {
        var a = new Money(Source());
        var b = new Money("x");
        Sink((a + b).Text); // PL1002
        Sink((b + b).Text); // ok
        a += b;
        Sink(a.Text); // PL1002
        b += new Money("y");
        Sink(b.Text); // ok
        Sink((-a).Text); // PL1002
        Sink((string)a); // PL1002
        Money c = "z";
        Sink(c.Text); // ok
        Money d = Source();
        Sink(d.Text); // PL1002
        Sink(a == b); // ok
        if (a)
        {
            Sink(b.Text); // ok
        }

        var total = new Total();
        total += Source();
        Sink(total.Text); // PL1002
        var clean = new Total();
        clean += "x";
        Sink(clean.Text); // ok
    }

    public static void Extensions()
    {
        Sink(Source().Loud); // PL1002
        Sink("x".Loud); // ok
        Sink(Source().Twice()); // PL1002
        Sink(string.Nothing(Source())); // ok
    }

    public static void Statics()
    {
        Sink(First); // PL1002
        Sink(Second); // PL1002
        Sink(Right); // ok
        Sink(Generic<int>.Held); // ok
        Generic<string>.Kept = Source();
        Sink(Generic<string>.Kept); // PL1002
    }

    public static void Iterators()
    {
        foreach (var x in Filter([Source()]))
        {
            Sink(x); // PL1002
        }

        foreach (var x in Filter(["x"]))
        {
            Sink(x); // ok
        }

        foreach (var (i, x) in new[] { "x", Source() }.Index())
        {
            Sink(i); // ok
            Sink(x); // PL1002
        }

        var bag = new Bag { Source(), "x" };
        foreach (var x in bag)
        {
            Sink(x); // PL1002
        }

        Sink(new[] { Source() }.Zip(["x"]).First().Second); // ok
        Sink(new[] { Source() }.Zip(["x"]).First().First); // PL1002
        Sink(new[] { Source() }.GroupBy(x => x.Length).First().Key); // ok
        Sink(new[] { Source() }.GroupBy(x => x).First().Key); // PL1002
        Sink(new[] { Source() }.ToLookup(x => 1)[1].First()); // PL1002
        Sink(new[] { Source() }.Aggregate("", (sum, x) => sum + x)); // PL1002
        Sink(new[] { "x" }.Aggregate("", (sum, x) => sum + x)); // ok
        Sink((from x in new[] { Source() } let y = x + "!" where y != "" select new { x, y }).First().y); // PL1002
        Sink((from x in new[] { Source() } join z in new[] { "z" } on x.Length equals z.Length select z).First()); // ok
        Sink(new[] { Source() }.Chunk(2).First()[0]); // PL1002
        Sink(Enumerable.Repeat(Source(), 2).Last()); // PL1002
        Sink(new[] { Source() }.MaxBy(x => x.Length)); // PL1002
        Sink(new[] { Source() }.Count(x => x != "")); // ok
    }

    private static IEnumerable<string> Filter(IEnumerable<string> from)
    {
        foreach (var x in from)
        {
            if (x.Length > 0)
            {
                yield return x;
            }
        }
    }

    private sealed class Bag : IEnumerable<string>
    {
        private readonly List<string> items = [];

        public void Add(string item) => items.Add(item);

        public IEnumerator<string> GetEnumerator() => items.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static class Generic<T>
    {
        public static string Held = "x";
        public static string Kept = "";
    }

    private sealed class Money(string text)
    {
        public string Text { get; } = text;

        public static Money operator +(Money a, Money b) => new(a.Text + b.Text);

        public static Money operator -(Money a) => new("-" + a.Text);

        public static explicit operator string(Money a) => a.Text;

        public static implicit operator Money(string text) => new(text);

        public static bool operator true(Money a) => a.Text != "";

        public static bool operator false(Money a) => a.Text == "";
    }

    private sealed class Total
    {
        public string Text { get; private set; } = "";

        public void operator +=(string more) => Text += more;
    }
}
