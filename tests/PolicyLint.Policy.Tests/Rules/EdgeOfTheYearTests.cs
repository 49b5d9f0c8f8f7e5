using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Tests.Rules;

/// <summary>The last second of a fiscal year and the first of the next one, where the policy is: an instant is a day only in a zone.</summary>
public sealed class EdgeOfTheYearTests
{
    private static (string Rule, string Path)[] Told(string now, params string[] edits)
    {
        var texts = SmallCity.With(edits).Texts;
        var request = new PolicyCheckRequest
        {
            Policy = PolicySource.FromText("policylint.yml", texts["policy"]),
            Declarations = [.. texts.Where(t => t.Key != "policy").Select(t => PolicySource.FromText(t.Key, t.Value))],
            Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture),
        };
        return [.. PolicyChecker.Check(request, TestContext.Current.CancellationToken).Findings.Select(f => (f.Rule.Id, f.Location.Path))];
    }

    /// <summary>The report of 2026 is missing as long as it is 2026; that of 2027 is due by the end of April.</summary>
    [Theory]
    [InlineData("Asia/Tokyo", "2027-03-31T14:59:59Z", true)]
    [InlineData("Asia/Tokyo", "2027-03-31T15:00:00Z", false)]
    [InlineData("UTC", "2027-03-31T15:00:00Z", true)]
    [InlineData("UTC", "2027-03-31T23:59:59Z", true)]
    [InlineData("UTC", "2027-04-01T00:00:00Z", false)]
    public void AReportIsMissingUntilTheLastSecondOfItsYear(string zone, string now, bool isMissing) =>
        Assert.Equal(isMissing, Told(now, "report: trigger: fiscal-year-start => trigger: as-needed", $"policy: rules: {{}} => timezone: {zone}").Any(f => f.Rule == "PL4010"));

    /// <summary>Until 31 March E6 is the manager, from 1 April E7: which of the two approved an export rightly, hangs on one second.</summary>
    [Theory]
    [InlineData("Asia/Tokyo", "E6", "2026-03-31T14:59:59Z", true)]
    [InlineData("Asia/Tokyo", "E6", "2026-03-31T15:00:00Z", false)]
    [InlineData("Asia/Tokyo", "E7", "2026-03-31T14:59:59Z", false)]
    [InlineData("Asia/Tokyo", "E7", "2026-04-01T00:00:00+09:00", true)]
    [InlineData("UTC", "E6", "2026-03-31T23:59:59Z", true)]
    [InlineData("UTC", "E6", "2026-04-01T00:00:00Z", false)]
    [InlineData("UTC", "E7", "2026-04-01T08:59:59+09:00", false)]
    [InlineData("UTC", "E7", "2026-04-01T09:00:00+09:00", true)]
    [InlineData("Asia/Tokyo", "E6", "2026-03-31T23:59:59", true)]
    public void TheManagerChangesWithTheSecond(string zone, string approver, string at, bool isRight)
    {
        string[] edits = [$"policy: rules: {{}} => timezone: {zone}", $"exports: by: E7, role: manager, at: 2026-10-05T10:05:00+09:00 => by: {approver}, role: manager, at: {at}"];
        Assert.Equal(isRight, !Told("2026-11-23T00:00:00Z", edits).Any(f => f.Rule == "PL5003"));
    }

    /// <summary>What was submitted on the last day of a year belongs to it, wherever the year begins.</summary>
    [Theory]
    [InlineData("04-01", "2026-03-31", true)]
    [InlineData("04-01", "2026-04-01", false)]
    [InlineData("07-01", "2026-06-30", true)]
    [InlineData("07-01", "2026-07-01", false)]
    [InlineData("01-01", "2025-12-31", true)]
    [InlineData("01-01", "2026-01-01", false)]
    public void AReportBelongsToTheYearOfItsDay(string start, string submittedOn, bool isOutside)
    {
        string[] edits = [$"policy: rules: {{}} => fiscalYearStart: {start}", $"report: submittedOn: 2026-04-13 => submittedOn: {submittedOn}"];
        Assert.Equal(isOutside, Told("2026-11-23T00:00:00Z", edits).Contains(("PL4013", "report")));
    }
}
