using System.Globalization;
using System.Text;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Yaml;

public sealed class YamlReaderTests
{
    private static YamlFile Read(string text, ReaderLimits? limits = null) =>
        YamlReader.Read(text, "a.yml", limits ?? ReaderLimits.Default, TestContext.Current.CancellationToken);

    private static string[] Ids(YamlFile file) => [.. file.Findings.Select(f => f.Rule.Id)];

    private static Finding Only(string text, string rule)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal(rule, finding.Rule.Id);
        return finding;
    }

    [Fact]
    public void EveryNodeKnowsWhereItStands()
    {
        var root = Assert.IsType<YamlMapping>(Assert.Single(Read("a: {b: 1, c: [x, y ]}\nd:\n  e: 'q r'  # c\n").Documents));
        Assert.Equal(new TextSpan(1, 1, 3, 11), root.Span);
        var flow = Assert.IsType<YamlMapping>(root["a"]);
        Assert.Equal(new TextSpan(1, 4, 1, 22), flow.Span);
        Assert.Equal(new TextSpan(1, 14, 1, 21), flow["c"]!.Span);
        var quoted = Assert.IsType<YamlScalar>(((YamlMapping)root["d"]!)["e"]);
        Assert.Equal(new TextSpan(3, 6, 3, 11), quoted.Span);
        Assert.Equal(ScalarStyle.Quoted, quoted.Style);
    }

    [Fact]
    public void ColumnsCountUtf16UnitsAndNoByteOrderMark() =>
        Assert.Equal(new TextSpan(1, 4, 1, 9), ((YamlMapping)Read("\uFEFFa: 𠮷野 b\n").Documents[0])["a"]!.Span);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("---\n")]
    public void EmptyFilesSayNothing(string text)
    {
        var file = Read(text);
        Assert.Empty(file.Documents);
        Assert.Empty(file.Findings);
    }

    [Fact]
    public void TheEmptyDocumentAfterATrailingSeparatorSaysNothing() => Assert.Single(Read("a: 1\n---\n").Documents);

    [Theory]
    [InlineData("a: [1\nb: 2\n")]
    [InlineData("a: \"open\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: @x\n")]
    [InlineData("a: *nobody\n")]
    [InlineData("? [x]\n: y\n")]
    [InlineData("%YAML 9.9\n---\na: 1\n")]
    public void WhatIsNotYamlIsALocatedFinding(string text) => Only(text, "PL0001");

    [Theory]
    [InlineData("a: - b\n", "a list begins")]
    [InlineData("a: \"C:\\data\"\n", "a backslash")]
    [InlineData("a: \"\\xZZ\"\n", "a backslash")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\na: 1\n", "begins with %")]
    [InlineData("a: 1\n...\nb: 2\n... c\n", "the document ends")]
    [InlineData("a: [1, 2]#c\n", "a comment stands")]
    [InlineData("a: |\n     \n  b\n", "the first lines")]
    [InlineData("a: > text\n", "behind | or >")]
    [InlineData("a: &b[ x\n", "an anchor")]
    [InlineData("a: &b &c x\n", "an anchor")]
    [InlineData("a: !<x y\n", "a tag")]
    [InlineData("a: !x!y z\n", "a tag")]
    [InlineData("a: 1\n  b: 2\n", "a second \": \"")]
    [InlineData("a:\n\tb: 1\n", "a tab")]
    [InlineData("- [a, b\n", "the closing bracket is missing")]
    [InlineData("a: { b: 1 c: 2 }\n", "a second colon")]
    [InlineData("a: { b: &b 1, c: *b }\n", "between braces")]
    [InlineData("a: [b,#c\n]\n", "the closing bracket")]
    [InlineData("a: { b\n  : c }\n", "a colon stands without a key")]
    [InlineData("a:\n  : c\n", "a colon stands without a key")]
    [InlineData("- :\n", "a colon stands without a key")]
    [InlineData("a: \"b\" c\n", "text follows a closing quotation mark")]
    [InlineData("a: [b] ]\nc: 1\n", "text follows a closing quotation mark")]
    [InlineData("a: 1\nb\nc: 2\n", "neither \"key: value\" nor")]
    [InlineData("a: 'x\n---\n", "a quotation mark")]
    public void WhatIsNotYamlIsSaidInTheReadersOwnWords(string text, string words)
    {
        var message = Assert.Single(Read(text).Findings).Message;
        Assert.Contains(words, message.ToString());
        Assert.DoesNotContain("hile ", message.Text(System.Globalization.CultureInfo.GetCultureInfo("ja")));
    }

    [Theory]
    [InlineData("a: 1\r\n\tb: 2\r\n", 2, 1)]
    [InlineData("a:\n  b: 1\n  \tc: 2\n", 3, 3)]
    [InlineData("a：1\nb: |\n\tx\n", 3, 1)]
    public void ATabIsToldWhereItStands(string text, int line, int column)
    {
        var span = Assert.Single(Read(text).Findings, f => f.Rule.Id == "PL0001").Location.Span;
        Assert.Equal(new TextSpan(line, column, line, column + 1), span);
    }

    /// <summary>An editor leaves tabs in empty lines and before comments, where nobody sees them and YAML does not mind.</summary>
    [Theory]
    [InlineData("a: 1\n\t\nb: [x]\n")]
    [InlineData("a: 1\r\n \t \r\nb: [x]\r\n")]
    [InlineData("a: 1\n\t# c\nb: [x]\n\t")]
    [InlineData("a: 1\n\t　# c\nb:\n\t\n  - x\n")]
    public void TabsInLinesWithoutContentSayNothing(string text)
    {
        var file = Read(text);
        Assert.Empty(file.Findings);
        Assert.Equal("x", ((YamlScalar)((YamlSequence)((YamlMapping)file.Documents[0])["b"]!).Items[0]).Value);
    }

    [Fact]
    public void TabsInABlockOfTextAreText() => Assert.Equal("x\n\ty\n", ((YamlMapping)Read("a: |\n  x\n  \ty\n").Documents[0]).Text("a"));

    [Theory]
    [InlineData("id: C-1\ncontractor:株式会社\nterm: 1\n", 2, 11)]
    [InlineData("id:C-1\nterm: 1\n", 1, 3)]
    [InlineData("a:\n  - id:1\n    b: 2\n", 2, 7)]
    [InlineData("x: 1\n---\nid: 1\nname:b\nc: 2\n", 4, 5)]
    [InlineData("kind：A\nid:1\nb: 2\n", 2, 3)]
    public void AColonWithoutSpaceIsToldWhereItStandsAndMended(string text, int line, int column)
    {
        var file = Read(text);
        var finding = Assert.Single(file.Findings, f => f.Rule.Id == "PL0001");
        Assert.Contains("no space", finding.Message.ToString());
        Assert.Equal((line, column), (finding.Location.Span.Line, finding.Location.Span.Column));
        var mended = PolicyLint.Policy.Fixes.TextFixes.Apply(text, file.Findings.Select(f => f.Fix!), out _);
        Assert.Empty(Read(mended).Findings);
    }

    [Fact]
    public void DocumentsBehindABrokenOneAreStillRead()
    {
        var file = Read("a: 1\n---\nb: [\n---\nc: &x 3\nd: *y\n---\ne: 4\n");
        Assert.Equal(["PL0001", "PL0001"], Ids(file));
        Assert.True(file.IsBroken);
        Assert.Equal("4", ((YamlMapping)file.Documents[1]).Text("e"));
        Assert.Equal(8, ((YamlMapping)file.Documents[1]).Span.Line);
    }

    [Fact]
    public void EveryFurtherOccurrenceOfAKeyIsReportedWithTheFirst()
    {
        var file = Read("a: 1\nb: 2\na: 3\na: 4\n");
        Assert.Equal(["PL0002", "PL0002"], Ids(file));
        Assert.Equal([3, 4], file.Findings.Select(f => f.Location.Span.Line));
        Assert.All(file.Findings, f => Assert.Equal(1, Assert.Single(f.Related).Location.Span.Line));
        Assert.Equal("1", ((YamlMapping)file.Documents[0]).Text("a"));
    }

    [Fact]
    public void DuplicatesAmongManyKeysAreFoundToo()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"k{i}: {i}\n")) + "k500: again\n";
        Assert.Equal(501, Assert.Single(Only(text, "PL0002").Related).Location.Span.Line);
    }

    [Fact]
    public void AnAliasBombIsRefused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++)
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Assert.Contains("PL0004", Ids(Read(bomb.ToString())));
    }

    [Fact]
    public void AFewAliasesCostNothing()
    {
        var file = Read("a: &a [1, 2]\nb: *a\nc: *a\n");
        Assert.Empty(file.Findings);
        var root = (YamlMapping)file.Documents[0];
        Assert.Same(root["a"], root["c"]);
    }

    [Fact]
    public void ACycleIsRefused() => Assert.Contains("PL0005", Ids(Read("a: &a [1, *a]\n")));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void AHundredThousandLevelsAreRefusedAtOnce(string level) =>
        Only(string.Concat(Enumerable.Repeat(level, 100_000)), "PL0006");

    [Fact]
    public void TheDepthLimitItselfIsAllowed()
    {
        Assert.Empty(Read(new string('[', 64) + new string(']', 64)).Findings);
        Only(new string('[', 65) + new string(']', 65), "PL0006");
    }

    [Fact]
    public void DepthCountsThroughAliases()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 100; i++)
            text.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        Assert.Contains("PL0006", Ids(Read(text.ToString())));
    }

    [Fact]
    public void AnUnusedAnchorIsAWarning()
    {
        Assert.Equal(Severity.Warning, Only("a: &x 1\n", "PL0007").Severity);
        Assert.Equal(["PL0007"], Ids(Read("a: &x 1\nb: &x 2\nc: *x\n")));
    }

    [Fact]
    public void ColonsTypedWithAnImeAreReportedAndReadAsMeant()
    {
        var file = Read("kind：Organization\nid: x\nlist:\n  - name： 氏名\n");
        Assert.Equal(["PL0008", "PL0008"], Ids(file));
        Assert.Equal(new TextSpan(1, 5, 1, 6), file.Findings[0].Location.Span);
        Assert.Equal(": ", Assert.Single(file.Findings[0].Fix!.Edits).NewText);
        var root = (YamlMapping)file.Documents[0];
        Assert.Equal("Organization", root.Text("kind"));
        Assert.Equal(new TextSpan(1, 6, 1, 18), root["kind"]!.Span);
        Assert.Equal("氏名", ((YamlMapping)((YamlSequence)root["list"]!).Items[0]).Text("name"));
    }

    [Fact]
    public void ColonsInFlowMappingsToo()
    {
        var file = Read("a: { type：start, b: 1 }\n");
        Assert.Equal(new TextSpan(1, 10, 1, 11), Assert.Single(file.Findings).Location.Span);
        Assert.Equal("start", ((YamlMapping)((YamlMapping)file.Documents[0])["a"]!).Text("type"));
    }

    [Fact]
    public void IndentationTypedWithAnImeIsReportedAndReadAsMeant()
    {
        var file = Read("file:\n  name: a\n　purpose: b\n");
        Assert.Equal(new TextSpan(3, 1, 3, 2), Assert.Single(file.Findings).Location.Span);
        var purpose = ((YamlMapping)((YamlMapping)file.Documents[0])["file"]!)["purpose"]!;
        Assert.Equal(new TextSpan(3, 11, 3, 12), purpose.Span);
    }

    [Theory]
    [InlineData("a: 目的：調査\n")]
    [InlineData("- URL：https\n")]
    [InlineData("a: |\n  name：x\n  　y\nb: 1\n")]
    [InlineData("a: 全角　空白\n")]
    [InlineData("# kind：x\na: 1\n")]
    [InlineData("a: 1\n　\nb: 2\n")]
    public void WideCharactersInTextAreText(string text) => Assert.Empty(Read(text).Findings);

    [Fact]
    public void OtherEncodingsAreRefused()
    {
        var japanese = "name: 堺市\n";
        Assert.Empty(YamlReader.Read(Encoding.UTF8.GetBytes(japanese), "a.yml", ReaderLimits.Default, TestContext.Current.CancellationToken).Findings);
        foreach (var bytes in new byte[][]
        {
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(japanese)],
            Encoding.BigEndianUnicode.GetBytes("name: x"),
            [0x6E, 0x3A, 0x20, 0x8D, 0xE4],
            [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2],
        })
        {
            var file = YamlReader.Read(bytes, "a.yml", ReaderLimits.Default, TestContext.Current.CancellationToken);
            Assert.Equal(["PL0010"], Ids(file));
            Assert.True(file.IsBroken);
        }
    }

    [Fact]
    public void SizeIsCappedInBytes()
    {
        var limits = new ReaderLimits(MaxBytes: 12);
        Assert.Empty(Read("a: 堺市\n", limits).Findings);
        Assert.Equal(["PL0010"], Ids(Read("a: 堺市堺区\n", limits)));
    }

    [Fact]
    public void MessagesSpeakBothLanguages()
    {
        var message = Only("a: 1\na: 2\n", "PL0002").Message;
        Assert.Contains("second time", message.Text(CultureInfo.InvariantCulture));
        Assert.Contains("重複", message.Text(CultureInfo.GetCultureInfo("ja")));
    }
}
