// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Linq.Expressions;

public static class DelegatesMore
{
    private delegate string Maker();
    private delegate void Taker(string s);
    private delegate void Ref(ref string s);
    private delegate void Out(out string s);

    private static Func<string>? stored;
    private static readonly Dictionary<string, Func<string, string>> table = new()
    {
        ["id"] = s => s,
        ["drop"] = s => "x",
    };

    private static string Id(string s) => s;
    private static string Drop(string s) => "x";
    private static T Apply<T>(Func<T, T> f, T x) => f(x);
    private static Func<string, string> Compose(Func<string, string> f, Func<string, string> g) => x => g(f(x));
    private static Func<string, Func<string, string>> Curry() => a => b => a + b;

    public static void Basics()
    {
        Func<string, string> id = x => x;
        Func<string, string> drop = _ => "x";
        Sink(id(Source())); // PL1002
        Sink(drop(Source())); // ok
        Sink(Apply(x => x, Source())); // PL1002
        Sink(Apply(x => "x", Source())); // ok
        Sink(Apply(Id, Source())); // PL1002
        Sink(Apply(Drop, Source())); // ok
        Sink(Compose(Id, Id)(Source())); // PL1002
        Sink(Compose(Id, Drop)(Source())); // ok
        Sink(Curry()(Source())("x")); // PL1002
        Sink(Curry()("x")(Source())); // PL1002
        Sink(Curry()("x")("y")); // ok
        Maker m = () => Source();
        Sink(m()); // PL1002
        Sink(m.Invoke()); // PL1002
        Sink(m.DynamicInvoke()); // PL1002
        Taker t = s => { };
        t += s => Sink(s);
        t(Source()); // PL1002
        t("x"); // ok
        Taker only = s => Sink(s); // ok
        only -= t;
        Ref r = (ref string s) => s = Source();
        var a = "x";
        r(ref a);
        Sink(a); // PL1002
        Out o = (out string s) => s = Source();
        o(out var b);
        Sink(b); // PL1002
        Out clean = (out string s) => s = "x";
        clean(out b);
        Sink(b); // ok
        stored = () => Source();
        Sink(stored()); // PL1002
        Sink(table["id"](Source())); // PL1002
        var onlyDrop = new Dictionary<string, Func<string, string>> { ["d"] = _ => "x" };
        Sink(onlyDrop["d"](Source())); // ok
        var list = new List<Func<string>> { () => "x", () => Source() };
        foreach (var f in list) Sink(f()); // PL1002
        var arr = new Func<string>[] { () => "x" };
        Sink(arr[0]()); // ok
        Action act = () => Sink(Source()); // PL1002
        act();
        var group = Id;
        Sink(group(Source())); // PL1002
        var picked = Perhaps ? (Func<string, string>)Id : Drop;
        Sink(picked(Source())); // PL1002
        Func<string> outer = () => { Func<string> inner = () => Source(); return inner(); };
        Sink(outer()); // PL1002
        Func<Func<string>> maker = () => () => Source();
        Sink(maker()()); // PL1002
        Delegate d = Id;
        Sink(d.DynamicInvoke(Source())); // PL1002
        var bound = "y".Insert;
        Sink(bound(0, Source())); // PL1002
        Func<string, int> length = s => s.Length;
        Sink(length(Source())); // ok
        Converter<string, string> conv = s => s;
        Sink(conv(Source())); // PL1002
        Predicate<string> pred = s => s == "";
        Sink(pred(Source())); // ok
        unsafe
        {
            delegate*<string, string> fp = &Id;
            Sink(fp(Source())); // PL1002
        }
    }

    public static void Captured()
    {
        var data = "x";
        Action set = () => data = Source();
        Sink(data); // ok
        set();
        Sink(data); // PL1002
        Action clear = () => data = "x";
        clear();
        Sink(data); // ok
        var s = Source();
        Action show = () => Sink(s); // PL1002
        show();
        var late = "x";
        Action lateShow = () => Sink(late); // PL1002
        late = Source();
        lateShow();
        string Local() => Source();
        Sink(Local()); // PL1002
        string Echo(string v) => v;
        Sink(Echo(Source())); // PL1002
        Sink(Echo("x")); // ok
        void Fill(List<string> l) => l.Add(Source());
        var filled = new List<string>();
        Fill(filled);
        Sink(filled[0]); // PL1002
        int n = 0;
        void Count() => n++;
        Count();
        Sink(n); // ok
        string Rec(int k, string v) => k == 0 ? v : Rec(k - 1, v);
        Sink(Rec(3, Source())); // PL1002
        Sink(Rec(3, "x")); // ok
        var holder = new Holder();
        Action<string> setHolder = v => holder.Text = v;
        setHolder(Source());
        Sink(holder.Text); // PL1002
        Sink(holder.Other); // ok
        for (var i = 0; i < 3; i++)
        {
            var each = i == 0 ? Source() : "x";
            Action a = () => Sink(each); // PL1002
            a();
        }

        static string Pure(string v) => v + "!";
        Sink(Pure(Source())); // PL1002
    }

