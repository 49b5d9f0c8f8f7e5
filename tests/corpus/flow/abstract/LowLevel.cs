// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks.Dataflow;

[InlineArray(4)]
public struct Four { private string _first; }

public static class RefThings
{
    public static void Inline()
    {
        var f = new Four();
        f[0] = Source();
        Sink(f[0]); // PL1002
        var g = new Four();
        g[1] = "x";
        Sink(g[1]); // ok
        foreach (var x in f) Sink(x); // PL1002
        foreach (var x in g) Sink(x); // ok
        Span<string> span = f;
        Sink(span[0]); // PL1002
        Span<string> into = g;
        into[0] = Source();
        Sink(g[0]); // PL1002
        f[..2][0] = "y";
    }

    public static void Marshals()
    {
        var array = new[] { 'x' };
        var bytes = MemoryMarshal.AsBytes(Source().AsSpan());
        Sink(bytes.ToArray()); // PL1002
        Sink(MemoryMarshal.Cast<char, byte>(Source().AsSpan()).ToArray()); // PL1002
        ref var first = ref MemoryMarshal.GetReference(array.AsSpan());
        first = Source()[0];
        Sink(array[0]); // PL1002
        var list = new List<string> { "x" };
        CollectionsMarshal.AsSpan(list)[0] = Source();
        Sink(list[0]); // PL1002
        var d = new Dictionary<string, string>();
        CollectionsMarshal.GetValueRefOrAddDefault(d, "k", out _) = Source();
        Sink(d["k"]); // PL1002
        Sink(d.Keys.First()); // ok
        var clean = MemoryMarshal.AsBytes("x".AsSpan());
        Sink(clean.ToArray()); // ok
        ReadOnlySpan<char> cs = Source();
        Sink(MemoryMarshal.ToEnumerable(Source().AsMemory()).First()); // PL1002
        Unsafe.As<object, string>(ref Unsafe.AsRef(in Boxed)) = Source();
    }

    private static readonly object Boxed = "";

    public static unsafe void Pointers()
    {
        var text = Source();
        fixed (char* p = text)
        {
            Sink(p[0]); // PL1002
            Sink(*p); // PL1002
            Sink(new string(p)); // PL1002
            var q = p + 1;
            Sink(*q); // PL1002
        }

        var buffer = new char[4];
        fixed (char* b = buffer)
        {
            Sink(b[0]); // ok
            b[0] = Source()[0];
        }

        Sink(buffer[0]); // PL1002
        int n = 3;
        int* pn = &n;
        Sink(*pn); // ok
        var holder = new Fixed();
        holder.Chars[0] = Source()[0];
        Sink(holder.Chars[0]); // PL1002
        char* stack = stackalloc char[3];
        stack[1] = Source()[1];
        Sink(stack[1]); // PL1002
        char* clean = stackalloc char[3];
        Sink(clean[1]); // ok
    }

    private unsafe struct Fixed { public fixed char Chars[8]; }

    public static void RefReturning()
    {
        var array = new[] { "x", "y" };
        ref var r = ref At(array, 1);
        r = Source();
        Sink(array[0]); // PL1002
        var a = "a";
        var b = "b";
        Pick(true, ref a, ref b) = Source();
        Sink(a); // PL1002
        Sink(b); // PL1002
        var c = "c";
        Same(ref c) = Source();
        Sink(c); // PL1002
        string d = "d";
        SwapIn(ref d);
        Sink(d); // PL1002
        OutIt(out var e);
        Sink(e); // PL1002
        var f = Source();
        Clear(ref f);
        Sink(f); // ok
        InIt(Source()); // PL1002
        InIt2("x");
        (a, b) = (b, "q");
        Sink(b); // ok
    }

    private static ref string At(string[] array, int i) => ref array[i];
    private static ref string Pick(bool which, ref string a, ref string b) { if (Perhaps) return ref a; return ref b; }
    private static ref string Same(ref string a) => ref a;
    private static void SwapIn(ref string s) => s = Source();
    private static void OutIt(out string s) => s = Source();
    private static void Clear(ref string s) => s = "";
    private static void InIt(in string s) => Sink(s); 
    private static void InIt2(in string s) => Sink(s); // ok

