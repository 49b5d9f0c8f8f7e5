// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>Values of any type that are sorted by what they are: a customer is no text, and no order.</summary>
public static class SortedByType
{
    public sealed class Place
    {
        public string Zip { get; init; } = "";
    }

    public sealed class Buyer
    {
        public string Name { get; init; } = "";

        public Place Home { get; init; } = new();
    }

    public sealed class Purchase
    {
        public string Number { get; init; } = "";

        public Buyer? By { get; init; }
    }

    private static string TextIn(object any) => any switch { string text => text, int number => number.ToString(), _ => "?" };

    private static string ZipOf(object any)
    {
        if (any is string text)
        {
            return text;
        }

        return any is Buyer buyer ? buyer.Home.Zip : "none";
    }

    private static string Described(object any) => any switch
    {
        Buyer { Home: { Zip: var zip } } => zip,
        Purchase { By.Name: var name } => name,
        string text when text.Length > 2 => text,
        _ => "?",
    };

    public static void ABuyerIsNoText()
    {
        Sink(TextIn(new Buyer { Name = Source() })); // ok
        Sink(ZipOf(new Buyer { Name = Source() })); // ok
        Sink(ZipOf(new Buyer { Home = new() { Zip = Source() } })); // PL1002
        Sink(Described(new Buyer { Name = Source() })); // ok
        Sink(Described(new Purchase { By = new Buyer { Name = Source() } })); // PL1002
        Sink(Described(new Purchase { Number = Source() })); // ok
    }

    public static void ATextIsOne()
    {
        Sink(TextIn(Source())); // PL1002
        Sink(ZipOf(Source())); // PL1002
        Sink(Described(Source())); // PL1002
        Sink(TextIn(3)); // ok
    }

    private static IEnumerable<object> Mixed()
    {
        yield return new Buyer { Name = Source() };
        yield return "plain";
    }

    public static void AmongOthers()
    {
        Sink(Mixed().OfType<Buyer>().Select(b => b.Name).First()); // PL1002
        Sink(Mixed().OfType<Buyer>().Count()); // ok
    }

    public static void DelegatesAmongOthers()
    {
        Func<string> several = () => Source();
        Sink(several.GetInvocationList().Cast<Func<string>>().Select(f => f()).First()); // PL1002
        object[] clean = [new Func<string>(() => "clean"), 3];
        Sink(clean.OfType<Func<string>>().Select(f => f()).First()); // ok
    }

    private sealed class Container
    {
        private readonly Dictionary<Type, Func<object>> _makers = new();

        public void Add<T>(Func<T> make)
            where T : class => _makers[typeof(T)] = () => make();

        public T Get<T>() => (T)_makers[typeof(T)]();
    }

    public static void OutOfAContainer()
    {
        var container = new Container();
        container.Add(() => new Buyer { Name = Source() });
        container.Add(() => "plain");
        container.Add(() => new Purchase { Number = "1" });
        Sink(container.Get<Buyer>().Name); // PL1002
        Sink(container.Get<Buyer>().Home); // ok
        Sink(container.Get<string>()); // ok
        Sink(container.Get<Purchase>().Number); // ok
    }
}
