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

    /// <summary>So many conditions are kept in one alternative.</summary>
    private const int MaxConditions = 2;

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
        a._isAll || b._isAll || a.Excludes(b) ? All : new GateSet(a.Kinds | b.Kinds, a.Tokens.Union(b.Tokens), false).Settled();

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
    /// What both sets say, and of what only one says, a gate or a condition: that it or something that the other says holds.
    /// <c>already || Ask()</c> is approval for every caller that has it already, <c>a || b</c> for one that hands in two answers.
    /// </summary>
    public static GateSet Either(GateSet a, GateSet b) => Either(a, b, ofConditions: true);

    /// <summary>Likewise of gates only: one that the one set has, or else a condition that the other has.</summary>
    public static GateSet EitherGate(GateSet a, GateSet b) => Either(a, b, ofConditions: false);

    private static GateSet Either(GateSet a, GateSet b, bool ofConditions)
    {
        var both = a & b;
        if (a._isAll || b._isAll || (a._tokens is null && b._tokens is null))
        {
            return both;
        }

        var isOfConditions = ofConditions && a._tokens is not null && b._tokens is not null;
        return isOfConditions || a.Kinds != b.Kinds ? both | Of(Alternatives(a, b, isOfConditions)) : both;
    }

    public static bool operator ==(GateSet a, GateSet b) => a.Equals(b);

    public static bool operator !=(GateSet a, GateSet b) => !a.Equals(b);

    /// <summary>The set without gates that were only assumed.</summary>
    public GateSet Without(GateKinds assumed) => _isAll || (Kinds & assumed) == 0 ? this : new(Kinds & ~assumed, _tokens, false);

    /// <summary>The set without these tokens.</summary>
    public GateSet Except(NodeSet tokens) => _tokens is null || tokens.IsEmpty ? this : new(Kinds, _tokens.Where(t => !tokens.Contains(t)), _isAll);

    /// <summary>Whether it names a condition on the value that the symbol stands for, or on a part of it.</summary>
    public bool Mentions(Node symbol) => _tokens is not null && _tokens.Any(t => Names(t, symbol));

    /// <summary>The set without such conditions.</summary>
    public GateSet Forget(Node symbol) => Mentions(symbol) ? new(Kinds, Tokens.Where(t => !Names(t, symbol)), _isAll) : this;

    private static bool Names(Node token, Node symbol) =>
        token.Kind == NodeKind.Alternative ? token.Conditions.Any(c => Names(c, symbol)) : ReferenceEquals(token.Parent!.Base, symbol);

    /// <summary>Whether it tells of a gate, be it on a condition that only the caller knows.</summary>
    public bool Grants => !_isAll && (Kinds != 0 || (_tokens is not null && _tokens.Any(t => t.Gate != GateKinds.None)));

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
            mapped |= token.Kind == NodeKind.Alternative ? Map(token, resolve) : resolve(token);
        }

        return mapped;
    }

    private static GateSet Map(Node alternative, Func<Node, GateSet> resolve)
    {
        var mapped = alternative.Gate == GateKinds.None ? All : (GateSet)alternative.Gate;
        foreach (var condition in alternative.Conditions)
        {
            mapped = Either(mapped, resolve(condition));
        }

        return mapped;
    }

    /// <summary>Whether the two name conditions on one value that cannot both be met: then no way leads here.</summary>
    private bool Excludes(GateSet other)
    {
        if (_tokens is null || other._tokens is null)
        {
            return false;
        }

        foreach (var token in _tokens)
        {
            if (other.IsRuledOut(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRuledOut(Node condition)
    {
        if (condition.Kind == NodeKind.Token && condition.Parent!.IsOne)
        {
            foreach (var token in Tokens)
            {
                if (token.Kind == NodeKind.Token && ReferenceEquals(token.Parent, condition.Parent) && Comparison.Excludes((string)token.Site!, (string)condition.Site!))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Implies(Node token) => Tokens.Contains(token) || (token.Kind == NodeKind.Alternative && ImpliesAlternative(token));

    private bool ImpliesAlternative(Node alternative)
    {
        if ((Kinds & alternative.Gate) != 0)
        {
            return true;
        }

        foreach (var token in Tokens)
        {
            if (token.Kind == NodeKind.Alternative ? !ReferenceEquals(token, alternative) && IsPartOf(token, alternative) : alternative.Conditions.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOf(Node alternative, Node other)
    {
        foreach (var condition in alternative.Conditions)
        {
            if (!other.Conditions.Contains(condition))
            {
                return false;
            }
        }

        return alternative.Gate == GateKinds.None || alternative.Gate == other.Gate;
    }

    /// <summary>What only one of the sets says, each with what only the other says.</summary>
    private static NodeSet Alternatives(GateSet a, GateSet b, bool ofConditions)
    {
        var found = NodeSet.Empty;
        if (a.Own(b) is not { Count: > 0 } ofA || b.Own(a) is not { Count: > 0 } ofB)
        {
            return found;
        }

        foreach (var (gate, conditions) in ofA)
        {
            foreach (var (otherGate, others) in ofB)
            {
                if (found.Count >= MaxAlternatives || (gate != GateKinds.None && otherGate != GateKinds.None))
                {
                    continue;
                }

                // A pair of conditions that is not kept alone is not kept beside a gate either: else the order of joins would tell.
                var all = conditions.Union(others);
                if ((ofConditions || all.Count == Math.Max(conditions.Count, others.Count)) && Alternative(gate | otherGate, all) is { } alternative)
                {
                    found = found.Add(alternative);
                }
            }
        }

        return found;
    }

    private static Node? Alternative(GateKinds gate, NodeSet conditions)
    {
        if (conditions.IsEmpty || conditions.Count > MaxConditions)
        {
            return null;
        }

        foreach (var condition in conditions)
        {
            foreach (var other in conditions)
            {
                if (ReferenceEquals(condition.Parent, other.Parent) && Comparison.AreOpposite((string)condition.Site!, (string)other.Site!))
                {
                    return null;
                }
            }
        }

        return conditions[0].Table.Alternative(conditions, gate);
    }

    /// <summary>The gates, conditions and alternatives of this set that the other one does not imply.</summary>
    private List<(GateKinds Gate, NodeSet Conditions)> Own(GateSet other)
    {
        var own = new List<(GateKinds, NodeSet)>();
        foreach (var gate in EachGate)
        {
            if ((Kinds & ~other.Kinds & gate) != 0)
            {
                own.Add((gate, NodeSet.Empty));
            }
        }

        foreach (var token in Tokens)
        {
            if (own.Count < MaxAlternatives && !other.Implies(token))
            {
                own.Add(token.Kind == NodeKind.Alternative ? (token.Gate, token.Conditions) : (GateKinds.None, token.Alone));
            }
        }

        return own;
    }

    /// <summary>The set without alternatives that are met anyway, and with what is left of those of which something is ruled out.</summary>
    private GateSet Settled()
    {
        var set = this;
        while (set.HasAlternatives)
        {
            var settled = set.SettledOnce();
            if (settled.Kinds == set.Kinds && settled.Tokens.Equals(set.Tokens))
            {
                return set;
            }

            if (settled.Excludes(settled))
            {
                return All;
            }

            set = settled;
        }

        return set;
    }

    private GateSet SettledOnce()
    {
        var (kinds, tokens) = (Kinds, Tokens.Where(t => t.Kind != NodeKind.Alternative));
        var certain = new GateSet(kinds, tokens, false);
        var left = NodeSet.Empty;
        foreach (var token in Tokens)
        {
            if (token.Kind != NodeKind.Alternative || certain.Implies(token))
            {
                continue;
            }

            var conditions = token.Conditions.Where(c => !certain.IsRuledOut(c));
            if (conditions.IsEmpty)
            {
                kinds |= token.Gate;
            }
            else if (conditions.Count == 1 && token.Gate == GateKinds.None)
            {
                tokens = tokens.Add(conditions[0]);
            }
            else
            {
                left = left.Add(conditions.Count == token.Conditions.Count ? token : token.Table.Alternative(conditions, token.Gate));
            }
        }

        var all = new GateSet(0, left, false);
        return new GateSet(kinds, tokens.Union(left.Where(t => !all.ImpliesBeside(t))), false);
    }

    /// <summary>Whether another alternative of the set says more than this one.</summary>
    private bool ImpliesBeside(Node alternative) => new GateSet(0, Tokens.Where(t => !ReferenceEquals(t, alternative)), false).Implies(alternative);

    public bool Equals(GateSet other) => _isAll == other._isAll && Kinds == other.Kinds && Tokens.Equals(other.Tokens);

    public override bool Equals(object? obj) => obj is GateSet other && Equals(other);

    public override int GetHashCode() => (int)Kinds + (_tokens?.GetHashCode() ?? 0);
}
