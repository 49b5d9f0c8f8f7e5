using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Cli.Reporting;

/// <summary>Which data reaches which kind of place at fault, gathered from the findings in code.</summary>
internal static class FlowEdges
{
    public static ImmutableArray<FlowEdge> Of(IEnumerable<Finding> findings, CategoryTree categories) =>
    [
        .. findings.Where(finding => finding.Destination is not null)
            .SelectMany(finding => finding.Data.Select(category => (Top: Top(category), Finding: finding)).Distinct())
            .GroupBy(flow => (flow.Top, flow.Finding.Destination!.Class))
            .OrderBy(edge => edge.Key.Top, StringComparer.Ordinal).ThenBy(edge => edge.Key.Class, StringComparer.Ordinal)
            .Select(edge => new FlowEdge(
                Words(edge.Key.Top, categories),
                edge.Key.Class,
                [.. edge.SelectMany(flow => flow.Finding.Missing).Distinct().Order(StringComparer.Ordinal)],
                edge.Select(flow => flow.Finding.Location).Distinct().Count(),
                edge.Max(flow => flow.Finding.Severity))),
    ];

    // user.address.postcode is told with user.address: a map of every item would be no map.
    private static string Top(string category) => string.Join('.', category.Split('.').Take(2));

    private static Message Words(string key, CategoryTree categories) =>
        categories.Find(key) is { } category ? Message.Literal(category.En, category.Ja) : Message.Literal(key);
}
