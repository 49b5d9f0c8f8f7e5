namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>A small immutable set of nodes, sorted by id.</summary>
internal sealed class NodeSet : IEquatable<NodeSet>
{
    /// <summary>A set that is full keeps what was met first: what it already names decides, and the join must end soon.</summary>
    private const int MaxCount = 40;

    /// <summary>So many parts are told apart in the data of one value; with more, parts are told as the whole that they are of.</summary>
    private const int MaxParts = 32;

    public static readonly NodeSet Empty = new([]);

    private readonly Node[] _items;

    private NodeSet(Node[] items) => _items = items;

    public int Count => _items.Length;

    public bool IsEmpty => _items.Length == 0;

    public Node this[int index] => _items[index];

    public static NodeSet Of(Node node) => new([node]);

    /// <param name="nodes">Each once, in any order.</param>
    public static NodeSet Of(List<Node> nodes)
    {
        if (nodes.Count == 0)
        {
            return Empty;
        }

        var items = nodes.ToArray();
        Array.Sort(items, ById);
        return new NodeSet(items);
    }

    private static readonly Comparison<Node> ById = (a, b) => a.Id.CompareTo(b.Id);

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

        var merged = Merge(other);
        return merged._items.Length <= MaxCount ? merged : merged.First(MaxCount).Or(this);
    }

    /// <summary>
    /// The union of nodes whose data is meant. The data of a whole takes in that of its parts, so a set that grows too large (a tree
    /// that is walked, say) names wholes instead: nothing is lost, and every further join is smaller.
    /// </summary>
    public NodeSet UnionOfData(NodeSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty && other._items.Length <= MaxParts)
        {
            return other;
        }

        var merged = Merge(other);
        if (merged._items.Length > MaxParts && CoversDataOf(other))
        {
            return this;
        }

        for (var depth = Node.MaxDepth; depth > 1 && merged._items.Length > MaxParts; depth--)
        {
            if (Array.Exists(merged._items, n => n.Kind == NodeKind.Sub && n.Depth >= depth))
            {
                merged = merged.Lift(depth);
            }
        }

        return merged._items.Length <= MaxCount ? merged.Or(this) : merged.First(MaxCount).Or(this);
    }

    /// <summary>Whether every node of the other set, or a whole that it is part of, is in this one.</summary>
    private bool CoversDataOf(NodeSet other)
    {
        foreach (var node in other._items)
        {
            var whole = node;
            while (!Contains(whole))
            {
                if (whole is not { Kind: NodeKind.Sub, Parent: { Depth: > 0 } parent })
                {
                    return false;
                }

                whole = parent;
            }
        }

        return true;
    }

    /// <summary>Puts wholes for the parts at this depth, and leaves out the parts of wholes that are named.</summary>
    private NodeSet Lift(int depth)
    {
        var lifted = new HashSet<Node>();
        foreach (var item in _items)
        {
            lifted.Add(item is { Kind: NodeKind.Sub, Parent: { } whole } && item.Depth >= depth ? whole : item);
        }

        return new NodeSet([.. lifted.Where(n => !IsPartOfAny(n, lifted)).OrderBy(n => n.Id)]);
    }

    private static bool IsPartOfAny(Node node, HashSet<Node> wholes)
    {
        for (var whole = node.Kind == NodeKind.Sub ? node.Parent : null; whole is { Depth: > 0 }; whole = whole.Kind == NodeKind.Sub ? whole.Parent : null)
        {
            if (wholes.Contains(whole))
            {
                return true;
            }
        }

        return false;
    }

    private NodeSet First(int count) => new([.. _items.Take(count)]);

    /// <summary>This set, or the other one where it is the same.</summary>
    private NodeSet Or(NodeSet same) => Equals(same) ? same : this;

    private NodeSet Merge(NodeSet other)
    {
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
