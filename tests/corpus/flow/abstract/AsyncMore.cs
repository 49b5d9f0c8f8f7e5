// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Threading;

public static class AsyncMore
{
    private static async Task<string> Bad() { await Task.Yield(); return Source(); }
    private static async Task<string> Good() { await Task.Yield(); return "x"; }
    private static async ValueTask<string> BadValue() { await Task.Yield(); return Source(); }
    private static Task<string> Wrapped(string s) => Task.FromResult(s);
    private static async IAsyncEnumerable<string> Stream(string s) { await Task.Yield(); yield return s; }

    public static async Task Awaiting()
    {
        Sink(await Bad()); // PL1002
        Sink(await Good()); // ok
        Sink(await BadValue()); // PL1002
        Sink(await BadValue().ConfigureAwait(false)); // PL1002
        Sink(Bad().Result); // PL1002
        Sink(Bad().GetAwaiter().GetResult()); // PL1002
        Sink(Good().GetAwaiter().GetResult()); // ok
        Sink(await Wrapped(Source())); // PL1002
        Sink(await Wrapped("x")); // ok
        await foreach (var s in Stream(Source())) Sink(s); // PL1002
        await foreach (var s in Stream("x")) Sink(s); // ok
        await foreach (var s in Stream(Source()).WithCancellation(default).ConfigureAwait(false)) Sink(s); // PL1002
        Sink(await Task.Run(() => Source())); // PL1002
        Sink(await Task.Run(Bad)); // PL1002
        Sink(await Task.Run(Good)); // ok
        Sink(await Task.Run(async () => { await Task.Yield(); return Source(); })); // PL1002
        Sink(await Task.Factory.StartNew(() => Source())); // PL1002
        Sink(await Task.Factory.StartNew(o => (string)o!, Source())); // PL1002
        Sink(await Bad().ContinueWith(t => t.Result + "x")); // PL1002
        Sink(await Good().ContinueWith(t => t.Result + "x")); // ok
        Sink(await Good().ContinueWith(t => Source())); // PL1002
        Sink((await Task.WhenAll(Bad(), Good()))[1]); // PL1002
        Sink((await Task.WhenAll(Good(), Good()))[1]); // ok
        var all = await Task.WhenAll(new[] { "a", "b" }.Select(async x => { await Task.Yield(); return x + Source(); }));
        Sink(all[0]); // PL1002
        Sink(await await Task.WhenAny(Bad(), Good())); // PL1002
        Sink(await await Task.WhenAny(Good(), Good())); // ok
        await foreach (var t in Task.WhenEach(Bad(), Good())) Sink(await t); // PL1002
        var tcs = new TaskCompletionSource<string>();
        tcs.SetResult(Source());
        Sink(await tcs.Task); // PL1002
        var tcs2 = new TaskCompletionSource<string>();
        tcs2.TrySetResult("x");
        Sink(await tcs2.Task); // ok
        var t1 = Bad();
        var t2 = Good();
        await Task.WhenAll(t1, t2);
        Sink(t1.Result); // PL1002
        Sink(t2.Result); // ok
        Task.WaitAll(t1, t2);
        Sink(t1.IsCompleted); // ok
        Sink(t1.Id); // ok
        var vt = new ValueTask<string>(Source());
        Sink(await vt); // PL1002
        Sink(await ValueTask.FromResult(Source())); // PL1002
        Sink(vt.Result); // PL1002
        var lazy = new Lazy<string>(() => Source());
        Sink(lazy.Value); // PL1002
        var lazyGood = new Lazy<string>(() => "x");
        Sink(lazyGood.Value); // ok
        Sink(lazy.IsValueCreated); // ok
        var lazyTask = new Lazy<Task<string>>(() => Bad());
        Sink(await lazyTask.Value); // PL1002
        var local = new AsyncLocal<string> { Value = Source() };
        Sink(local.Value); // PL1002
        var tl = new ThreadLocal<string>(() => Source());
        Sink(tl.Value); // PL1002
        var wr = new WeakReference<string>(Source());
        if (wr.TryGetTarget(out var target)) Sink(target); // PL1002
        (var a, var b) = (await Bad(), await Good());
        Sink(a); // PL1002
        Sink(b); // ok
        using var cts = new CancellationTokenSource();
        Sink(await Task.Run(() => Source(), cts.Token)); // PL1002
        Sink(await Bad().WaitAsync(TimeSpan.FromSeconds(1))); // PL1002
        Task<string> cold = new(() => Source());
        cold.Start();
        Sink(await cold); // PL1002
        string? captured = null;
        await Task.Run(() => { captured = Source(); });
        Sink(captured); // PL1002
        var thread = new Thread(() => { captured = "x"; });
        thread.Start();
        var inThread = "";
        var th2 = new Thread(() => { inThread = Source(); });
        th2.Start();
        th2.Join();
        Sink(inThread); // PL1002
        Parallel.ForEach(new[] { Source() }, x => Sink(x)); // PL1002
        Parallel.For(0, 3, i => Sink(i)); // ok
        await Parallel.ForEachAsync(new[] { Source() }, async (x, ct) => { await Task.Yield(); Sink(x); }); // PL1002
        Parallel.Invoke(() => Sink(Source())); // PL1002
        ThreadPool.QueueUserWorkItem(o => Sink(o), Source()); // PL1002
        ThreadPool.QueueUserWorkItem(o => Sink(o), "x"); // ok
        var sc = SynchronizationContext.Current;
        sc?.Post(o => Sink(o), Source()); // PL1002
        var timer = new Timer(o => Sink(o), Source(), 0, 1); // PL1002
        Interlocked.Exchange(ref captured, "x");
        Sink(captured); // ok
        Volatile.Write(ref captured, Source());
        Sink(Volatile.Read(ref captured)); // PL1002
        LazyInitializer.EnsureInitialized(ref lazyField, () => Source());
        Sink(lazyField); // PL1002
        Interlocked.CompareExchange(ref swapped, Source(), null);
        Sink(swapped); // PL1002
    }

    private static string? lazyField;
    private static string? swapped;

    private sealed class Disposing(string data) : IDisposable, IAsyncDisposable
    {
        public string Data => data;
        public void Dispose() => Sink(data); // ok: it stands where one is disposed that holds something
        public ValueTask DisposeAsync() { Sink(data); return default; } // ok: likewise
    }

    public static async Task Usings()
    {
        using (var d = new Disposing(Source())) Sink(d.Data); // PL1002 PL1002
        await using var e = new Disposing(Source()); // PL1002
    }

    public sealed class Awaitable(string s)
    {
        public Awaiter GetAwaiter() => new(s);
    }

    public readonly struct Awaiter(string s) : System.Runtime.CompilerServices.INotifyCompletion
    {
        public bool IsCompleted => true;
        public string GetResult() => s;
        public void OnCompleted(Action continuation) { }
    }

    public static async Task Own()
    {
        Sink(await new Awaitable(Source())); // PL1002
        Sink(await new Awaitable("x")); // ok
    }

    private sealed class OwnSequence(string s)
    {
        public OwnEnumerator GetEnumerator() => new(s);
    }

    private sealed class OwnEnumerator(string s)
    {
        public string Current => s;
        public bool MoveNext() => Perhaps;
    }

    public static void Pattern()
    {
        foreach (var x in new OwnSequence(Source())) Sink(x); // PL1002
        foreach (var x in new OwnSequence("x")) Sink(x); // ok
    }
}
