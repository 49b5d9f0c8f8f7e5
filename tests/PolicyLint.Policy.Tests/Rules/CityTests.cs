using System.Collections.Immutable;
using DeclarationCity;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Rules;

/// <summary>A city of 24 sections and 72 declarations: clean, and the same whatever the order and the number of threads.</summary>
public sealed class CityTests
{
    private static readonly PolicySource Policy = PolicySource.FromText("policylint.yml", CityGenerator.Policy);

    private static ImmutableArray<PolicySource> Files(int faults) =>
        [.. new CityGenerator(24, 3, faults).Files().Select(f => PolicySource.FromText(f.Path, f.Text))];

    private static ImmutableArray<Finding> Check(ImmutableArray<PolicySource> files, int concurrency = 1)
    {
        Assert.True(Day.TryParse("2026-11-23", out var day));
        return PolicyChecker.Check(
            new PolicyCheckRequest { Policy = Policy, Declarations = files, Now = DateTimeOffset.UnixEpoch, AsOf = day, Concurrency = concurrency },
            TestContext.Current.CancellationToken).Findings;
    }

    private static string[] Lines(ImmutableArray<Finding> findings) => [.. findings.Select(f => $"{f.Location.Path}:{f.Location.Span} {f.Rule.Id} {f.Message} {f.Target}")];

    [Fact]
    public void ACleanCityYieldsNothing() => Assert.Empty(Lines(Check(Files(0))));

    [Fact]
    public void EveryFaultIsFoundOnce() => Assert.Equal(17, Check(Files(17)).Count(f => f.Rule.Id == "PL7002"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheOrderOfFilesAndTheNumberOfThreadsDoNotMatter(int seed)
    {
        var files = Files(9).Add(PolicySource.FromText("declarations/twin.yaml", "schemaVersion: 1\nkind: OutsourcingContract\nid: C-SAK-0001-01\n")).ToArray();
        var expected = Lines(Check([.. files]));
        new Random(seed).Shuffle(files);
        Assert.Equal(expected, Lines(Check([.. files], concurrency: 4)));
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TheCultureDoesNotMatter(string culture)
    {
        var expected = Lines(Check(Files(9)));
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Lines(Check(Files(9))));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2026-03-31T14:59:59Z", "2026-03-31")]
    [InlineData("2026-03-31T15:00:00Z", "2026-04-01")]
    public void TodayIsADayInTokyo(string now, string today)
    {
        var request = new PolicyCheckRequest { Policy = Policy, Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(today, PolicyChecker.Check(request, TestContext.Current.CancellationToken).Today.ToString());
    }

    [Fact]
    public void AnUnreadFileIsAFindingAndIsNamed()
    {
        var result = PolicyChecker.Check(
            new PolicyCheckRequest { Declarations = [new PolicySource("secret.yaml", null) { ReadError = "permission denied" }], Now = DateTimeOffset.UnixEpoch }, TestContext.Current.CancellationToken);
        Assert.Equal("PL0010", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal("secret.yaml", Assert.Single(result.Unread).Path);
    }
}
