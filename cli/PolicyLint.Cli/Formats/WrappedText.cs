using System.Collections.Immutable;
using System.Text;

namespace PolicyLint.Cli.Formats;

/// <summary>Text broken into lines of so many cells: between words, and within one only where it is longer than a line.</summary>
internal static class WrappedText
{
    /// <param name="cells">How wide a line may be; a full-width character takes two.</param>
    /// <param name="lines">How many lines there may be; what does not fit is cut off with an ellipsis.</param>
    public static ImmutableArray<string> Of(string text, int cells, int lines)
    {
        var result = ImmutableArray.CreateBuilder<string>();
        var line = new StringBuilder();
        foreach (var piece in Pieces(text, cells))
        {
            if (line.Length > 0 && Width(line + piece.TrimEnd()) > cells)
            {
                result.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(piece);
        }

        result.Add(line.ToString().TrimEnd());
        return result.Count <= lines ? result.ToImmutable() : [.. result.Take(lines - 1), CutOff(result[lines - 1], cells)];
    }

    // Words and the parts of a list stay whole where they can.
    private static IEnumerable<string> Pieces(string text, int cells)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && text[i - 1] is not (' ' or '、' or '。'))
            {
                continue;
            }

            foreach (var piece in Width(text[start..i].TrimEnd()) <= cells ? [text[start..i]] : text[start..i].EnumerateRunes().Select(rune => rune.ToString()))
            {
                yield return piece;
            }

            start = i;
        }
    }

    private static string CutOff(string line, int cells)
    {
        while (Width(line) > cells - 1)
        {
            line = line[..^(line.Length > 1 && char.IsLowSurrogate(line[^1]) ? 2 : 1)];
        }

        return line.TrimEnd() + "…";
    }

    private static int Width(string text) => DisplayText.Of(text).Width;
}
