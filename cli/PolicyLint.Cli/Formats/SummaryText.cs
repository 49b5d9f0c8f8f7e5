using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>The run in one line, for people.</summary>
internal static class SummaryText
{
    /// <summary>What was found in what; no times, so that it can stand in files that are compared.</summary>
    public static Message Of(CheckReport report) => Texts.Of(
        "Summary",
        report.Count(Severity.Error),
        report.Count(Severity.Warning),
        report.Count(Severity.Info),
        report.Summary.Projects,
        report.Summary.Files,
        report.Summary.Declarations);
}
