namespace PolicyLint.Analyzers.Flow.States;

/// <summary>
/// An immutable map from small integers, a big-endian Patricia tree: maps that come from one another share what they have in
/// common, so that the join of two states costs as much as they differ (Okasaki and Gill, "Fast Mergeable Integer Maps").
/// </summary>
internal abstract class PersistentMap<T>
    where T : class
{
    /// <summary>Joins what two maps say of a key; null stands for a side that says nothing.</summary>
    public delegate T Joiner(int key, T? left, T? right);

    public static T? Find(PersistentMap<T>? map, int key)
    {
        while (true)
        {
            switch (map)
            {
                case null:
                    return null;
                case Leaf leaf:
                    return leaf.Key == key ? leaf.Value : null;
                case Branch branch:
                    if (!branch.Matches(key))
                    {
                        return null;
                    }

                    map = branch.IsLeft(key) ? branch.Left : branch.Right;
                    break;
            }
        }
    }

    public static PersistentMap<T> Set(PersistentMap<T>? map, int key, T value)
    {
        switch (map)
        {
            case null:
                return new Leaf(key, value);
            case Leaf leaf:
                return leaf.Key == key
                    ? ReferenceEquals(leaf.Value, value) ? leaf : new Leaf(key, value)
                    : Link(key, new Leaf(key, value), leaf.Key, leaf);
            default:
                var branch = (Branch)map;
                if (!branch.Matches(key))
                {
                    return Link(key, new Leaf(key, value), branch.Prefix, branch);
                }

                return branch.IsLeft(key)
                    ? branch.With(Set(branch.Left, key, value), branch.Right)
                    : branch.With(branch.Left, Set(branch.Right, key, value));
        }
    }

    /// <summary>The join of two maps; returns <paramref name="left"/> itself when the join says no more.</summary>
    public static PersistentMap<T>? Merge(PersistentMap<T>? left, PersistentMap<T>? right, Joiner join)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        if (left is null)
        {
            return right!.MapAll(join, isLeft: false);
        }

        if (right is null)
        {
            return left.MapAll(join, isLeft: true);
        }

        if (left is Leaf l)
        {
            return MergeLeaf(l, right, join, isLeft: true);
        }

        if (right is Leaf r)
        {
            return MergeLeaf(r, left, join, isLeft: false);
        }

        return MergeBranches((Branch)left, (Branch)right, join);
    }

    public static void ForEach(PersistentMap<T>? map, Action<int, T> visit)
    {
        switch (map)
        {
            case Leaf leaf:
                visit(leaf.Key, leaf.Value);
                break;
            case Branch branch:
                ForEach(branch.Left, visit);
                ForEach(branch.Right, visit);
                break;
        }
    }

    /// <summary>The map with every value changed; shared where nothing changes.</summary>
    public static PersistentMap<T>? Map(PersistentMap<T>? map, Func<T, T> change) => map?.MapAll((_, left, right) => change((left ?? right)!), isLeft: true);

    protected abstract PersistentMap<T> MapAll(Joiner join, bool isLeft);

    private static PersistentMap<T>? MergeLeaf(Leaf leaf, PersistentMap<T> other, Joiner join, bool isLeft)
    {
        if (other is Leaf twin && twin.Key == leaf.Key)
        {
            var (first, second) = isLeft ? (leaf, twin) : (twin, leaf);
            var joined = join(leaf.Key, first.Value, second.Value);
            return ReferenceEquals(joined, first.Value) ? first : ReferenceEquals(joined, second.Value) ? second : new Leaf(leaf.Key, joined);
        }

        // Everything in `other` but the leaf's key is one-sided.
        var theirs = Find(other, leaf.Key);
        var mapped = other.MapAll((k, a, b) => k == leaf.Key ? (a ?? b)! : join(k, a, b), !isLeft);
        var value = isLeft ? join(leaf.Key, leaf.Value, theirs) : join(leaf.Key, theirs, leaf.Value);
        return Set(mapped, leaf.Key, value);
    }

    private static PersistentMap<T> MergeBranches(Branch left, Branch right, Joiner join)
    {
        if (left.Prefix == right.Prefix && left.Bit == right.Bit)
        {
            var (first, second) = (Merge(left.Left, right.Left, join)!, Merge(left.Right, right.Right, join)!);

            // Where the join is what the right side is already, its tree goes on being shared.
            return ReferenceEquals(first, right.Left) && ReferenceEquals(second, right.Right) && !(ReferenceEquals(first, left.Left) && ReferenceEquals(second, left.Right))
                ? right
                : left.With(first, second);
        }

        if (left.Bit > right.Bit && left.Matches(right.Prefix))
        {
            return left.IsLeft(right.Prefix)
                ? left.With(Merge(left.Left, right, join)!, left.Right.MapAll(join, isLeft: true))
                : left.With(left.Left.MapAll(join, isLeft: true), Merge(left.Right, right, join)!);
        }

        if (right.Bit > left.Bit && right.Matches(left.Prefix))
        {
            return right.IsLeft(left.Prefix)
                ? right.With(Merge(left, right.Left, join)!, right.Right.MapAll(join, isLeft: false))
                : right.With(right.Left.MapAll(join, isLeft: false), Merge(left, right.Right, join)!);
        }

        return Link(left.Prefix, left.MapAll(join, isLeft: true), right.Prefix, right.MapAll(join, isLeft: false));
    }

    private static PersistentMap<T> Link(int aPrefix, PersistentMap<T> a, int bPrefix, PersistentMap<T> b)
    {
        var bit = HighestBit(aPrefix ^ bPrefix);
        var prefix = aPrefix & ~((bit << 1) - 1);
        return (aPrefix & bit) == 0 ? new Branch(prefix, bit, a, b) : new Branch(prefix, bit, b, a);
    }

    private static int HighestBit(int x)
    {
        x |= x >> 1;
        x |= x >> 2;
        x |= x >> 4;
        x |= x >> 8;
        x |= x >> 16;
        return x - (x >> 1);
    }

    private sealed class Leaf(int key, T value) : PersistentMap<T>
    {
        public int Key { get; } = key;

        public T Value { get; } = value;

        protected override PersistentMap<T> MapAll(Joiner join, bool isLeft)
        {
            var mapped = isLeft ? join(Key, Value, null) : join(Key, null, Value);
            return ReferenceEquals(mapped, Value) ? this : new Leaf(Key, mapped);
        }
    }

    private sealed class Branch(int prefix, int bit, PersistentMap<T> left, PersistentMap<T> right) : PersistentMap<T>
    {
        public int Prefix { get; } = prefix;

        public int Bit { get; } = bit;

        public PersistentMap<T> Left { get; } = left;

        public PersistentMap<T> Right { get; } = right;

        public bool Matches(int key) => (key & ~((Bit << 1) - 1)) == Prefix;

        public bool IsLeft(int key) => (key & Bit) == 0;

        public Branch With(PersistentMap<T> left, PersistentMap<T> right) =>
            ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this : new Branch(Prefix, Bit, left, right);

        protected override PersistentMap<T> MapAll(Joiner join, bool isLeft) => With(Left.MapAll(join, isLeft), Right.MapAll(join, isLeft));
    }
}
