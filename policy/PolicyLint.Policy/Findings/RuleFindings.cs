namespace PolicyLint.Policy.Findings;

/// <summary>How rules make findings: the message is looked up by key, the severity is the rule's own until the policy has its say.</summary>
public static class RuleFindings
{
    /// <summary>A finding at a place.</summary>
    public static Finding At(this RuleInfo rule, SourceLocation location, string key, params object[] args) =>
        new(rule, rule.DefaultSeverity, PolicyMessages.Of(key, args), location);

    /// <summary>A finding about a file as a whole.</summary>
    public static Finding At(this RuleInfo rule, string path, string key, params object[] args) =>
        rule.At(new SourceLocation(path, TextSpan.FileStart), key, args);
}
