using PolicyLint.Policy.Suppressions;

namespace PolicyLint.Policy.Tests.Suppressions;

public sealed class SuppressionTermsTests
{
    [Theory]
    [InlineData("until 2027-03-31 by E0007: 争訟が終わるまで", "2027-03-31", "E0007", "争訟が終わるまで")]
    [InlineData("until 2027-03-31 by E0007：全角のコロン", "2027-03-31", "E0007", "全角のコロン")]
    [InlineData("  Until 2027-03-31 By the.head : a reason: with colons ", "2027-03-31", "the.head", "a reason: with colons")]
    [InlineData("until 2027-02-30 by E7: x", null, "E7", "x")]
    [InlineData("by E7: x", null, "E7", "x")]
    [InlineData("just because", null, null, "just because")]
    [InlineData("until 2027-03-31 by E7:", "2027-03-31", "E7", null)]
    [InlineData("", null, null, null)]
    public void TermsAreReadAsFarAsTheyGo(string text, string? until, string? by, string? reason)
    {
        var terms = SuppressionTerms.Parse(text);
        Assert.Equal((until, by, reason), (terms.Until?.ToString(), terms.By, terms.Reason));
    }

    [Fact]
    public void AMissingJustificationSaysNothing() => Assert.Equal(new SuppressionTerms(null, null, null), SuppressionTerms.Parse(null));

    [Fact]
    public void CommentsHoldForTheirLineOrTheNext()
    {
        var found = SuppressionReader.FromComments("a: 1 # policylint:ignore PL1, PL2 until 2027-01-01 by E1: x\n\n  # policylint:ignore PL3: y\nb: 'x#policylint:ignore PL4'\n", "f").ToArray();
        Assert.Equal([("PL1", 1), ("PL2", 1), ("PL3", 4)], found.Select(s => (s.Rule, s.Line!.Value)));
        Assert.Equal("y", found[2].Terms.Reason);
    }

    [Fact]
    public void CommentsInCodeAreReadToo() =>
        Assert.Equal("PL1005", Assert.Single(SuppressionReader.FromComments("Log(x); // policylint:ignore PL1005 until 2027-01-01 by E1: x", "f.cs", "//")).Rule);
}
