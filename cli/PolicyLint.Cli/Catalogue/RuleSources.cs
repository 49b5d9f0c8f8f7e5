using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Catalogue;

/// <summary>Where rules come from: each room lists its own.</summary>
internal static class RuleSources
{
    public static IEnumerable<RuleInfo> All() => [];
}
