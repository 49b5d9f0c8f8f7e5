namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>The corpus is broad, and as much of it is right code that must stay silent.</summary>
public sealed class CorpusSizeTests
{
    [Theory]
    [InlineData("flow", 300, 0.4)]
    [InlineData("gates", 250, 0.5)]
    public void HasCasesOfBothKinds(string area, int atLeast, double negativeShare)
    {
        var cases = Sample.All.Where(p => p.StartsWith(area + "/", StringComparison.Ordinal)).SelectMany(p => Sample.Read(p).Expectations).ToList();

        var negatives = cases.Count(c => c.IsNegative);

        Assert.True(cases.Count >= atLeast, $"{area} has {cases.Count} cases, {negatives} of them negative");
        Assert.True(negatives >= cases.Count * negativeShare, $"{area} has {negatives} negative cases of {cases.Count}");
    }

    [Fact]
    public void EverySampleExpectsSomething() =>
        Assert.All(Sample.All, p => Assert.NotEmpty(Sample.Read(p).Expectations));
}
