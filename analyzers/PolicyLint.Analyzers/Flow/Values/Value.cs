namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// What is known of a value: which objects it may be, whose data went into it, which personal data it carries, which text it
/// can be, which methods it calls when invoked, and what it implies about gates. Immutable; the join is the union of all but
/// the last, which is an intersection.
/// </summary>
internal sealed class Value : IEquatable<Value>
{
    /// <summary>No value: the neutral element of the join.</summary>
    public static readonly Value Bottom = new(NodeSet.Empty, NodeSet.Empty, OriginSet.Empty, TextSet.Empty, FuncSet.Empty, GateFacts.All);

    /// <summary>A value of which nothing is known and that carries nothing.</summary>
    public static readonly Value Unknown = new(NodeSet.Empty, NodeSet.Empty, OriginSet.Empty, TextSet.Empty, FuncSet.Empty, GateFacts.None);

    public static readonly Value Null = Unknown.With(facts: GateFacts.Null);

    /// <summary>What a variable of a type parameter holds at first.</summary>
    public static readonly Value Initial = Unknown.With(facts: GateFacts.Initial);

    private Value(NodeSet refs, NodeSet taint, OriginSet origins, TextSet texts, FuncSet funcs, GateFacts facts)
    {
        Refs = refs;
        Taint = taint;
        Origins = origins;
        Texts = texts;
        Funcs = funcs;
        Facts = facts;
    }

    /// <summary>The objects that the value may be.</summary>
    public NodeSet Refs { get; }

    /// <summary>The nodes whose data went into the value, in another form.</summary>
    public NodeSet Taint { get; }

    /// <summary>The personal data that the value carries.</summary>
    public OriginSet Origins { get; }

    /// <summary>The texts that the value can be, where that is known.</summary>
    public TextSet Texts { get; }

    /// <summary>The methods that the value calls when it is invoked.</summary>
    public FuncSet Funcs { get; }

    /// <summary>What the value implies about gates.</summary>
    public GateFacts Facts { get; }

    /// <summary>Whether the value carries no data, refers to nothing and calls nothing.</summary>
    public bool IsPlain => Refs.IsEmpty && Taint.IsEmpty && Origins.IsEmpty && Texts.IsEmpty && Funcs.IsEmpty;

    public static Value Of(Node node) => Unknown.With(refs: NodeSet.Of(node), facts: node.Facts);

    public static Value Of(TextSet texts) => Unknown.With(texts: texts, facts: GateFacts.NotNull);

    public static Value Of(FuncTarget target) => Unknown.With(funcs: FuncSet.Of(target), facts: GateFacts.NotNull);

    public Value With(NodeSet? refs = null, NodeSet? taint = null, OriginSet? origins = null, TextSet? texts = null, FuncSet? funcs = null, GateFacts? facts = null) =>
        new(refs ?? Refs, taint ?? Taint, origins ?? Origins, texts ?? Texts, funcs ?? Funcs, facts ?? Facts);

    /// <summary>The same value, and the data of another that says nothing of gates.</summary>
    public Value With(Value data) => data.IsPlain ? this : Join(data.With(facts: Facts)).With(facts: Facts);

    /// <summary>The same value, with nothing said about gates.</summary>
    public Value WithoutFacts() => ReferenceEquals(Facts, GateFacts.None) ? this : With(facts: GateFacts.None);

    public Value Join(Value other) => Join(other, keepsConditions: true);

    /// <param name="keepsConditions">Whether it is kept that one condition or another holds.</param>
    public Value Join(Value other, bool keepsConditions)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(other, Bottom))
        {
            return this;
        }

        if (ReferenceEquals(this, Bottom))
        {
            return other;
        }

        var refs = Refs.Union(other.Refs);
        var taint = Taint.UnionOfData(other.Taint);
        var origins = Origins.Union(other.Origins);
        var texts = Texts.Union(other.Texts);
        var funcs = Funcs.Union(other.Funcs);
        var facts = Facts.Join(other.Facts, keepsConditions);
        if (IsSame(refs, taint, origins, texts, funcs, facts))
        {
            return this;
        }

        return other.IsSame(refs, taint, origins, texts, funcs, facts) ? other : new Value(refs, taint, origins, texts, funcs, facts);
    }

    /// <summary>Whether the value is the same as the other but for what it implies about gates.</summary>
    public bool IsOnly(Value other) =>
        Refs.Equals(other.Refs) && Taint.Equals(other.Taint) && Origins.Equals(other.Origins) && Texts.Equals(other.Texts) && Funcs.Equals(other.Funcs);

    public bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Refs.Equals(other.Refs) && Taint.Equals(other.Taint) && Origins.Equals(other.Origins)
            && Texts.Equals(other.Texts) && Funcs.Equals(other.Funcs) && Facts.Equals(other.Facts));

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => (Refs.GetHashCode() * 31) + (Taint.GetHashCode() * 17) + Origins.GetHashCode();

    private bool IsSame(NodeSet refs, NodeSet taint, OriginSet origins, TextSet texts, FuncSet funcs, GateFacts facts) =>
        ReferenceEquals(refs, Refs) && ReferenceEquals(taint, Taint) && ReferenceEquals(origins, Origins)
        && ReferenceEquals(texts, Texts) && ReferenceEquals(funcs, Funcs) && ReferenceEquals(facts, Facts);
}
