using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.ExportLogs;

/// <summary>Reads CSV (RFC 4180) one record after another; a record may span lines within quotes. Holds one record at a time.</summary>
internal sealed class CsvReader(TextReader reader, char separator)
{
    private const int MaxRecordLength = 1 << 20;

    private readonly StringBuilder _cell = new();
    private int _line = 1;
    private int _column = 1;

    /// <summary>The cells of the next record with their places; null at the end.</summary>
    /// <exception cref="OpenQuoteException">A quotation mark is never closed, or not within a megabyte.</exception>
    public List<(string Text, TextSpan Span)>? Read()
    {
        if (reader.Peek() < 0)
            return null;
        var cells = new List<(string, TextSpan)>();
        var length = 0;
        while (true)
        {
            var end = ReadCell(out var text, out var span, ref length);
            cells.Add((text, span));
            if (end != separator)
                return cells;
        }
    }

    /// <summary>Reads up to a separator or the end of the line; answers what ended the cell, -1 for the end of the file.</summary>
    private int ReadCell(out string text, out TextSpan span, ref int length)
    {
        _cell.Clear();
        var (line, column) = (_line, _column);
        var quoted = false;
        while (true)
        {
            var c = Next();
            if (++length > MaxRecordLength || quoted && c < 0)
                throw new OpenQuoteException(new TextSpan(line, column, line, column + 1));
            if (!quoted && (c is < 0 or '\n' || c == separator))
            {
                text = _cell.ToString().TrimEnd('\r');
                span = new TextSpan(line, column, _line == line ? line : _line, Math.Max(_line == line ? column : 1, _column - (c < 0 ? 0 : 1)));
                if (c == '\n')
                    span = new TextSpan(line, column, line, column + text.Length);
                return c;
            }
            if (c == '"' && !quoted && _cell.Length == 0)
                quoted = true;
            else if (c == '"' && quoted && reader.Peek() != '"')
                quoted = false;
            else
            {
                if (c == '"' && quoted)
                    Next();
                _cell.Append((char)c);
            }
        }
    }

    private int Next()
    {
        var c = reader.Read();
        if (c == '\n')
        {
            _line++;
            _column = 1;
        }
        else if (c >= 0)
            _column++;
        return c;
    }
}

/// <summary>The rest of a log is no record: a quotation mark is opened at the place and not closed.</summary>
internal sealed class OpenQuoteException(TextSpan span) : Exception
{
    public TextSpan Span { get; } = span;
}
