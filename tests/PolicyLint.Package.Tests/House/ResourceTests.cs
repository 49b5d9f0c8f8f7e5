using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PolicyLint.Package.Tests.House;

/// <summary>Every text for people exists in English and Japanese, and says the same.</summary>
public sealed partial class ResourceTests
{
    public static TheoryData<string> Tables() =>
        [.. Repository.Files("*.resx", "policy", "analyzers", "cli").Where(file => !file.EndsWith(".ja.resx", StringComparison.Ordinal))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Tables))]
    public void Japanese_HasEveryKey_AndNoOther(string table)
    {
        Assert.Equal(Texts(table).Keys.Order(StringComparer.Ordinal), Texts(Japanese(table)).Keys.Order(StringComparer.Ordinal));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Tables))]
    public void Japanese_HasTheSamePlaceholders(string table)
    {
        var japanese = Texts(Japanese(table));
        var different = Texts(table)
            .Where(text => japanese.TryGetValue(text.Key, out var other) && !Placeholders(text.Value).SetEquals(Placeholders(other)))
            .Select(text => text.Key);

        Assert.Empty(different);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Tables))]
    public void Text_IsNeverBlank(string table)
    {
        Assert.All(Texts(table).Concat(Texts(Japanese(table))), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
    }

    private static string Japanese(string table) => Path.ChangeExtension(table, ".ja.resx");

    private static Dictionary<string, string> Texts(string table) =>
        XDocument.Load(Repository.Path(table)).Root!
            .Elements("data")
            .ToDictionary(data => (string)data.Attribute("name")!, data => (string?)data.Element("value") ?? "");

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
