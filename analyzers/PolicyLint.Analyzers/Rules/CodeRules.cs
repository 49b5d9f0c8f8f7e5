using System.Collections.Immutable;
using PolicyLint.Analyzers.Reconciliation;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Analyzers.Rules;

/// <summary>The rules about code, in order of their ids.</summary>
public static class CodeRules
{
    internal static ImmutableArray<EgressRule> Egress { get; } =
    [
        new PL1001RemovableMedia(),
        new PL1002PublicWeb(),
        new PL1003OutsideOrganisation(),
        new PL1004UnmanagedPlace(),
        new PL1005LogOutput(),
        new PL1006CarriedFile(),
        new PL1007UnencryptedSpecialCare(),
        new PL2001ExportWithoutApproval(),
        new PL2005ExportWithoutAuthentication(),
        new PL2006UnrecordedExport(),
    ];

    internal static ImmutableArray<RequestRule> Requests { get; } =
    [
        new PL2002IgnoredApproval(),
        new PL2003ApprovalAfterWrite(),
        new PL2004SelfApproval(),
        new PL2007ApprovalOfSomethingElse(),
        new PL2008GateThatAlwaysGrants(),
    ];

    /// <summary>Every rule that the analyzers can report.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
        [.. new[] { PL0012UnanalysedCode.Info }.Concat(Egress.Select(r => r.Info)).Concat(Requests.Select(r => r.Info)).Concat(ReconciliationRules.All).OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static ImmutableArray<RuleInfo> PolicyFile =>
    [
        FileRules.Syntax, FileRules.DuplicateKey, FileRules.Unknown, FileRules.AliasBudget, FileRules.Cycle, FileRules.TooDeep, FileRules.UnusedAnchor,
        FileRules.FullWidth, DocumentRules.DuplicateId, DocumentRules.Required, DocumentRules.ImpossibleDate, DocumentRules.SchemaVersion,
    ];

    /// <summary>What the analyzers report: the code rules, and what is wrong with the policy file itself.</summary>
    internal static ImmutableArray<RuleInfo> Reported { get; } =
        [.. All.Concat(PolicyFile).OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static readonly ImmutableDictionary<string, RuleInfo> ById = Reported.ToImmutableDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The rule of an id that the analyzers report; null for all others.</summary>
    public static RuleInfo? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;

    internal static bool IsReported(string id) => ById.ContainsKey(id);
}
