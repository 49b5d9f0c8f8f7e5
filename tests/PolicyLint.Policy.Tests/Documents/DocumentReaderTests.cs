using System.Globalization;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Documents;

public sealed class DocumentReaderTests
{
    private static DocumentFile Read(string text) =>
        DocumentReader.Read(text, "a.yaml", PolicyConfig.Empty, TestContext.Current.CancellationToken);

    private static Finding Only(string text, string rule)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal(rule, finding.Rule.Id);
        return finding;
    }

    private static string Contract(string term) => $$"""
        schemaVersion: 1
        kind: OutsourcingContract
        id: C-1
        declaration: SAK-1
        contractor: B
        term: {{term}}
        clauses: { confidentiality: true }
        """;

    [Fact]
    public void ScalarsKeepTheirPlace()
    {
        var contract = Assert.IsType<OutsourcingContract>(Assert.Single(Read(Contract("{ from: 2026-04-01, to: 2027-03-31 }")).Documents));
        Assert.Equal(new Day(2026, 4, 1), contract.Term!.From!.Value.Value);
        Assert.Equal(new TextSpan(6, 15, 6, 25), contract.Term.From.Value.Location.Span);
    }

    [Fact]
    public void AMistypedKeyGetsTheNearestOneAndTheList()
    {
        var finding = Only(Contract("{ from: 2026-04-01 }") + "\nsuprevision: {}\n", "PL0003");
        Assert.Contains("did you mean \"supervision\"", finding.Message.Text(CultureInfo.InvariantCulture));
        Assert.Contains("contractor", finding.Message.Text(CultureInfo.InvariantCulture));
        Assert.Equal("supervision", Assert.Single(finding.Fix!.Edits).NewText);
    }

    [Theory]
    [InlineData("{ from: 令和8年4月1日 }", "PL0011", "2026-04-01")]
    [InlineData("{ from: R8.4.1 }", "PL0011", "2026-04-01")]
    [InlineData("{ from: 平成31年4月30日 }", "PL0011", "2019-04-30")]
    [InlineData("{ from: ２０２６－０４－０１ }", "PL0008", "2026-04-01")]
    [InlineData("{ from: ２０２６／４／１ }", "PL0008", "2026-04-01")]
    [InlineData("{ from: 2026/4/1 }", "PL0105", "2026-04-01")]
    public void DatesInOtherNotationsAreMended(string term, string rule, string mended)
    {
        Assert.Equal(mended, Assert.Single(Only(Contract(term), rule).Fix!.Edits).NewText);
        Assert.Equal(mended, ((OutsourcingContract)Read(Contract(term)).Documents[0]).Term!.From!.Value.Value.ToString());
    }

    [Theory]
    [InlineData("１２", "PL0008", "12")]
    [InlineData("1,200", "PL0003", "1200")]
    [InlineData("１，２００", "PL0008", "1200")]
    [InlineData("\"12\"", "PL0003", "12")]
    public void NumbersInOtherNotationsAreMendedByOneFinding(string number, string rule, string mended) =>
        Assert.Equal(mended, Assert.Single(Only(Contract("{ from: 2026-04-01 }") + $"\nsupervision:\n  intervalMonths: {number}\n", rule).Fix!.Edits).NewText);

    [Theory]
    [InlineData("{ intervalMonths: １２か月 }", "PL0003")]
    [InlineData("{ intervalMonths: 1,200 }", "PL0003")]
    [InlineData("{ lastInspectedOn: ２０２６年ごろ }", "PL0105")]
    public void WhatIsNoValueEitherWayIsOneFinding(string supervision, string rule) =>
        Assert.Null(Only(Contract("{ from: 2026-04-01 }") + $"\nsupervision: {supervision}\n", rule).Fix);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-04-01T00:00:00")]
    [InlineData("soon")]
    [InlineData("令和8年13月1日")]
    public void ImpossibleDatesAreReported(string date) => Only(Contract($"{{ from: \"{date}\" }}"), "PL0105");

    [Theory]
    [InlineData("yes")]
    [InlineData("\"true\"")]
    [InlineData("[true]")]
    public void TruthIsTrueOrFalse(string value) =>
        Only(Contract("{ from: 2026-04-01 }").Replace("confidentiality: true", "confidentiality: " + value), "PL0003");

    [Theory]
    [InlineData("no")]
    [InlineData("0123")]
    [InlineData("1e3")]
    [InlineData("1_000")]
    [InlineData("12:30")]
    public void TextThatOtherReadersMistakeIsATrap(string value)
    {
        var finding = Only(Contract("{ from: 2026-04-01 }").Replace("contractor: B", "contractor: " + value), "PL0009");
        Assert.Equal($"\"{value}\"", Assert.Single(finding.Fix!.Edits).NewText);
    }

    [Theory]
    [InlineData("\"no\"")]
    [InlineData("123")]
    [InlineData("Norway")]
    [InlineData("1.5")]
    [InlineData("!!str 0123")]
    [InlineData("株式会社B")]
    public void TextThatStaysTextIsNone(string value) =>
        Assert.Empty(Read(Contract("{ from: 2026-04-01 }").Replace("contractor: B", "contractor: " + value)).Findings);

    [Theory]
    [InlineData("contractor: B", "contractor:")]
    [InlineData("contractor: B", "contractor: \"　\"")]
    [InlineData("contractor: B\n", "")]
    public void RequiredFieldsMayNotBeBlank(string from, string to) =>
        Only(Contract("{ from: 2026-04-01 }").Replace(from, to), "PL0103");

    [Fact]
    public void AMissingSchemaVersionIsMendedByALine()
    {
        var finding = Only(Contract("{ from: 2026-04-01 }").Replace("schemaVersion: 1\n", ""), "PL0103");
        Assert.Equal("schemaVersion: 1\n", Assert.Single(finding.Fix!.Edits).NewText);
    }

    [Fact]
    public void AnotherSchemaVersionIsReported() => Only(Contract("{ from: 2026-04-01 }").Replace("schemaVersion: 1", "schemaVersion: 2"), "PL0106");

    [Fact]
    public void AnUnknownKindListsTheKnown() =>
        Assert.Contains("HandlingDeclaration", Only("schemaVersion: 1\nkind: Handling\n", "PL0003").Message.ToString());

    [Fact]
    public void EveryKindHasASchemaAndAName() =>
        Assert.Equal(9, DocumentKind.All.Select(k => k.JsonSchema()).Distinct().Count());
}