    public static void Params()
    {
        Sink(First("a", Source())); // PL1002
        Sink(First("a", "b")); // ok
        Sink(FirstOf("a", Source())); // PL1002
        Sink(FirstOf("a", "b")); // ok
        Sink(Listed("a", Source())); // PL1002
        Sink(Listed("a", "b")); // ok
        Sink(Seq("a", Source())); // PL1002
        Sink(Seq()); // ok
    }

    private static string First(params string[] all) => all[0];
    private static string FirstOf(params ReadOnlySpan<string> all) => all[0];
    private static string Listed(params List<string> all) => all[0];
    private static string Seq(params IEnumerable<string> all) => all.First();

    public static async Task Blocks()
    {
        var transform = new TransformBlock<string, string>(s => s + "!");
        transform.Post(Source());
        Sink(await transform.ReceiveAsync()); // PL1002
        var action = new ActionBlock<string>(s => Sink(s));
        action.Post(Source()); // PL1002
        await action.SendAsync("x");
        var clean = new ActionBlock<string>(s => Sink(s)); // ok
        clean.Post("x");
        var buffer = new BufferBlock<string>();
        buffer.Post(Source());
        Sink(buffer.Receive()); // PL1002
        var b2 = new BufferBlock<string>();
        b2.Post("x");
        Sink(b2.Receive()); // ok
        var linked = new ActionBlock<string>(s => Sink(s));
        var source = new BufferBlock<string>();
        source.LinkTo(linked);
        source.Post(Source()); // PL1002
        var broadcast = new BroadcastBlock<string>(s => s);
        broadcast.Post(Source());
        Sink(await broadcast.ReceiveAsync()); // PL1002
    }
}

public static class StaticsOfGenerics
{
    public interface IMaker<TSelf> where TSelf : IMaker<TSelf>
    {
        static abstract string Make();
        static virtual string Default() => "x";
        static abstract TSelf operator +(TSelf a, TSelf b);
    }

    public readonly struct Bad : IMaker<Bad>
    {
        public string Text { get; init; }
        public static string Make() => Source();
        public static string Default() => Source();
        public static Bad operator +(Bad a, Bad b) => new() { Text = a.Text };
    }

    public readonly struct Good : IMaker<Good>
    {
        public static string Make() => "x";
        public static Good operator +(Good a, Good b) => a;
    }

    private static string Run<T>() where T : IMaker<T> => T.Make();
    private static string RunDefault<T>() where T : IMaker<T> => T.Default();
    private static T Sum<T>(T a, T b) where T : IMaker<T> => a + b;
    private static T New<T>() where T : new() => new T();

    public class WithDefault { public string Text = Source(); }
    public class Without { public string Text = "x"; }

    public static void Use()
    {
        Sink(Run<Bad>()); // PL1002
        Sink(Run<Good>()); // ok
        Sink(RunDefault<Bad>()); // PL1002
        Sink(RunDefault<Good>()); // ok
        Sink(Sum(new Bad { Text = Source() }, new Bad { Text = "x" }).Text); // PL1002
        Sink(Sum(new Bad { Text = "x" }, new Bad { Text = Source() }).Text); // ok
        Sink(New<WithDefault>().Text); // PL1002
        Sink(New<Without>().Text); // ok
        Sink(Activator.CreateInstance<WithDefault>().Text); // PL1002
        Sink(((WithDefault)Activator.CreateInstance(typeof(WithDefault))!).Text); // PL1002
        Sink(Factory<WithDefault>.Make().Text); // PL1002
        Sink(Factory<Without>.Make().Text); // ok
    }

    private static class Factory<T> where T : new()
    {
        public static T Make() => new();
    }

    public static void Math()
    {
        Sink(Add(Source().Length, 1)); // ok
        Sink(Parsed<int>(Source())); // PL1002
        Sink(Parsed<int>("1")); // ok
    }

    private static T Add<T>(T a, T b) where T : INumber<T> => a + b;
    private static T Parsed<T>(string s) where T : IParsable<T> => T.Parse(s, null);
}
