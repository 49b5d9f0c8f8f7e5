using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Policy.Tests.Taxonomies;

public sealed class CategoryTreeTests
{
    private static CategoryTree With(string categories) =>
        CategoryTree.With(DocumentReader.Read("schemaVersion: 1\nkind: Taxonomy\ncategories: " + categories, "t", PolicyConfig.Empty, TestContext.Current.CancellationToken).Documents.OfType<Taxonomy>().SelectMany(t => t.Categories));

    [Theory]
    [InlineData("user.name", "user")]
    [InlineData("user.name.kana", "user.name")]
    [InlineData("user.health.disability", "user.health")]
    [InlineData("user", "user")]
    [InlineData("own.a.b", "own.a")]
    public void BelowIsUnder(string key, string ancestor) => Assert.True(CategoryTree.BuiltIn.IsUnder(key, ancestor));

    [Theory]
    [InlineData("user", "user.name")]
    [InlineData("user.name", "user.address")]
    [InlineData("user.names", "user.name")]
    public void BesideAndAboveAreNot(string key, string ancestor) => Assert.False(CategoryTree.BuiltIn.IsUnder(key, ancestor));

    [Fact]
    public void SpecialCareHoldsForEverythingBelow()
    {
        Assert.True(CategoryTree.BuiltIn.IsSpecialCare("user.health.disability"));
        Assert.True(CategoryTree.BuiltIn.IsSpecialCare("user.health.unheard_of"));
        Assert.False(CategoryTree.BuiltIn.IsSpecialCare("user.name"));
        Assert.True(CategoryTree.BuiltIn.IsMyNumber("user.id.my_number"));
    }

    [Fact]
    public void AnOrganisationMayAddAndRefine()
    {
        var tree = With("[{ key: pets, ja: ペット }, { key: pets.name, ja: 名 }, { key: user.school, parent: pets, aliases: [学籍] }]");
        Assert.True(tree.IsUnder("pets.name", "pets"));
        Assert.True(tree.IsUnder("user.school", "pets"));
        Assert.Equal("user.school", tree.FindByAlias("学籍")!.Key);
        Assert.NotNull(tree.FindByAlias("学校名"));
    }

    [Fact]
    public void ACircleOfParentsEnds()
    {
        var tree = With("[{ key: a, parent: b, ja: あ }, { key: b, parent: a, ja: い, specialCare: true }]");
        Assert.True(tree.IsUnder("b", "a"));
    }

    [Fact]
    public void WidthAndCaseOfAliasesDoNotMatter() => Assert.Equal("user.contact.email", CategoryTree.BuiltIn.FindByAlias("Ｅ－ｍａｉｌ　ａｄｄｒｅｓｓ".Replace("－", "-"))?.Key ?? CategoryTree.BuiltIn.FindByAlias("メールアドレス")!.Key);
}
