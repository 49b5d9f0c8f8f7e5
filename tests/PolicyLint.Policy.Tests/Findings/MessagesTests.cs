using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Tests.Findings;

public sealed class MessagesTests
{
    private static Dictionary<string, string> Table(string culture) =>
        PolicyMessages.Resources.GetResourceSet(CultureInfo.GetCultureInfo(culture), true, false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static readonly Dictionary<string, string> English =
        PolicyMessages.Resources.GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    [Fact]
    public void BothLanguagesHaveEveryKeyAndTheSamePlaceholders()
    {
        var japanese = Table("ja");
        Assert.Equal(English.Keys.Order(), japanese.Keys.Order());
        foreach (var (key, text) in English)
            Assert.Equal(Placeholders(text), Placeholders(japanese[key]));
    }

    [Fact]
    public void MessagesBeginSmallAndEndWithoutFullStop()
    {
        foreach (var (key, text) in English)
        {
            Assert.False(text.EndsWith('.'), key);
            Assert.False(char.IsUpper(text[0]) && !text.StartsWith("PL", StringComparison.Ordinal) && !text.StartsWith("My Number", StringComparison.Ordinal), key);
        }
    }

    private static string[] Placeholders(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order()];
}
