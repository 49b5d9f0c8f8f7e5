namespace PolicyLint.Policy.Time;

/// <summary>A length of time in calendar units, ISO 8601: <c>P5Y</c>, <c>P18M</c>, <c>P30D</c>.</summary>
public readonly record struct Period(int Months, int Days)
{
    /// <summary>Reads <c>P</c> with years, months, weeks and days, in this order; false for anything else.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
        if (text.Length < 3 || text[0] != 'P')
            return false;
        long months = 0, days = 0;
        var order = -1;
        for (var at = 1; at < text.Length; at++)
        {
            if (!TryNumber(text, ref at, out var number) || at >= text.Length)
                return false;
            var unit = "YMWD".IndexOf(text[at]);
            if (unit <= order)
                return false;
            order = unit;
            months += unit switch { 0 => number * 12L, 1 => number, _ => 0 };
            days += unit switch { 2 => number * 7L, 3 => number, _ => 0 };
        }
        period = new Period((int)Math.Min(months, 120_000), (int)Math.Min(days, 3_650_000));
        return true;
    }

    /// <summary>The day so long after <paramref name="day"/>.</summary>
    public Day After(Day day) => day.AddMonths(Months).AddDays(Days);

    private static bool TryNumber(string text, ref int at, out int number)
    {
        number = 0;
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9' && at - start < 6)
            number = number * 10 + (text[at++] - '0');
        return at > start;
    }
}
