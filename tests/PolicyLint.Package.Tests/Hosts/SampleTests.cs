using PolicyLint.Package.Tests.Documentation;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>One engine, one answer: command line, build and analyzer say the same about the sample, which is what its list says.</summary>
public sealed class SampleTests(SampleRuns runs) : IClassFixture<SampleRuns>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CommandLine_FindsWhatTheListSays()
    {
        var (result, json) = await runs.Whole;

        Assert.Equal((1, ""), (result.ExitCode, NotChecked(result)));
        GeneratedDocument.AssertCurrent($"{SampleCity.Folder}/expected-findings.txt", Lines(SampleCity.Findings(json)));
    }

    /// <summary>As warnings, since an error in a library would leave the program that uses it unbuilt; what is mere information a build does not print.</summary>
    [Fact]
    public async Task Build_FindsTheSameInCode()
    {
        using var project = SampleCity.WithPackage();
        project.Write(".globalconfig", """
            is_global = true
            dotnet_analyzer_diagnostic.category-PolicyLint.Flow.severity = warning
            dotnet_analyzer_diagnostic.category-PolicyLint.Gates.severity = warning
            dotnet_diagnostic.PL3007.severity = warning
            """);

        var build = await project.BuildAsync("ElectionAssist.slnx", Cancellation, $"-p:PolicyLintAsOf={SampleCity.AsOf}");

        Assert.All(build.Diagnostics, diagnostic => Assert.Equal("warning", diagnostic.Severity));
        var found = build.Diagnostics.Select(diagnostic => (diagnostic.Path, diagnostic.Line, diagnostic.Id)).Order();
        var printed = (await CodeFindingsAsync()).Where(finding => finding.Severity != "info");
        Assert.Equal(printed.Select(finding => (finding.Path, finding.Line, finding.Rule)).Order(), found);
    }

    [Fact]
    public async Task Analyzer_FindsTheSameInCode()
    {
        Assert.Equal(Lines(await CodeFindingsAsync()), Lines(await AnalyzerHost.FindingsAsync(Cancellation)));
    }

    [Fact]
    public async Task SampleReadme_ShowsTheWholeOutput()
    {
        var (result, _) = await runs.Whole;

        GeneratedDocument.AssertPartCurrent($"{SampleCity.Folder}/README.md", "output", Fenced(result.Output));
    }

    [Fact]
    public async Task Readme_ShowsTheIncidentAndTheOverdueReport()
    {
        var (result, _) = await runs.Whole;
        var shown = result.Output.ReplaceLineEndings("\n").Split("\n\n")
            .Where(finding => finding.Contains("VoterRollExport.cs", StringComparison.Ordinal) || finding.Contains("PL4010", StringComparison.Ordinal));

        GeneratedDocument.AssertPartCurrent("README.md", "output", Fenced(string.Join("\n\n", shown)));
    }

    private static string Fenced(string output) => $"```\n{output.ReplaceLineEndings("\n").TrimEnd()}\n```";

    private async Task<IEnumerable<SampleFinding>> CodeFindingsAsync() => SampleCity.Findings((await runs.Code).Output);

    private static string NotChecked(DotnetResult result) => result.ExitCode == 2 ? result.Errors : "";

    private static string Lines(IEnumerable<SampleFinding> findings) => string.Concat(findings.Select(finding => $"{finding}\n"));
}
