using System.Globalization;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>One table of the report in plain words, for CSV and Markdown.</summary>
/// <param name="Name">The key of the table's title.</param>
internal sealed record ReportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>The tables that both plain forms of the report print.</summary>
internal static class ReportRows
{
    public static IEnumerable<ReportTable> Of(OfficerReport report, CultureInfo language)
    {
        string Say(string key) => Words(Texts.Of(key));
        string Words(Message message) => Printable.Text(message.Text(language));
        string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

        IReadOnlyList<string> Row(Finding finding) => [Say($"Severity_{finding.Severity}"), finding.Rule.Id, $"{finding.Location.Path}:{Text(finding.Location.Span.Line)}", Words(finding.Message)];

        yield return report.Trend is { } trend
            ? new ReportTable("Report_Figures", [Say("Column_Figure"), Say("Column_Number"), Words(Texts.Of("Report_Trend", trend.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))],
                [.. report.Figures.Select(figure => (IReadOnlyList<string>)[Say(figure.Key), Text(figure.Number), figure.Change ?? ""])])
            : new ReportTable("Report_Figures", [Say("Column_Figure"), Say("Column_Number")], [.. report.Figures.Select(figure => (IReadOnlyList<string>)[Say(figure.Key), Text(figure.Number)])]);
        yield return new ReportTable("Report_Sections", [Say("Column_Section"), Say("Column_Manager"), Say("Column_Handlings"), Say("Column_State"), Say("Column_Submitted"), Say("Column_Open")],
            [.. report.Sections.Select(row => (IReadOnlyList<string>)[$"{Words(row.Name)} ({row.Id})", row.Manager is { } manager ? Words(manager) : "", Text(row.Handlings), Say($"State_{row.State}"), row.SubmittedOn ?? "", Text(row.Findings.Length)])]);
        yield return new ReportTable("Report_Incidents", [Say("Column_Incident"), Say("Column_Section"), Say("Column_Aware"), Say("Column_Subjects"), Say("Column_Preliminary"), Say("Column_Final"), Say("Column_Open")],
            [.. report.Incidents.Select(row => (IReadOnlyList<string>)[row.Id, row.Section, row.BecameAwareOn, Text(row.Subjects), Words(row.Preliminary), Words(row.Final), string.Join(" / ", row.Findings.Select(finding => Words(finding.Message)))])]);
        yield return new ReportTable("Report_Flow", [Say("Column_Data"), Say("Column_Destination"), Say("Column_Missing"), Say("Column_Count")],
            [.. report.Flows.Select(edge => (IReadOnlyList<string>)[Words(edge.Data), Words(FlowMap.PlaceName(edge.Destination)), Words(HtmlFlowSection.MissingWords(edge, language)), Text(edge.Count)])]);
        yield return new ReportTable("Title_Findings", [Say("Column_Severity"), Say("Column_Rule"), Say("Column_Place"), Say("Column_Message")],
            [.. report.Check.Open.Select(open => Row(open.Finding))]);
        yield return new ReportTable("Report_Debt", [Say("Column_Severity"), Say("Column_Rule"), Say("Column_Place"), Say("Column_Message")],
            [.. report.Check.Debt.Select(debt => Row(debt.Finding))]);
        yield return new ReportTable("Report_Register", [Say("Column_Declaration"), Say("Column_Item"), Say("Column_Value")],
            [.. report.Sheets.SelectMany(sheet => sheet.Fields.Select(field => (IReadOnlyList<string>)[sheet.Id, Say(field.Key), Words(field.Value)])
                .Append([sheet.Id, Say("Sheet_Items"), string.Join(", ", sheet.Items.Select(item => $"{item.Name} ({item.Category})"))]))]);
        yield return new ReportTable("Title_NotChecked", [Say("Column_Place"), Say("Column_Message")],
            [.. report.Check.NotChecked.Select(gap => (IReadOnlyList<string>)[gap.Path, Words(gap.Reason)])]);
    }
}
