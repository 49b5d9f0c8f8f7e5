using System.Collections.Immutable;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Cli.Reporting;

/// <summary>Which data reaches which kind of place, under which gates, gathered from the inventory of the code.</summary>
internal static class FlowEdges
{
    public static ImmutableArray<FlowEdge> Of(CodeInventory inventory, CategoryTree categories) =>
    [
        .. inventory.Flows
            .GroupBy(flow => (Top: Top(flow.Category), flow.Class))
            .OrderBy(edge => edge.Key.Top, StringComparer.Ordinal).ThenBy(edge => edge.Key.Class, StringComparer.Ordinal)
            .Select(edge => new FlowEdge(
                Words(edge.Key.Top, categories),
                edge.Key.Class,
                [.. edge.Where(flow => !flow.IsForbidden).SelectMany(flow => flow.Missing).Distinct().Order(StringComparer.Ordinal)],
                edge.Any(flow => flow.IsForbidden),
                edge.Select(flow => (flow.Type, flow.Member)).Distinct().Count())),
    ];

    // user.address.postcode is told with user.address: a map of every item would be no map.
    private static string Top(string category) => string.Join('.', category.Split('.').Take(2));

    private static Message Words(string key, CategoryTree categories) =>
        categories.Find(key) is { } category ? Message.Literal(category.En, category.Ja) : Message.Literal(key);
}
