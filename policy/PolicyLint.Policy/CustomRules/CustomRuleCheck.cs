using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>Runs the organisation's own rules.</summary>
internal static class CustomRuleCheck
{
    /// <summary>The row of the catalogue that a custom rule makes.</summary>
    public static RuleInfo Info(CustomRule rule) =>
        new(rule.Id?.Value ?? "custom", "custom-rule", rule.Severity, rule.Message?.ToMessage() ?? PolicyMessages.Of("Custom.Message"), RuleBasis.Judgement);

    /// <summary>Tries every rule on every document of its kind.</summary>
    public static void Check(CheckContext context)
    {
        var evaluation = new ConditionEvaluation(context.Dossier.Categories, context.Today, context.Config.Zone);
        foreach (var rule in context.Config.CustomRules.Where(r => r.Require is not null && r.Severity != Severity.Off))
        {
            var info = Info(rule);
            foreach (var document in context.Dossier.Files.SelectMany(f => f.Documents))
                if (document.GetType().Name == rule.For?.Value)
                    foreach (var failing in Failing(rule, document.Node, evaluation))
                        context.Add(new Finding(info, rule.Severity, info.Title, Place(failing, document.Node)) { Target = document.Name });
        }
    }

    /// <summary>Where a rule fails in a document; empty when it does not apply or holds.</summary>
    public static ImmutableArray<YamlNode> Failing(CustomRule rule, YamlMapping document, ConditionEvaluation evaluation) =>
        rule.When is { } when && !evaluation.HoldsForAny(when, document) ? [] : evaluation.Failing(rule.Require!, document);

    /// <summary>What a block lacks is told at its first key, not over its whole length.</summary>
    private static SourceLocation Place(YamlNode node, YamlMapping document) => node switch
    {
        YamlScalar => node.Location,
        YamlMapping { Entries.IsEmpty: false } mapping => mapping.Entries[0].Key.Location,
        _ => node.Location.Path.Length == 0 ? document.Location : node.Location,
    };
}
