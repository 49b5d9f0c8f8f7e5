using CsCheck;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>Texts are followed as far as they are known, as paths are put together at run time, and never grow without bound.</summary>
public sealed class TextPatternTests
{
    [Theory]
    [InlineData(@"E:\", "roll.csv", @"E:\roll.csv")]
    [InlineData(@"E:\out", "roll.csv", @"E:\out\roll.csv")]
    [InlineData("/media", "usb", "/media/usb")]
    [InlineData("/media/", "usb", "/media/usb")]
    [InlineData(@"D:\out", @"E:\roll.csv", @"E:\roll.csv")]
    [InlineData("/srv/data", "/media/usb", "/media/usb")]
    [InlineData(@"D:\out", @"\\fs01\share", @"\\fs01\share")]
    [InlineData("", "roll.csv", "roll.csv")]
    [InlineData("out", "", "out")]
    public void CombinesAsPathCombineDoes(string first, string second, string combined) =>
        Assert.Equal(combined, TextPattern.Of(first).Combine(TextPattern.Of(second)).Constant);

    [Theory]
    [InlineData(@"E:\out\roll.csv", @"E:\out")]
    [InlineData(@"E:\roll.csv", @"E:\")]
    [InlineData("/media/usb/roll.csv", "/media/usb")]
    [InlineData("/roll.csv", "/")]
    public void TheDirectoryIsWhatStandsBeforeTheLastSeparator(string path, string directory) =>
        Assert.Equal(directory, TextPattern.Of(path).Directory().Constant);

    [Fact]
    public void AConstantStartStaysKnownBeforeAnUnknownRest()
    {
        var path = TextPattern.Of(@"E:\").Combine(TextPattern.Unknown);

        Assert.StartsWith(@"E:\", path.ToPlaceText(), StringComparison.Ordinal);
        Assert.False(path.IsUnknown);
        Assert.Null(path.Constant);
    }

    [Fact]
    public void APortIsFilledInByTheCaller()
    {
        var port = new NodeTable().Parameter(0);
        var path = TextPattern.Of(port).Combine(TextPattern.Of("roll.csv"));

        Assert.True(path.IsOpen);
        Assert.Equal(["/media/usb/roll.csv"], path.Substitute(_ => TextSet.Of("/media/usb")).Select(t => t.Constant));
    }

    [Fact]
    public void AppendingPutsConstantsTogether() => Gen.String[Gen.Char.AlphaNumeric, 0, 8].Array[0, 6].Sample(parts =>
        parts.Aggregate(TextPattern.Of(""), (t, p) => t.Append(TextPattern.Of(p))).Constant == string.Concat(parts));

    [Fact]
    public void NeverGrowsWithoutBound()
    {
        var table = new NodeTable();
        var text = TextPattern.Of("start");
        for (var i = 0; i < 500; i++)
        {
            text = text.Append(TextPattern.Of(table.Parameter(i))).Append(TextPattern.Of("-"));
        }

        Assert.True(text.Nodes.Count() <= 12, text.ToString());
        Assert.StartsWith("start", text.ToPlaceText(), StringComparison.Ordinal);
    }

    [Fact]
    public void SetsOfTextsHoldOnlyAFewAlternatives()
    {
        var texts = Enumerable.Range(0, 100).Aggregate(TextSet.Empty, (set, i) => set.Union(TextSet.Of("t" + i)));

        Assert.Equal(TextSet.MaxCount, texts.Count);
        Assert.Same(texts, texts.Union(TextSet.Of("one more")));
    }

    [Fact]
    public void EqualTextsAreOne() =>
        Assert.Equal(1, TextSet.Of("a").Union(TextSet.Of("a")).Count);
}
