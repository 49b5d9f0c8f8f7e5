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
        Texts.Counted("Error", report.Count(Severity.Error)),
        Texts.Counted("Warning", report.Count(Severity.Warning)),
        Texts.Counted("Info", report.Count(Severity.Info)),
        Texts.Counted("Project", report.Summary.Projects),
        Texts.Counted("File", report.Summary.Files),
        Texts.Counted("Declaration", report.Summary.Declarations));
}
