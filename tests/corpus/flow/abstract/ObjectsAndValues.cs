// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class ObjectsMore
{
    private class Node { public Node? Next; public string? Data; public string? Other; public Node? Prev { get; set; } }
    private class Outer { public Inner In = new(); public string? Text { get; set; } }
    private class Inner { public Deep Dp { get; } = new(); public string[] Array = new string[3]; }
    private class Deep { public string? Value; public string? Clean; public static string? Shared; }
    private struct Point { public string X; public string Y; public readonly string Both => X + Y; public void Set(string v) => X = v; }
    private record struct RS(string A, string B);
    private record Person(string Name, int Age) { public string Extra { get; init; } = ""; public string Upper => Name.ToUpper(); }
    private record Student(string Name, int Age, string School) : Person(Name, Age);
    private class Primary(string data, string other) { public string Data => data; public string Other => other; public string Kept { get; } = data; public void Change(string v) => data = v; }
    private class BaseC { protected string? Field; public virtual string? Prop { get; set; } public BaseC() { } public BaseC(string f) { Field = f; } public string? Get() => Field; }
    private class DerivedC : BaseC { public DerivedC(string f) : base(f) { } public DerivedC(int n) : base("x") { } public override string? Prop { get => base.Prop; set => base.Prop = value; } }
    private class Chain { private string t = ""; public Chain Add(string s) { t += s; return this; } public string Build() => t; }
    private class Counter { public int N; public string? S; }

    public static void Paths()
    {
        var o = new Outer();
        o.In.Dp.Value = Source();
        Sink(o.In.Dp.Value); // PL1002
        Sink(o.In.Dp.Clean); // ok
        Sink(o.In.Array[0]); // ok
        o.In.Array[1] = Source();
        Sink(o.In.Array[0]); // PL1002
        var alias = o.In;
        alias.Dp.Value = "x";
        Sink(o.In.Dp.Value); // ok
        var p = new Outer();
        var q = p;
        q.In.Dp.Value = Source();
        Sink(p.In.Dp.Value); // PL1002
        q = new Outer();
        q.In.Dp.Clean = Source();
        Sink(p.In.Dp.Clean); // ok
        var n = new Node { Next = new Node { Next = new Node { Data = Source() } } };
        Sink(n.Next.Next.Data); // PL1002
        Sink(n.Next.Data); // ok
        Sink(n.Data); // ok
        n.Next.Prev = n;
        n.Next.Prev.Other = Source();
        Sink(n.Other); // PL1002
        var head = new Node { Data = "x" };
        var cur = head;
        for (var i = 0; i < 3; i++) { cur.Next = new Node { Data = i == 2 ? Source() : "y" }; cur = cur.Next; }
        for (var m = head; m != null; m = m.Next) Sink(m.Data); // PL1002
        var two = (new Node { Data = Source() }, new Node { Data = "x" });
        Sink(two.Item1.Data); // PL1002
        Sink(two.Item2.Data); // ok
        Fill(o);
        Sink(o.Text); // PL1002
        var c = new Outer();
        FillNot(c);
        Sink(c.Text); // ok
        Swap(ref o, ref c);
        Sink(c.Text); // PL1002
        Sink(o.Text); // ok
        Sink(Make(Source()).In.Dp.Value); // PL1002
        Sink(Make("x").In.Dp.Value); // ok
        Sink(new Chain().Add("a").Add(Source()).Build()); // PL1002
        Sink(new Chain().Add("a").Build()); // ok
        Deep.Shared = Source();
        Sink(Deep.Shared); // PL1002
    }

    private static void Fill(Outer o) => o.Text = Source();
    private static void FillNot(Outer o) { o = new Outer(); o.Text = Source(); }
    private static void Swap(ref Outer a, ref Outer b) => (a, b) = (b, a);
    private static Outer Make(string s) { var o = new Outer(); o.In.Dp.Value = s; return o; }

    public static void Values()
    {
        var a = new Point { X = Source(), Y = "y" };
        var b = a;
        b.X = "x";
        Sink(a.X); // PL1002
        Sink(b.X); // ok
        Sink(a.Y); // ok
        Sink(a.Both); // PL1002
        Sink(b.Both); // ok
        b.Set(Source());
        Sink(b.X); // PL1002
        var arr = new Point[2];
        arr[0].X = Source();
        Sink(arr[0].X); // PL1002
        Sink(arr[0].Y); // ok
        Change(ref b);
        Sink(b.Y); // PL1002
        ByValue(a);
        Sink(a.Y); // ok
        var rs = new RS(Source(), "b");
        Sink(rs.A); // PL1002
        Sink(rs.B); // ok
        var rs2 = rs with { A = "x" };
        Sink(rs2.A); // ok
        Sink(rs.A); // PL1002
        var (ra, rb) = rs;
        Sink(ra); // PL1002
        Sink(rb); // ok
        Point? maybe = a;
        Sink(maybe?.X); // PL1002
        Sink(maybe!.Value.Y); // ok
        object boxed = a;
        Sink(((Point)boxed).X); // PL1002
        Sink(((Point)boxed).Y); // ok
        Sink(default(Point).X); // ok
        var tuple = (Name: Source(), Age: 3);
        Sink(tuple.Name); // PL1002
        Sink(tuple.Age); // ok
        var (tn, ta) = tuple;
        Sink(tn); // PL1002
        var t2 = tuple;
        t2.Name = "x";
        Sink(tuple.Name); // PL1002
        Sink(t2.Name); // ok
        var nested = ((Source(), "a"), "b");
        Sink(nested.Item1.Item1); // PL1002
        Sink(nested.Item1.Item2); // ok
        var long8 = ("1", "2", "3", "4", "5", "6", "7", Source(), "9");
        Sink(long8.Item8); // PL1002
        Sink(long8.Item9); // ok
        Sink(Tuple.Create(Source(), "x").Item1); // PL1002
        Sink(Tuple.Create(Source(), "x").Item2); // ok
        Sink(new Tuple<string, string>("x", Source()).Item2); // PL1002
        Sink(KeyValuePair.Create("x", Source()).Value); // PL1002
        Sink(KeyValuePair.Create("x", Source()).Key); // ok
        var (k, v) = new KeyValuePair<string, string>(Source(), "v");
        Sink(k); // PL1002
        Sink(v); // ok
        Sink(Pair(Source()).Item1); // PL1002
        Sink(Pair(Source()).Item2); // ok
        var an = new { A = Source(), B = "x" };
        Sink(an.A); // PL1002
        Sink(an.B); // ok
        Sink((an with { A = "y" }).A); // ok
        Sink(an); // PL1002
    }

    private static (string, string) Pair(string s) => (s, "x");
    private static void Change(ref Point p) => p.Y = Source();
    private static void ByValue(Point p) => p.Y = Source();

    public static void Records()
    {
        var p = new Person(Source(), 3) { Extra = "x" };
        Sink(p.Name); // PL1002
        Sink(p.Age); // ok
        Sink(p.Extra); // ok
        Sink(p.Upper); // PL1002
        var q = p with { Name = "x" };
        Sink(q.Name); // ok
        Sink(q.Upper); // ok
        var e = q with { Extra = Source() };
        Sink(e.Extra); // PL1002
        Sink(q.Extra); // ok
        var s = new Student("x", 3, Source());
        Sink(s.School); // PL1002
        Sink(s.Name); // ok
        Person asP = s;
        Sink(asP.Name); // ok
        Sink(asP.ToString()); // PL1002
        Sink(((Student)asP).School); // PL1002
        Sink(p.Equals(q)); // ok
        Sink(p == q); // ok
        var c = new Primary(Source(), "x");
        Sink(c.Data); // PL1002
        Sink(c.Kept); // PL1002
        Sink(c.Other); // ok
        var d = new Primary("x", "y");
        d.Change(Source());
        Sink(d.Data); // PL1002
        Sink(d.Kept); // ok
        var b1 = new DerivedC(Source());
        Sink(b1.Get()); // PL1002
        var b2 = new DerivedC(3);
        Sink(b2.Get()); // ok
        b2.Prop = Source();
        Sink(b2.Prop); // PL1002
        BaseC b3 = b2;
        Sink(b3.Prop); // PL1002
        var x = new Counter { N = 1, S = Source() };
        Sink(x.N); // ok
        x.S = null;
        Sink(x.S); // ok
        x.S ??= Source();
        Sink(x.S); // PL1002
        string? maybe = null;
        Sink(maybe ?? Source()); // PL1002
        Sink(Source() ?? "x"); // PL1002
        Sink(x?.S?.Length); // ok
        Sink(x?.S?.Trim()); // PL1002
    }

    private static readonly string Init = Source();
    private static readonly string Late;
    private static string? mutable;
    public static string Auto { get; set; } = "";
    static ObjectsMore() { Late = Source(); }

    public static void Statics()
    {
        Sink(Init); // PL1002
        Sink(Late); // PL1002
        mutable = Source();
        Show();
        Auto = "x";
        Sink(Auto); // ok
        Holder<string>.Value = Source();
        Sink(Holder<string>.Value); // PL1002
    }

    private static void Show() => Sink(mutable); // PL1002
    private static class Holder<T> { public static T? Value; }

    private class Conv
    {
        public string T = "";
        public static implicit operator Conv(string s) => new() { T = s };
        public static explicit operator string(Conv c) => c.T;
        public static Conv operator +(Conv a, Conv b) => new() { T = a.T + b.T };
        public static Conv operator !(Conv a) => new() { T = "x" };
        public static bool operator true(Conv c) => c.T != "";
        public static bool operator false(Conv c) => c.T == "";
        public static Conv operator ++(Conv c) => new() { T = c.T + "+" };
        public static bool operator ==(Conv a, Conv b) => true;
        public static bool operator !=(Conv a, Conv b) => false;
        public override bool Equals(object? o) => true;
        public override int GetHashCode() => 1;
        public string this[int i] { get => T; set => T = value; }
        public string this[string k] => "fixed";
    }

    public static void Operators()
    {
        Conv c = Source();
        Sink(c.T); // PL1002
        Sink((string)c); // PL1002
        Sink((c + "x").T); // PL1002
        Sink(("x" + c).T); // PL1002
        Sink((!c).T); // ok
        Sink(c == "x"); // ok
        c++;
        Sink(c.T); // PL1002
        var d = new Conv();
        d[0] = Source();
        Sink(d[1]); // PL1002
        Sink(d["k"]); // ok
        Sink(d.T); // PL1002
        Conv clean = "x";
        Sink(clean.T); // ok
        clean += Source();
        Sink(clean.T); // PL1002
    }
}
