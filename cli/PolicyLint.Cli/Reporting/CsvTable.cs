namespace PolicyLint.Cli.Reporting;

/// <summary>CSV by RFC 4180, with <c>\n</c>. Cells that a spreadsheet would take for a formula are kept from running.</summary>
internal static class CsvTable
{
    public static void Write(TextWriter writer, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            writer.Write(string.Join(',', row.Select(Cell)));
            writer.Write('\n');
        }
    }

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
