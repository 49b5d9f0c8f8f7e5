using System.Globalization;

namespace PolicyLint.Policy.Time;

/// <summary>A calendar day without time or zone: what declarations count in.</summary>
public readonly record struct Day : IComparable<Day>
{
    private const long TicksPerDay = TimeSpan.TicksPerDay;

    private readonly int _number;

    private Day(int number) => _number = number;

    /// <summary>A day of the Gregorian calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Day(int year, int month, int day) => _number = NumberOf(new DateTime(year, month, day));

    /// <summary>The first day that can be told.</summary>
    public static Day Min { get; } = new(0);

    /// <summary>The last day that can be told.</summary>
    public static Day Max { get; } = new(NumberOf(DateTime.MaxValue));

    /// <summary>Year, 1 to 9999.</summary>
    public int Year => Date.Year;

    /// <summary>Month, 1 to 12.</summary>
    public int Month => Date.Month;

    /// <summary>Day of the month, from 1.</summary>
    public int DayOfMonth => Date.Day;

    /// <summary>Day of the week.</summary>
    public DayOfWeek DayOfWeek => Date.DayOfWeek;

    private DateTime Date => new(_number * TicksPerDay);

    public static bool operator <(Day left, Day right) => left._number < right._number;

    public static bool operator >(Day left, Day right) => left._number > right._number;

    public static bool operator <=(Day left, Day right) => left._number <= right._number;

    public static bool operator >=(Day left, Day right) => left._number >= right._number;

    /// <summary>How many days lie between; negative when <paramref name="right"/> is later.</summary>
    public static int operator -(Day left, Day right) => left._number - right._number;

    /// <summary>The day part of a local time.</summary>
    public static Day Of(DateTime local) => new(NumberOf(local));

    /// <summary>Reads <c>yyyy-MM-dd</c>, ASCII digits only; false for anything else and for days that do not exist.</summary>
    public static bool TryParse(string text, out Day day)
    {
        day = default;
        if (!IsIsoShaped(text))
            return false;
        int year = Number(text, 0, 4), month = Number(text, 5, 2), dayOfMonth = Number(text, 8, 2);
        return TryOf(year, month, dayOfMonth, out day);
    }

    /// <summary>A day of the Gregorian calendar; false when there is no such day.</summary>
    public static bool TryOf(int year, int month, int dayOfMonth, out Day day)
    {
        day = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
            return false;
        day = new Day(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Whether the text has the form <c>dddd-dd-dd</c>, be there such a day or not.</summary>
    public static bool IsIsoShaped(string text)
    {
        if (text.Length != 10)
            return false;
        for (var i = 0; i < 10; i++)
            if (i is 4 or 7 ? text[i] != '-' : text[i] is < '0' or > '9')
                return false;
        return true;
    }

    /// <summary>So many days later, or earlier when negative; stops at the ends of the calendar.</summary>
    public Day AddDays(int days) => new((int)Math.Max(0, Math.Min(Max._number, (long)_number + days)));

    /// <summary>The same day so many months later; where that month has no such day, its last one.</summary>
    public Day AddMonths(int months)
    {
        var month = (long)Year * 12 + Month - 1 + months;
        if (month / 12 > 9999)
            return Max;
        return month < 12 ? Min : Of(Date.AddMonths(months));
    }

    /// <inheritdoc/>
    public int CompareTo(Day other) => _number.CompareTo(other._number);

    /// <summary>ISO 8601: <c>2026-04-01</c>.</summary>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int NumberOf(DateTime date) => (int)(date.Ticks / TicksPerDay);

    private static int Number(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
            number = number * 10 + (text[i] - '0');
        return number;
    }
}
