using PolicyLint.Policy.Calendars;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Calendars;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("2026-05-02", "2026-05-07")]
    [InlineData("2026-12-29", "2027-01-04")]
    [InlineData("2026-09-21", "2026-09-24")]
    [InlineData("2026-11-24", "2026-11-24")]
    [InlineData("2019-04-27", "2019-05-07")]
    public void DeadlinesRollOverDaysOff(string day, string deadline)
    {
        Assert.True(Day.TryParse(day, out var parsed));
        Assert.Equal(deadline, new BusinessCalendar(rolls: true, []).Deadline(parsed).ToString());
        Assert.Equal(day, new BusinessCalendar(rolls: false, []).Deadline(parsed).ToString());
    }

    [Fact]
    public void ThePolicyMayCloseFurtherDays() =>
        Assert.Equal(new Day(2026, 11, 25), new BusinessCalendar(rolls: true, [new Day(2026, 11, 24)]).Deadline(new Day(2026, 11, 24)));
}
