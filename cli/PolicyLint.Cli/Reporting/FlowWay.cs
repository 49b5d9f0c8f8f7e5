using System.Collections.Immutable;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>How data may take a way.</summary>
internal enum WayState
{
    /// <summary>Nothing personal may go there.</summary>
    Forbidden,

    /// <summary>Gates are missing.</summary>
    Unguarded,

    /// <summary>Every gate that the policy asks for is held.</summary>
    Guarded,
}

/// <summary>One way to a place, through certain gates: several kinds of data may share it.</summary>
/// <param name="Destination">The destination class.</param>
/// <param name="Missing">Gates that are missing on it.</param>
internal sealed record FlowWay(string Destination, WayState State, ImmutableArray<string> Missing)
{
    /// <summary>The ways that the edges take, the worst places first; ways to one place stand together.</summary>
    public static ImmutableArray<FlowWay> Of(IEnumerable<FlowEdge> edges) =>
    [
        .. edges.Select(Of).GroupBy(way => way.Destination, StringComparer.Ordinal)
            .OrderBy(place => place.Min(way => way.State)).ThenBy(place => place.Key, StringComparer.Ordinal)
            .SelectMany(place => place.DistinctBy(way => way.Key).OrderBy(way => way.State).ThenBy(way => way.Key, StringComparer.Ordinal)),
    ];

    public static FlowWay Of(FlowEdge edge) => new(
        edge.Destination,
        edge.IsForbidden ? WayState.Forbidden : edge.IsAllowed ? WayState.Guarded : WayState.Unguarded,
        edge.IsForbidden ? [] : edge.Missing);

    public string Key => $"{Destination} {State} {string.Join(' ', Missing)}";

    /// <summary>A mark that tells the states apart without colour.</summary>
    public string Mark => State switch
    {
        WayState.Forbidden => "✕",
        WayState.Unguarded => "△",
        _ => "✓",
    };

    /// <summary>The gates of the way in words.</summary>
    public Message Words(System.Globalization.CultureInfo language) => State switch
    {
        WayState.Forbidden => Texts.Of("Way_Forbidden"),
        WayState.Unguarded => Texts.Of("Way_Unguarded", string.Join(Texts.Of("Way_Separator").Text(language), Missing.Select(gate => Texts.Of($"Gate_{gate}").Text(language)))),
        _ => Texts.Of("Way_Guarded"),
    };
}
