using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Fixes;

namespace PolicyLint.Policy.Tests.Fixes;

public sealed class DeclarationFixesTests
{
    [Theory]
    [InlineData(
        "  items:\n    - { name: 氏名, category: user.name }   # 必須\n  subjects: { count: 1 }\n",
        "  items:\n    - { name: 氏名, category: user.name }   # 必須\n    - { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] }\n  subjects: { count: 1 }\n")]
    [InlineData(
        "  items:\n  - { name: 氏名, category: user.name }\n",
        "  items:\n  - { name: 氏名, category: user.name }\n  - { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] }\n")]
    [InlineData(
        "  items:\n    - name: 氏名\n      category: user.name\n\n  # 以下、範囲\n  subjects: { count: 1 }\n",
        "  items:\n    - name: 氏名\n      category: user.name\n    - name: 電話\n      category: user.contact.phone\n      code: [Office.Voter.Phone]\n\n  # 以下、範囲\n  subjects: { count: 1 }\n")]
    [InlineData(
        "  items: [{ name: 氏名, category: user.name }] # 一行\n",
        "  items: [{ name: 氏名, category: user.name }, { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] }] # 一行\n")]
    [InlineData(
        "  items: [\n    { name: 氏名, category: user.name } # 必須\n  ]\n",
        "  items: [\n    { name: 氏名, category: user.name },\n    { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] } # 必須\n  ]\n")]
    [InlineData("  items: []\n", "  items: [ { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] } ]\n")]
    [InlineData("  items: [ ]\n", "  items: [ { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] } ]\n")]
    [InlineData(
        "  items:\n    - { name: 氏名, category: user.name }",
        "  items:\n    - { name: 氏名, category: user.name }\n    - { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] }")]
    [InlineData(
        "  items:\r\n    - { name: 氏名, category: user.name }\r\n",
        "  items:\r\n    - { name: 氏名, category: user.name }\r\n    - { name: 電話, category: user.contact.phone, code: [Office.Voter.Phone] }\r\n")]
    [InlineData(
        "  items:\n    - name: |\n        氏名\n      category: user.name\n    - category: user.age\n      name: |\n        年齢\n  subjects: { count: 1 }\n",
        "  items:\n    - name: |\n        氏名\n      category: user.name\n    - category: user.age\n      name: |\n        年齢\n    - name: 電話\n      category: user.contact.phone\n      code: [Office.Voter.Phone]\n  subjects: { count: 1 }\n")]
    public void AnItemIsWrittenAsItsNeighboursAre(string items, string expected)
    {
        var head = "schemaVersion: 1\nkind: HandlingDeclaration\nid: SAK-1\nfile:\n";
        if (items.Contains('\r'))
            head = head.Replace("\n", "\r\n");
        var after = TextFixes.Apply(head + items, [Fix(head + items, "電話")!], out var applied);
        Assert.Equal(1, applied);
        Assert.Equal(head + expected, after);
        var declared = Read(after).File!.Items;
        Assert.Equal(["Office.Voter.Phone"], declared[^1].Code.Select(c => c.Value));
    }

    [Fact]
    public void WhatIsWrittenElsewhereIsLeftAlone() =>
        Assert.Null(Fix("x-items: &items [ { name: 氏名, category: user.name } ]\nkind: HandlingDeclaration\nschemaVersion: 1\nfile: { items: *items }\n", "電話"));

    [Fact]
    public void ADeclarationWithoutListGetsNone() => Assert.Null(Fix("schemaVersion: 1\nkind: HandlingDeclaration\nfile: { name: a }\n", "電話"));

    [Fact]
    public void SeveralItemsFollowOneAnother()
    {
        const string text = "schemaVersion: 1\nkind: HandlingDeclaration\nfile:\n  items:\n    - { name: 氏名, category: user.name }\n";
        var after = TextFixes.Apply(text, [Fix(text, "電話")!, Fix(text, "住所: 番地")!, Fix(text, "電話")!], out var applied);
        Assert.Equal(2, applied);
        Assert.Equal(["氏名", "住所: 番地", "電話"], Read(after).File!.Items.Select(i => i.Title!.Value.Value).Order(StringComparer.Ordinal).OrderBy(n => n == "氏名" ? 0 : n == "電話" ? 2 : 1));
    }

    [Fact]
    public void OfTwoItemsForAnEmptyList_TheSecondWaits()
    {
        const string Empty = "schemaVersion: 1\nkind: HandlingDeclaration\nfile:\n  items: []\n";
        var once = TextFixes.Apply(Empty, [Fix(Empty, "氏名")!, Fix(Empty, "電話")!], out var applied);

        Assert.Equal(1, applied);
        var twice = TextFixes.Apply(once, [Fix(once, "電話")!], out _);
        Assert.Equal(["氏名", "電話"], Read(twice).File!.Items.Select(i => i.Title!.Value.Value));
    }

    [Theory]
    [InlineData("code: [Office.Voter.FulName]  # 旧", "code: [Office.Voter.FullName]  # 旧")]
    [InlineData("code: [ 'Office.Voter.FulName' ]", "code: [ 'Office.Voter.FullName' ]")]
    public void ASymbolIsRenamedInItsPlace(string code, string expected)
    {
        var text = $"schemaVersion: 1\nkind: HandlingDeclaration\nfile:\n  items:\n    - name: 氏名\n      {code}\n";
        var symbol = Read(text).File!.Items[0].Code[0];
        Assert.Equal(text.Replace(code, expected), TextFixes.Apply(text, [DeclarationFixes.RenameSymbol(symbol, "Office.Voter.FullName")!], out _));
    }

    private static TextFix? Fix(string text, string name) => DeclarationFixes.AddItem(Read(text), name, "user.contact.phone", ["Office.Voter.Phone"]);

    private static HandlingDeclaration Read(string text) =>
        DocumentReader.Read(text, "d.yaml", PolicyConfig.Empty, TestContext.Current.CancellationToken).Documents.OfType<HandlingDeclaration>().Single();
}
