// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Reflection;
using System.Runtime.CompilerServices;

public static partial class Leftovers
{
    static partial void Hook(string s);
    static partial void Hook(string s) => Sink(s);
    private static partial string Part(string s);
    private static partial string Part(string s) => s;
    public static partial string PartProp { get; }
    public static partial string PartProp { get => Source(); }

    [ModuleInitializer]
    internal static void Init() => shared = Source();
    private static string shared = "";
    private static string Optional(string a = "x", string b = "y") => a;

    public static void Misc()
    {
        Hook(Source()); // PL1002
        Sink(Part(Source())); // PL1002
        Sink(Part("x")); // ok
        Sink(PartProp); // PL1002
        Sink(shared); // PL1002
        Sink(Optional()); // ok
        Sink(Optional(b: Source())); // ok
        Sink(Optional(a: Source())); // PL1002
        Sink(Optional(b: "x", a: Source())); // PL1002
        var md = new string[2, 2];
        md[0, 1] = Source();
        Sink(md[1, 1]); // PL1002
        foreach (var x in md) Sink(x); // PL1002
        var mdc = new string[2, 2] { { "a", "b" }, { "c", "d" } };
        Sink(mdc[0, 0]); // ok
        var j = new string[2][];
        j[0] = new[] { Source() };
        Sink(j[1][0]); // PL1002
        Sink(j.Length); // ok
        var jc = new[] { new[] { "x" }, new[] { "y" } };
        Sink(jc[0][0]); // ok
        foreach (var row in j) foreach (var cell in row) Sink(cell); // PL1002
        string[] arr = [Source(), "x"];
        Sink(arr[^1]); // PL1002
        Sink(arr[1..][0]); // PL1002
        string[] spread = [.. arr, "y"];
        Sink(spread[0]); // PL1002
        List<string> ls = ["x", .. new[] { "y" }];
        Sink(ls[0]); // ok
        HashSet<string> hs = [.. arr];
        Sink(hs.First()); // PL1002
        Fill(arr);
        var e = new string[1];
        Fill(e);
        Sink(e[0]); // PL1002
        object[] cov = new string[] { Source() };
        Sink(cov[0]); // PL1002
        IEnumerable<object> ie = new List<string> { Source() };
        foreach (var o in ie) Sink(o); // PL1002
        var arrClone = (string[])arr.Clone();
        Sink(arrClone[0]); // PL1002
        var resized = arr;
        Array.Resize(ref resized, 5);
        Sink(resized[0]); // PL1002
        Array.Reverse(arr);
        Sink(arr.GetValue(0)); // PL1002
        var sv = new string[1];
        sv.SetValue(Source(), 0);
        Sink(sv[0]); // PL1002
        var buf = new byte[3];
        Buffer.BlockCopy(System.Text.Encoding.UTF8.GetBytes(Source()), 0, buf, 0, 3);
        Sink(buf[0]); // PL1002
        var x1 = Source();
        goto skip;
        skip:
        Sink(x1); // PL1002
        x1 = "x";
        Sink(x1); // ok
        var c = checked(Source().Length + 1);
        Sink(c); // ok
        var k = Perhaps ? (Perhaps ? "a" : Source()) : "b";
        Sink(k); // PL1002
        var sw = Perhaps switch { true => "a", false => Source() };
        Sink(sw); // PL1002
        Sink((Source(), "x") is ("a", _)); // ok
        Sink(Source() is string); // ok
        Sink(typeof(string).Name); // ok
        Sink(nameof(x1)); // ok
        Sink(sizeof(int)); // ok
        Sink(default(string)); // ok
        string? nn = Source();
        Sink(nn!); // PL1002
        lock (arr) { Sink(nn); } // PL1002
        using (var r = new System.IO.StringReader(nn)) Sink(r.ReadToEnd()); // PL1002
        dynamic d = new Dyn { Text = Source() };
        Sink(d.Text); // PL1002
        dynamic dc = new Dyn { Text = "x" };
        Sink(dc.Text); // ok
        Sink(d.Echo("x")); // ok
        Sink(dc.Echo(Source())); // PL1002
        var prop = typeof(Dyn).GetProperty("Text")!;
        Sink(prop.GetValue((object)d)); // PL1002
        var m = typeof(Leftovers).GetMethod("Part", BindingFlags.NonPublic | BindingFlags.Static)!;
        Sink(m.Invoke(null, new object[] { Source() })); // PL1002
        Sink(m.Invoke(null, new object[] { "x" })); // ok
        var exp = (IDictionary<string, object?>)new System.Dynamic.ExpandoObject();
        exp["a"] = Source();
        Sink(exp["a"]); // PL1002
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Name = Source();
        Sink(bag.Name); // PL1002
        if (shared is { Length: > 0 } nonEmpty) Sink(nonEmpty); // PL1002
        Sink(First(Source(), "x")); // PL1002
        Sink(First("x", Source())); // ok
        Sink(Even(4, Source())); // PL1002
        Sink(Even(4, "x")); // ok
        Sink(new Tree(Source(), null, null).Sum()); // PL1002
        Sink(new Tree("x", new Tree(Source(), null, null), null).Sum()); // PL1002
        Sink(new Tree("x", new Tree("y", null, null), null).Sum()); // ok
        Sink(Chained(Source())); // PL1002
        Sink(Constant(Source())); // ok
        Sink(Validate(Source())); // PL1002
        foreach (var y in Yields(Source())) Sink(y); // PL1002
        foreach (var y in Yields("x")) Sink(y); // ok
        foreach (var y in Ignored(Source())) Sink(y); // ok
        Sink(Identity<string>(Source())); // PL1002
        Sink(new Gen<string>(Source()).Get()); // PL1002
        Sink(new Gen<string>("x").Get()); // ok
        Sink(Gen<string>.Wrap(Source()).Value); // PL1002
        Sink(new Stacked<string>().PushAnd(Source()).Pop()); // PL1002
        Sink(new Stacked<string>().PushAnd("x").Pop()); // ok
        var cache = new Cache();
        cache.Set("k", Source());
        Sink(cache.Get("k")); // PL1002
        var cache2 = new Cache();
        cache2.Set("k", "x");
        Sink(cache2.Get("k")); // ok
        var idx = new Idx();
        idx["a", 1] = Source();
        Sink(idx["b", 2]); // PL1002
        var visitor = new Visitor();
        new Item(Source()).Accept(visitor);
        Sink(visitor.Seen); // PL1002
        var v2 = new Visitor();
        new Item("x").Accept(v2);
        Sink(v2.Seen); // ok
        Sink(Builder.Create().WithName(Source()).WithAge(3).Build().Name); // PL1002
        Sink(Builder.Create().WithName("x").WithAge(3).Build().Name); // ok
        var (p, q) = new Deco(Source(), "x");
        Sink(p); // PL1002
        Sink(q); // ok
        var obs = new Subject();
        obs.Subscribe(new Watcher());
        obs.Next(Source()); // PL1002
        string s1, s2;
        s1 = s2 = Source();
        Sink(s1); // PL1002
        Sink(s2); // PL1002
        var i = 0;
        var arr2 = new[] { "a", "b" };
        arr2[i++] = Source();
        Sink(arr2[0]); // PL1002
        var st = new Stack<string>(new[] { Source() });
        Sink(st.Peek()); // PL1002
        var n0 = Source();
        n0 = n0.Length > 3 ? "x" : "y";
        Sink(n0); // ok
        var w = "";
        while (w.Length < 3) { Sink(w); w += Source(); } // PL1002
        try { w = "a"; } finally { w = Clean(w); }
        Sink(w); // ok
    }

