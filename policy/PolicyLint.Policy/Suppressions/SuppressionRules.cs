using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Suppressions;

/// <summary>The rules about suppressions themselves (PL9001–PL9005). They cannot be suppressed.</summary>
public static class SuppressionRules
{
    /// <summary>Without reason, approver or end, or with an end too far away.</summary>
    public static RuleInfo Incomplete { get; } = Rule("PL9001", "incomplete-suppression", Severity.Error, RuleBasis.Judgement);

    /// <summary>Past its last day: the finding is back.</summary>
    public static RuleInfo Expired { get; } = Rule("PL9002", "expired-suppression", Severity.Error, RuleBasis.Judgement);

    /// <summary>Covers nothing.</summary>
    public static RuleInfo Unused { get; } = Rule("PL9003", "unused-suppression", Severity.Warning, RuleBasis.Judgement);

    /// <summary>Approved within the section that it concerns.</summary>
    public static RuleInfo OwnSection { get; } = Rule("PL9004", "suppression-by-own-section", Severity.Error, RuleBasis.Judgement);

    /// <summary>Its evidence is missing or was changed.</summary>
    public static RuleInfo Unproven { get; } = Rule("PL9005", "unproven-suppression", Severity.Warning, RuleBasis.Judgement);

    /// <summary>All of them.</summary>
    public static ImmutableArray<RuleInfo> All { get; } = [Incomplete, Expired, Unused, OwnSection, Unproven];

    /// <summary>How far the end of a suppression may lie ahead where the policy does not say otherwise, in days.</summary>
    public const int MaxDays = 366;

    private static RuleInfo Rule(string id, string name, Severity severity, RuleBasis basis) =>
        new(id, name, severity, PolicyMessages.Of(id + ".Title"), basis);
}
