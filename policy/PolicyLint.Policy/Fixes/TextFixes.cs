using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Fixes;

/// <summary>Applies mends to a text; everything outside their edits stays as it is, byte for byte.</summary>
public static class TextFixes
{
    /// <summary>The text after all mends that do not get in each other's way; of two that do, the earlier in the file wins.</summary>
    /// <param name="text">The text as it was read, with or without byte order mark.</param>
    /// <param name="fixes">Mends for this file.</param>
    /// <param name="applied">How many mends were applied.</param>
    public static string Apply(string text, IEnumerable<TextFix> fixes, out int applied)
    {
        var skipped = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var lines = new LineIndex(text, skipped);
        var lineBreak = text.IndexOf('\n') is > 0 and var first && text[first - 1] == '\r' ? "\r\n" : "\n";
        var planned = new List<(int Start, int End, string NewText)>();
        applied = 0;
        foreach (var fix in fixes.OrderBy(f => (f.Edits[0].Span.Line, f.Edits[0].Span.Column)).ThenBy(f => f.Edits[0].NewText, StringComparer.Ordinal))
        {
            var edits = fix.Edits.Select(e => (lines.Offset(e.Span.Line, e.Span.Column), lines.Offset(e.Span.EndLine, e.Span.EndColumn), NewText: lines.Fit(e, lineBreak))).ToArray();
            if (edits.Any(e => e.Item1 < 0 || e.Item2 < e.Item1 || planned.Any(p => Collide(e, p))))
                continue;
            planned.AddRange(edits);
            applied++;
        }
        var mended = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var (start, end, newText) in planned.OrderBy(p => p.Start))
        {
            mended.Append(text, at, start - at).Append(newText);
            at = end;
        }
        return mended.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Two mends get in each other's way when they change the same text. Insertions at one place follow one another, but none comes twice.</summary>
    private static bool Collide((int Start, int End, string NewText) one, (int Start, int End, string NewText) other)
    {
        if (one.Start == one.End && other.Start == other.End)
            return one == other;
        return one.Start < other.End && other.Start < one.End || one.Start == other.Start;
    }

    /// <summary>Where lines begin; finds offsets of places.</summary>
    private sealed class LineIndex
    {
        private readonly List<int> _starts;
        private readonly int _length;

        public LineIndex(string text, int first)
        {
            _length = text.Length;
            _starts = [first];
            for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
                _starts.Add(i + 1);
        }

        /// <summary>The offset of a place; -1 when the text has no such place.</summary>
        public int Offset(int line, int column)
        {
            if (IsBehindLast(line, column))
                return _length;
            if (line < 1 || line > _starts.Count)
                return -1;
            var offset = _starts[line - 1] + column - 1;
            return offset <= _length ? offset : -1;
        }

        /// <summary>The text of an edit with the file's own line breaks. What is put behind a last line without end brings the break in front.</summary>
        public string Fit(TextEdit edit, string lineBreak)
        {
            var text = edit.NewText;
            if (IsBehindLast(edit.Span.Line, edit.Span.Column))
                text = "\n" + text.TrimEnd('\n');
            return lineBreak == "\n" ? text : text.Replace("\n", lineBreak);
        }

        private bool IsBehindLast(int line, int column) => line == _starts.Count + 1 && column == 1;
    }
}