    public static void Stopped() => Sink(Stop(Source())); // ok

    private static void Fill(string[] a) => a[0] = Source();
    private static string First(string a, string b) => a;
    private static string Even(int n, string s) => n == 0 ? s : Odd(n - 1, s);
    private static string Odd(int n, string s) => n == 0 ? "odd" : Even(n - 1, s);
    private static string Stop(string s) => throw new InvalidOperationException();
    private static string Chained(string s) { var a = s; var b = a; var c = b; return c; }
    private static string Constant(string s) { s = "x"; return s; }
    private static string Validate(string s) { if (s.Length > 3) throw new ArgumentException("long", nameof(s)); return s; }
    private static IEnumerable<string> Yields(string s) { yield return "a"; if (Perhaps) yield break; yield return s; }
    private static IEnumerable<string> Ignored(string s) { yield return s.Length > 3 ? "a" : "b"; }
    private static T Identity<T>(T t) => t;

    private sealed class Dyn { public string Text { get; set; } = ""; public string Echo(string s) => s; }
    private sealed record Tree(string V, Tree? L, Tree? R) { public string Sum() => V + L?.Sum() + R?.Sum(); }
    private sealed class Gen<T>(T value) { public T Value => value; public T Get() => Value; public static Gen<T> Wrap(T v) => new(v); }
    private sealed class Stacked<T> { private readonly List<T> items = []; public Stacked<T> PushAnd(T t) { items.Add(t); return this; } public T Pop() { var t = items[^1]; items.RemoveAt(items.Count - 1); return t; } }
    private sealed class Cache { private readonly Dictionary<string, object> map = []; public void Set(string k, object v) => map[k] = v; public object? Get(string k) => map.TryGetValue(k, out var v) ? v : null; }
    private sealed class Idx { private string? v; public string? this[string a, int b] { get => v; set => v = value; } }
    private interface IVisitor { void Visit(Item i); }
    private sealed class Visitor : IVisitor { public string? Seen; public void Visit(Item i) => Seen = i.Data; }
    private sealed class Item(string d) { public string Data { get; } = d; public void Accept(IVisitor v) => v.Visit(this); }
    private sealed class Built { public string? Name; public int Age; }
    private sealed class Builder { private string? name; private int age; public static Builder Create() => new(); public Builder WithName(string n) { name = n; return this; } public Builder WithAge(int a) { age = a; return this; } public Built Build() => new() { Name = name, Age = age }; }
    private sealed class Deco(string a, string b) { public void Deconstruct(out string x, out string y) { x = a; y = b; } }
    private sealed class Watcher : IObserver<string> { public void OnNext(string value) => Sink(value); public void OnError(Exception e) { } public void OnCompleted() { } }
    private sealed class Subject { private readonly List<IObserver<string>> all = []; public void Subscribe(IObserver<string> o) => all.Add(o); public void Next(string s) { foreach (var o in all) o.OnNext(s); } }
}
