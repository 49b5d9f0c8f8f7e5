using System.Globalization;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation at its line.</summary>
internal sealed class GitHubFormat : IFormat
{
    public string Name => "github";

    public void Write(CheckReport report, FormatContext context)
    {
        foreach (var missing in report.NotChecked)
        {
            context.Writer.WriteLine($"::error file={Property(missing.Path)},title=policylint: not checked::{Data(context.Say(missing.Reason))}");
        }

        foreach (var (finding, _, _) in report.Open)
        {
            var span = finding.Location.Span;
            context.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{Command(finding.Severity)} file={Property(finding.Location.Path)},line={span.Line},endLine={span.EndLine}{Columns(span)},title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data(Text(finding, context))}"));
        }
    }

    private static string Text(Finding finding, FormatContext context)
    {
        var lines = finding.Trace.Concat(finding.Related).Select(step => string.Create(CultureInfo.InvariantCulture,
            $"{step.Location.Path}:{step.Location.Span.Line}:{step.Location.Span.Column}: {context.Say(step.Text)}"));
        return string.Join('\n', lines.Prepend(context.Say(finding.Message)));
    }

    // GitHub refuses columns on annotations of several lines.
    private static string Columns(TextSpan span) => span.Line != span.EndLine
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $",col={span.Column},endColumn={span.EndColumn}");

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
