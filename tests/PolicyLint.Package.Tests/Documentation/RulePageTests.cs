using System.Text.RegularExpressions;
using PolicyLint.Package.Tests.House;
using PolicyLint.Policy.Bases;
using PolicyLint.Policy.Documents;

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

    /// <summary>What `explain` prints in Japanese.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_SaysInJapanese_WhatItLooksFor_WhyAndWhatToDo(string id)
    {
        var lines = Page(id).Sections.Single(section => section.Heading == "日本語").Text.Split('\n');

        Assert.Equal(["- 何を調べるか", "- なぜ問題か", "- どうするか"], lines.Select(line => line.Split(": ")[0]));
        Assert.All(lines, line => Assert.EndsWith("。", line, StringComparison.Ordinal));
    }

    /// <summary>Grounds are dated data, and no page prints more certainty than they have.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Basis_IsWhatTheDataSays(string id) =>
        GeneratedDocument.AssertSectionCurrent($"docs/rules/{id}.md", "Basis", string.Join('\n', RuleBases.Grounds(id).Select(ground => $"- {ground}")));

    /// <summary>An option that the policy does not have would be looked for in vain.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Options_AreKeysOfThePolicy(string id)
    {
        var options = Page(id).Sections.Single(section => section.Heading == "Options").Text;
        foreach (var option in Setting().Matches(options).Where(option => PolicyConfig.Shape.Keys.Contains(option.Groups[2].Value)))
        {
            var policy = DocumentReader.Read($"schemaVersion: 1\nkind: PolicyConfig\n{option.Groups[1].Value}\n", "policylint.yml", PolicyConfig.Empty, TestContext.Current.CancellationToken);

            Assert.Empty(policy.Findings.Select(finding => $"{option.Value}: {finding.Message}"));
        }
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

    /// <summary>A key of the policy with its block.</summary>
    [GeneratedRegex(@"`(([a-zA-Z]+): \{[^`]*\})`")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();
}
