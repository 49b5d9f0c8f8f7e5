using System.Collections.Immutable;
using PolicyLint.Cli.Code;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Checks;

/// <summary>Puts what the rooms found into one report: relative paths, one order, fingerprints.</summary>
internal sealed class ReportAssembly(string directory, SourceTexts texts, CheckInputs inputs)
{
    public SourceTexts Texts { get; } = texts;

    public Fingerprints Fingerprints { get; } = new(texts, directory);

    public CheckReport Join(DateOnly asOf, CodeResult code, DeclarationResult declarations, IEnumerable<NotChecked> others)
    {
        var findings = code.Findings.Where(IsWanted)
            .Concat(declarations.Findings.Where(IsWanted))
            .Where(finding => finding.Severity != Severity.Off)
            .Select(finding => NeutralPath.Relative(directory, finding))
            .Distinct(SameFinding.Instance)
            .Order(ReportOrder.Instance)
            .Select(finding => new ReportedFinding(finding, Fingerprints.Of(finding)));
        var files = code.Files.Union(declarations.Files).Count;
        var gaps = others.Concat(code.NotChecked).Concat(declarations.NotChecked)
            .Select(gap => gap with { Path = NeutralPath.Relative(directory, gap.Path) })
            .DistinctBy(gap => gap.Path)
            .OrderBy(gap => gap.Path, StringComparer.Ordinal);
        return new CheckReport(asOf, [.. findings], [.. gaps], new CheckSummary(code.Projects, files, declarations.Declarations, 0));
    }

    // A policy counts for all that it governs, so what is wrong with it is said wherever the check was started.
    private bool IsWanted(Finding finding)
    {
        var path = Path.GetFullPath(finding.Location.Path, directory);
        return inputs.Files.IsEmpty && !IsDeclaration(path) || inputs.Covers(path) || inputs.Policies.Contains(path, StringComparer.Ordinal);
    }

    private static bool IsDeclaration(string path) => InputKinds.Of(path) is InputKind.Yaml;

    /// <summary>The analyzers read the policy too: what both rooms say about it is said once.</summary>
    private sealed class SameFinding : IEqualityComparer<Finding>
    {
        public static SameFinding Instance { get; } = new();

        public bool Equals(Finding? x, Finding? y) => x is null ? y is null : y is not null && ReportOrder.Instance.Compare(x, y) == 0;

        public int GetHashCode(Finding finding) => HashCode.Combine(finding.Rule.Id, finding.Location);
    }
}
