namespace PolicyLint.Cli.Fixing;

/// <summary>From line and column to an offset in a text; lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineStarts(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <param name="line">1-based; lines past the end are the end.</param>
    /// <param name="column">1-based, in UTF-16 code units.</param>
    public int Offset(int line, int column) => line > _starts.Count ? _length : Math.Min(_length, _starts[line - 1] + column - 1);
}
