using System.Collections.Immutable;

namespace PolicyLint.Policy.Findings;

/// <summary>Something that is wrong, in code or in a declaration. The renderers see nothing else.</summary>
public sealed record Finding(RuleInfo Rule, Severity Severity, Message Message, SourceLocation Location)
{
    /// <summary>The steps that the data took, from source to write; empty for declarations.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>Other places that matter: the earlier twin of a duplicate key, further sources of a write.</summary>
    public ImmutableArray<TraceStep> Related { get; init; } = [];

    /// <summary>Keys of the categories concerned, sorted.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    /// <summary>Where the data goes; null for declarations.</summary>
    public FindingDestination? Destination { get; init; }

    /// <summary>Names of the gates that are missing: approval, authentication, audit.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The start of the flow, wherever the finding itself stands.</summary>
    public SourceLocation? Source { get; init; }

    /// <summary>The end of the flow, wherever the finding itself stands.</summary>
    public SourceLocation? Write { get; init; }

    /// <summary>The thing concerned, stable over edits (a declaration id and pointer, a symbol): part of the fingerprint, matched by suppressions.</summary>
    public string Target { get; init; } = "";

    /// <summary>How to mend it without asking; null when only a person can.</summary>
    public TextFix? Fix { get; init; }

    /// <summary>Why the finding counts for nothing; null when it counts.</summary>
    public SuppressionInfo? Suppressed { get; init; }
}

/// <summary>One step of a trace, or a related place, with what happens there.</summary>
public sealed record TraceStep(SourceLocation Location, Message Text);

/// <summary>A destination class (<c>removable-media</c>, …) and the value that names the place, as far as it is known.</summary>
public sealed record FindingDestination(string Class, string? Value);

/// <summary>Who said, until when and why, that a finding is to be borne, and where that stands.</summary>
public sealed record SuppressionInfo(string By, string Until, string Reason, string? Path, int Line);
