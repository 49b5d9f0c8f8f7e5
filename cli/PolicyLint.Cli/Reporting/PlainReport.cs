using System.Globalization;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Reporting;

/// <summary>The report without a page: CSV with the table's name in the first column, or Markdown.</summary>
internal static class PlainReport
{
    public static void WriteCsv(OfficerReport report, TextWriter writer, CultureInfo language) =>
        CsvTable.Write(writer, ReportRows.Of(report, language).SelectMany(table => table.Rows.Prepend(table.Columns).Select(row => row.Prepend(Title(table, report, language)).ToList())));

    public static void WriteMarkdown(OfficerReport report, TextWriter writer, CultureInfo language)
    {
        var organization = (report.Organization ?? Texts.Of("Report_NoOrganization")).Text(language);
        writer.WriteLine($"# {Texts.Of("Report_Title").Text(language)}\n");
        writer.WriteLine($"{Cell(organization)} · {Texts.Of("Report_AsOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.FiscalYear).Text(language)}\n");
        foreach (var table in ReportRows.Of(report, language).Where(table => table.Rows.Count > 0))
        {
            writer.WriteLine($"## {Title(table, report, language)}\n");
            writer.WriteLine($"| {string.Join(" | ", table.Columns)} |");
            writer.WriteLine($"|{string.Concat(table.Columns.Select(_ => "---|"))}");
            foreach (var row in table.Rows)
            {
                writer.WriteLine($"| {string.Join(" | ", row.Select(Cell))} |");
            }

            writer.WriteLine();
        }
    }

    private static string Title(ReportTable table, OfficerReport report, CultureInfo language) => Texts.Of(table.Name, report.FiscalYear).Text(language);

    private static string Cell(string text) => Printable.Text(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
