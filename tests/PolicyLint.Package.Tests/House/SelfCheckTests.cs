using System.Text.Json;
using PolicyLint.Package.Tests.Hosts;

namespace PolicyLint.Package.Tests.House;

/// <summary>PolicyLint under its own eyes.</summary>
public sealed class SelfCheckTests
{
    /// <summary>Nothing is found, and nothing could not be checked.</summary>
    [Fact]
    public async Task TheProductPassesItsOwnCheck()
    {
        using var report = await CheckAsync(exitCode: 0, "policy", "analyzers", "cli");

        Assert.Empty(report.RootElement.GetProperty("findings").EnumerateArray());
        Assert.True(report.RootElement.GetProperty("summary").GetProperty("projects").GetInt32() >= 5);
    }

    /// <summary>
    /// What the command line reads about officers goes into the page and the table that the user asked for, and nowhere else. The policy
    /// forbids those two as well: that what reaches them is found shows that the names were followed through both projects.
    /// </summary>
    [Fact]
    public async Task WhatItReadsAboutOfficers_GoesIntoTheirReportAndNowhereElse()
    {
        using var report = await CheckAsync(exitCode: 1, "cli", "--policy", Repository.Path("tests/PolicyLint.Package.Tests/House/self-check.yml"));

        var findings = report.RootElement.GetProperty("findings").EnumerateArray().Select(f => (Rule: Text(f, "rule"), Path: Text(f, "path"), Message: Text(f, "message"))).ToList();
        Assert.All(findings, f => Assert.Equal("PL1003", f.Rule));
        Assert.All(findings, f => Assert.Matches("HtmlTable.Row|CsvTable.Write", f.Message));
        Assert.Contains(findings, f => f.Path == "cli/PolicyLint.Cli/Reporting/HtmlFlowSection.cs" && f.Message.Contains("HtmlTable.Row", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Path == "cli/PolicyLint.Cli/Commands/InventoryCommand.cs" && f.Message.Contains("CsvTable.Write", StringComparison.Ordinal));
    }

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString()!;

    private static async Task<JsonDocument> CheckAsync(int exitCode, params string[] subject)
    {
        var run = await Dotnet.RunAsync(
            Repository.Root, TestContext.Current.CancellationToken, [SampleCity.Tool, "check", .. subject, "--no-restore", "--only", "code", "-f", "json"]);

        Assert.True(run.ExitCode == exitCode, run.Output + run.Errors);
        var report = JsonDocument.Parse(run.Output);
        Assert.Empty(report.RootElement.GetProperty("notChecked").EnumerateArray());
        return report;
    }
}
