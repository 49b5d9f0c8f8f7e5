using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Calendars;

/// <summary>Days off, and where a deadline goes that falls on one (行政機関の休日に関する法律: to the next working day).</summary>
public sealed class BusinessCalendar
{
    private readonly HashSet<Day> _closed;
    private readonly bool _rolls;

    /// <summary>A calendar that leaves deadlines where they fall, or moves them.</summary>
    public BusinessCalendar(bool rolls, IEnumerable<Day> closed)
    {
        _rolls = rolls;
        _closed = rolls ? [.. JapaneseHolidays.All, .. closed] : [];
    }

    /// <summary>The last day of a deadline: the day itself, or the next working day where deadlines roll.</summary>
    public Day Deadline(Day day)
    {
        if (_rolls)
            while (IsOff(day) && day < Day.Max)
                day = day.AddDays(1);
        return day;
    }

    /// <summary>Saturday, Sunday, a national holiday, 29 December to 3 January, or a day that the policy names.</summary>
    private bool IsOff(Day day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || (day.Month, day.DayOfMonth) is (12, >= 29) or (1, <= 3)
        || _closed.Contains(day);
}
