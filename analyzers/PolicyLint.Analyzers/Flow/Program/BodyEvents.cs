using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What one body does, for the rules: its egress events (own and of the calls it makes), its requests for gates, and whom it calls.</summary>
internal sealed record BodyEvents(
    ImmutableArray<EgressEvent> Egresses,
    ImmutableArray<GateRequest> Requests)
{
    public static readonly BodyEvents None = new([], []);

    /// <summary>The general bodies, of those that are told apart by receivers, that the last interpretation used.</summary>
    public ImmutableArray<Body> General { get; init; } = [];
}

/// <summary>A call of a gate, with the values that meet its ports.</summary>
internal sealed record GateRequest(SyntaxNode Site, IMethodSymbol Gate, GateModel Model, Value? Requester, Value? Approver, ImmutableArray<Value> Others);
