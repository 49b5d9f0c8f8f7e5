using System.Collections.Immutable;
using System.Globalization;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reporting;

namespace PolicyLint.Cli.Inventories;

/// <summary>Writes an inventory for programs (JSON), for spreadsheets (CSV) or to be read (Markdown). Keys and columns do not change with language.</summary>
internal static class InventoryWriting
{
    private static readonly ImmutableArray<string> Columns =
        ["assembly", "type", "member", "name", "category", "specialCare", "recognisedBy", "path", "line", "system", "declaration", "destinations"];

    public static void Write(string format, ImmutableArray<InventoryRow> rows, TextWriter writer, bool isFile)
    {
        switch (format)
        {
            case "csv":
                CsvTable.Begin(writer, isFile);
                CsvTable.Write(writer, rows.Select(Cells).Prepend(Columns));
                break;
            case "markdown":
                WriteMarkdown(rows, writer);
                break;
            default:
                WriteJson(rows, writer);
                break;
        }
    }

    private static void WriteMarkdown(ImmutableArray<InventoryRow> rows, TextWriter writer)
    {
        writer.WriteLine($"| {string.Join(" | ", Columns)} |\n|{string.Concat(Columns.Select(_ => "---|"))}");
        foreach (var row in rows)
        {
            writer.WriteLine($"| {string.Join(" | ", Cells(row).Select(cell => Printable.Text(cell).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)))} |");
        }
    }

    private static void WriteJson(ImmutableArray<InventoryRow> rows, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("tool", "policylint");
        json.WriteStartArray("items");
        foreach (var row in rows)
        {
            var item = row.Item;
            json.WriteStartObject();
            json.WriteString("assembly", item.Assembly);
            json.WriteString("type", item.Type);
            json.WriteString("member", item.Member);
            json.WriteString("name", item.Name);
            json.WriteString("category", item.Category);
            json.WriteBoolean("specialCare", item.SpecialCare);
            json.WriteString("recognisedBy", RecognisedBy(item));
            json.WriteString("path", row.Path);
            json.WriteNumber("line", item.Location.Span.Line);
            json.WriteNumber("column", item.Location.Span.Column);
            json.WriteString("system", row.System);
            json.WriteString("declaration", row.Declaration);
            json.WriteStartArray("destinations");
            foreach (var flow in row.Flows)
            {
                json.WriteStartObject();
                json.WriteString("class", flow.Class);
                json.WriteString("place", flow.Place);
                json.WriteBoolean("forbidden", flow.IsForbidden);
                json.WriteStartArray("missing");
                foreach (var gate in flow.Missing)
                {
                    json.WriteStringValue(gate);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static IReadOnlyList<string> Cells(InventoryRow row) =>
    [
        row.Item.Assembly, row.Item.Type, row.Item.Member, row.Item.Name, row.Item.Category, row.Item.SpecialCare ? "yes" : "no", RecognisedBy(row.Item),
        row.Path, row.Item.Location.Span.Line.ToString(CultureInfo.InvariantCulture), row.System ?? "", row.Declaration ?? "", string.Join("; ", row.Flows.Select(Words)),
    ];

    private static string Words(InventoryFlow flow)
    {
        var place = flow.Place is null ? flow.Class : $"{flow.Class} {flow.Place}";
        return flow.IsForbidden ? $"{place} (forbidden)" : flow.Missing.IsEmpty ? place : $"{place} (without {string.Join(", ", flow.Missing)})";
    }

    private static string RecognisedBy(InventoryItem item) => item.IsAnnotated ? "attribute" : "policy";
}
