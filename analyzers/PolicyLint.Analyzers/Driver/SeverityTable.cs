using PolicyLint.Analyzers.Flow;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>What each rule weighs: the policy's word, else what the destination class says, else the rule's own.</summary>
internal sealed class SeverityTable(PolicyConfig policy)
{
    private readonly Dictionary<string, Severity> _set = Read(policy);

    public Severity Of(RuleInfo rule, Egress? egress)
    {
        if (_set.TryGetValue(rule.Id, out var severity))
        {
            return severity;
        }

        severity = egress?.Requirement.Severity is { } byClass && rule.Id.StartsWith("PL100", StringComparison.Ordinal) && rule.Id != "PL1007" ? byClass : rule.DefaultSeverity;
        return severity == Severity.Error && egress is { IsProbable: true } ? Severity.Warning : severity;
    }

    private static Dictionary<string, Severity> Read(PolicyConfig policy)
    {
        var set = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var pair in policy.Rules)
        {
            if (pair.Value.Severity is { } severity)
            {
                set[pair.Key.Value] = severity.Value;
            }
        }

        return set;
    }
}
