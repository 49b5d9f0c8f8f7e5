using System.Collections.Immutable;
using PolicyLint.Analyzers.Flow.Summaries;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What one body does, for the rules: its egress events (own and of the calls it makes), its requests for gates, and whom it calls.</summary>
internal sealed record BodyEvents(
    ImmutableArray<EgressEvent> Egresses,
    ImmutableArray<GateRequest> Requests)
{
    public static readonly BodyEvents None = new([], []);

    /// <summary>Requests that helpers make for this body, each at the call of the helper.</summary>
    public ImmutableArray<GateRequest> Relayed { get; init; } = [];

    /// <summary>The general bodies, of those that are told apart by receivers, that the last interpretation used.</summary>
    public ImmutableArray<Body> General { get; init; } = [];
}
