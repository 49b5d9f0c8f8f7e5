using System.Globalization;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>For a job summary or a merge request: counts, what was not checked, and one row for each finding.</summary>
internal sealed class MarkdownFormat : IFormat
{
    public string Name => "markdown";

    public void Write(CheckReport report, FormatContext context)
    {
        var writer = context.Writer;
        writer.WriteLine($"## PolicyLint\n");
        writer.WriteLine(context.Say(SummaryText.Of(report)) + "\n");
        if (!report.NotChecked.IsEmpty)
        {
            writer.WriteLine($"### {context.Say(Texts.Of("Title_NotChecked"))}\n");
            foreach (var missing in report.NotChecked)
            {
                writer.WriteLine($"- `{Code(missing.Path)}`: {Cell(missing.Reason, context)}");
            }

            writer.WriteLine();
        }

        WriteTable(report.Open, context, "Title_Findings");
        WriteTable(report.Debt, context, "Title_Debt");
    }

    private static void WriteTable(IEnumerable<ReportedFinding> findings, FormatContext context, string title)
    {
        var rows = findings.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        context.Writer.WriteLine($"### {context.Say(Texts.Of(title))}\n");
        context.Writer.WriteLine($"| {string.Join(" | ", Columns.Select(key => context.Say(Texts.Of(key))))} |");
        context.Writer.WriteLine("|---|---|---|---|");
        foreach (var (finding, _, _) in rows)
        {
            context.Writer.WriteLine(
                $"| {context.Say(Texts.Of($"Severity_{finding.Severity}"))} | [{finding.Rule.Id}]({finding.Rule.HelpUri}) | `{Code(Position(finding.Location))}` | {Cell(finding.Message, context)}{Trace(finding, context)} |");
        }

        context.Writer.WriteLine();
    }

    private static string[] Columns => ["Column_Severity", "Column_Rule", "Column_Place", "Column_Message"];

    private static string Trace(Finding finding, FormatContext context) => finding.Trace.IsEmpty
        ? ""
        : "<br><sub>" + string.Join(" → ", finding.Trace.Select(step => $"`{Code(Position(step.Location))}` {Cell(step.Text, context)}")) + "</sub>";

    private static string Cell(Message message, FormatContext context) => Escape(context.Say(message));

    private static string Escape(string text)
    {
        foreach (var special in (ReadOnlySpan<string>)["\\", "|", "*", "_", "`", "<", "[", "]", "#"])
        {
            text = text.Replace(special, "\\" + special, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Code(string text) => Printable.Text(text).Replace("`", "'", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Position(SourceLocation location) =>
        string.Create(CultureInfo.InvariantCulture, $"{location.Path}:{location.Span.Line}:{location.Span.Column}");
}
