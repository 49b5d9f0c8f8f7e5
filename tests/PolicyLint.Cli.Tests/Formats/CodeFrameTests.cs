using PolicyLint.Cli.Formats;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Tests.Formats;

public sealed class CodeFrameTests
{
    [Fact]
    public void Carets_StandUnderAsciiWords() => Assert.Equal((8, 1), Carets("var a = b;", 9, 10));

    [Fact]
    public void Carets_CountTwoCellsForAFullWidthCharacter() => Assert.Equal((5, 6), Carets("名簿(有権者)", 4, 7));

    [Fact]
    public void Carets_WidenTabsToTheNextStop() => Assert.Equal(4, CaretOffset("\tx", 2, 3));

    [Fact]
    public void Carets_DoNotCountCombiningMarks() => Assert.Equal(1, CaretOffset("e\u0301x", 3, 4));

    [Fact]
    public void Carets_CountASurrogatePairOnce() => Assert.Equal(2, CaretOffset("𠮟x", 3, 4));

    [Fact]
    public void Carets_RunToTheEndOfTheLine_WhenTheFindingGoesOn() =>
        Assert.Equal(new string('^', 5), CodeFrame.Of("ab(cde", new TextSpan(1, 2, 3, 1))!.Value.Carets.TrimStart(' ', '|'));

    [Fact]
    public void AFrame_IsMissing_WhereTheLineIs() => Assert.Null(CodeFrame.Of(null, new TextSpan(7, 1, 7, 2)));

    [Fact]
    public void AColumnBehindTheLine_StillHasACaret() => Assert.Equal(3, CaretOffset("abc", 90, 99));

    [Fact]
    public void AVeryLongLine_IsCutRoundTheCarets()
    {
        var (source, carets) = CodeFrame.Of(new string('x', 5000) + "HERE" + new string('y', 5000), new TextSpan(1, 5001, 1, 5005))!.Value;
        Assert.True(source.Length < 200, source);
        Assert.Equal("HERE", source.Substring(carets.IndexOf('^'), 4));
    }

    private static int CaretOffset(string line, int from, int to) => Carets(line, from, to).Offset;

    private static (int Offset, int Length) Carets(string line, int from, int to)
    {
        var carets = CodeFrame.Of(line, new TextSpan(1, from, 1, to))!.Value.Carets;
        return (carets.IndexOf('^') - "      | ".Length, carets.Count(c => c == '^'));
    }
}
