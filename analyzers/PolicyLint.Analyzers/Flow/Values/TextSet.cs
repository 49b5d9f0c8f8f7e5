namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>The texts that a value can be, a few alternatives; beyond that only what they begin with would matter, and it is dropped.</summary>
internal sealed class TextSet : IEquatable<TextSet>
{
    public const int MaxCount = 12;

    public static readonly TextSet Empty = new([]);

    public static readonly TextSet Unknown = new([TextPattern.Unknown]);

    private readonly TextPattern[] _items;

    private TextSet(TextPattern[] items) => _items = items;

    public bool IsEmpty => _items.Length == 0;

    public int Count => _items.Length;

    public TextPattern this[int index] => _items[index];

    public bool IsOpen => Array.Exists(_items, t => t.IsOpen);

    public static TextSet Of(TextPattern pattern) => new([pattern]);

    public static TextSet Of(string literal) => Of(TextPattern.Of(literal));

    public static TextSet Of(IEnumerable<TextPattern> patterns)
    {
        var result = Empty;
        foreach (var pattern in patterns)
        {
            result = result.Union(Of(pattern));
        }

        return result;
    }

    public ReadOnlySpan<TextPattern>.Enumerator GetEnumerator() => new ReadOnlySpan<TextPattern>(_items).GetEnumerator();

    public IEnumerable<TResult> Select<TResult>(Func<TextPattern, TResult> map) => _items.Select(map);

    public IEnumerable<TextPattern> Where(Func<TextPattern, bool> keep) => _items.Where(keep);

    /// <summary>The set, or the unknown text where it says nothing.</summary>
    public TextSet OrUnknown() => IsEmpty ? Unknown : this;

    public TextSet Union(TextSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var added = Array.FindAll(other._items, t => Array.IndexOf(_items, t) < 0);
        if (added.Length == 0)
        {
            return this;
        }

        // A set that is full stays as it is: the join must end, and no alternative that was seen is lost.
        return _items.Length + added.Length > MaxCount
            ? _items.Length >= MaxCount ? this : new([.. _items, .. added.Take(MaxCount - _items.Length)])
            : new([.. _items, .. added]);
    }

    /// <summary>Every pair of alternatives, joined by <paramref name="join"/>.</summary>
    public TextSet Pair(TextSet other, Func<TextPattern, TextPattern, TextPattern> join) =>
        Of(OrUnknown()._items.SelectMany(a => other.OrUnknown()._items.Select(b => join(a, b))).Take(MaxCount));

    public TextSet Map(Func<TextPattern, TextPattern> map) => Of(_items.Select(map));

    public bool Equals(TextSet? other) =>
        ReferenceEquals(this, other) || (other is not null && other._items.Length == _items.Length && Array.TrueForAll(_items, t => Array.IndexOf(other._items, t) >= 0));

    public override bool Equals(object? obj) => Equals(obj as TextSet);

    public override int GetHashCode() => _items.Length;

    public override string ToString() => string.Join(" | ", _items.Select(t => t.ToString()));
}
