// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>Objects that are handed to delegates which only callers know: what is in them by then, and what the delegate leaves in them.</summary>
public static class HigherOrder
{
    public class Options
    {
        public string Name = "";
        public string Other = "";
        public string? Unset;

        public string Path { get; set; } = "p";

        public List<string> Lines { get; } = [];
    }

    private static Options Build(Action<Options> configure)
    {
        var options = new Options();
        configure(options);
        return options;
    }

    private static Options BuildFilled(Action<Options>? configure = null)
    {
        var options = new Options { Name = "a" };
        configure?.Invoke(options);
        return options;
    }

    private static Options BuildDeep(Action<Options> configure) => Build(o => configure(o));

    private static void Show(Action<Options> configure)
    {
        var options = new Options();
        configure(options);
        Sink(options.Name); // ok: it stands where the delegate is handed in
    }

    private static void HandNew(Action<Options> use, string name) => use(new Options { Name = name });

    private static void HandNewAgain(Action<Options> use, string name)
    {
        var options = new Options { Name = name };
        options.Name = "k";
        use(options);
    }

    private static void HandBefore(Action<Options> use, string name)
    {
        var options = new Options();
        options.Name = name;
        use(options);
        options.Name = "k";
    }

    private static void PutInto(Options options, Action run, string name)
    {
        options.Name = name;
        run();
        options.Name = "k";
    }

    private static void Lend(Options options, Action run, string name)
    {
        var before = options.Name;
        options.Name = name;
        run();
        options.Name = before;
    }

    private static T With<T>(T target, Action<T> change)
    {
        change(target);
        return target;
    }

    private static R MapNew<R>(string name, Func<Options, R> map) => map(new Options { Name = name });

    private static async Task<R> MapNewAsync<R>(string name, Func<Options, Task<R>> map) => await map(new Options { Name = name });

    private static async Task<T> RunAsync<T>(Func<Task<T>> run) => await run();

    private static async Task<T> RetryAsync<T>(Func<Task<T>> run)
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                return await run().ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                await Task.Delay(i);
            }
        }

        throw new TimeoutException();
    }

    private static async Task EachAsync(IEnumerable<string> names, Func<Options, Task> use)
    {
        foreach (var name in names)
        {
            await use(new Options { Name = name });
        }
    }

    public static void LeftByTheDelegate()
    {
        Sink(Build(o => o.Name = Source()).Name); // PL1002
        Sink(Build(o => o.Name = "k").Unset); // ok
        Sink(Build(o => o.Lines.Add(Source())).Lines[0]); // PL1002
        Sink(BuildFilled(o => o.Name = Source()).Name); // PL1002
        Sink(BuildFilled(o => o.Path = Source()).Path); // PL1002
        Sink(BuildFilled(o => o.Name = Source()).Other); // ok
        Sink(BuildFilled().Name); // ok
        Sink(BuildDeep(o => o.Name = Source()).Name); // PL1002
        Sink(BuildDeep(o => o.Name = Source()).Other); // ok
        Show(o => o.Name = Source()); // PL1002
        Show(o => o.Name = "x"); // ok
        Sink(With(new Options(), o => o.Name = Source()).Name); // PL1002
        Sink(With(new Options { Name = Source() }, o => o.Name = "k").Name); // ok
    }

    public static async Task Answered()
    {
        Sink(MapNew(Source(), o => o.Name)); // PL1002
        Sink(MapNew(Source(), o => o.Other)); // ok
        Sink(await MapNewAsync(Source(), async o => { await Task.Yield(); return o.Name; })); // PL1002
        Sink(await MapNewAsync(Source(), o => Task.FromResult(o.Name))); // PL1002
        Sink(await MapNewAsync(Source(), o => Task.FromResult(o.Other))); // ok
        Sink(await RunAsync(async () => { await Task.Yield(); return Source(); })); // PL1002
        Sink(await RunAsync(() => Task.FromResult("x"))); // ok
        Sink(await RetryAsync(async () => { await Task.Yield(); return Source(); })); // PL1002
        Sink(await RetryAsync(async () => { await Task.Yield(); return "x"; })); // ok
    }

    public static void Lent()
    {
        var options = new Options();
        Lend(options, () => { }, Source());
        Sink(options.Name); // ok: as it was before
        var shown = new Options();
        PutInto(shown, () => { }, Source());
        Sink(shown.Name); // ok: overwritten after the delegate ran
    }
}

/// <summary>Who is told of a change reads it from the object that changed.</summary>
public sealed class Watched
{
    private string name = "";

    public event Action<Watched, string>? Changed;

    public event EventHandler<Told>? Finished;

    public string Other { get; set; } = "";

    public string Name
    {
        get => name;
        set
        {
            name = value;
            Changed?.Invoke(this, nameof(Name));
        }
    }

    public sealed class Told(string by) : EventArgs
    {
        public string By { get; } = by;

        public string Fixed { get; } = "f";
    }

    private void Finish(string by) => Finished?.Invoke(this, new Told(by));

    public static void Watch()
    {
        var watched = new Watched();
        watched.Changed += (w, n) => Sink(w.Name);
        watched.Name = Source(); // PL1002
        var other = new Watched();
        other.Changed += (w, n) => Sink(w.Other);
        other.Name = Source(); // ok: another member
        var named = new Watched();
        named.Changed += (w, n) => Sink(n);
        named.Name = Source(); // ok: the name of the property
    }

    public static void Listen()
    {
        var watched = new Watched();
        watched.Finished += (_, told) => Sink(told.By);
        watched.Finish(Source()); // PL1002
        var constant = new Watched();
        constant.Finished += (_, told) => Sink(told.Fixed);
        constant.Finish(Source()); // ok
    }
}
