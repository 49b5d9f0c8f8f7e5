using System.Text.RegularExpressions;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Documentation;

public sealed partial class RulePageTests
{
    public static TheoryData<string> Pages() => [.. RulePage.All.Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_HasTheFixedHeadings_EachWithContent(string id)
    {
        var page = Page(id);

        Assert.Equal(RulePage.Headings, page.Sections.Select(section => section.Heading));
        Assert.All(page.Sections, section => Assert.False(string.IsNullOrWhiteSpace(section.Text), section.Heading));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_ShowsTheFault_AndWhatToDoInstead(string id)
    {
        var page = Page(id);

        Assert.NotEmpty(page.Under("Example"));
        Assert.NotEmpty(page.Under("Use instead"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Title_ReadsAsAFinding(string id)
    {
        var title = Page(id).Title;

        Assert.False(title.EndsWith('.'), title);
        Assert.True(char.IsLower(title[0]) || title[0] == '`' || title.StartsWith("My Number", StringComparison.Ordinal), title);
    }

    /// <summary>A title that is repeated would make two rules look like one.</summary>
    [Fact]
    public void Titles_AreUnique()
    {
        Assert.Equal(RulePage.All.Count, RulePage.All.Select(page => page.Title).Distinct().Count());
    }

    [Fact]
    public void Links_LeadSomewhere()
    {
        var broken =
            from file in Repository.Files("*.md", "docs", "samples", "analyzers").Concat(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
            where File.Exists(Repository.Path(file))
            from Match link in Link().Matches(WithoutFences(Repository.Read(file)))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            let path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.Path(file))!, target))
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file}: {target}";

        Assert.Empty(broken);
    }

    private static RulePage Page(string id) => RulePage.All.Single(page => page.Id == id);

    private static string WithoutFences(string markdown) => FencedBlock().Replace(markdown, "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();
}
