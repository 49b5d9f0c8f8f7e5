using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>A method that a delegate may call.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Receiver">The object it is bound to, or the environment of its captured variables; null for statics without either.</param>
/// <param name="Made">Where the delegate was made.</param>
internal sealed record FuncTarget(IMethodSymbol Method, Value? Receiver, SyntaxNode Made)
{
    /// <summary>The gates held wherever the delegate was made: whoever runs it has been there.</summary>
    public GateSet Held { get; init; }

    /// <summary>Whether it is the same method, bound to the same.</summary>
    public bool Equals(FuncTarget? other) =>
        ReferenceEquals(this, other)
        || (other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Equals(Receiver, other.Receiver));

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>A small immutable set of delegate targets.</summary>
internal sealed class FuncSet : IEquatable<FuncSet>
{
    private const int MaxCount = 32;

    public static readonly FuncSet Empty = new([]);

    private readonly FuncTarget[] _items;

    private FuncSet(FuncTarget[] items) => _items = items;

    public bool IsEmpty => _items.Length == 0;

    public int Count => _items.Length;

    /// <summary>The number of arguments of the method that takes most.</summary>
    public int MaxArity => _items.Length == 0 ? 0 : _items.Max(i => i.Method.Parameters.Length);

    public bool Any(Predicate<FuncTarget> isMeant) => Array.Exists(_items, isMeant);

    public static FuncSet Of(FuncTarget target) => new([target]);

    public ReadOnlySpan<FuncTarget>.Enumerator GetEnumerator() => new ReadOnlySpan<FuncTarget>(_items).GetEnumerator();

    public FuncSet Union(FuncSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var known = Array.TrueForAll(_items, i => other.Find(i) is not { } twin || (i.Held & twin.Held) == i.Held)
            ? _items
            : Array.ConvertAll(_items, i => other.Find(i) is { } twin ? i with { Held = i.Held & twin.Held } : i);
        var added = _items.Length >= MaxCount ? [] : Array.FindAll(other._items, o => Find(o) is null);
        return added.Length > 0 ? new FuncSet([.. known, .. added]) : ReferenceEquals(known, _items) ? this : new FuncSet(known);
    }

    /// <summary>The same methods, each with what <paramref name="map"/> makes of the gates held where it was made; without those that cannot be meant.</summary>
    public FuncSet Map(Func<GateSet, GateSet> map)
    {
        var mapped = Array.ConvertAll(_items, i => map(i.Held) is var held && held == i.Held ? i : i with { Held = held });
        return Enumerable.Range(0, mapped.Length).All(i => ReferenceEquals(mapped[i], _items[i])) ? this : new(Array.FindAll(mapped, i => !i.Held.IsAll));
    }

    private FuncTarget? Find(FuncTarget target) => Array.Find(_items, target.Equals);

    public bool Equals(FuncSet? other) =>
        ReferenceEquals(this, other) || (other is not null && other._items.Length == _items.Length && Array.TrueForAll(_items, i => other.Find(i) is { } twin && twin.Held == i.Held));

    public override bool Equals(object? obj) => Equals(obj as FuncSet);

    public override int GetHashCode() => _items.Length;
}
