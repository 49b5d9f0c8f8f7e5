namespace PolicyLint.Policy.Tests.Rules;

public sealed class SmallCityTests
{
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-12-31")]
    public void NothingIsWrongInIt(string asOf) =>
        Assert.Empty(SmallCity.With("devices: from: 2026-11-20 => from: " + asOf).Check(asOf).Select(f => $"{f.Location.Path}:{f.Location.Span.Line} {f.Rule.Id} {f.Message}"));
}
