// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Functions
{
    private readonly Dictionary<string, Func<string, string>> table = new()
    {
        ["echo"] = x => x,
        ["drop"] = x => "",
    };

    private event EventHandler<string>? Happened;

    private EventHandler<string>? handlers;

    public event EventHandler<string> Custom
    {
        add => handlers += value;
        remove => handlers -= value;
    }

    public void Delegates()
    {
        Func<string, string> echo = x => x;
        Sink(echo(Source())); // PL1002
        Func<string, string> drop = x => "";
        Sink(drop(Source())); // ok
        Func<string, Func<string, string>> curried = a => b => a + b;
        Sink(curried(Source())("x")); // PL1002
        Sink(curried("x")(Source())); // PL1002
        Sink(curried("x")("y")); // ok
        Func<string, string> group = Echo;
        Sink(group(Source())); // PL1002
        var composed = Compose(echo, drop);
        Sink(composed(Source())); // ok
        Sink(Compose(echo, echo)(Source())); // PL1002
        Sink(table["echo"](Source())); // PL1002
        Sink(Twice(x => x + "!", Source())); // PL1002
        Sink(Twice(x => "!", Source())); // ok
        Action<string> show = x => Sink(x);
        show(Source()); // PL1002
        show("x"); // ok
        show += y => { };
        show(Source()); // PL1002
        Func<string> make = () => Source();
        Sink(make()); // PL1002
        var list = new List<Func<string>> { () => Source() };
        Sink(list[0]()); // PL1002
        foreach (var f in list)
        {
            Sink(f()); // PL1002
        }

        Delegate any = echo;
        Sink(any.DynamicInvoke(Source())); // PL1002
        Sink(echo.Invoke(Source())); // PL1002
        var f2 = new Func<string, string>(Echo);
        Sink(f2?.Invoke(Source())); // PL1002
        Predicate<string> p = x => x == Source();
        Sink(p("x")); // ok
        Converter<string, int> length = x => x.Length;
        Sink(length(Source())); // ok
    }

    public void Captured()
    {
        var text = "";
        Action set = () => text = Source();
        Sink(text); // ok: not yet called
        set();
        Sink(text); // PL1002
        var actions = new List<Action>();
        foreach (var x in new[] { Source(), "" })
        {
            actions.Add(() => Sink(x)); // PL1002
        }

        foreach (var a in actions)
        {
            a();
        }

        var count = 0;
        Action inc = () => count++;
        inc();
        Sink(count); // ok
        string Local(string s) => s + text;
        Sink(Local("x")); // PL1002
        text = "";
        Sink(Local("x")); // ok
        static string Fixed(string s) => s;
        Sink(Fixed(Source())); // PL1002
        Func<int, string>? recursive = null;
        recursive = n => n == 0 ? Source() : recursive!(n - 1);
        Sink(recursive(3)); // PL1002
        Action nested = () =>
        {
            var inner = Source();
            Action deeper = () => text = inner;
            deeper();
        };
        nested();
        Sink(text); // PL1002
    }

    public void Events()
    {
        Happened += (_, x) => Sink(x);
        Happened?.Invoke(this, Source()); // PL1002
        Custom += OnCustom;
        handlers!(this, Source()); // PL1002
        var subject = new Subject();
        subject.Changed += (_, x) => Sink(x);
        subject.Raise(Source()); // PL1002
        var quiet = new Subject();
        quiet.Raise(Source()); // ok: nobody listens
        IObservable<string> observable = new Feed();
        observable.Subscribe(new Watcher());
    }

    public void Recursion()
    {
        Sink(Join(["x", Source()], "")); // PL1002
        Sink(Join(["x"], "")); // ok
        Sink(Even(3, Source())); // PL1002
        Sink(Even(3, "x")); // ok
        Sink(Depth(Source(), 3)); // ok: the value is dropped at the end
        Sink(Keep(Source(), 5)); // PL1002
    }

    private static string Join(string[] parts, string acc, int i = 0) => i == parts.Length ? acc : Join(parts, acc + parts[i], i + 1);

    private static string Even(int n, string x) => n == 0 ? x : Odd(n - 1, x);

    private static string Odd(int n, string x) => n == 0 ? "" : Even(n - 1, x);

    private static string Depth(string x, int n) => n == 0 ? "end" : Depth(x + n, n - 1);

    private static string Keep(string x, int n) => n == 0 ? x : Keep(x, n - 1);

    private static string Echo(string x) => x;

    private static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) where A : notnull where B : notnull where C : notnull => x => g(f(x));

    private static T Twice<T>(Func<T, T> f, T x) => f(f(x));

    private void OnCustom(object? sender, string text) => Sink(text);

    private sealed class Subject
    {
        public event EventHandler<string>? Changed;

        public void Raise(string text) => Changed?.Invoke(this, text);
    }

    private sealed class Feed : IObservable<string>
    {
        public IDisposable Subscribe(IObserver<string> observer)
        {
            observer.OnNext(Source()); // PL1002
            return null!;
        }
    }

    private sealed class Watcher : IObserver<string>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(string value) => Sink(value);
    }
}
