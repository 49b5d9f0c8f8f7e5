using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Summaries;

/// <summary>What a call of a body does, told over the body's own ports: everything that a caller needs and nothing about how.</summary>
internal sealed record MethodSummary
{
    /// <summary>A body that was not reached yet (the start of a fixpoint) or never returns.</summary>
    public static readonly MethodSummary Unreached = new() { Returns = false };

    /// <summary>Whether any path returns normally.</summary>
    public bool Returns { get; init; } = true;

    public Value Result { get; init; } = Value.Unknown;

    /// <summary>Whether what is returned rests on nothing but constants and what the caller gives.</summary>
    public bool IsAnswerKnown { get; init; }

    /// <summary>What is in the cells of ports, and of the objects made here that leave, on normal return.</summary>
    public ImmutableArray<CellEffect> Effects { get; init; } = [];

    /// <summary>What <c>ref</c> and <c>out</c> parameters are on return.</summary>
    public ImmutableArray<ByRefEffect> ByRefs { get; init; } = [];

    public ImmutableArray<EgressEvent> Egresses { get; init; } = [];

    /// <summary>Calls of delegates that only the caller knows, in order.</summary>
    public ImmutableArray<OpenInvocation> Invocations { get; init; } = [];

    /// <summary>What a returned reference may refer to; empty for methods that return values.</summary>
    public ImmutableArray<ReferredCell> Referred { get; init; } = [];

    /// <summary>Ports on whose types it depends which members are called: a caller that knows them gets a summary of its own.</summary>
    public ImmutableArray<Node> Dispatched { get; init; } = [];

    /// <summary>Gates held on every normal return.</summary>
    public GateSet HeldOnReturn { get; init; }

    /// <summary>Gates that have surely been passed even when the call throws; never approval of a throwing gate.</summary>
    public Value Thrown { get; init; } = Value.Bottom;

    /// <summary>Whether an exception carries data out.</summary>
    public bool ThrowsData { get; init; }

    /// <summary>Whether a call decides about gates: it takes them, or its answer tells of them.</summary>
    public bool Decides { get; init; }

    /// <summary>Requests for approval on whose answers the call's result rests: what they are for, callers may know.</summary>
    public ImmutableArray<GateRequest> Requests { get; init; } = [];

    /// <summary>The ports through which comes where something goes that leaves (see <see cref="Slicing.Ports"/>).</summary>
    public ulong PlacePorts { get; init; }

    /// <summary>Whether a call brings personal data to its caller that the caller did not hand in.</summary>
    public bool Brings { get; init; }

    /// <summary>In large programs, whether what it returns is, or holds, personal data.</summary>
    public bool HandsOutData { get; init; }

    /// <summary>Whether callers matter that are not known to hand in personal data: for where it goes, for gates, or for what they are brought.</summary>
    public bool ConcernsAllCallers => Decides || Brings || Egresses.Any(e => e.Required is not null || e.Files is not null || !e.Origins.IsEmpty);

    /// <summary>Whether callers have any reason to look at the call, whatever they want of it.</summary>
    public bool IsInteresting => !Egresses.IsEmpty || Decides || ThrowsData;

    /// <summary>The summary with unknown for every text: the widening that lets recursion over texts end.</summary>
    public MethodSummary WithoutTexts() => this with
    {
        Result = WithoutTexts(Result),
        Effects = [.. Effects.Select(e => e with { Value = WithoutTexts(e.Value) })],
        ByRefs = [.. ByRefs.Select(b => b with { Value = WithoutTexts(b.Value) })],
    };

    /// <summary>
    /// The summary with nothing told about what results are, and of the data in parts of parts only whose it is: the widening that lets
    /// recursion over numbers, answers and trees end.
    /// </summary>
    public MethodSummary Widened() => this with
    {
        Result = Widened(Result),
        Effects = [.. Effects.Select(e => e with { Value = Widened(e.Value) })],
        ByRefs = [.. ByRefs.Select(b => b with { Value = Widened(b.Value) })],
    };

    private static Value Widened(Value value)
    {
        var taint = NodeSet.Empty;
        foreach (var node in value.Taint)
        {
            taint = taint.Add(node.IsOpen ? node.Base : node);
        }

        return value.WithoutFacts().With(taint: taint);
    }

    private static Value WithoutTexts(Value value) => value.Texts.IsEmpty ? value : value.With(texts: TextSet.Unknown);

    /// <summary>Whether a call changes anything for a caller that wants nothing of it.</summary>
    public bool IsWorthApplying => IsInteresting || !Invocations.IsEmpty || !HeldOnReturn.IsEmpty || !Returns;

    /// <summary>Whether two summaries say the same: the test that ends a fixpoint.</summary>
    public bool Says(MethodSummary other) =>
        Returns == other.Returns
        && HeldOnReturn == other.HeldOnReturn
        && Decides == other.Decides
        && IsAnswerKnown == other.IsAnswerKnown
        && PlacePorts == other.PlacePorts
        && Brings == other.Brings
        && HandsOutData == other.HandsOutData
        && ThrowsData == other.ThrowsData
        && Result.Equals(other.Result)
        && Thrown.Equals(other.Thrown)
        && Effects.SequenceEqual(other.Effects)
        && ByRefs.SequenceEqual(other.ByRefs)
        && Invocations.SequenceEqual(other.Invocations)
        && Referred.SequenceEqual(other.Referred)
        && Dispatched.SequenceEqual(other.Dispatched)
        && Egresses.Length == other.Egresses.Length
        && Egresses.Zip(other.Egresses, SaysSame).All(same => same);

    private static bool SaysSame(EgressEvent a, EgressEvent b) =>
        a.Write == b.Write && a.Held == b.Held && a.Class == b.Class && a.IsRecordedAfter == b.IsRecordedAfter
        && a.Origins.Equals(b.Origins) && a.Nodes.Equals(b.Nodes) && a.Places.Equals(b.Places) && Equals(a.Files, b.Files) && a.Certain == b.Certain;
}

/// <summary>A cell of a port, or of an object made in the body, holds this on return. Strong: whatever was there is gone.</summary>
internal sealed record CellEffect(Node Node, FieldKey Key, Value Value, bool IsStrong);

/// <summary>What a reference refers to: a cell of an object, or the argument given for a parameter by reference.</summary>
/// <param name="Parameter">The ordinal; -1 for cells.</param>
internal sealed record ReferredCell(Node? Node, FieldKey? Key, int Parameter);

/// <summary>A <c>ref</c> or <c>out</c> parameter holds this on return.</summary>
internal sealed record ByRefEffect(int Parameter, Value Value);

/// <summary>A delegate that only the caller knows is called.</summary>
internal sealed record OpenInvocation(Node Target, ImmutableArray<Value> Arguments, Node Result, GateSet Held)
{
    /// <summary>What the body had put into cells by then that the delegate can reach.</summary>
    public ImmutableArray<CellEffect> Filled { get; init; } = [];

    public OpenInvocation Join(OpenInvocation other) => this with
    {
        Arguments = [.. Arguments.Zip(other.Arguments, (a, b) => a.Join(b))],
        Held = Held & other.Held,
        Filled = SummaryJoin.Merge(Filled, other.Filled),
    };

    public bool Equals(OpenInvocation? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Target == other.Target && Result == other.Result && Held == other.Held && Arguments.SequenceEqual(other.Arguments) && Filled.SequenceEqual(other.Filled));

    public override int GetHashCode() => Target.Id;
}
