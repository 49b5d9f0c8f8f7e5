using System.Text.RegularExpressions;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Package.Tests.Documentation;

public sealed partial class CatalogueTests
{
    /// <summary>What a page says whose rule is described but not yet reported.</summary>
    private const string Planned = "\nPlanned: this version does not report it yet.\n";

    [Fact]
    public void Ids_AreUnique()
    {
        Assert.Empty(Catalogue.Rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Names_AreUniqueAndKebabCase()
    {
        Assert.Empty(Catalogue.Rules.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => string.Join(' ', group.Select(rule => rule.Id))));
        Assert.All(Catalogue.Rules, rule => Assert.Matches(KebabCase(), rule.Name));
    }

    [Fact]
    public void EveryRule_HasAPage()
    {
        Assert.Empty(Catalogue.Rules.Select(rule => rule.Id).Except(RulePage.All.Select(page => page.Id)));
    }

    [Theory]
    [MemberData(nameof(RulePageTests.Pages), MemberType = typeof(RulePageTests))]
    public void EveryPage_HasARule_OrSaysThatItIsPlanned(string id)
    {
        var file = $"docs/rules/{id}.md";
        var told = House.Repository.Read(file).ReplaceLineEndings("\n").Replace(Planned, "", StringComparison.Ordinal);
        var isReported = Catalogue.Rules.Any(rule => rule.Id == id);

        GeneratedDocument.AssertCurrent(file, isReported ? told : AfterSeverity().Replace(told, $"$0{Planned}", 1));
    }

    [Fact]
    public void Page_SaysTheDefaultSeverity()
    {
        var different = from rule in Catalogue.Rules
                        join page in RulePage.All on rule.Id equals page.Id
                        where !string.Equals(rule.DefaultSeverity.ToString(), page.Severity, StringComparison.OrdinalIgnoreCase)
                        select $"{rule.Id}: {rule.DefaultSeverity} in the catalogue, {page.Severity} on the page";

        Assert.Equal("", string.Join('\n', different));
    }

    [Fact]
    public void Titles_AreOneLine_InBothLanguages()
    {
        var japanese = System.Globalization.CultureInfo.GetCultureInfo("ja");

        Assert.All(Catalogue.Rules, rule =>
        {
            Assert.DoesNotMatch(@"[\n]|\.$", rule.Title.ToString());
            Assert.DoesNotMatch(@"[\n]|。$", rule.Title.Text(japanese));
            Assert.NotEqual(rule.Title.ToString(), rule.Title.Text(japanese));
        });
    }

    [Fact]
    public void Severity_IsNeverOff()
    {
        Assert.All(Catalogue.Rules, rule => Assert.NotEqual(Severity.Off, rule.DefaultSeverity));
    }

    [GeneratedRegex(@"^Severity: .*\n", RegexOptions.Multiline)]
    private static partial Regex AfterSeverity();

    [GeneratedRegex(@"^[a-z]+(-[a-z0-9]+)+$")]
    private static partial Regex KebabCase();
}
