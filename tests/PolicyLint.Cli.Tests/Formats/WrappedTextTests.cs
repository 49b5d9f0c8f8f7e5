using PolicyLint.Cli.Formats;

namespace PolicyLint.Cli.Tests.Formats;

/// <summary>Labels of the flow map: two scripts, narrow boxes.</summary>
public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("date of birth", "date of birth")]
    [InlineData("missing: approval, export log, authentication", "missing: approval,|export log,|authentication")]
    [InlineData("不足: 承認、持出し記録、本人認証", "不足: 承認、|持出し記録、本人認証")]
    [InlineData("個人情報保護委員会への報告書類", "個人情報保護委員会へ|の報告書類")]
    [InlineData("a1234567890123456789012345", "a1234567890123456789|012345")]
    public void BreaksBetweenWords_AndWithinOnlyWhereItMust(string text, string lines) =>
        Assert.Equal(lines.Split('|'), WrappedText.Of(text, 20, 3));

    [Theory]
    [InlineData("one two three four five six seven", "one two|three fou…")]
    [InlineData("個人情報保護委員会への報告書類", "個人情報保|護委員会…")]
    public void WhatDoesNotFit_IsCutOff(string text, string lines) =>
        Assert.Equal(lines.Split('|'), WrappedText.Of(text, 10, 2));
}
