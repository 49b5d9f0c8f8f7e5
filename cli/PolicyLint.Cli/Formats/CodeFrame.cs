using System.Globalization;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>The source line of a finding with carets under the words concerned.</summary>
internal static class CodeFrame
{
    /// <summary>Longer lines (generated, minified) are cut to a window round the carets.</summary>
    private const int MaxWidth = 160;

    private const int Lead = 40;

    /// <summary>Two lines, gutter included; null where there is no line to show.</summary>
    public static (string Source, string Carets)? Of(string? line, TextSpan span)
    {
        if (line is null || span == TextSpan.FileStart)
        {
            return null;
        }

        var shown = DisplayText.Of(line);
        var start = shown.CellOf(span.Column);
        var end = span.EndLine == span.Line ? shown.CellOf(span.EndColumn) : shown.Width;
        var carets = Math.Max(1, end - start);
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var (text, offset) = Window(shown, start);
        carets = Math.Min(carets, Math.Max(1, MaxWidth - (start - offset)));
        return ($"{number} | {text}", $"{new string(' ', number.Length)} | {new string(' ', start - offset)}{new string('^', carets)}");
    }

    // Cutting counts characters, not cells: only lines wider than a screen are cut, and the carets still point at the right one
    // because the cut part is replaced by as many cells as it had.
    private static (string Text, int Offset) Window(DisplayText line, int start)
    {
        if (line.Width <= MaxWidth || line.Width != line.Text.Length)
        {
            return (line.Text.TrimEnd(), 0);
        }

        var from = Math.Max(0, Math.Min(start - Lead, line.Text.Length - MaxWidth));
        var text = line.Text.Substring(from, Math.Min(MaxWidth, line.Text.Length - from));
        return (from == 0 ? text : "…" + text[1..], from);
    }
}
