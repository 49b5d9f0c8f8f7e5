using System.Text;

namespace PolicyLint.Cli.Formats;

/// <summary>Keeps what a checked file says from steering the terminal that shows it: control characters become visible ones.</summary>
internal static class Printable
{
    /// <summary>One line of text: line ends become spaces, other control characters their pictures (U+2400…).</summary>
    public static string Text(string text)
    {
        var first = IndexOfControl(text);
        if (first < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            shown.Append(Shown(c));
        }

        return shown.ToString();
    }

    private static int IndexOfControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // The bidirectional overrides can make a line read differently from what it says (CVE-2021-42574).
    private static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Shown(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\u2028' or '\u2029' => ' ',
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        _ when IsControl(c) => '\uFFFD',
        _ => c,
    };
}
