namespace PolicyLint.Policy.Time;

/// <summary>A day of every year, such as the first of April. 29 February is the 28th in common years.</summary>
public readonly record struct MonthDay(int Month, int DayOfMonth)
{
    /// <summary>Reads <c>MM-dd</c>; false for anything else and for days that no year has.</summary>
    public static bool TryParse(string text, out MonthDay monthDay)
    {
        monthDay = default;
        if (!Day.TryParse("2000-" + text, out var day))
            return false;
        monthDay = new MonthDay(day.Month, day.DayOfMonth);
        return true;
    }

    /// <summary>The day in that year.</summary>
    public Day In(int year) => new(year, Month, Math.Min(DayOfMonth, DateTime.DaysInMonth(year, Month)));

    /// <inheritdoc/>
    public override string ToString() => $"{Month:00}-{DayOfMonth:00}";
}
