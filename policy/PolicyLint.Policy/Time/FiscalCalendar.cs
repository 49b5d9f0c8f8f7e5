namespace PolicyLint.Policy.Time;

/// <summary>Fiscal years that begin on the same day every year and are named after the year in which they begin.</summary>
public sealed record FiscalCalendar(MonthDay Start)
{
    /// <summary>April to March, as Japanese public bodies count.</summary>
    public static FiscalCalendar Japan { get; } = new(new MonthDay(4, 1));

    /// <summary>The fiscal year in which the day lies.</summary>
    public int YearOf(Day day) => day >= Start.In(day.Year) ? day.Year : day.Year - 1;

    /// <summary>The first day of a fiscal year.</summary>
    public Day FirstDay(int fiscalYear) => Start.In(Clamp(fiscalYear));

    /// <summary>The last day of a fiscal year, inside it.</summary>
    public Day LastDay(int fiscalYear) => Clamp(fiscalYear) >= 9999 ? Day.Max : Start.In(Clamp(fiscalYear) + 1).AddDays(-1);

    /// <summary>That day of the year as it falls within a fiscal year: 02-01 in fiscal 2026 is 2027-02-01.</summary>
    public Day Within(int fiscalYear, MonthDay day)
    {
        var inFirst = day.In(Clamp(fiscalYear));
        return inFirst >= FirstDay(fiscalYear) ? inFirst : day.In(Clamp(fiscalYear + 1));
    }

    private static int Clamp(int year) => Math.Max(1, Math.Min(9999, year));
}
