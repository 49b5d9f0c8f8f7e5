using System.Collections.Immutable;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Merging;

/// <summary>The findings of several parts as one run would list them: each once, in order, told apart from its equals as one run does.</summary>
internal static class MergedFindings
{
    public static ImmutableArray<ReportedFinding> Of(IEnumerable<ReportedFinding> findings)
    {
        var all = findings.ToList();
        var before = all.Select(finding => finding.Fingerprint).Distinct(StringComparer.Ordinal).ToDictionary(Fingerprints.Next, StringComparer.Ordinal);
        return [.. all.GroupBy(finding => First(finding.Fingerprint, before), StringComparer.Ordinal).SelectMany(Renumber).OrderBy(finding => finding.Finding, ReportOrder.Instance)];
    }

    public static bool AreSame(Finding finding, Finding other) => ReportOrder.Instance.Compare(finding, other) == 0;

    // Each part counts equal findings from its own first one.
    private static string First(string fingerprint, Dictionary<string, string> before)
    {
        while (before.TryGetValue(fingerprint, out var previous))
        {
            fingerprint = previous;
        }

        return fingerprint;
    }

    private static IEnumerable<ReportedFinding> Renumber(IGrouping<string, ReportedFinding> equals)
    {
        var fingerprint = equals.Key;
        ReportedFinding? last = null;

        // The same finding from two parts; should one of them be suppressed there, the open one counts.
        foreach (var finding in equals.OrderBy(finding => finding.Finding, ReportOrder.Instance).ThenByDescending(finding => finding.Counts))
        {
            if (last is not null && AreSame(last.Finding, finding.Finding))
            {
                continue;
            }

            fingerprint = last is null ? fingerprint : Fingerprints.Next(fingerprint);
            last = finding;
            yield return finding with { Fingerprint = fingerprint };
        }
    }
}
