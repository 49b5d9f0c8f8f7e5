using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Summaries;

/// <summary>
/// Something leaves, seen from one body: data (some of it perhaps known only to callers) goes to places (likewise) under the
/// gates held so far on the way from that body down to the write.
/// </summary>
internal sealed record EgressEvent
{
    /// <summary>The write, copy or export itself, wherever in the program it is.</summary>
    public required SyntaxNode Write { get; init; }

    /// <summary>The member that writes.</summary>
    public required ISymbol Member { get; init; }

    /// <summary>The personal data that is written, and the nodes whose data is.</summary>
    public OriginSet Origins { get; init; } = OriginSet.Empty;

    public NodeSet Nodes { get; init; } = NodeSet.Empty;

    /// <summary>The paths of files whose content is carried; null when the event is no file operation.</summary>
    public TextSet? Files { get; init; }

    /// <summary>The writer object that the data goes through, which may encrypt it.</summary>
    public Value Through { get; init; } = Value.Unknown;

    /// <summary>Where it goes; empty when <see cref="Class"/> is fixed or the event is an export.</summary>
    public TextSet Places { get; init; } = TextSet.Empty;

    /// <summary>The fixed destination class.</summary>
    public string? Class { get; init; }

    /// <summary>How to name the destination when the class is fixed.</summary>
    public string? Described { get; init; }

    /// <summary>The gates that an export operation asks for, wherever it writes; null for writes.</summary>
    public GateKinds? Required { get; init; }

    /// <summary>The values that meet the operation's ports: what an approval must have been asked for (PL2007).</summary>
    public ImmutableArray<Value> Values { get; init; } = [];

    /// <summary>Gates held on every path to the write, by this body or by those between it and the write.</summary>
    public GateSet Held { get; init; }

    /// <summary>Whether a record in the export log follows on every normal path.</summary>
    public bool IsRecordedAfter { get; init; }

    /// <summary>Approval requests made before the event whose answer does not decide about it.</summary>
    public ImmutableArray<SyntaxNode> Unanswered { get; init; } = [];

    /// <summary>The calls that lead from this body to the write, outermost first; empty when the write is in the body itself.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; init; } = [];

    /// <summary>Where data and place were both known for the first time; null while something is open.</summary>
    public SyntaxNode? Certain { get; init; }

    /// <summary>Fields and statics whose content in the whole program has been put in already, at a body nearer to the write.</summary>
    public ImmutableHashSet<FieldKey> Resolved { get; init; } = [];

    /// <summary>The expression at which the event stands in this body.</summary>
    public SyntaxNode Stand => Calls.IsEmpty ? Write : Calls[0];

    /// <summary>Whether a caller can say more about data or place.</summary>
    public bool IsOpen => Nodes.Any(n => n.IsOpen) || Places.IsOpen || Files is { IsOpen: true };
}