    private sealed class Holder { public string? Text; public string? Other; public Action<string>? Handler; public event Action<string>? Fired; public void Fire(string s) => Fired?.Invoke(s); public void Handle(string s) => Handler?.Invoke(s); }

    public static void Events()
    {
        var h = new Holder();
        h.Fired += s => Sink(s);
        h.Fire(Source()); // PL1002
        h.Fire("x"); // ok
        var g = new Holder { Handler = s => Sink(s) };
        g.Handle(Source()); // PL1002
        var k = new Holder { Handler = s => { } };
        k.Handle(Source()); // ok
        var got = "";
        var e = new Holder();
        e.Fired += s => got = s;
        e.Fire(Source());
        Sink(got); // PL1002
    }

    public static void Trees()
    {
        Expression<Func<string, string>> id = x => x;
        Sink(id.Compile()(Source())); // PL1002
        Expression<Func<string, string>> drop = x => "x";
        Sink(drop.Compile()(Source())); // ok
        var s = Source();
        Expression<Func<string>> captured = () => s;
        Sink(captured.Compile()()); // PL1002
        var q = new[] { Source() }.AsQueryable().Where(x => x != "").Select(x => new { x, n = x.Length });
        Sink(q.First().x); // PL1002
        Sink(q.First().n); // ok
        Sink(Expression.Constant(Source()).Value); // PL1002
    }

    private interface ICommand { string Run(string s); }
    private sealed class Echoing : ICommand { public string Run(string s) => s; }
    private sealed class Dropping : ICommand { public string Run(string s) => "x"; }
    private sealed class Explicit : ICommand { string ICommand.Run(string s) => s; }
    private interface IDefault { string Run(string s) => s; }
    private sealed class Plain : IDefault { }
    private sealed class Overriding : IDefault { public string Run(string s) => "x"; }
    private abstract class Base { public abstract string Get(); public virtual string Virt(string s) => s; public string Template() => Get(); protected virtual string Hook(string s) => s; public string Run(string s) => Hook(s); }
    private sealed class DBad : Base { public override string Get() => Source(); public override string Virt(string s) => base.Virt(s); }
    private sealed class DGood : Base { public override string Get() => "x"; public override string Virt(string s) => "x"; protected override string Hook(string s) => "x"; }
    private class Hides { public string Get() => Source(); }
    private sealed class Hider : Hides { public new string Get() => "x"; }

    private static void Dispatching(ICommand any) => Sink(any.Run("x")); // ok

    public static void Dispatch()
    {
        ICommand e = new Echoing();
        ICommand d = new Dropping();
        ICommand x = new Explicit();
        Sink(e.Run(Source())); // PL1002
        Sink(d.Run(Source())); // ok
        Sink(x.Run(Source())); // PL1002
        IDefault p = new Plain();
        IDefault o = new Overriding();
        Sink(p.Run(Source())); // PL1002
        Sink(o.Run(Source())); // ok
        Base b = new DBad();
        Base g = new DGood();
        Sink(b.Get()); // PL1002
        Sink(g.Get()); // ok
        Sink(b.Template()); // PL1002
        Sink(g.Template()); // ok
        Sink(b.Virt(Source())); // PL1002
        Sink(g.Virt(Source())); // ok
        Sink(b.Run(Source())); // PL1002
        Sink(g.Run(Source())); // ok
        Sink(new Hider().Get()); // ok
        Sink(((Hides)new Hider()).Get()); // PL1002
        ICommand either = Perhaps ? new Echoing() : new Dropping();
        Sink(either.Run(Source())); // PL1002
        var commands = new ICommand[] { new Dropping() };
        Sink(commands[0].Run(Source())); // ok
        foreach (var c in new List<ICommand> { new Echoing(), new Dropping() }) Sink(c.Run(Source())); // PL1002
        Sink(Use(new Dropping(), Source())); // ok
        Sink(Use(new Echoing(), Source())); // PL1002
        Sink(UseT(new Dropping(), Source())); // ok
        Sink(UseT(new Echoing(), Source())); // PL1002
        Func<string, string> m = d.Run;
        Sink(m(Source())); // ok
        var lambda = new Lazy<ICommand>(() => new Dropping());
        Sink(lambda.Value.Run(Source())); // ok
        Sink(new[] { Source() }.Select(v => d.Run(v)).First()); // ok
        Sink(new[] { Source() }.Select(v => e.Run(v)).First()); // PL1002
        Sink(new[] { Source() }.Select(d.Run).First()); // ok
    }

    private static string Use(ICommand c, string s) => c.Run(s);
    private static string UseT<T>(T c, string s) where T : ICommand => c.Run(s);
}
