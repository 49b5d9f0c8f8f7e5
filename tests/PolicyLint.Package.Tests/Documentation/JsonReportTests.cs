using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>The page about the JSON report names every field of it, and none that it has not.</summary>
public sealed partial class JsonReportTests
{
    private const string Report = "tests/PolicyLint.Cli.Tests/golden/formats/json.en.txt";

    /// <summary>Names of fields that only a part of a split run has, and words in code style that are no fields.</summary>
    private static readonly HashSet<string> Others = ["shard", "merge", "policylint", "error", "warning", "info", "approval", "authentication", "audit"];

    [Fact]
    public void EveryField_IsExplained()
    {
        using var report = JsonDocument.Parse(Repository.Read(Report));
        var fields = Fields(report.RootElement).ToHashSet(StringComparer.Ordinal);
        var words = Word().Matches(Repository.Read("docs/json.md")).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(fields.Except(words));
        Assert.Empty(words.Except(fields).Except(Others));
    }

    private static IEnumerable<string> Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Fields(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Fields),
        _ => [],
    };

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Word();
}
