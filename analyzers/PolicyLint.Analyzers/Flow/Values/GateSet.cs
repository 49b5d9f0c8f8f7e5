using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// Gates that hold for certain: kinds that are known, and tokens for conditions on values that only the caller knows. Joined
/// by intersection; <see cref="All"/> is the set of everything, which holds where no path leads.
/// </summary>
internal readonly struct GateSet : IEquatable<GateSet>
{
    public static readonly GateSet None = default;

    public static readonly GateSet All = new(GateKinds.All, null, true);

    private readonly NodeSet? _tokens;
    private readonly bool _isAll;

    private GateSet(GateKinds kinds, NodeSet? tokens, bool isAll)
    {
        Kinds = kinds;
        _tokens = tokens is { IsEmpty: true } ? null : tokens;
        _isAll = isAll;
    }

    public GateKinds Kinds { get; }

    /// <summary>Whether it is the set of everything: what holds of a case that cannot be.</summary>
    public bool IsAll => _isAll;

    public bool IsEmpty => Kinds == 0 && _tokens is null;

    public NodeSet Tokens => _tokens ?? NodeSet.Empty;

    public static GateSet Of(Node token) => new(0, NodeSet.Of(token), false);

    public static GateSet Of(NodeSet tokens) => new(0, tokens, false);

    public static implicit operator GateSet(GateKinds kinds) => new(kinds, null, false);

    public static GateSet operator |(GateSet a, GateSet b) =>
        a._isAll || b._isAll ? All : new(a.Kinds | b.Kinds, a.Tokens.Union(b.Tokens), false);

    public static GateSet operator &(GateSet a, GateSet b) =>
        a._isAll ? b : b._isAll ? a : new(a.Kinds & b.Kinds, a.Tokens.Intersect(b.Tokens), false);

    public static bool operator ==(GateSet a, GateSet b) => a.Equals(b);

    public static bool operator !=(GateSet a, GateSet b) => !a.Equals(b);

    /// <summary>The set without gates that were only assumed.</summary>
    public GateSet Without(GateKinds assumed) => _isAll || (Kinds & assumed) == 0 ? this : new(Kinds & ~assumed, _tokens, false);

    /// <summary>The set without these tokens.</summary>
    public GateSet Except(NodeSet tokens) => _tokens is null || tokens.IsEmpty ? this : new(Kinds, _tokens.Where(t => !tokens.Contains(t)), _isAll);

    /// <summary>The set with <paramref name="resolve"/> put for every token.</summary>
    public GateSet Map(Func<Node, GateSet> resolve)
    {
        if (_tokens is null)
        {
            return this;
        }

        GateSet mapped = Kinds;
        foreach (var token in _tokens)
        {
            mapped |= resolve(token);
        }

        return mapped;
    }

    public bool Equals(GateSet other) => _isAll == other._isAll && Kinds == other.Kinds && Tokens.Equals(other.Tokens);

    public override bool Equals(object? obj) => obj is GateSet other && Equals(other);

    public override int GetHashCode() => (int)Kinds + (_tokens?.GetHashCode() ?? 0);
}
