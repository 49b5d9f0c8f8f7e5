using System.Globalization;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// What a value implies about gates: "when it is true, approval is held". A must-property: joined by intersection. A constant
/// satisfies every implication about what it is not.
/// </summary>
internal sealed class GateFacts : IEquatable<GateFacts>
{
    public const string IsTrue = "true";
    public const string IsFalse = "false";
    public const string IsNull = "null";
    public const string IsNotNull = "not null";
    public const string IsAwaited = "awaited";

    /// <summary>The value is a sequence that has an element.</summary>
    public const string HasElement = "element";

    /// <summary>The value is a sequence that has no element.</summary>
    public const string IsEmpty = "empty";

    /// <summary>The value is a sequence that was gone through to its end.</summary>
    public const string IsEnded = "ended";

    /// <summary>Conditions that begin so name the exact type of an object.</summary>
    public const string TypeMark = ":";

    /// <summary>Those among them that name one object of the type.</summary>
    public const string ObjectMark = ":@";

    /// <summary>The value is of a type that is not listed.</summary>
    public const string OtherType = ":*";

    /// <summary>Longer texts are nothing that anybody compares with.</summary>
    private const int MaxText = 64;

    /// <summary>So many types are told apart.</summary>
    private const int MaxTypes = 8;

    /// <summary>Says nothing.</summary>
    public static readonly GateFacts None = new(GateConditions.Empty, GateSet.None);

    /// <summary>No value at all: implies everything, the neutral element of the join.</summary>
    public static readonly GateFacts All = new(GateConditions.Empty, GateSet.All);

    public static readonly GateFacts True = Constant(true);

    public static readonly GateFacts False = Constant(false);

    public static readonly GateFacts Null = Constant(null);

    /// <summary>What a variable of any type holds at first: null, false or 0, whichever it can be.</summary>
    public static readonly GateFacts Initial = Null.And(IsFalse, GateSet.None).And("=0", GateSet.None);

    public static readonly GateFacts NotNull = None.And(IsNull, GateSet.All);

    /// <summary>A number of which nothing is known but what will hold where it is told.</summary>
    public static readonly GateFacts Number = None.And("!=0", GateSet.None).And(">0", GateSet.None).And(">=1", GateSet.None);

    /// <summary>A number that is more than 0.</summary>
    public static readonly GateFacts Positive = None
        .And("=0", GateSet.All).And("<=0", GateSet.All).And("<1", GateSet.All)
        .And("!=0", GateSet.None).And(">0", GateSet.None).And(">=1", GateSet.None);

    // What each condition on the value implies; a condition that is not listed implies _other.
    private readonly GateConditions _when;
    private readonly GateSet _other;
    private readonly Node? _symbol;

    private GateFacts(GateConditions when, GateSet other, Node? symbol = null, NodeSet? removableWhenTrue = null, NodeSet? removableWhenFalse = null)
    {
        _when = when;
        _other = other;
        _symbol = symbol;
        RemovableWhenTrue = removableWhenTrue ?? NodeSet.Empty;
        RemovableWhenFalse = removableWhenFalse ?? NodeSet.Empty;
    }

    /// <summary>Drives that are removable when the value is true.</summary>
    public NodeSet RemovableWhenTrue { get; }

    /// <summary>Drives that are removable when the value is false.</summary>
    public NodeSet RemovableWhenFalse { get; }

    /// <summary>A value that only the caller knows: each condition on it implies what the caller's value will.</summary>
    public static GateFacts OfSymbol(Node symbol) => new(GateConditions.Empty, GateSet.None, symbol);

    /// <summary>The facts of the constant <paramref name="value"/>.</summary>
    public static GateFacts Constant(object? value)
    {
        var facts = new GateFacts(GateConditions.Empty, GateSet.All).And(ConditionOf(value), GateSet.None).And(IsAwaited, GateSet.None);
        return value is null ? facts : facts.And(IsNotNull, GateSet.None);
    }

    /// <summary>The name of the condition "equals this constant".</summary>
    public static string ConditionOf(object? constant) => constant switch
    {
        null => IsNull,
        true => IsTrue,
        false => IsFalse,
        _ => "=" + System.Convert.ToString(constant, CultureInfo.InvariantCulture),
    };

    /// <summary>What follows when the value meets the condition.</summary>
    public GateSet When(string condition)
    {
        if (!_when.TryGetValue(condition, out var gates))
        {
            gates = Comparison.IsTypeTest(condition) ? Always : condition[0] == TypeMark[0] && _when.TryGetValue(OtherType, out var ofOther) ? ofOther : (Comparison.Is(condition) ? WhenCompared(condition) : _other) | WhenImplied(condition);
        }

        return _symbol is null ? gates : gates | _symbol.Token(condition);
    }

