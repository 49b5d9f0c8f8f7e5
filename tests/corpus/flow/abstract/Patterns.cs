// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Patterns
{
    public static void Declared()
    {
        object value = Source();
        if (value is string text)
        {
            Sink(text); // PL1002
        }

        if (value is string { Length: > 3 } longText)
        {
            Sink(longText); // PL1002
        }

        if (value is var any)
        {
            Sink(any); // PL1002
        }

        object right = "";
        if (right is string clean)
        {
            Sink(clean); // ok
        }

        Sink(value is string); // ok
        Sink(value as string); // PL1002
    }

    public static void Properties()
    {
        var p = new Item { Name = Source(), Code = "1" };
        if (p is { Name: var name, Code: var code })
        {
            Sink(name); // PL1002
            Sink(code); // ok
        }

        if (p is { Inner: { Name: { } inner } })
        {
            Sink(inner); // ok
        }

        var outer = new Item { Inner = new Item { Name = Source() } };
        if (outer is { Inner.Name: { } deep })
        {
            Sink(deep); // PL1002
        }
    }

    public static void Lists()
    {
        string[] names = [Source(), "x"];
        if (names is [var first, ..])
        {
            Sink(first); // PL1002
        }

        if (names is [_, .. var rest])
        {
            Sink(rest); // PL1002
        }

        string[] right = ["x"];
        if (right is [var only])
        {
            Sink(only); // ok
        }
    }

    public static void Switched()
    {
        object value = Source();
        switch (value)
        {
            case string { Length: 0 }:
                Sink("empty"); // ok
                break;
            case string text when text.Length > 3:
                Sink(text); // PL1002
                break;
            case int number:
                Sink(number + 1); // PL1002
                break;
        }

        Sink(value switch { string s => s, _ => "" }); // PL1002
        Sink(value switch { string s => s.Length, _ => 0 }); // ok
        Sink(value switch { null => "a", _ => "b" }); // ok
        Sink((Source(), "y") switch { (_, var y) => y }); // ok
        Sink((Source(), "y") switch { (var x, _) => x }); // PL1002
    }

    public static void Negated()
    {
        object value = Source();
        if (value is not string text)
        {
            return;
        }

        Sink(text); // PL1002
        Sink(text is "a" or "b"); // ok
        Sink(text is not null and not ""); // ok
    }

    public sealed class Item
    {
        public string? Name { get; init; }

        public string? Code { get; init; }

        public Item? Inner { get; init; }
    }
}
