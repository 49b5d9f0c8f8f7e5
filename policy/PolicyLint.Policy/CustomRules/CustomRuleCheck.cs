using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>Runs the organisation's own rules.</summary>
internal sealed class CustomRuleCheck(CheckContext context)
{
    private readonly ImmutableArray<(CustomRule Rule, RuleInfo Info, ConditionEvaluation Evaluation)> _rules =
    [
        .. context.Config.CustomRules.Where(r => r.Require is not null && r.Severity != Severity.Off)
            .Select(r => (r, Info(r), new ConditionEvaluation(r, context.Dossier.Categories, context.Today, context.Config.Zone))),
    ];

    /// <summary>The row of the catalogue that a custom rule makes.</summary>
    public static RuleInfo Info(CustomRule rule) =>
        new(rule.Id?.Value ?? "custom", "custom-rule", rule.Severity, rule.Message?.ToMessage() ?? PolicyMessages.Of("Custom.Message"), RuleBasis.Judgement);

    /// <summary>Whether any rule is about documents of that kind.</summary>
    public bool Asks(string kind) => _rules.Any(r => r.Rule.For?.Value == kind);

    /// <summary>Tries every rule on every document that is held.</summary>
    public void CheckAll()
    {
        if (!_rules.IsEmpty)
            foreach (var document in context.Dossier.Files.SelectMany(f => f.Documents))
                Check(document);
    }

    /// <summary>Tries the rules for its kind on a document.</summary>
    public void Check(PolicyDocument document)
    {
        foreach (var (rule, info, evaluation) in _rules)
            if (document.GetType().Name == rule.For?.Value)
                foreach (var failing in evaluation.Failing(document.Node))
                    context.Add(new Finding(info, rule.Severity, info.Title, Place(failing, document.Node)) { Target = document.Name });
    }

    /// <summary>What a block lacks is told at its first key, not over its whole length.</summary>
    private static SourceLocation Place(YamlNode node, YamlMapping document) => node switch
    {
        YamlScalar => node.Location,
        YamlMapping { Entries.IsEmpty: false } mapping => mapping.Entries[0].Key.Location,
        _ => node.Location.Path.Length == 0 ? document.Location : node.Location,
    };
}
