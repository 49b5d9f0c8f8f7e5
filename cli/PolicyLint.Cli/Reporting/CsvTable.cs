namespace PolicyLint.Cli.Reporting;

/// <summary>CSV by RFC 4180, with <c>\n</c>. Cells that a spreadsheet would take for a formula are kept from running.</summary>
internal static class CsvTable
{
    /// <summary>A file begins with a byte order mark: without one the spreadsheet of a Japanese office takes UTF-8 for Shift_JIS.</summary>
    public static void Begin(TextWriter writer, bool isFile)
    {
        if (isFile)
        {
            writer.Write('\uFEFF');
        }
    }

    public static void Write(TextWriter writer, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            writer.Write(string.Join(',', row.Select(Cell)));
            writer.Write('\n');
        }
    }

    private static bool IsNumber(string text) => text is ['+' or '-', _, ..] && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !IsNumber(text) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