    /// <summary>What follows from being any of the values that meet the comparison: what all of them imply, and what those that are not listed do.</summary>
    private GateSet WhenCompared(string comparison)
    {
        var gates = _other;
        foreach (var pair in _when)
        {
            if (Comparison.IsMet(comparison, by: pair.Key))
            {
                gates &= pair.Value;
            }
        }

        // No more than 0 is less than 0, or 0.
        return comparison is [_, '=', ..] && comparison[0] != '!'
            ? gates | (When(comparison[0] + comparison.Substring(2)) & When(comparison.Substring(1)))
            : gates;
    }

    /// <summary>What follows when the value meets what <paramref name="met"/> says of each number that it can be.</summary>
    public GateSet OfNumbers(Func<string, GateSet> met)
    {
        if (_symbol is not null)
        {
            return GateSet.None;
        }

        var gates = _other;
        foreach (var pair in _when)
        {
            if (Comparison.IsValue(pair.Key) && !pair.Value.IsAll)
            {
                gates = GateSet.Either(gates, Comparison.IsNumber(pair.Key) ? pair.Value | met(pair.Key) : GateSet.None);
            }
        }

        return gates;
    }

    /// <summary>What the value can be, and nothing that follows from it.</summary>
    public GateFacts OfValueOnly() => Map(g => g.IsAll ? g : GateSet.None, null);

    /// <summary>What follows from being one of the values that pass the test, where it can only be one of the listed.</summary>
    public GateSet WhenAny(Func<string, bool> test)
    {
        if (_symbol is not null || !_other.IsAll)
        {
            return GateSet.None;
        }

        var gates = GateSet.All;
        foreach (var pair in _when)
        {
            if (Comparison.IsValue(pair.Key) && test(pair.Key))
            {
                gates &= pair.Value;
            }
        }

        return gates;
    }

    /// <summary>Likewise where it may be something that is not listed: a text that somebody writes in another way is taken to be one of them.</summary>
    public GateSet WhenSome(Func<string, bool> test)
    {
        if (_other.IsAll)
        {
            return WhenAny(test);
        }

        var gates = GateSet.All;
        foreach (var pair in _when)
        {
            if (pair.Key[0] == '=' && test(pair.Key))
            {
                gates &= When(pair.Key);
            }
        }

        return gates.IsAll ? GateSet.None : gates;
    }

    /// <summary>All that follows from any value that it can be.</summary>
    public GateSet WhenAnything
    {
        get
        {
            var gates = _other.IsAll ? GateSet.None : _other;
            foreach (var pair in _when)
            {
                gates = pair.Value.IsAll ? gates : gates | pair.Value;
            }

            return gates;
        }
    }

    /// <summary>What follows from being of one of the types that pass the test; null when it can be of any.</summary>
    public GateSet? WhenType(Func<string, bool> test)
    {
        if (!_when.TryGetValue(OtherType, out var gates) || !gates.IsAll)
        {
            return null;
        }

        foreach (var pair in _when)
        {
            if (IsType(pair.Key) && pair.Key != OtherType && test(pair.Key))
            {
                gates &= pair.Value;
            }
        }

        return gates;
    }

