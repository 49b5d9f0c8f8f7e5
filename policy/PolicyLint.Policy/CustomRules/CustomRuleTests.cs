using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>How an example beside a custom rule turned out.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="ShouldPass">True for an example under <c>valid:</c>.</param>
/// <param name="Passed">Whether the rule did what the example says.</param>
/// <param name="Location">Where the example stands.</param>
public sealed record CustomRuleTestResult(string Rule, bool ShouldPass, bool Passed, SourceLocation Location);

/// <summary>Runs the examples beside custom rules (<c>policylint policy test</c>).</summary>
public static class CustomRuleTests
{
    /// <summary>Tries every example; an example may be part of a document, or a text that holds one.</summary>
    public static ImmutableArray<CustomRuleTestResult> Run(PolicyConfig config, Dossier dossier, Day today)
    {
        var results = ImmutableArray.CreateBuilder<CustomRuleTestResult>();
        foreach (var rule in config.CustomRules.Where(r => r.Require is not null && r.Examples is not null))
        {
            var evaluation = new ConditionEvaluation(rule, dossier.Categories, today, config.Zone);
            foreach (var example in rule.Examples!.Valid)
                results.Add(Try(rule, example, true, evaluation, config));
            foreach (var example in rule.Examples.Invalid)
                results.Add(Try(rule, example, false, evaluation, config));
        }
        return results.ToImmutable();
    }

    private static CustomRuleTestResult Try(CustomRule rule, YamlNode example, bool shouldPass, ConditionEvaluation evaluation, PolicyConfig config)
    {
        var document = example as YamlMapping ?? Parse(example, config);
        var passed = document is not null && evaluation.Failing(document).IsEmpty == shouldPass;
        return new CustomRuleTestResult(rule.Id?.Value ?? "?", shouldPass, passed, example.Location);
    }

    /// <summary>An example may be a text block, so that it can be copied from a file as it stands. Null when it is no mapping.</summary>
    private static YamlMapping? Parse(YamlNode example, PolicyConfig config) =>
        example is YamlScalar scalar ? YamlReader.Read(scalar.Value, scalar.Path, config.ReaderLimits).Documents.FirstOrDefault() as YamlMapping : null;
}
