// with: Vocabulary.part.cs
namespace Corpus.Flow;

public class Delegates
{
    private Func<string, string>? stored;

    public void Lambdas()
    {
        Func<string, string> same = s => s;
        Sink(same(Source())); // PL1002
        Sink(same("")); // ok
        Func<string, string> constant = s => "x";
        Sink(constant(Source())); // ok
        Func<string> make = () => Source();
        Sink(make()); // PL1002
        Action<string> write = s => Sink(s);
        write(Source()); // PL1002
        write("x"); // ok
        Func<string, string> block = s =>
        {
            var t = s + "!";
            return t;
        };
        Sink(block(Source())); // PL1002
        Sink(block.Invoke("")); // ok
    }

    public void MethodGroups()
    {
        Func<string, string> upper = Upper;
        Sink(upper(Source())); // PL1002
        Sink(upper("")); // ok
        Action<object?> write = Sink;
        write(Source()); // PL1002
        write("x"); // ok
        Func<string> source = Source;
        Sink(source()); // PL1002
    }

    public void Captures()
    {
        var text = "";
        Action fill = () => text = Source();
        Sink(text); // ok: not yet called
        fill();
        Sink(text); // PL1002
        var right = "";
        Func<string> read = () => right;
        Sink(read()); // ok
        var name = Source();
        Func<string> readName = () => name;
        Sink(readName()); // PL1002
    }

    public void CapturedLater()
    {
        var text = "";
        Func<string> read = () => text;
        text = Source();
        Sink(read()); // PL1002
    }

    public void Passed()
    {
        Apply(Source(), Sink); // PL1002
        Apply("", Sink); // ok
        Apply(Source(), s => { }); // ok: drops it
        Sink(Map(Source(), s => s + "!")); // PL1002
        Sink(Map(Source(), s => "x")); // ok
        Sink(Map("", s => Source())); // PL1002
    }

    public void Returned()
    {
        Sink(Adder("a")(Source())); // PL1002
        Sink(Adder("a")("")); // ok
        Sink(Adder(Source())("")); // PL1002
    }

    public void Conditional()
    {
        Func<string, string> f = Perhaps ? s => s : s => "";
        Sink(f(Source())); // PL1002
        Func<string, string> g = Perhaps ? s => "a" : s => "b";
        Sink(g(Source())); // ok
    }

    public void Stored()
    {
        stored = s => s;
        Sink(stored(Source())); // PL1002
        Sink(stored("")); // ok
    }

    public void Combined()
    {
        Action<string> both = s => { };
        both += s => Sink(s);
        both(Source()); // PL1002
        both(""); // ok
    }

    public void InCollections()
    {
        var steps = new List<Func<string, string>> { s => s, s => s.Trim() };
        Sink(steps[0](Source())); // PL1002
        var drops = new List<Func<string, string>> { s => "a", s => "b" };
        Sink(drops[0](Source())); // ok
        var table = new Dictionary<string, Action<string>> { ["w"] = s => Sink(s) };
        table["w"](Source()); // PL1002
        table["w"]("x"); // ok
    }

    public void Nested()
    {
        Func<string, Func<string>> later = s => () => s;
        Sink(later(Source())()); // PL1002
        Sink(later("")()); // ok
    }

    public void ConditionalCall()
    {
        Action<string>? write = s => Sink(s);
        write?.Invoke(Source()); // PL1002
        write?.Invoke(""); // ok
    }

    public void ListForEach()
    {
        new List<string> { Source() }.ForEach(s => Sink(s)); // PL1002
        new List<string> { "x" }.ForEach(s => Sink(s)); // ok
        Array.ForEach([Source()], Sink); // PL1002
    }

    public void LocalFunctionGroup()
    {
        Action<string> write = Print;
        write(Source()); // PL1002

        void Print(string s) => Sink(s);
    }

    public void Lazily()
    {
        var lazy = new Lazy<string>(() => Source());
        Sink(lazy.Value); // PL1002
        var right = new Lazy<string>(() => "x");
        Sink(right.Value); // ok
    }

    private static string Upper(string s) => s.ToUpperInvariant();

    private static void Apply(string s, Action<string> action) => action(s);

    private static string Map(string s, Func<string, string> map) => map(s);

    private static Func<string, string> Adder(string head) => s => head + s;
}
