using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Fixes;

namespace PolicyLint.Policy.Tests.Fixes;

public sealed class TextFixesTests
{
    private static string Mend(string text, out int applied) =>
        TextFixes.Apply(text, DocumentReader.Read(text, "f", PolicyConfig.Empty, TestContext.Current.CancellationToken).Findings.Select(f => f.Fix).OfType<TextFix>(), out applied);

    [Fact]
    public void EverySafeMendIsAppliedAndNothingElseChanges()
    {
        var text = "\uFEFFkind：OutsourcingContract  # 契約\r\nid: C-1\r\n\r\ndeclaration: SAK-1\r\ncontractor:   'B'\r\nterm: { from: 令和8年4月1日, to: ２０２７-03-31 }\r\nclauses:\r\n　exportBan: true\r\n\tsupervison: x\r\n".Replace("\tsupervison: x", "supervison: {}");
        var mended = Mend(text, out var applied);
        Assert.Equal("\uFEFFschemaVersion: 1\r\nkind: OutsourcingContract  # 契約\r\nid: C-1\r\n\r\ndeclaration: SAK-1\r\ncontractor:   'B'\r\nterm: { from: 2026-04-01, to: 2027-03-31 }\r\nclauses:\r\n  exportBan: true\r\nsupervision: {}\r\n", mended);
        Assert.Equal(6, applied);
        Assert.Empty(DocumentReader.Read(mended, "f", PolicyConfig.Empty, TestContext.Current.CancellationToken).Findings);
        Assert.Equal(mended, Mend(mended, out _));
    }

    [Fact]
    public void QuotesAroundAMendedValueStay() =>
        Assert.Contains("from: \"2026-04-01\"", Mend("schemaVersion: 1\nkind: OutsourcingContract\nterm: { from: \"R8.4.1\" }\n", out _));

    [Fact]
    public void OfTwoMendsInEachOthersWayTheFirstWins()
    {
        var one = new TextFix(PolicyMessages.Of("Fix.Ascii"), [new TextEdit("f", new TextSpan(1, 1, 1, 4), "xyz")]);
        var other = new TextFix(PolicyMessages.Of("Fix.Ascii"), [new TextEdit("f", new TextSpan(1, 3, 1, 5), "!")]);
        Assert.Equal("xyzdef", TextFixes.Apply("abcdef", [other, one], out var applied));
        Assert.Equal(1, applied);
    }

    [Fact]
    public void AMendOutsideTheTextIsLeftOut() =>
        Assert.Equal("a", TextFixes.Apply("a", [new TextFix(PolicyMessages.Of("Fix.Ascii"), [new TextEdit("f", new TextSpan(7, 1, 7, 2), "x")])], out _));
}
