using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>The Code Quality report of GitLab (a subset of the Code Climate format). What was not checked is an issue too, so that it is seen.</summary>
internal sealed class GitLabFormat : IFormat
{
    public string Name => "gitlab";

    public void Write(CheckReport report, FormatContext context) => JsonText.Write(context.Writer, json =>
    {
        json.WriteStartArray();
        foreach (var missing in report.NotChecked)
        {
            WriteIssue(missing.Reason.Text(context.Language), "not-checked", Fingerprints.Hash($"not-checked\n{missing.Path}"), "blocker", missing.Path, 1, 1);
        }

        foreach (var (finding, fingerprint, _) in report.Open)
        {
            var span = finding.Location.Span;
            WriteIssue($"{finding.Rule.Id}: {finding.Message.Text(context.Language)}", finding.Rule.Id, fingerprint, Word(finding.Severity), finding.Location.Path, span.Line, span.EndLine);
        }

        json.WriteEndArray();

        void WriteIssue(string description, string check, string fingerprint, string severity, string path, int begin, int end)
        {
            json.WriteStartObject();
            json.WriteString("description", description);
            json.WriteString("check_name", check);
            json.WriteString("fingerprint", fingerprint);
            json.WriteString("severity", severity);
            json.WriteStartObject("location");
            json.WriteString("path", path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", begin);
            json.WriteNumber("end", end);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
    });

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };
}
