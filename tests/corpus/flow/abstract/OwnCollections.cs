// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Collections;
using System.Runtime.CompilerServices;

[CollectionBuilder(typeof(BagBuilder), nameof(BagBuilder.Create))]
public sealed class Bag<T>(List<T> items) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class BagBuilder
{
    public static Bag<T> Create<T>(ReadOnlySpan<T> items)
    {
        var kept = new List<T>();
        foreach (var item in items)
        {
            kept.Add(item);
        }

        return new(kept);
    }
}

[CollectionBuilder(typeof(SieveBuilder), nameof(SieveBuilder.Create))]
public sealed class Sieve<T> : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        yield break;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class SieveBuilder
{
    public static Sieve<T> Create<T>(ReadOnlySpan<T> items) => new();
}

public sealed class Shelf<T> : IEnumerable<T>
{
    private readonly List<T> _items = [];

    public void Add(T item) => _items.Add(item);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Chain<T> : IEnumerable<T>
{
    private T? _value;
    private Chain<T>? _next;

    public void Add(T item)
    {
        _next = new Chain<T> { _value = _value, _next = _next };
        _value = item;
    }

    public int Length => this.Count();

    public IEnumerator<T> GetEnumerator()
    {
        for (var link = this; link is not null; link = link._next)
        {
            yield return link._value!;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Collections of the program that libraries go through.</summary>
public static class OwnSequences
{
    private static Shelf<string> Names() => ["a", Source()];

    private static Shelf<string> Fixed() => ["a"];

    private static string FirstOf(IEnumerable<string> items) => items.First();

    private static string LastOf(IEnumerable<string> items)
    {
        var last = "";
        foreach (var item in items)
        {
            last = item;
        }

        return last;
    }

    public static void Use()
    {
        Sink(Names().First()); // PL1002
        Sink(Fixed().First()); // ok
        Sink(Names().Select(n => n.Trim()).ToList()[0]); // PL1002
        Sink(Names().Where(n => n != "").Count()); // ok
        Sink((from n in Names() select n + "!").First()); // PL1002
        Sink(new List<string>(Names())[0]); // PL1002
        Sink(new List<string>(Fixed())[0]); // ok
        var list = new List<string>();
        list.AddRange(Names());
        Sink(list[0]); // PL1002
        string[] spread = [.. Names()];
        Sink(spread[0]); // PL1002
        string[] harmless = [.. Fixed()];
        Sink(harmless[0]); // ok
        Sink(FirstOf(Names())); // PL1002
        Sink(FirstOf(Fixed())); // ok
        Sink(LastOf(Names())); // PL1002
        Sink(LastOf(Fixed())); // ok
        Sink(new Chain<string> { "a", Source() }.Last()); // PL1002
        Sink(new Chain<string> { "a", Source() }.Length); // ok: a number
        Sink(Names().ToDictionary(n => n, n => 1).Values.First()); // ok
    }
}

/// <summary>Collection expressions of types that the program makes itself: their builders and their <c>Add</c> run.</summary>
public static class OwnCollections
{
    public static void Built()
    {
        Bag<string> bag = ["a", Source()];
        foreach (var item in bag)
        {
            Sink(item); // PL1002
        }

        Bag<string> harmless = ["a", "b"];
        foreach (var item in harmless)
        {
            Sink(item); // ok
        }

        string[] more = [Source()];
        Bag<string> spread = ["a", .. more];
        Sink(spread.First()); // PL1002
        Sieve<string> sieve = ["a", Source()];
        foreach (var item in sieve)
        {
            Sink(item); // ok: nothing stays in it
        }
    }

    public static void Added()
    {
        Shelf<string> shelf = ["a", Source()];
        foreach (var item in shelf)
        {
            Sink(item); // PL1002
        }

        Shelf<string> harmless = ["a"];
        foreach (var item in harmless)
        {
            Sink(item); // ok
        }

        foreach (var item in new Shelf<string> { "a", Source() })
        {
            Sink(item); // PL1002
        }
    }
}
