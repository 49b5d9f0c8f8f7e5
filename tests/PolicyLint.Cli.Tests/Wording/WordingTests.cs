using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Cli.Tests.Hosting;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Tests.Wording;

/// <summary>Both languages say the same things, and nothing is said by its key.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void BothLanguages_HaveEveryKey_WithTheSamePlaceholders()
    {
        var english = Read(CultureInfo.InvariantCulture);
        var japanese = Read(CultureInfo.GetCultureInfo("ja"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), japanese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, entry => Assert.Equal(Placeholders(entry.Value), Placeholders(japanese[entry.Key])));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("rules")]
    [InlineData("explain")]
    [InlineData("baseline", "create")]
    [InlineData("merge")]
    [InlineData("report")]
    [InlineData("inventory")]
    [InlineData("declare")]
    [InlineData("init")]
    [InlineData("policy", "test")]
    [InlineData("schema")]
    [InlineData("completion")]
    [InlineData("doctor")]
    public async Task Help_IsInWords(params string[] verb)
    {
        using var place = new Workplace();
        var run = await CliRun.OfAsync(place.Root, [.. verb, "--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Help_", run.Out, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Read(CultureInfo culture) =>
        Texts.Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
