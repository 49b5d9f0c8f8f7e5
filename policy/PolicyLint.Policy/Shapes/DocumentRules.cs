using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Shapes;

/// <summary>The rules about the form of documents that the shapes themselves apply (PL0101–PL0106).</summary>
public static class DocumentRules
{
    /// <summary>Two things have one id.</summary>
    public static RuleInfo DuplicateId { get; } = Rule("PL0101", "duplicate-id", Severity.Error);

    /// <summary>A reference to something that is not there.</summary>
    public static RuleInfo UnknownReference { get; } = Rule("PL0102", "unknown-reference", Severity.Error);

    /// <summary>A required field is absent or blank.</summary>
    public static RuleInfo Required { get; } = Rule("PL0103", "required-field-missing", Severity.Error);

    /// <summary>A category that another one has replaced.</summary>
    public static RuleInfo DeprecatedCategory { get; } = Rule("PL0104", "deprecated-category", Severity.Warning);

    /// <summary>A date that cannot be.</summary>
    public static RuleInfo ImpossibleDate { get; } = Rule("PL0105", "impossible-date", Severity.Error);

    /// <summary>A schema version of another time.</summary>
    public static RuleInfo SchemaVersion { get; } = Rule("PL0106", "unknown-schema-version", Severity.Error);

    private static RuleInfo Rule(string id, string name, Severity severity) =>
        new(id, name, severity, PolicyMessages.Of(id + ".Title"), RuleBasis.Format);
}