    /// <summary>The condition that names the only object that it can be; null when it can be several, or one without a name.</summary>
    private string? OnlyObject
    {
        get
        {
            if (_symbol is not null || !_when.TryGetValue(OtherType, out var other) || !other.IsAll || !When(IsNull).IsAll)
            {
                return null;
            }

            string? only = null;
            foreach (var pair in _when)
            {
                if (IsType(pair.Key) && !pair.Value.IsAll)
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = pair.Key;
                }
            }

            return only?.StartsWith(ObjectMark, StringComparison.Ordinal) == true ? only : null;
        }
    }

    /// <summary>What follows from being the same object as the other, one of which has a name, and from being another one; null where neither has.</summary>
    public (GateSet Same, GateSet Different)? SameAs(GateFacts other) =>
        other.OnlyObject is { } named ? WhenObject(named) : OnlyObject is { } own ? other.WhenObject(own) : null;

    private (GateSet Same, GateSet Different) WhenObject(string named) =>
        (When(named) | When(IsNotNull), WhenType(c => c != named) is { } others ? GateSet.Either(others, When(IsNull)) : GateSet.None);

    private static bool IsType(string condition) => condition[0] == TypeMark[0];

    /// <summary>What follows from the comparisons that are met whenever the condition is.</summary>
    private GateSet WhenImplied(string condition)
    {
        var gates = GateSet.None;
        foreach (var pair in _when)
        {
            if (Comparison.Is(pair.Key) && Comparison.Implies(condition, pair.Key))
            {
                gates |= pair.Value;
            }
        }

        return gates;
    }

    /// <summary>What follows from being anything but the value that the condition names.</summary>
    public GateSet WhenNot(string value) => value switch
    {
        IsTrue => When(IsFalse) & When(IsNull),
        IsFalse => When(IsTrue) & When(IsNull),
        IsNull => When(IsNotNull),
        _ => When("!" + value),
    };

    /// <summary>Whether it can only be one value.</summary>
    public bool IsConstant => OnlyValue is not null;

    /// <summary>The condition that names the only value it can be; null when it can be several.</summary>
    private string? OnlyValue
    {
        get
        {
            if (_symbol is not null || !_other.IsAll)
            {
                return null;
            }

            var possible = _when.Where(p => Comparison.IsValue(p.Key) && !p.Value.IsAll);
            return possible.Count == 1 ? possible.Keys.First() : null;
        }
    }

    /// <summary>The same facts of a value that meets one condition and not the other.</summary>
    public GateFacts Knowing(string met, string ruledOut)
    {
        var known = And(met, When(met));
        foreach (var condition in _when.Keys)
        {
            if (Comparison.IsValue(condition) && Comparison.Excludes(condition, met))
            {
                known = known.And(condition, GateSet.All);
            }
        }

        return known.And(ruledOut, GateSet.All);
    }

    /// <summary>The whole numbers that it can only be, each with what follows; null when it can be something else.</summary>
    public IReadOnlyList<(long Value, GateSet Gates)>? Numbers
    {
        get
        {
            if (_symbol is not null || !_other.IsAll || ReferenceEquals(this, All))
            {
                return null;
            }

            var numbers = new List<(long, GateSet)>();
            foreach (var pair in _when)
            {
                if (!Comparison.IsValue(pair.Key) || pair.Value.IsAll)
                {
                    continue;
                }

                if (!long.TryParse(pair.Key.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                {
                    return null;
                }

                numbers.Add((number, pair.Value));
            }

            return numbers;
        }
    }

    /// <summary>
    /// The facts of what the value is turned into, where it can only be one of a few. <paramref name="turn"/> yields the condition that
    /// stands for each, or null for one that nothing can come of.
    /// </summary>
    public GateFacts Turned(Func<string, string?> turn)
    {
        if (!_other.IsAll || ReferenceEquals(this, All))
        {
            return None;
        }

        var turned = new SortedDictionary<string, GateSet>(StringComparer.Ordinal);
        foreach (var pair in _when)
        {
            if (Comparison.IsValue(pair.Key) && When(pair.Key) is { IsAll: false } gates && turn(pair.Key) is { } condition)
            {
                turned[condition] = turned.TryGetValue(condition, out var before) ? GateSet.Either(before, gates) : gates;
            }
        }

        return turned.Count == 0 ? None : OneOf(turned.Select(p => (p.Key, p.Value)));
    }

    /// <summary>The facts of the sum of two texts, one of which is known.</summary>
    public GateFacts Append(GateFacts other) =>
        OnlyText is { Length: <= MaxText } first && other.OnlyText is { Length: <= MaxText } second ? Constant(first + second)
        : OnlyText is { } text && other.Tells ? other.Turned(c => c[0] == '=' ? "=" + text + c.Substring(1) : "=" + text)
        : other.OnlyText is { } end && Tells ? Turned(c => c[0] == '=' ? c + end : "=" + end)
        : NotNull;

    /// <summary>The text, or the number in words, that it can only be; null when it can be several, or is none.</summary>
    public string? OnlyText => OnlyValue is { } only && only[0] == '=' ? only.Substring(1) : null;

    /// <summary>The facts of a value that meets one of these conditions and nothing else, each with what follows.</summary>
    public static GateFacts OneOf(IEnumerable<(string Condition, GateSet Gates)> values)
    {
        var facts = new GateFacts(GateConditions.Empty, GateSet.All).And(IsAwaited, GateSet.None).And(IsNotNull, GateSet.None);
        foreach (var (condition, gates) in values)
        {
            facts = facts.And(condition, gates);
        }

        return facts;
    }

    /// <summary>The facts of <c>this == other</c>, over the values that either of them is known for.</summary>
    public GateFacts EqualTo(GateFacts other, bool isBoolean)
    {
        var equal = isBoolean ? GateSet.All : _other | other._other;
        foreach (var value in isBoolean ? Truths : _when.Keys.Concat(other._when.Keys).Concat(Usual).Where(Comparison.IsValue))
        {
            equal = GateSet.Either(equal, When(value) | other.When(value));
        }

        var different = (isBoolean, OnlyValue, other.OnlyValue) switch
        {
            (true, _, _) => GateSet.Either(When(IsTrue) | other.When(IsFalse), When(IsFalse) | other.When(IsTrue)),
            (_, _, { } only) => WhenNot(only),
            (_, { } only, _) => other.WhenNot(only),
            _ => GateSet.None,
        };
        return None.And(IsTrue, equal).And(IsFalse, different);
    }

    /// <summary>The same facts, and that the condition implies the gates.</summary>
    public GateFacts And(string condition, GateSet gates) =>
        new(_when.Set(condition, gates), _other, _symbol, RemovableWhenTrue, RemovableWhenFalse);

    public GateFacts AndRemovable(NodeSet whenTrue, NodeSet whenFalse) => new(_when, _other, _symbol, whenTrue, whenFalse);

    /// <summary>Whether the value tells of gates, or of drives, by itself.</summary>
    public bool Tells => !RemovableWhenTrue.IsEmpty || !RemovableWhenFalse.IsEmpty || _other.Grants || _when.Any(g => g.Grants);

    /// <summary>Whether nothing follows from anything.</summary>
    public bool SaysNothing => ReferenceEquals(this, None) || (_symbol is null && _other.IsEmpty && RemovableWhenTrue.IsEmpty && RemovableWhenFalse.IsEmpty && !_when.Any(g => !g.IsEmpty));

    /// <summary>The same facts, without what they say of conditions on the value that the symbol stood for.</summary>
    public GateFacts Forget(Node symbol)
    {
        var isOfSymbol = ReferenceEquals(_symbol?.Base, symbol);
        return isOfSymbol || _other.Mentions(symbol) || _when.Any(g => g.Mentions(symbol)) ? Map(g => g.Forget(symbol), isOfSymbol ? null : _symbol) : this;
    }

    /// <summary>What follows whatever the value is.</summary>
    public GateSet Always
    {
        get
        {
            var always = _other;
            foreach (var pair in _when)
            {
                always &= pair.Value;
            }

            return always;
        }
    }

    /// <summary>What holds in any case at the point where the value is.</summary>
    public GateFacts Plus(GateSet held) => held.IsEmpty || ReferenceEquals(this, All) ? this : Map(g => g | held, _symbol);

    /// <summary>The same facts, with <paramref name="resolve"/> put for every token.</summary>
    public GateFacts Resolved(Func<Node, GateSet> resolve) => ReferenceEquals(this, None) || ReferenceEquals(this, All) ? this : Map(g => g.Map(resolve), _symbol);

    /// <summary>The same facts without these gates.</summary>
    public GateFacts Without(GateKinds gates) => Map(g => g.Without(gates), _symbol);

    public GateFacts Negate()
    {
        var negated = None.And(IsTrue, When(IsFalse)).And(IsFalse, When(IsTrue));
        return negated.AndRemovable(RemovableWhenFalse, RemovableWhenTrue);
    }

    /// <summary>The facts of <c>this &amp; other</c>.</summary>
    public GateFacts BothTrue(GateFacts other) =>
        None.And(IsTrue, When(IsTrue) | other.When(IsTrue)).And(IsFalse, GateSet.Either(When(IsFalse), other.When(IsFalse)));

    /// <summary>The facts of <c>this | other</c>.</summary>
    public GateFacts EitherTrue(GateFacts other) =>
        None.And(IsTrue, GateSet.Either(When(IsTrue), other.When(IsTrue))).And(IsFalse, When(IsFalse) | other.When(IsFalse));

    public GateFacts Join(GateFacts other) => Join(other, keepsConditions: true);

    /// <param name="keepsConditions">Whether it is kept that one condition or another holds.</param>
    public GateFacts Join(GateFacts other, bool keepsConditions)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(other, All) || Equals(other))
        {
            return this;
        }

        if (ReferenceEquals(this, All))
        {
            return other;
        }

        if (NothingFollows(other, keepsConditions))
        {
            return Equals(None) ? this : other.Equals(None) ? other : None;
        }

        // Of truths it is kept that one condition or another holds: of what stays the same value on both sides the conditions tell.
        var isOneValue = !keepsConditions || (_symbol is not null && ReferenceEquals(_symbol, other._symbol));
        var conditions = IsOnlySymbol && other.IsOnlySymbol ? Truths : _when.KeysWith(other._when, Usual);
        var joined = new GateFacts(
            GateConditions.Of(conditions, condition => condition is IsTrue or IsFalse && !isOneValue && (IsTold(condition) || other.IsTold(condition))
                ? GateSet.Either(When(condition), other.When(condition))
                : GateSet.EitherGate(When(condition), other.When(condition))),
            GateSet.EitherGate(_other, other._other),
            ReferenceEquals(_symbol, other._symbol) ? _symbol : null,
            RemovableWhenTrue.Union(other.RemovableWhenTrue),
            RemovableWhenFalse.Union(other.RemovableWhenFalse)).Compact();
        return joined.Equals(this) ? this : joined.Equals(other) ? other : joined;
    }

    /// <summary>Whether nothing can follow from being either of the two: one says nothing, or they are two values of which only the caller knows something.</summary>
    private bool NothingFollows(GateFacts other, bool keepsConditions) =>
        !TellsOfDrives && !other.TellsOfDrives && (SaysNothing || other.SaysNothing || (!keepsConditions && IsOnlySymbol && other.IsOnlySymbol));

    private bool TellsOfDrives => !RemovableWhenTrue.IsEmpty || !RemovableWhenFalse.IsEmpty;

    /// <summary>Whether all that is known is whose value it is.</summary>
    private bool IsOnlySymbol => _symbol is not null && _when.IsEmpty && _other.IsEmpty;

    private bool IsTold(string condition) => _symbol is not null || _when.Contains(condition);

    /// <summary>The facts with <paramref name="map"/> applied to every implication; <paramref name="symbol"/> stands for the unlisted ones.</summary>
    public GateFacts Map(Func<GateSet, GateSet> map, Node? symbol) => new GateFacts(
        _when.Map(map),
        map(_other),
        symbol,
        RemovableWhenTrue,
        RemovableWhenFalse);

    /// <summary>The facts as a caller sees them: tokens and symbol resolved by what the caller knows.</summary>
    public GateFacts Resolve(Func<Node, GateSet> token, Func<Node, GateFacts> symbol, Func<NodeSet, NodeSet> nodes)
    {
        if (ReferenceEquals(this, None) || ReferenceEquals(this, All))
        {
            return this;
        }

        if (IsOnlySymbol && !TellsOfDrives)
        {
            var whole = symbol(_symbol!);
            return whole.TellsOfDrives ? whole.AndRemovable(NodeSet.Empty, NodeSet.Empty) : whole;
        }

        var resolved = Map(g => g.Map(token), null);
        if (_symbol is not null)
        {
            var known = symbol(_symbol);
            var when = GateConditions.Of(_when.KeysWith(known._when, Usual), condition => resolved.When(condition) | known.When(condition));
            resolved = new GateFacts(when, resolved._other | known._other, known._symbol);
        }

        return resolved.AndRemovable(nodes(RemovableWhenTrue), nodes(RemovableWhenFalse));
    }

    public bool Equals(GateFacts? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _other == other._other
            && ReferenceEquals(_symbol, other._symbol)
            && RemovableWhenTrue.Equals(other.RemovableWhenTrue) && RemovableWhenFalse.Equals(other.RemovableWhenFalse)
            && _when.Equals(other._when));

    public override bool Equals(object? obj) => Equals(obj as GateFacts);

    public override int GetHashCode() => _when.Count + _other.GetHashCode();

    /// <summary>In ordinal order, as the conditions are.</summary>
    private static readonly string[] Usual = [IsAwaited, HasElement, IsEnded, IsFalse, IsNotNull, IsNull, IsTrue];

    private static readonly string[] Truths = [IsFalse, IsTrue];

    private GateFacts Compact()
    {
        var other = _other;
        var tellsTypes = _when.TryGetValue(OtherType, out var ofOther) && ofOther != other && _when.Keys.Count(IsType) <= MaxTypes;
        var when = _when.Where(p => IsType(p.Key) ? tellsTypes : _symbol is not null || p.Value != other || (!p.Value.IsEmpty && Comparison.Is(p.Key)));
        return ReferenceEquals(when, _when) ? this : new(when, _other, _symbol, RemovableWhenTrue, RemovableWhenFalse);
    }
}
