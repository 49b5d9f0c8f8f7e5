// with: Vocabulary.part.cs
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Corpus.Flow;

public static class TaskFlow
{
    private static readonly AsyncLocal<string> Ambient = new();
    private static string shared = "";
    private static string swapped = "";

    public static async Task Completion()
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(Source());
        Sink(await source.Task); // PL1002
        var right = new TaskCompletionSource<string>();
        right.TrySetResult("x");
        Sink(await right.Task); // ok
        Sink(await Task.FromResult(Source())); // PL1002
        Sink(Task.FromResult(Source()).Result); // PL1002
        Sink(Task.FromResult(Source()).GetAwaiter().GetResult()); // PL1002
        Sink(await new ValueTask<string>(Source())); // PL1002
        Sink(await ValueTask.FromResult(Source())); // PL1002
        Sink(await Task.Run(() => Source())); // PL1002
        Sink(await Task.Run(async () => { await Task.Yield(); return Source(); })); // PL1002
        Sink(await Task.Factory.StartNew(() => Source())); // PL1002
        Sink(await Task.Factory.StartNew(state => (string)state!, Source())); // PL1002
        Sink((await Task.WhenAll(Task.FromResult(Source())))[0]); // PL1002
        Sink(await await Task.WhenAny(Task.FromResult(Source()), Task.FromResult("x"))); // PL1002
        Sink(await Task.FromResult(Source()).ContinueWith(t => t.Result)); // PL1002
        Sink(await Task.FromResult(Source()).ContinueWith(t => "x")); // ok
        Sink(await Task.FromResult("x").ContinueWith(t => Source())); // PL1002
        Sink(await Task.FromResult(Source()).ConfigureAwait(false)); // PL1002
        Sink(await Task.FromResult(Source()).WaitAsync(TimeSpan.Zero)); // PL1002
        Sink(await Later(Source())); // PL1002
        Sink(await Later("x")); // ok
        Sink(Task.FromResult(Source()).IsCompleted); // ok
        Sink(Task.FromResult(Source()).Id); // ok
        var tasks = new List<Task<string>> { Later(Source()) };
        foreach (var done in await Task.WhenAll(tasks))
        {
            Sink(done); // PL1002
        }

        var task = Later(Source());
        await task;
        Sink(task.Result); // PL1002
    }

    public static async Task Channels()
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(Source());
        Sink(await channel.Reader.ReadAsync()); // PL1002
        channel.Reader.TryRead(out var read);
        Sink(read); // PL1002
        await foreach (var x in channel.Reader.ReadAllAsync())
        {
            Sink(x); // PL1002
        }

        var right = Channel.CreateBounded<string>(1);
        right.Writer.TryWrite("x");
        Sink(await right.Reader.ReadAsync()); // ok
        var writer = right.Writer;
        writer.TryWrite(Source());
        Sink(await right.Reader.ReadAsync()); // PL1002
    }

    public static async Task Streams()
    {
        await foreach (var x in Produce(Source()))
        {
            Sink(x); // PL1002
        }

        await foreach (var x in Produce("y").ConfigureAwait(false))
        {
            Sink(x); // ok
        }

        await using var e = Produce(Source()).GetAsyncEnumerator();
        while (await e.MoveNextAsync())
        {
            Sink(e.Current); // PL1002
        }
    }

    public static void Cells()
    {
        Ambient.Value = Source();
        Sink(Ambient.Value); // PL1002
        var local = new ThreadLocal<string>(() => Source());
        Sink(local.Value); // PL1002
        var lazy = new Lazy<string>(() => Source());
        Sink(lazy.Value); // PL1002
        Sink(lazy.IsValueCreated); // ok
        var clean = new Lazy<string>(() => "x");
        Sink(clean.Value); // ok
        var given = new Lazy<string>(Source());
        Sink(given.Value); // PL1002
        var box = new StrongBox<string>(Source());
        Sink(box.Value); // PL1002
        var weak = new WeakReference<string>(Source());
        weak.TryGetTarget(out var target);
        Sink(target); // PL1002
        Volatile.Write(ref shared, Source());
        Sink(Volatile.Read(ref shared)); // PL1002
        var old = Interlocked.Exchange(ref swapped, Source());
        Sink(old); // PL1002
        Sink(swapped); // PL1002
        var here = "";
        Interlocked.CompareExchange(ref here, Source(), null);
        Sink(here); // PL1002
        var n = 0L;
        Interlocked.Add(ref n, Source<long>());
        Sink(n); // PL1002
        LazyInitializer.EnsureInitialized(ref here, () => "x");
        Sink(here); // PL1002
        var gate = new object();
        lock (gate)
        {
            here = "x";
        }

        Sink(here); // ok
        Monitor.Enter(gate);
        Monitor.Exit(gate);
    }

    public static void Threads()
    {
        var text = "";
        var thread = new Thread(() => text = Source());
        thread.Start();
        thread.Join();
        Sink(text); // PL1002
        var other = new Thread(state => Sink(state));
        other.Start(Source()); // PL1002
        ThreadPool.QueueUserWorkItem(state => Sink(state), Source()); // PL1002
        Parallel.ForEach(new[] { Source() }, x => Sink(x)); // PL1002
        Parallel.Invoke(() => Sink(Source())); // PL1002
        Parallel.For(0, 1, i => Sink(i)); // ok
        using var timer = new Timer(state => Sink(state), Source(), 0, 1); // PL1002
    }

    private static async Task<string> Later(string text)
    {
        await Task.Yield();
        return text;
    }

    private static async IAsyncEnumerable<string> Produce(string text, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return text;
    }
}
