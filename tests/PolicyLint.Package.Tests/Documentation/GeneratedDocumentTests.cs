namespace PolicyLint.Package.Tests.Documentation;

public sealed class GeneratedDocumentTests
{
    [Fact]
    public void KeyReference_IsCurrent() => GeneratedDocument.AssertCurrent("docs/keys.md", KeyReference.Markdown());

    [Theory]
    [InlineData("README.md", "docs/rules/")]
    [InlineData("docs/rules/README.md", "")]
    public void RuleTable_IsCurrent(string file, string pages) => GeneratedDocument.AssertPartCurrent(file, "rules", Catalogue.Markdown(pages));
}
