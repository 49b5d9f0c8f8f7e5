// with: Vocabulary.part.cs
namespace Corpus.Flow;

public sealed class Shelf
{
    private readonly Dictionary<string, string> items = [];
    private string last = "";

    public string this[string key]
    {
        get => items[key];
        set => items[key] = value;
    }

    public string this[int index]
    {
        get => last;
        set => last = "";
    }
}

public sealed class InlineShelf
{
    public string this[int index] => "fixed";
}

public static class Indexers
{
    public static void Use()
    {
        var shelf = new Shelf();
        shelf["a"] = Source();
        Sink(shelf["a"]); // PL1002
        var right = new Shelf();
        right["a"] = "";
        Sink(right["a"]); // ok
        var dropped = new Shelf();
        dropped[0] = Source();
        Sink(dropped[0]); // ok: the setter keeps nothing
        Sink(new InlineShelf()[Source().Length]); // ok
        var made = new Shelf { ["x"] = Source() };
        Sink(made["x"]); // PL1002
    }
}
