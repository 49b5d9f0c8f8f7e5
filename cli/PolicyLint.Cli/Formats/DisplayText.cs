using System.Text;
using Wcwidth;

namespace PolicyLint.Cli.Formats;

/// <summary>A source line as a terminal shows it, with the cells that each of its UTF-16 code units begins at.</summary>
internal sealed class DisplayText
{
    private const int TabWidth = 4;

    private readonly int[] _cells;

    private DisplayText(string text, int[] cells)
    {
        Text = text;
        _cells = cells;
    }

    /// <summary>The line with tabs widened and control characters made visible.</summary>
    public string Text { get; }

    /// <summary>How many cells the whole line takes: two for a full-width character, none for a combining one.</summary>
    public int Width => _cells[^1];

    public static DisplayText Of(string line)
    {
        var text = new StringBuilder(line.Length);
        var cells = new int[line.Length + 1];
        var cell = 0;
        for (var i = 0; i < line.Length;)
        {
            var length = char.IsSurrogatePair(line, i) ? 2 : 1;
            cells.AsSpan(i, length).Fill(cell);
            cell += Append(text, line, i, length, cell);
            i += length;
        }

        cells[^1] = cell;
        return new DisplayText(text.ToString(), cells);
    }

    /// <summary>The cell at which a 1-based column begins; past the end, the width.</summary>
    public int CellOf(int column) => _cells[Math.Clamp(column - 1, 0, _cells.Length - 1)];

    private static int Append(StringBuilder text, string line, int index, int length, int cell)
    {
        if (line[index] == '\t')
        {
            var spaces = TabWidth - (cell % TabWidth);
            text.Append(' ', spaces);
            return spaces;
        }

        if (length == 1 && char.IsSurrogate(line[index]))
        {
            text.Append('\uFFFD');
            return 1;
        }

        var shown = Printable.Text(line.Substring(index, length));
        text.Append(shown);
        return Math.Max(0, UnicodeCalculator.GetWidth(char.ConvertToUtf32(shown, 0)));
    }
}
