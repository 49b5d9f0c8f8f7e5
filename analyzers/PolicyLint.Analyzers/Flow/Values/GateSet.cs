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

    /// <summary>So many conditions are kept that would do instead of a gate.</summary>
    private const int MaxAlternatives = 6;

    private static readonly GateKinds[] EachGate = [GateKinds.Approval, GateKinds.Authentication, GateKinds.Audit];

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
        a._isAll || b._isAll ? All : new GateSet(a.Kinds | b.Kinds, a.Tokens.Union(b.Tokens), false).WithoutImplied();

    public static GateSet operator &(GateSet a, GateSet b)
    {
        if (a._isAll || b._isAll)
        {
            return a._isAll ? b : a;
        }

        var tokens = a.Tokens.Intersect(b.Tokens);
        if (a.HasAlternatives || b.HasAlternatives)
        {
            tokens = tokens.Union(a.Tokens.Where(b.Implies)).Union(b.Tokens.Where(a.Implies));
        }

        return new(a.Kinds & b.Kinds, tokens, false);
    }

    /// <summary>
    /// What both sets say, and where one has a gate and the other a condition that only the caller knows: that the one or the other
    /// holds. <c>already || Ask()</c> is approval for every caller that has it already.
    /// </summary>
    public static GateSet Either(GateSet a, GateSet b)
    {
        var both = a & b;
        return a._isAll || b._isAll ? both : both | Alternatives(a, b) | Alternatives(b, a);
    }

    public static bool operator ==(GateSet a, GateSet b) => a.Equals(b);

    public static bool operator !=(GateSet a, GateSet b) => !a.Equals(b);

    /// <summary>The set without gates that were only assumed.</summary>
    public GateSet Without(GateKinds assumed) => _isAll || (Kinds & assumed) == 0 ? this : new(Kinds & ~assumed, _tokens, false);

    /// <summary>The set without these tokens.</summary>
    public GateSet Except(NodeSet tokens) => _tokens is null || tokens.IsEmpty ? this : new(Kinds, _tokens.Where(t => !tokens.Contains(t)), _isAll);

    /// <summary>Whether it tells of a gate, be it on a condition that only the caller knows.</summary>
    public bool Grants => !_isAll && (Kinds != 0 || HasAlternatives);

    private bool HasAlternatives => _tokens is not null && _tokens.Any(t => t.Kind == NodeKind.Alternative);

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
            mapped |= token.Kind == NodeKind.Alternative ? Or(token.Gate, resolve(token.Parent!)) : resolve(token);
        }

        return mapped;
    }

    private bool Implies(Node token) =>
        Tokens.Contains(token) || (token.Kind == NodeKind.Alternative && ((Kinds & token.Gate) != 0 || Tokens.Contains(token.Parent!)));

    /// <summary>The gate, or else all that the set says.</summary>
    private static GateSet Or(GateKinds gate, GateSet other)
    {
        if (other._isAll || (other.Kinds & gate) != 0)
        {
            return gate;
        }

        var tokens = NodeSet.Empty;
        foreach (var token in other.Tokens)
        {
            tokens = token.Kind != NodeKind.Alternative ? tokens.Add(token.Table.Alternative(token, gate)) : token.Gate == gate ? tokens.Add(token) : tokens;
        }

        return Of(tokens);
    }

    private static GateSet Alternatives(GateSet having, GateSet lacking)
    {
        var tokens = NodeSet.Empty;
        foreach (var gate in EachGate)
        {
            if ((having.Kinds & ~lacking.Kinds & gate) == 0)
            {
                continue;
            }

            foreach (var token in lacking.Tokens)
            {
                if (token.Kind != NodeKind.Alternative && tokens.Count < MaxAlternatives && !having.Tokens.Contains(token))
                {
                    tokens = tokens.Add(token.Table.Alternative(token, gate));
                }
            }
        }

        return Of(tokens);
    }

    private GateSet WithoutImplied()
    {
        var (kinds, tokens) = (Kinds, Tokens);
        return HasAlternatives ? new(Kinds, Tokens.Where(t => t.Kind != NodeKind.Alternative || ((kinds & t.Gate) == 0 && !tokens.Contains(t.Parent!))), _isAll) : this;
    }

    public bool Equals(GateSet other) => _isAll == other._isAll && Kinds == other.Kinds && Tokens.Equals(other.Tokens);

    public override bool Equals(object? obj) => obj is GateSet other && Equals(other);

    public override int GetHashCode() => (int)Kinds + (_tokens?.GetHashCode() ?? 0);
}
