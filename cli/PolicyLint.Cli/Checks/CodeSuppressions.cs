using System.Collections.Immutable;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Code;
using PolicyLint.Cli.Declarations;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Suppressions;

namespace PolicyLint.Cli.Checks;

/// <summary>The policy's suppressions hold for findings in code too; the book that judged the declarations judges these.</summary>
internal static class CodeSuppressions
{
    /// <param name="policyOf">The policy that counts for a source file; null for none.</param>
    /// <param name="isWhole">Whether all code was checked, so that a suppression that covered nothing can be called unused.</param>
    /// <returns>The findings, judged, and what came to light about the suppressions themselves.</returns>
    public static ImmutableArray<Finding> Apply(CodeResult code, DeclarationResult declarations, Func<string, string?> policyOf, bool isWhole)
    {
        var ledgers = declarations.Scopes.Where(scope => scope.Scope.Policy is not null)
            .ToDictionary(scope => scope.Scope.Policy!.Path, scope => scope.Check.Suppressions, StringComparer.Ordinal);
        var before = ledgers.Values.Sum(ledger => ledger.Findings.Length);
        var judged = code.Findings.Select(finding => LedgerOf(finding, ledgers, policyOf)?.Apply(finding) ?? finding).ToList();
        var late = ledgers.Values.Sum(ledger => ledger.Findings.Length) > before ? ledgers.Values.SelectMany(ledger => ledger.Findings) : [];
        var unused = isWhole ? ledgers.Values.SelectMany(ledger => ledger.Unused(IsCodeRule)) : [];
        return [.. judged, .. late, .. unused];
    }

    private static SuppressionLedger? LedgerOf(Finding finding, Dictionary<string, SuppressionLedger> ledgers, Func<string, string?> policyOf) =>
        policyOf(finding.Location.Path) is { } policy ? ledgers.GetValueOrDefault(policy) : null;

    private static bool IsCodeRule(string id) => RuleSources.IsCode(id);
}
