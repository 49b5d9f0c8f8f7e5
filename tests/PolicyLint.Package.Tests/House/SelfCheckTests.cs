using System.Text.Json;
using PolicyLint.Package.Tests.Hosts;

namespace PolicyLint.Package.Tests.House;

/// <summary>PolicyLint passes on PolicyLint: nothing found, and nothing that could not be checked.</summary>
public sealed class SelfCheckTests
{
    [Fact]
    public async Task TheProductPassesItsOwnCheck()
    {
        var run = await Dotnet.RunAsync(
            Repository.Root, TestContext.Current.CancellationToken, SampleCity.Tool, "check", "policy", "analyzers", "cli", "--no-restore", "--only", "code", "-f", "json");

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Empty(report.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Empty(report.RootElement.GetProperty("notChecked").EnumerateArray());
        Assert.True(report.RootElement.GetProperty("summary").GetProperty("projects").GetInt32() >= 5);
    }
}
