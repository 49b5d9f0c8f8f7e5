namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>A small immutable set of nodes, sorted by id.</summary>
internal sealed class NodeSet : IEquatable<NodeSet>
{
    /// <summary>A set that is full stays as it is: what it already names decides, and the join must end soon.</summary>
    private const int MaxCount = 40;

    public static readonly NodeSet Empty = new([]);

    private readonly Node[] _items;

    private NodeSet(Node[] items) => _items = items;

    public int Count => _items.Length;

    public bool IsEmpty => _items.Length == 0;

    public Node this[int index] => _items[index];

    public static NodeSet Of(Node node) => new([node]);

    public ReadOnlySpan<Node>.Enumerator GetEnumerator() => new ReadOnlySpan<Node>(_items).GetEnumerator();

    public bool Contains(Node node)
    {
        foreach (var item in _items)
        {
            if (ReferenceEquals(item, node))
            {
                return true;
            }
        }

        return false;
    }

    public NodeSet Add(Node node) => Contains(node) ? this : Union(Of(node));

    public NodeSet Union(NodeSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        if (_items.Length >= MaxCount)
        {
            return this;
        }

        var merged = new Node[_items.Length + other._items.Length];
        int i = 0, j = 0, n = 0;
        while (i < _items.Length && j < other._items.Length)
        {
            var order = _items[i].Id.CompareTo(other._items[j].Id);
            merged[n++] = order <= 0 ? _items[i] : other._items[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        while (i < _items.Length)
        {
            merged[n++] = _items[i++];
        }

        while (j < other._items.Length)
        {
            merged[n++] = other._items[j++];
        }

        if (n == _items.Length)
        {
            return this;
        }

        if (n == other._items.Length)
        {
            return other;
        }

        Array.Resize(ref merged, n);
        return new NodeSet(merged);
    }

    public NodeSet Intersect(NodeSet other) => ReferenceEquals(this, other) || IsEmpty ? this : other.IsEmpty ? Empty : Where(other.Contains);

    public NodeSet Where(Func<Node, bool> keep)
    {
        var kept = Array.FindAll(_items, n => keep(n));
        return kept.Length == _items.Length ? this : kept.Length == 0 ? Empty : new NodeSet(kept);
    }

    public bool Any(Func<Node, bool> test) => Array.Exists(_items, n => test(n));

    public bool Equals(NodeSet? other)
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
            if (!ReferenceEquals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as NodeSet);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items)
        {
            hash = (hash * 31) + item.Id;
        }

        return hash;
    }

    public override string ToString() => "{" + string.Join(", ", _items.Select(n => n.ToString())) + "}";
}
