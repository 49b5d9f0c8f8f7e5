using System.Text.Json;
using NJsonSchema;
using PolicyLint.Package.Tests.Hosts;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Journeys;

/// <summary>A pipeline on code with a past: red at first, debt written down, green, red again on the first new fault; logs and annotations right all along.</summary>
public sealed class CiJourneyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RedDebtGreenRed()
    {
        using var place = new FreshProject();
        place.WriteProject("Election.csproj").Write("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n").Write("Old.cs", Fault("Old"));

        var first = await CheckAsync(place, "-f", "github", "-f", "sarif", "-o", "first.sarif");
        Assert.True(first.ExitCode == 1, first.Errors);
        Assert.Contains("::error file=Old.cs,line=5,", first.Output, StringComparison.Ordinal);
        await IsValidSarif(place, "first.sarif", ["PL1001"]);

        Assert.Equal(0, (await RunAsync(place, "baseline", "create", "--no-restore", "--as-of", SampleCity.AsOf)).ExitCode);
        var debt = await CheckAsync(place, "--baseline", "policylint.baseline.json", "-f", "sarif", "-o", "debt.sarif");
        Assert.True(debt.ExitCode == 0, debt.Output + debt.Errors);

        // Old code is tidied: the file moves, and the very line is edited. That makes no debt new.
        File.Delete(Path.Combine(place.Folder, "Old.cs"));
        place.Write("Past/Old.cs", Fault("Old").Replace("=> File", "=> System.IO.File", StringComparison.Ordinal)).Write("New.cs", Fault("New"));
        var second = await CheckAsync(place, "--baseline", "policylint.baseline.json", "-f", "github", "-f", "sarif", "-o", "second.sarif");
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("file=New.cs,line=5,", second.Output, StringComparison.Ordinal);
        await IsValidSarif(place, "second.sarif", ["PL1001", "PL1001"]);
        Assert.Contains("1 in the baseline", second.Errors, StringComparison.Ordinal);
    }

    private static string Fault(string name) => $$"""
        namespace Election;
        public sealed record {{name}}Voter([property: PolicyLint.PersonalData("user.name")] string Name);
        public static class {{name}}
        {
            public static void Save({{name}}Voter voter) => File.WriteAllText(@"E:\{{name}}.txt", voter.Name);
        }
        """;

    /// <summary>The first run restores, as a pipeline's does.</summary>
    private static Task<DotnetResult> CheckAsync(FreshProject place, params string[] options) => RunAsync(place, ["check", "--as-of", SampleCity.AsOf, .. options]);

    private static Task<DotnetResult> RunAsync(FreshProject place, params string[] arguments) =>
        Dotnet.RunAsync(place.Folder, new Dictionary<string, string> { ["LANG"] = "en_US.UTF-8" }, Cancellation, [SampleCity.Tool, .. arguments]);

    private static async Task IsValidSarif(FreshProject place, string file, string[] rules)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(place.Folder, file), Cancellation);
        var schema = await JsonSchema.FromJsonAsync(Repository.Read("tests/PolicyLint.Cli.Tests/data/sarif-2.1.0.json"), Cancellation);
        Assert.Empty(schema.Validate(text));
        using var log = JsonDocument.Parse(text);
        Assert.Equal(rules, log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
    }
}
