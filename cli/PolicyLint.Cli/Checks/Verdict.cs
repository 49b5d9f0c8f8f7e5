using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Checks;

/// <summary>From a report to the answer of the process.</summary>
internal static class Verdict
{
    /// <summary>What was not checked outweighs what was found, and <c>--exit-zero</c> excuses findings only: nobody may take a gap for a clean answer.</summary>
    public static int ExitCode(CheckReport report, Severity failOn, bool exitZero)
    {
        if (!report.NotChecked.IsEmpty)
        {
            return Sessions.ExitCode.NotChecked;
        }

        var fails = !exitZero && report.Open.Any(finding => finding.Finding.Severity >= failOn);
        return fails ? Sessions.ExitCode.Findings : Sessions.ExitCode.Clean;
    }
}
