using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Cli.Catalogue;

/// <summary>Where rules come from: each room lists its own.</summary>
internal static class RuleSources
{
    public static IEnumerable<RuleInfo> All() => FileRules.All.Concat(DocumentRules.All).DistinctBy(rule => rule.Id);
}
