using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reports;

/// <summary>What one run found out; all that a format sees. Paths are relative to the working directory, <c>/</c> on every platform.</summary>
/// <param name="AsOf">The day that the run took for today.</param>
/// <param name="Findings">Sorted by path, position, rule and message; suppressed ones and those in the baseline included.</param>
/// <param name="NotChecked">What the answer does not cover; empty when it covers everything.</param>
internal sealed record CheckReport(
    DateOnly AsOf,
    ImmutableArray<ReportedFinding> Findings,
    ImmutableArray<NotChecked> NotChecked,
    CheckSummary Summary)
{
    /// <summary>Which part of the work this is; null for the whole.</summary>
    public ReportPart? Part { get; init; }

    /// <summary>The findings that count: neither suppressed nor in the baseline.</summary>
    public IEnumerable<ReportedFinding> Open => Findings.Where(finding => finding.Counts);

    /// <summary>The findings that were there when the baseline was made.</summary>
    public IEnumerable<ReportedFinding> Debt => Findings.Where(finding => finding is { InBaseline: true, Finding.Suppressed: null });

    /// <summary>How many of the findings that count weigh that much.</summary>
    public int Count(Severity severity) => Open.Count(finding => finding.Finding.Severity == severity);
}

/// <summary>A finding as it is shown.</summary>
/// <param name="Fingerprint">32 hex digits that stay the same when lines move.</param>
/// <param name="InBaseline">Known debt: listed, but counts for nothing.</param>
internal sealed record ReportedFinding(Finding Finding, string Fingerprint, bool InBaseline = false)
{
    public bool Counts => !InBaseline && Finding.Suppressed is null;
}

/// <summary>Something that the answer does not cover, and why.</summary>
internal sealed record NotChecked(string Path, Message Reason);

/// <summary>What was looked at, and how long it took.</summary>
/// <param name="Projects">Projects analysed.</param>
/// <param name="Files">Source files in them and YAML files, each once.</param>
/// <param name="Declarations">Declaration files read.</param>
/// <param name="Seconds">Wall time of the whole run.</param>
internal sealed record CheckSummary(int Projects, int Files, int Declarations, double Seconds);

/// <summary>One part of the work, for <c>merge</c>.</summary>
/// <param name="Index">1-based.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Policies">The policies and declarations that count for the projects of this part: only such a part can tell that a name in them stands for nothing.</param>
/// <param name="Files">Every file that was looked at; a linked one may be in several parts.</param>
/// <param name="Absent">What this part of the code lacks, and perhaps all of it: no findings before all parts say the same.</param>
internal sealed record ReportPart(int Index, int Count, ImmutableArray<string> Policies, ImmutableArray<string> Files, ImmutableArray<ReportedFinding> Absent);
