using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Catalogue;

/// <summary>Where rules come from: each room lists its own.</summary>
internal static class RuleSources
{
    public static IEnumerable<RuleInfo> All() => CodeRules.All.Concat(DeclarationRules.All).DistinctBy(rule => rule.Id);

    /// <summary>Whether the rule is about code.</summary>
    public static bool IsCode(string id) => DeclarationRules.CodeRuleIds.Contains(id);
}
