using System.Collections.Immutable;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Cli.Checks;

/// <summary>
/// A file that cannot be read to its end is an error in it, and that is told as a finding. Where the finding counts for nothing (its rule is off or
/// weaker, it is suppressed, in the baseline, or on no changed line) the file is a gap: nobody may take what was not read for clean.
/// </summary>
internal static class HiddenFaults
{
    /// <summary>Rules by which reading ends; a document whose kind is not known is none of their cases, and its own findings tell of it.</summary>
    private static readonly ImmutableHashSet<string> EndReading =
    [
        FileRules.Syntax.Id, FileRules.AliasBudget.Id, FileRules.Cycle.Id, FileRules.TooDeep.Id, FileRules.TooLargeOrNotUtf8.Id,
    ];

    public static CheckReport Tell(CheckReport report, DeclarationResult declarations, CheckInputs inputs, string directory)
    {
        var told = report.Open.Where(finding => finding.Finding.Severity == Severity.Error)
            .Select(finding => (finding.Finding.Location.Path, finding.Finding.Rule.Id)).ToHashSet();
        var known = report.NotChecked.Select(gap => gap.Path).ToHashSet(StringComparer.Ordinal);
        var hidden = declarations.Broken
            .Where(file => inputs.Covers(file.Path) || inputs.Policies.Contains(file.Path, StringComparer.Ordinal))
            .Select(file => (Path: NeutralPath.Relative(directory, file.Path), Faults: Faults(file)))
            .Where(file => !known.Contains(file.Path) && !file.Faults.Any(rule => told.Contains((file.Path, rule))))
            .Select(file => new NotChecked(file.Path, Texts.Of("NotChecked_Fault")))
            .ToImmutableArray();
        return hidden.IsEmpty ? report : report with { NotChecked = [.. report.NotChecked.Concat(hidden).OrderBy(gap => gap.Path, StringComparer.Ordinal)] };
    }

    private static IEnumerable<string> Faults(DocumentFile file)
    {
        var rules = file.Findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal).ToArray();
        return rules.Any(EndReading.Contains) ? rules.Where(EndReading.Contains) : rules;
    }
}
