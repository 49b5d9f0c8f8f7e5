using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>A small immutable set of origins, each with the way it took; sorted by origin. Two sets with the same origins are equal, whatever the ways.</summary>
internal sealed class OriginSet : IEquatable<OriginSet>
{
    /// <summary>More sources than this of one value are not told apart: what they are is already clear.</summary>
    private const int MaxCount = 48;

    public static readonly OriginSet Empty = new([]);

    private readonly (Origin Origin, Trail? Trail)[] _items;

    private OriginSet((Origin, Trail?)[] items) => _items = items;

    public int Count => _items.Length;

    public bool IsEmpty => _items.Length == 0;

    /// <summary>Whether there is data that does not merely hang below an object.</summary>
    public bool HasOwn => Array.Exists(_items, i => !i.Origin.IsBelow);

    /// <summary>Whether there is an item itself, and not only an object that has some.</summary>
    public bool HasItems => Array.Exists(_items, i => !i.Origin.IsWhole);

    public (Origin Origin, Trail? Trail) this[int index] => _items[index];

    public static OriginSet Of(Origin origin, Trail? trail = null) => new([(origin, trail)]);

    public ReadOnlySpan<(Origin Origin, Trail? Trail)>.Enumerator GetEnumerator() =>
        new ReadOnlySpan<(Origin Origin, Trail? Trail)>(_items).GetEnumerator();

    public OriginSet Union(OriginSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var merged = new List<(Origin Origin, Trail? Trail)>(_items.Length + other._items.Length);
        int i = 0, j = 0;
        while (i < _items.Length || j < other._items.Length)
        {
            var order = i == _items.Length ? 1 : j == other._items.Length ? -1 : Compare(_items[i].Origin, other._items[j].Origin);
            merged.Add(order <= 0 ? _items[i] : other._items[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        if (merged.Count == _items.Length)
        {
            return this;
        }

        if (merged.Count <= MaxCount)
        {
            return new OriginSet([.. merged]);
        }

        // Those that were met first stay, whatever the order of the joins: only so do they come to an end.
        merged.RemoveRange(MaxCount, merged.Count - MaxCount);
        var full = new OriginSet([.. merged]);
        return full.Equals(this) ? this : full;
    }

    public OriginSet Extend(SyntaxNode syntax, TrailStep step, string name) =>
        IsEmpty ? this : new OriginSet(Array.ConvertAll(_items, i => (i.Origin, Trail.Extend(i.Trail, syntax, step, name))));

    public OriginSet Where(Func<Origin, bool> keep)
    {
        var kept = Array.FindAll(_items, i => keep(i.Origin));
        return kept.Length == _items.Length ? this : kept.Length == 0 ? Empty : new OriginSet(kept);
    }

    /// <summary>What an object says of itself: without what merely hangs below it.</summary>
    public OriginSet Stated() => Where(o => !o.IsBelow);

    /// <summary>All that hangs on an object, as a text into which it was written.</summary>
    public OriginSet Written() =>
        Array.Exists(_items, i => i.Origin.IsBelow) ? As(o => o with { IsBelow = false }) : this;

    public OriginSet Encrypted() => As(o => o with { IsEncrypted = true });

    /// <summary>The same origins in another form; those that it makes alike stand side by side.</summary>
    private OriginSet As(Func<Origin, Origin> form)
    {
        var items = new List<(Origin Origin, Trail? Trail)>(_items.Length);
        foreach (var (origin, trail) in _items)
        {
            var formed = form(origin);
            if (items.Count == 0 || Compare(items[items.Count - 1].Origin, formed) != 0)
            {
                items.Add((formed, trail));
            }
        }

        return IsEmpty ? this : new OriginSet([.. items]);
    }

    public bool Equals(OriginSet? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        for (var i = 0; i < _items.Length; i++)
        {
            if (Compare(_items[i].Origin, other._items[i].Origin) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as OriginSet);

    public override int GetHashCode()
    {
        var hash = 19;
        foreach (var (origin, _) in _items)
        {
            hash = (hash * 31) + origin.Id;
        }

        return hash;
    }

    private static int Compare(Origin a, Origin b) => a.Id != b.Id ? a.Id.CompareTo(b.Id) : a.IsEncrypted != b.IsEncrypted ? a.IsEncrypted.CompareTo(b.IsEncrypted) : a.IsBelow.CompareTo(b.IsBelow);
}
