namespace PolicyLint.Policy.Yaml;

/// <summary>Tells lines of literal and folded blocks from lines of structure, by indentation alone: it runs before the parser.</summary>
internal sealed class BlockScalarTracker
{
    private int _blockIndent = -1;

    /// <summary>Whether the line is text of a block that began above. Ask line after line.</summary>
    public bool IsText(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == ' ')
            at++;
        var indent = at - start;
        while (at < end && text[at] == '\t')
            at++;
        if (at >= end || text[at] is '\r' or '\n')
            return _blockIndent >= 0;
        if (_blockIndent >= 0 && indent > _blockIndent)
            return true;
        _blockIndent = OpensBlock(text, at, end) ? indent : -1;
        return false;
    }

    /// <summary><c>key: |</c>, <c>- &gt;-</c>, with indicators and a comment behind.</summary>
    private static bool OpensBlock(string text, int start, int end)
    {
        var bar = -1;
        for (var i = start; i < end && text[i] is not ('\r' or '\n'); i++)
        {
            var c = text[i];
            if (c == '#' && i > start && text[i - 1] == ' ')
                break;
            if (c is '|' or '>' && i > start && text[i - 1] == ' ')
                bar = i;
            else if (bar >= 0 && c is not (' ' or '-' or '+' or (>= '0' and <= '9')))
                bar = -1;
        }
        return bar >= 0;
    }
}
