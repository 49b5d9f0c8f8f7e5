namespace PolicyLint.Cli.Reporting;

/// <summary>A table with a caption and scoped headings, as screen readers need them. Cells are markup already.</summary>
internal sealed class HtmlTable
{
    private readonly TextWriter _writer;
    private readonly IReadOnlyList<int> _numbers;

    /// <param name="numbers">Zero-based columns that hold numbers.</param>
    /// <param name="isMatrix">Whether all columns but the first say the same of different things, and so are equally wide.</param>
    public HtmlTable(TextWriter writer, string caption, IReadOnlyList<string> columns, IReadOnlyList<int> numbers, bool isMatrix = false)
    {
        _writer = writer;
        _numbers = numbers;
        writer.WriteLine($"<table{(isMatrix ? " class=\"matrix\"" : "")}>\n<caption>{caption}</caption>\n<thead>\n<tr>{string.Concat(columns.Select((column, i) => $"<th scope=\"col\"{Class(i)}>{column}</th>"))}</tr>\n</thead>\n<tbody>");
    }

    /// <summary>One row; the first cell is its heading.</summary>
    public void Row(IReadOnlyList<string> cells) =>
        _writer.WriteLine($"<tr><th scope=\"row\"{Class(0)}>{cells[0]}</th>{string.Concat(cells.Skip(1).Select((cell, i) => $"<td{Class(i + 1)}>{cell}</td>"))}</tr>");

    public void End() => _writer.WriteLine("</tbody>\n</table>");

    private string Class(int column) => _numbers.Contains(column) ? " class=\"number\"" : "";
}
