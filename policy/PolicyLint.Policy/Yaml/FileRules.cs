using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>The rules that the reader itself knows: whether a file is YAML that means what its author meant (PL0001–PL0011).</summary>
public static class FileRules
{
    /// <summary>The text is not YAML.</summary>
    public static RuleInfo Syntax { get; } = Rule("PL0001", "yaml-syntax", Severity.Error);

    /// <summary>A key stands twice in one mapping.</summary>
    public static RuleInfo DuplicateKey { get; } = Rule("PL0002", "duplicate-key", Severity.Error);

    /// <summary>A key, kind, operator or value that nobody knows.</summary>
    public static RuleInfo Unknown { get; } = Rule("PL0003", "unknown-key", Severity.Error);

    /// <summary>Aliases stand for more nodes than anyone writes by hand.</summary>
    public static RuleInfo AliasBudget { get; } = Rule("PL0004", "alias-expansion-over-budget", Severity.Error);

    /// <summary>An anchor that contains its own alias.</summary>
    public static RuleInfo Cycle { get; } = Rule("PL0005", "anchor-cycle", Severity.Error);

    /// <summary>Nesting beyond the depth limit.</summary>
    public static RuleInfo TooDeep { get; } = Rule("PL0006", "nesting-too-deep", Severity.Error);

    /// <summary>An anchor that no alias uses.</summary>
    public static RuleInfo UnusedAnchor { get; } = Rule("PL0007", "unused-anchor", Severity.Warning);

    /// <summary>A full-width colon, indentation or digit where ASCII is meant.</summary>
    public static RuleInfo FullWidth { get; } = Rule("PL0008", "full-width-character", Severity.Error);

    /// <summary>A text that other YAML readers take for something else.</summary>
    public static RuleInfo ImplicitType { get; } = Rule("PL0009", "implicit-type-trap", Severity.Error);

    /// <summary>A file that is too large, or no UTF-8 text.</summary>
    public static RuleInfo TooLargeOrNotUtf8 { get; } = Rule("PL0010", "too-large-or-not-utf8", Severity.Error);

    /// <summary>A date in the Japanese calendar.</summary>
    public static RuleInfo JapaneseEra { get; } = Rule("PL0011", "japanese-era-date", Severity.Error);

    private static RuleInfo Rule(string id, string name, Severity severity) =>
        new(id, name, severity, PolicyMessages.Of(id + ".Title"), RuleBasis.Format);
}
