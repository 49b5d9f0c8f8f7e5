using System.Collections.Immutable;
using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.ExportLogs;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>What is wrong with a policy beyond its form: zones, rules and parameters that nobody knows.</summary>
internal static class PolicyFaults
{
    public static IEnumerable<Finding> Of(PolicyConfig config)
    {
        if (config.Timezone is { } zone && PolicyZone.Find(zone.Value) is null)
            yield return FileRules.Unknown.At(zone.Location, "PL0003.Zone", zone.Value);
        string[] known = [.. DeclarationRules.All.Select(r => r.Id), .. DeclarationRules.CodeRuleIds, .. config.CustomRules.Where(r => r.Id is not null).Select(r => r.Id!.Value.Value)];
        foreach (var setting in config.Rules)
            foreach (var fault in Of(setting.Key, setting.Value, known))
                yield return fault;
        foreach (var suppression in config.Suppressions)
            if (suppression.Rule is { } rule && !known.Contains(rule.Value))
                yield return UnknownRule(rule.Value, rule.Location, known);
        foreach (var source in config.ExportLogs)
            foreach (var fault in ExportColumns.Faults(source))
                yield return fault;
        foreach (var custom in config.CustomRules)
            foreach (var fault in CustomRuleFaults.Of(custom))
                yield return fault;
    }

    private static IEnumerable<Finding> Of(YamlScalar id, RuleSetting setting, string[] known)
    {
        if (!known.Contains(id.Value))
        {
            yield return UnknownRule(id.Value, id.Location, known);
            yield break;
        }
        // Code rules keep their parameters in the analyzers; only rules about declarations are known here.
        if (DeclarationRules.CodeRuleIds.Contains(id.Value))
            yield break;
        var parameters = DeclarationRules.ParametersOf(id.Value);
        foreach (var given in setting.Params)
        {
            var parameter = parameters.FirstOrDefault(p => p.Name == given.Key.Value);
            if (parameter is null)
                yield return parameters.IsEmpty
                    ? FileRules.Unknown.At(given.Key.Location, "PL0003.NoParameter", id.Value, given.Key.Value)
                    : FileRules.Unknown.At(given.Key.Location, "PL0003.Parameter", id.Value, given.Key.Value, string.Join(", ", parameters.Select(p => p.Name)));
            else if (!Fits(parameter, given.Value))
                yield return FileRules.Unknown.At(given.Value.Location, "PL0003.Expected", PolicyMessages.Of(parameter.Number is null ? "Expect.List" : "Expect.Integer"));
        }
    }

    private static bool Fits(RuleParameter parameter, YamlNode value) => parameter.Number is null
        ? value is YamlSequence list && list.Items.All(i => i is YamlScalar)
        : value is YamlScalar scalar && scalar.Value.Length is > 0 and <= 12 && scalar.Value.All(c => c is >= '0' and <= '9');

    private static Finding UnknownRule(string id, SourceLocation location, string[] known) =>
        NearestName.Of(id, known) is { } nearest
            ? FileRules.Unknown.At(location, "PL0003.Rule.Nearest", id, nearest)
            : FileRules.Unknown.At(location, "PL0003.Rule", id);
}
