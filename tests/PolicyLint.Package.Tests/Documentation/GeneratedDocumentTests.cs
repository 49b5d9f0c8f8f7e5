namespace PolicyLint.Package.Tests.Documentation;

public sealed class GeneratedDocumentTests
{
    [Fact]
    public void KeyReference_IsCurrent() => GeneratedDocument.AssertCurrent("docs/keys.md", KeyReference.Markdown());
}
