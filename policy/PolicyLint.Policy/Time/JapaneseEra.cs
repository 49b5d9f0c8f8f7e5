namespace PolicyLint.Policy.Time;

/// <summary>Dates as Japanese officials write them: 令和8年4月1日, R8.4.1, 平成元年1月8日.</summary>
public static class JapaneseEra
{
    private static readonly (string Kanji, char Letter, int FirstYear)[] Eras =
        [("令和", 'R', 2019), ("平成", 'H', 1989), ("昭和", 'S', 1926), ("大正", 'T', 1912), ("明治", 'M', 1868)];

    /// <summary>Reads an era date, full-width digits too. False for texts that are none.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="day">The day; null when the text is an era date that names no existing day.</param>
    public static bool TryParse(string text, out Day? day)
    {
        day = null;
        var ascii = WideDigits.ToAscii(text);
        foreach (var (kanji, letter, firstYear) in Eras)
        {
            var rest = ascii.StartsWith(kanji, StringComparison.Ordinal) ? ascii.Substring(2)
                : ascii.Length > 1 && char.ToUpperInvariant(ascii[0]) == letter && ascii[1] is >= '0' and <= '9' ? ascii.Substring(1)
                : null;
            if (rest is null || !TrySplit(rest, out var year, out var month, out var dayOfMonth))
                continue;
            if (Day.TryOf(firstYear + year - 1, month, dayOfMonth, out var found))
                day = found;
            return true;
        }
        return false;
    }

    private static bool TrySplit(string text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        var parts = text.Replace("元", "1").TrimEnd('日').Split('年', '月', '.', '/', '-', '．', '／');
        return parts.Length == 3
            && TryNumber(parts[0], out year) && TryNumber(parts[1], out month) && TryNumber(parts[2], out day);
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        var digits = text.Trim(' ', '\u3000');
        if (digits.Length is 0 or > 3)
            return false;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
                return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
