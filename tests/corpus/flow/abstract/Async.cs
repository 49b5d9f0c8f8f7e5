// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class AsyncMethods
{
    public async Task Awaited()
    {
        Sink(await Get()); // PL1002
        Sink(await GetRight()); // ok
        var task = Get();
        Sink(await task); // PL1002
        Sink(await task.ConfigureAwait(false)); // PL1002
        Sink(await Task.FromResult(Source())); // PL1002
        Sink(await Task.FromResult("")); // ok
        Sink(await new ValueTask<string>(Source())); // PL1002
        Sink(await GetValue()); // PL1002
        await Task.Delay(Source().Length);
    }

    public void Blocking()
    {
        Sink(Get().Result); // PL1002
        Sink(Get().GetAwaiter().GetResult()); // PL1002
        Sink(GetRight().Result); // ok
        Sink(Get().IsCompleted); // ok: a status
        Sink(Get().Status); // ok
    }

    public async Task Run()
    {
        Sink(await Task.Run(() => Source())); // PL1002
        Sink(await Task.Run(() => "x")); // ok
        Sink(await Task.Run(async () => await Get())); // PL1002
        Sink(await Task.Run(Source)); // PL1002
        await Task.Run(() => Sink("x")); // ok
        var name = Source();
        await Task.Run(() => Sink(name)); // PL1002
    }

    public async Task All()
    {
        var all = await Task.WhenAll(Get(), GetRight());
        Sink(all[0]); // PL1002
        var right = await Task.WhenAll(GetRight(), GetRight());
        Sink(right[0]); // ok
        Sink(await await Task.WhenAny(Get(), Get())); // PL1002
        Sink(await Get().ContinueWith(t => t.Result + "!")); // PL1002
        Sink(await Get().ContinueWith(t => 1)); // ok
    }

    public async Task Into()
    {
        await Write(Source()); // PL1002
        await Write(""); // ok
        _ = Write(Source()); // PL1002
    }

    public async Task Streams()
    {
        await foreach (var name in Names())
        {
            Sink(name); // PL1002
        }

        await foreach (var right in Rights())
        {
            Sink(right); // ok
        }

        await foreach (var name in Names().ConfigureAwait(false))
        {
            Sink(name); // PL1002
        }
    }

    public async Task Completion()
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(Source());
        Sink(await source.Task); // PL1002
        var right = new TaskCompletionSource<string>();
        right.SetResult("x");
        Sink(await right.Task); // ok
    }

    public async Task Locals()
    {
        var name = "";
        await Fill();
        Sink(name); // PL1002

        async Task Fill()
        {
            await Task.Yield();
            name = Source();
        }
    }

    public async void Fired()
    {
        Sink(await Get()); // PL1002
    }

    private static async Task<string> Get()
    {
        await Task.Yield();
        return Source();
    }

    private static async Task<string> GetRight()
    {
        await Task.Yield();
        return "";
    }

    private static async ValueTask<string> GetValue() => await Get();

    private static async Task Write(string text)
    {
        await Task.Yield();
        Sink(text);
    }

    private static async IAsyncEnumerable<string> Names()
    {
        await Task.Yield();
        yield return Source();
    }

    private static async IAsyncEnumerable<string> Rights()
    {
        await Task.Yield();
        yield return "x";
    }
}
