namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// What each condition on a value implies: an immutable map from conditions to gates, in the order of the conditions. Most name a handful
/// of conditions and are made by the thousand, so they are kept in one array.
/// </summary>
internal sealed class GateConditions : IEquatable<GateConditions>
{
    public static readonly GateConditions Empty = new([]);

    private readonly KeyValuePair<string, GateSet>[] _items;

    private GateConditions(KeyValuePair<string, GateSet>[] items) => _items = items;

    public int Count => _items.Length;

    public bool IsEmpty => _items.Length == 0;

    public IEnumerable<string> Keys => _items.Select(p => p.Key);

    public ReadOnlySpan<KeyValuePair<string, GateSet>>.Enumerator GetEnumerator() => new ReadOnlySpan<KeyValuePair<string, GateSet>>(_items).GetEnumerator();

    /// <summary>What <paramref name="gatesOf"/> says of each of the conditions, which are sorted and each named once.</summary>
    public static GateConditions Of(IReadOnlyList<string> conditions, Func<string, GateSet> gatesOf)
    {
        var items = new KeyValuePair<string, GateSet>[conditions.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new(conditions[i], gatesOf(conditions[i]));
        }

        return new(items);
    }

    /// <summary>The conditions of both and <paramref name="usual"/>, which is sorted: each once, in order.</summary>
    public IReadOnlyList<string> KeysWith(GateConditions other, string[] usual)
    {
        if (IsEmpty && other.IsEmpty)
        {
            return usual;
        }

        var keys = new List<string>(Count + other.Count + usual.Length);
        int i = 0, j = 0, k = 0;
        while (true)
        {
            var next = Least(Least(i < Count ? _items[i].Key : null, j < other.Count ? other._items[j].Key : null), k < usual.Length ? usual[k] : null);
            if (next is null)
            {
                return keys;
            }

            keys.Add(next);
            i += i < Count && _items[i].Key == next ? 1 : 0;
            j += j < other.Count && other._items[j].Key == next ? 1 : 0;
            k += k < usual.Length && usual[k] == next ? 1 : 0;
        }
    }

    public bool Contains(string condition) => IndexOf(condition) >= 0;

    public bool TryGetValue(string condition, out GateSet gates)
    {
        var index = IndexOf(condition);
        gates = index >= 0 ? _items[index].Value : GateSet.None;
        return index >= 0;
    }

    public GateConditions Set(string condition, GateSet gates)
    {
        var index = IndexOf(condition);
        if (index >= 0 && _items[index].Value == gates)
        {
            return this;
        }

        var at = index >= 0 ? index : ~index;
        var (items, rest) = (new KeyValuePair<string, GateSet>[index >= 0 ? Count : Count + 1], index >= 0 ? at + 1 : at);
        Array.Copy(_items, items, at);
        items[at] = new(condition, gates);
        Array.Copy(_items, rest, items, at + 1, Count - rest);
        return new(items);
    }

    public GateConditions Where(Predicate<KeyValuePair<string, GateSet>> keep)
    {
        var kept = Array.FindAll(_items, keep);
        return kept.Length == Count ? this : kept.Length == 0 ? Empty : new(kept);
    }

    public GateConditions Map(Func<GateSet, GateSet> map) =>
        IsEmpty ? this : new(Array.ConvertAll(_items, p => new KeyValuePair<string, GateSet>(p.Key, map(p.Value))));

    public bool Any(Predicate<GateSet> test) => Array.Exists(_items, p => test(p.Value));

    public bool Equals(GateConditions? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < _items.Length; i++)
        {
            if (_items[i].Key != other._items[i].Key || _items[i].Value != other._items[i].Value)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as GateConditions);

    public override int GetHashCode() => Count;

    private static string? Least(string? a, string? b) => a is null || (b is not null && string.CompareOrdinal(b, a) < 0) ? b : a;

    /// <summary>Where the condition is; the complement of where it would be when it is not there.</summary>
    private int IndexOf(string condition)
    {
        var (low, high) = (0, _items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_items[middle].Key, condition);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
