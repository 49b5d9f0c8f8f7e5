// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Runtime.CompilerServices;
using System.Text;

public class Extended
{
    public string? Text;
    public string Plain = "";
}

public static class Blocks
{
    extension(Extended e)
    {
        public string Shown => e.Text + "!";
        public string Fixed => "fixed";
        public void Set(string value) => e.Text = value;
        public string Via { get => e.Text!; set => e.Text = value; }
    }

    extension(Extended)
    {
        public static Extended Made(string s) => new() { Text = s };
        public static string Secret => Source();
    }

    extension<T>(IEnumerable<T> all)
    {
        public T? Head => all.FirstOrDefault();
        public IEnumerable<T> Twice() { foreach (var x in all) { yield return x; yield return x; } }
    }

    extension(ref int n) { public void Bump() => n++; }

    public static void Use()
    {
        var e = new Extended { Text = Source() };
        Sink(e.Shown); // PL1002
        Sink(e.Fixed); // ok
        var f = new Extended();
        f.Set(Source());
        Sink(f.Text); // PL1002
        Sink(f.Plain); // ok
        var g = new Extended();
        g.Via = Source();
        Sink(g.Via); // PL1002
        Sink(Extended.Made(Source()).Text); // PL1002
        Sink(Extended.Made("x").Text); // ok
        Sink(Extended.Secret); // PL1002
        Sink(new[] { Source() }.Head); // PL1002
        Sink(new[] { "x" }.Head); // ok
        foreach (var t in new[] { Source() }.Twice()) Sink(t); // PL1002
        foreach (var t in new[] { "x" }.Twice()) Sink(t); // ok
        e?.Text = "x";
        Sink(e!.Text); // ok
        Extended? maybe = Perhaps ? new Extended() : null;
        maybe?.Text = Source();
        Sink(maybe?.Text); // PL1002
        Sink(maybe?.Plain); // ok
        maybe?.Text += "y";
        Sink(maybe?.Text); // PL1002
    }
}

public class FieldKeyword
{
    public string Kept { get => field; set => field = value; } = "";
    public string Cleaned { get => field; set => field = Clean(value); } = "";
    public string Lazy => field ??= Source();
    public string Defaulted { get => field ?? "x"; set; }
    public required string Needed { get; init; }

    public static void Use()
    {
        var f = new FieldKeyword { Kept = Source(), Cleaned = Source(), Needed = Source() };
        Sink(f.Kept); // PL1002
        Sink(f.Cleaned); // ok
        Sink(f.Lazy); // PL1002
        Sink(f.Needed); // PL1002
        f.Defaulted = Source();
        Sink(f.Defaulted); // PL1002
        f.Kept = "x";
        Sink(f.Kept); // ok
        var g = new FieldKeyword { Needed = "x" };
        Sink(g.Needed); // ok
        Sink(g.Defaulted); // ok
    }
}

[InterpolatedStringHandler]
public ref struct Handler
{
    private readonly StringBuilder _text;
    public Handler(int literal, int count) { _text = new StringBuilder(); }
    public void AppendLiteral(string s) => _text.Append(s);
    public void AppendFormatted<T>(T t) => _text.Append(t);
    public string Text => _text.ToString();
}

[InterpolatedStringHandler]
public ref struct Dropping
{
    public int Count;
    public Dropping(int literal, int count) { Count = count; }
    public void AppendLiteral(string s) { }
    public void AppendFormatted<T>(T t) { }
    public string Text => "dropped";
}

public static class Handlers
{
    private static string Render(Handler h) => h.Text;
    private static string Drop(Dropping h) => h.Text;
    private static string With(string prefix, [InterpolatedStringHandlerArgument("prefix")] Handler2 h) => h.Text;

    [InterpolatedStringHandler]
    public ref struct Handler2
    {
        public string Text;
        public Handler2(int literal, int count, string prefix) { Text = prefix; }
        public void AppendLiteral(string s) => Text += s;
        public void AppendFormatted<T>(T t) { Text += t; }
    }

    public static void Use()
    {
        Sink(Render($"a{Source()}b")); // PL1002
        Sink(Render($"a{1}b")); // ok
        Sink(Drop($"a{Source()}b")); // ok
        Sink(With(Source(), $"x{1}")); // PL1002
        Sink(With("p", $"x{Source()}")); // PL1002
        Sink(With("p", $"x{"y"}")); // ok
        Sink(string.Create(null, $"a{Source()}")); // PL1002
        Sink(new StringBuilder().Append($"x{Source()}").ToString()); // PL1002
        Sink(new StringBuilder().Append($"x{1}").ToString()); // ok
        FormattableString fs = $"a{Source()}";
        Sink(fs.ToString()); // PL1002
        Sink(FormattableString.Invariant($"{Source()}")); // PL1002
        Sink(fs.GetArgument(0)); // PL1002
        Sink(fs.Format); // ok
        Span<char> dest = new char[10];
        dest.TryWrite($"x{Source()}", out var n);
        Sink(dest.ToString()); // PL1002
        Sink(n); // ok
        Sink($"""raw {Source()}"""); // PL1002
        Sink($"{Source(),10:X}"); // PL1002
        Sink($"{nameof(Source)}"); // ok
        const string c = $"{"a"}b";
        Sink(c); // ok
        Sink("a"u8.ToArray()); // ok
    }
}

