using CsCheck;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Time;

public sealed class DayTests
{
    private static readonly MonthDay[] Starts = [new(4, 1), new(1, 1), new(7, 1), new(2, 29)];

    private static readonly Gen<Day> Days = Gen.Date[new DateTime(1900, 1, 1), new DateTime(2200, 12, 31)].Select(Day.Of);

    [Fact]
    public void TextAndBackIsTheSameDay() => Days.Sample(d => Day.TryParse(d.ToString(), out var back) && back == d);

    [Fact]
    public void DaysAddUp() => Gen.Select(Days, Gen.Int[-5000, 5000]).Sample((d, n) => d.AddDays(n) - d == n);

    [Fact]
    public void MonthsLaterIsNeverALaterDayOfTheMonth() =>
        Gen.Select(Days, Gen.Int[0, 600]).Sample((d, n) => d.AddMonths(n).DayOfMonth <= d.DayOfMonth && (d.AddMonths(n).Year * 12 + d.AddMonths(n).Month) - (d.Year * 12 + d.Month) == n);

    [Fact]
    public void EveryDayLiesInItsFiscalYear() =>
        Gen.Select(Days, Gen.Int[0, 3].Select(i => Starts[i])).Sample((d, start) =>
        {
            var calendar = new FiscalCalendar(start);
            var year = calendar.YearOf(d);
            return calendar.FirstDay(year) <= d && d <= calendar.LastDay(year) && calendar.LastDay(year).AddDays(1) == calendar.FirstDay(year + 1);
        });

    [Theory]
    [InlineData("2026-03-31", 2025)]
    [InlineData("2026-04-01", 2026)]
    [InlineData("2026-12-31", 2026)]
    [InlineData("2027-01-01", 2026)]
    public void TheJapaneseFiscalYearBeginsInApril(string day, int year)
    {
        Assert.True(Day.TryParse(day, out var parsed));
        Assert.Equal(year, FiscalCalendar.Japan.YearOf(parsed));
    }

    [Theory]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("9999-12-01", 5, "9999-12-31")]
    public void AMonthWithoutThatDayEndsOnItsLast(string day, int months, string later)
    {
        Assert.True(Day.TryParse(day, out var parsed));
        Assert.Equal(later, parsed.AddMonths(months).ToString());
    }

    [Theory]
    [InlineData("P5Y", 60, 0)]
    [InlineData("P1Y6M", 18, 0)]
    [InlineData("P2W3D", 0, 17)]
    [InlineData("P30D", 0, 30)]
    public void PeriodsAreIso(string text, int months, int days)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal((months, days), (period.Months, period.Days));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("5Y")]
    [InlineData("P5")]
    [InlineData("P1M1Y")]
    [InlineData("PT5H")]
    [InlineData("P-5Y")]
    public void OtherPeriodsAreNone(string text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("令和８年４月１日", "2026-04-01")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("S64.1.7", "1989-01-07")]
    [InlineData("h27/12/14", "2015-12-14")]
    [InlineData("大正15年12月25日", "1926-12-25")]
    public void ErasAreRead(string text, string iso)
    {
        Assert.True(JapaneseEra.TryParse(text, out var day));
        Assert.Equal(iso, day.ToString());
    }

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("令和の日")]
    [InlineData("Section 8.4.1")]
    [InlineData("R8")]
    public void OtherTextsAreNoEra(string text) => Assert.False(JapaneseEra.TryParse(text, out _));
}
