using System.Text;

namespace PolicyLint.Policy.Time;

/// <summary>Full-width ASCII as an IME types it: ２０２６－０４－０１.</summary>
public static class WideDigits
{
    /// <summary>Whether any full-width form or a Japanese dash stands in the text.</summary>
    public static bool Any(string text)
    {
        foreach (var c in text)
            if (Narrow(c) != c)
                return true;
        return false;
    }

    /// <summary>The text with every full-width form as the ASCII character that it imitates.</summary>
    public static string ToAscii(string text)
    {
        if (!Any(text))
            return text;
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text)
            ascii.Append(Narrow(c));
        return ascii.ToString();
    }

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        '−' or '‐' or '–' or '—' or 'ー' => '-',
        _ => c,
    };
}
