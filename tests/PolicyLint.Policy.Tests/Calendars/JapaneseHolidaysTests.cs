using PolicyLint.Policy.Calendars;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Calendars;

/// <summary>The table of holidays, held against days that are known and against what the law says of every year.</summary>
public sealed class JapaneseHolidaysTests
{
    private const int First = 2014;
    private const int Last = 2040;

    public static TheoryData<int> Years => [.. Enumerable.Range(First, Last - First + 1)];

    [Theory]
    [InlineData("2015-09-22", true)] // a day between two holidays is one
    [InlineData("2016-08-11", true)] // the first Mountain Day
    [InlineData("2015-08-11", false)]
    [InlineData("2018-12-23", true)] // the Emperor's birthday, for the last time in December
    [InlineData("2019-12-23", false)]
    [InlineData("2019-02-23", false)]
    [InlineData("2019-04-30", true)] // between Showa Day and the accession
    [InlineData("2019-05-01", true)]
    [InlineData("2019-05-02", true)]
    [InlineData("2019-05-06", true)] // in lieu of Children's Day
    [InlineData("2019-10-22", true)] // the enthronement
    [InlineData("2020-07-23", true)] // moved for the games
    [InlineData("2020-07-24", true)]
    [InlineData("2020-07-20", false)]
    [InlineData("2020-08-10", true)]
    [InlineData("2020-08-11", false)]
    [InlineData("2020-10-12", false)]
    [InlineData("2021-07-22", true)] // and moved again
    [InlineData("2021-07-23", true)]
    [InlineData("2021-08-08", true)]
    [InlineData("2021-08-09", true)]
    [InlineData("2021-10-11", false)]
    [InlineData("2024-03-20", true)]
    [InlineData("2024-09-22", true)]
    [InlineData("2024-09-23", true)]
    [InlineData("2025-11-24", true)]
    [InlineData("2026-05-06", true)] // the third of three in a row fell on Sunday
    [InlineData("2026-09-22", true)]
    [InlineData("2032-09-21", true)]
    public void ADayThatIsKnown(string day, bool isHoliday)
    {
        Assert.True(Day.TryParse(day, out var parsed));
        Assert.Equal(isHoliday, JapaneseHolidays.All.Contains(parsed));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void AYearIsWhatTheLawSays(int year) =>
        Assert.Equal(ByLaw(year).Select(d => d.ToString("yyyy-MM-dd")), JapaneseHolidays.All.Where(d => d.Year == year).Select(d => d.ToString()));

    /// <summary>国民の祝日に関する法律: article 2 names the days; article 3(2) moves a Sunday to the next day that is none; article 3(3) fills a gap of one day.</summary>
    private static IEnumerable<DateOnly> ByLaw(int year)
    {
        var named = Named(year).ToHashSet();
        var all = named.ToHashSet();
        foreach (var sunday in named.Where(d => d.DayOfWeek == DayOfWeek.Sunday))
        {
            var next = sunday.AddDays(1);
            while (named.Contains(next))
                next = next.AddDays(1);
            all.Add(next);
        }
        all.UnionWith(named.Select(d => d.AddDays(1)).Where(d => !named.Contains(d) && named.Contains(d.AddDays(1))).ToArray());
        return all.Order();
    }

    private static IEnumerable<DateOnly> Named(int year)
    {
        DateOnly On(int month, int day) => new(year, month, day);
        DateOnly Monday(int month, int number) => On(month, 1).AddDays(((int)DayOfWeek.Monday - (int)On(month, 1).DayOfWeek + 7) % 7 + 7 * (number - 1));
        yield return On(1, 1);
        yield return Monday(1, 2);
        yield return On(2, 11);
        if (year >= 2020)
            yield return On(2, 23);
        yield return On(3, Equinox(year, 20.8431));
        yield return On(4, 29);
        yield return On(5, 3);
        yield return On(5, 4);
        yield return On(5, 5);
        yield return year switch { 2020 => On(7, 23), 2021 => On(7, 22), _ => Monday(7, 3) };
        if (year >= 2016)
            yield return year switch { 2020 => On(8, 10), 2021 => On(8, 8), _ => On(8, 11) };
        yield return Monday(9, 3);
        yield return On(9, Equinox(year, 23.2488));
        yield return year switch { 2020 => On(7, 24), 2021 => On(7, 23), _ => Monday(10, 2) };
        yield return On(11, 3);
        yield return On(11, 23);
        if (year <= 2018)
            yield return On(12, 23);
        if (year == 2019)
        {
            yield return On(5, 1);
            yield return On(10, 22);
        }
    }

    /// <summary>The day of an equinox by the usual approximation, good from 1980 to 2099.</summary>
    private static int Equinox(int year, double start) => (int)(start + 0.242194 * (year - 1980)) - (year - 1980) / 4;
}
