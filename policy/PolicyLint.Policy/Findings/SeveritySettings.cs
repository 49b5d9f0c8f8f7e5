using PolicyLint.Policy.Documents;

namespace PolicyLint.Policy.Findings;

/// <summary>What the policy's <c>rules:</c> make of severities.</summary>
public sealed class SeveritySettings
{
    private readonly Dictionary<string, Severity> _severities = new(StringComparer.Ordinal);

    /// <summary>Reads the severities of a policy.</summary>
    public SeveritySettings(PolicyConfig config)
    {
        foreach (var setting in config.Rules)
            if (setting.Value.Severity is { } severity)
                _severities[setting.Key.Value] = severity.Value;
    }

    /// <summary>The severity that the policy sets for a rule; null when it says nothing.</summary>
    public Severity? Of(string rule) => _severities.TryGetValue(rule, out var severity) ? severity : null;

    /// <summary>The finding as the policy weighs it; null when the rule is off.</summary>
    public Finding? Apply(Finding finding)
    {
        var weighed = Of(finding.Rule.Id) is { } severity ? finding with { Severity = severity } : finding;
        return weighed.Severity == Severity.Off ? null : weighed;
    }
}