public static class Patterns2
{
    private sealed record Pair(string A, string B);
    private sealed record Box(object Inner);

    private static void Go(object o, string[] arr, Pair p)
    {
    }

    public static void All()
    {
        object o = Source();
        if (o is string s) Sink(s); // PL1002
        if (o is var v) Sink(v); // PL1002
        if (o is string { Length: > 3 } t) Sink(t); // PL1002
        if (o is string { Length: var len }) Sink(len); // ok
        if (o is not string u) return;
        Sink(u); // PL1002
        var p = new Pair(Source(), "x");
        if (p is (var a, var b))
        {
            Sink(a); // PL1002
            Sink(b); // ok
        }

        if (p is { A: var a2, B: var b2 })
        {
            Sink(a2); // PL1002
            Sink(b2); // ok
        }

        if (p is { A.Length: var l }) Sink(l); // ok
        var nested = new Box(new Pair("x", Source()));
        if (nested is { Inner: Pair { A: var a3, B: var b3 } })
        {
            Sink(a3); // ok
            Sink(b3); // PL1002
        }

        string[] arr = ["x", Source(), "z"];
        if (arr is [var f, .. var rest])
        {
            Sink(rest); // PL1002
            Sink(rest[0]); // PL1002
        }

        if (arr is [.., var last]) Sink(last); // PL1002
        string[] clean = ["x"];
        if (clean is [var only]) Sink(only); // ok
        var r = o switch
        {
            int i => "int",
            string { Length: 0 } => "empty",
            string x when x.Length > 3 => x,
            _ => "other",
        };
        Sink(r); // PL1002
        var r2 = o switch { string => "s", _ => "o" };
        Sink(r2); // ok
        switch (o)
        {
            case string q when q.Length > 1:
                Sink(q); // PL1002
                break;
            case int n:
                break;
        }

        (string, string) tup = (Source(), "y");
        var r3 = tup switch { ("a", var y) => y, (var x, _) => x };
        Sink(r3); // PL1002
        var r4 = tup switch { (_, var y) => y };
        Sink(r4); // ok
        if (tup is var (m, k2))
        {
            Sink(m); // PL1002
            Sink(k2); // ok
        }

        if (Source() is "a" or "b") Sink("x"); // ok
        if (Source() is { } nn) Sink(nn); // PL1002
        if (Source() is { Length: 3 } and var w) Sink(w); // PL1002
        ReadOnlySpan<char> span = Source();
        if (span is ['a', .. var tail]) Sink(tail.ToString()); // PL1002
        if (span is "abc") Sink("y"); // ok
        var li = new List<string> { Source() };
        if (li is [var li0]) Sink(li0); // PL1002
    }
}

public static class Exceptions2
{
    private sealed class Carrying(string data) : Exception("x")
    {
        public string Carried { get; } = data;
    }

    private static void Thrower(string s) => throw new Carrying(s);

    public static void Use()
    {
        try { Thrower(Source()); }
        catch (Carrying e)
        {
            Sink(e.Carried); // PL1002
            Sink(e.Message); // ok
        }

        try { Thrower("x"); }
        catch (Carrying e) { Sink(e.Carried); } // ok
        string d = "x";
        try { d = Source(); Thrower("x"); d = "y"; }
        catch { Sink(d); } // PL1002
        finally { d = "z"; }
        Sink(d); // ok
        try { Fail(); }
        catch (Exception e) when (Log(e.Data["k"])) { } // PL1002
        var ex = new InvalidOperationException();
        ex.Data["k"] = Source();
        Sink(ex.Data["k"]); // PL1002
        try
        {
            try { Thrower(Source()); }
            catch (Exception e) { throw new InvalidOperationException("x", e); }
        }
        catch (InvalidOperationException e)
        {
            Sink(e.InnerException); // PL1002
            Sink(((Carrying)e.InnerException!).Carried); // PL1002
            Sink(e.Message); // ok
        }

        var t = Perhaps ? Source() : throw new InvalidOperationException();
        Sink(t); // PL1002
        var agg = new AggregateException(new Carrying(Source()));
        Sink(((Carrying)agg.InnerExceptions[0]).Carried); // PL1002
    }

    private static void Fail()
    {
        var e = new InvalidOperationException();
        e.Data["k"] = Source();
        throw e;
    }

    private static bool Log(object? o) { Sink(o); return Perhaps; }
}
