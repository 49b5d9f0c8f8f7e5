using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Code;

/// <summary>Loading and analysing real projects, with a stand-in for the analyzers.</summary>
public sealed class CodeCheckTests
{
    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
        """;

    private const string Referencing = """
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        <ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup></Project>
        """;

    private const string TwoFrameworks = """
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup></Project>
        """;

    private const string WithMissingPackage = """
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        <ItemGroup><PackageReference Include="Town.Hall.That.Nobody.Published" Version="1.0.0" /></ItemGroup></Project>
        """;

    private const string BearingPolicy = """
        schemaVersion: 1
        kind: PolicyConfig
        suppressions:
          - { rule: PL1001, target: B/B.cs, reason: known, approvedBy: E0007, expires: 2026-12-31 }
          - { rule: PL1002, reason: known, approvedBy: E0007, expires: 2026-12-31 }
        # Nowhere

        """;

    private static readonly Engines Spotter = new(() => new WriteSpotter());

    [Fact]
    public async Task AFolder_IsCheckedWithEveryProjectInIt_AndWhatReferencesThem()
    {
        using var place = new Workplace()
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", Referencing).With("B/B.cs", Writing("B") + "class C : A;")
            .With("B/bin/Old/Old.csproj", Library).With("B/bin/Old/Old.cs", Writing("Old"));

        var run = await CheckAsync(place, "check", "--as-of", "2026-04-01", "-f", "github");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(["A/A.cs", "B/B.cs"], Files(run));
        Assert.Contains("written on 2026-04-01", run.Out, StringComparison.Ordinal);
        Assert.Contains("in 2 projects", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilter_ChecksOnlyWhatItLists()
    {
        using var place = new Workplace()
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", Referencing).With("B/B.cs", Writing("B"))
            .With("all.slnx", """<Solution><Project Path="A/A.csproj" /><Project Path="B/B.csproj" /></Solution>""")
            .With("one.slnf", """{ "solution": { "path": "all.slnx", "projects": ["B\\B.csproj"] } }""");

        Assert.Equal(["A/A.cs", "B/B.cs"], Files(await CheckAsync(place, "check", "all.slnx", "-f", "github")));
        Assert.Equal(["B/B.cs"], Files(await CheckAsync(place, "check", "one.slnf", "-f", "github")));
        Assert.Equal(["A/A.cs"], Files(await CheckAsync(place, "check", "A/A.cs", "-f", "github")));
    }

    [Fact]
    public async Task AFindingOfTwoTargetFrameworks_IsOne()
    {
        using var place = new Workplace().With("A/A.csproj", TwoFrameworks).With("A/A.cs", Writing("A"));
        Assert.Single(Files(await CheckAsync(place, "check", "-f", "github")));
    }

    [Fact]
    public async Task AProjectThatDoesNotCompile_IsAGap_AndTheOthersAreReported()
    {
        using var place = new Workplace()
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", Library).With("B/B.cs", Writing("B") + "class Broken { Missing Field; }");

        var run = await CheckAsync(place, "check");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("B/B.csproj: does not compile (1 error, the first: B.cs:2: CS0246", run.Out, StringComparison.Ordinal);
        Assert.Contains("A/A.cs:1:", run.Out, StringComparison.Ordinal);
        Assert.Contains("B/B.cs:1:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProjectThatDoesNotRestore_IsAGap_AndTheOthersAreReported()
    {
        using var place = new Workplace()
            .With("nuget.config", """<configuration><packageSources><clear /><add key="here" value="." /></packageSources></configuration>""")
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", WithMissingPackage).With("B/B.cs", Writing("B"));

        var run = await CheckAsync(place, "check");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("B/B.csproj: could not be restored: NU1101", run.Out, StringComparison.Ordinal);
        Assert.Contains("A/A.cs:1:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABrokenProjectFile_IsAGap()
    {
        using var place = new Workplace()
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><Prop");

        var run = await CheckAsync(place, "check");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("B/B.csproj: could not be", run.Out, StringComparison.Ordinal);
        Assert.Contains("A/A.cs:1:", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The workspace takes unread files for empty ones and missing projects for none, and a run that says nothing of them reads as clean.</summary>
    [Fact]
    public async Task WhatTheWorkspacePassesOver_IsAGap_AndTheRestIsReported()
    {
        using var place = new Workplace()
            .With("A/A.csproj", Referencing.Replace("../A/A.csproj", "../Gone/Gone.csproj", StringComparison.Ordinal)).With("A/A.cs", Writing("A"))
            .With("A/Binary.cs", File.ReadAllBytes(typeof(CodeCheckTests).Assembly.Location)).With("A/Empty.cs", "")
            .With("broken.slnx", "<Solution><Project");
        File.CreateSymbolicLink(place.PathOf("A/Unread.cs"), place.PathOf("gone.cs"));
        File.CreateSymbolicLink(place.PathOf("A/appsettings.json"), place.PathOf("gone.json"));

        var run = await CheckAsync(place, "check");

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("not checked (5)", run.Out, StringComparison.Ordinal);
        Assert.Contains("  A/Binary.cs: is binary", run.Out, StringComparison.Ordinal);
        Assert.Contains("  A/Unread.cs: cannot be read", run.Out, StringComparison.Ordinal);
        Assert.Contains("  A/appsettings.json: cannot be read", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Gone/Gone.csproj: is referenced by a project but does not exist", run.Out, StringComparison.Ordinal);
        Assert.Contains("  broken.slnx: is no readable solution", run.Out, StringComparison.Ordinal);
        Assert.Contains("A/A.cs:1:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASuppressionInSource_NeedsAReasonAnApproverAndAnEnd()
    {
        const string Until = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Test\", \"PL1001\", Justification = \"until {0} by E0007: the audit\")]\n";
        using var place = new Workplace().With("A/A.csproj", Library)
            .With("A/Held.cs", Until.Replace("{0}", "2027-03-31", StringComparison.Ordinal) + Writing("Held"))
            .With("A/Expired.cs", Until.Replace("{0}", "2026-03-31", StringComparison.Ordinal) + Writing("Expired"))
            .With("A/Bare.cs", "#pragma warning disable PL1001\n" + Writing("Bare"));

        var run = await CheckAsync(place, "check", "-f", "github");

        Assert.Equal(["A/Bare.cs", "A/Expired.cs"], Files(run));
        Assert.Contains("file=A/Expired.cs,line=1", run.Out, StringComparison.Ordinal);
        Assert.Contains("PL9002", run.Out, StringComparison.Ordinal);
        Assert.Contains("PL9001", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 suppressed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APatternOfThePolicy_MatchesNothing_OnlyWhenNoProjectHasIt()
    {
        using var place = new Workplace()
            .With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n# B\n")
            .With("A/A.csproj", Library).With("A/A.cs", "class A;")
            .With("B/B.csproj", Library).With("B/B.cs", "class B;");
        Assert.DoesNotContain("PL0107", (await CheckAsync(place, "check")).Out, StringComparison.Ordinal);

        place.With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n# Nowhere\n");
        var run = await CheckAsync(place, "check");
        Assert.Single(run.Out.Split('\n'), line => line.StartsWith("policylint.yml:1:1: error PL0107", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task PartsOfTheWork_AreTheWhole_WhenMerged(string format)
    {
        using var place = new Workplace()
            .With("policylint.yml", BearingPolicy).With("declarations/o.yml", "kind: Organization\ncolour: red\n")
            .With("Shared/S.cs", "public class S\n{\n#if A\n    void M() => System.IO.File.WriteAllText(\"a\", \"b\");\n#endif\n    void N() => System.IO.File.WriteAllText(\"a\", \"b\");\n#if C\n    void M() => System.IO.File.WriteAllText(\"a\", \"b\");\n#endif\n}\n")
            .With("A/A.csproj", Linking("A")).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", Referencing).With("B/B.cs", Writing("B"))
            .With("C/C.csproj", Linking("C")).With("C/C.cs", Writing("C"))
            .With("D/D.csproj", Linking("C")).With("D/D.cs", Writing("D"));

        var whole = await CheckAsync(place, "check", "-f", format, "--lang", "en");
        for (var part = 1; part <= 3; part++)
        {
            await CheckAsync(place, "check", "--shard", $"{part}/3", "-f", format, "-o", $"out/{part}.{format}", "--lang", "en", "--no-restore");
        }

        var merged = await CheckAsync(place, "merge", $"out/3.{format}", $"out/1.{format}", $"out/2.{format}", "-f", format);

        Assert.Equal(whole.Out, merged.Out);
        Assert.Equal(whole.ExitCode, merged.ExitCode);
        Assert.Contains("PL9003", merged.Out, StringComparison.Ordinal);
        Assert.Equal(1, merged.Out.Split("\"PL9003\"").Length - (format == "json" ? 1 : 2));
    }

    /// <summary>Old debt stays old in every part, also what only the whole of the code can tell (a suppression for nothing); what is new fails.</summary>
    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task PartsUnderABaseline_MergedAreWhatOneRunSays(string format)
    {
        using var place = new Workplace()
            .With("policylint.yml", BearingPolicy)
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", Library).With("B/B.cs", Writing("B"));
        await CheckAsync(place, "baseline", "create", "-o", "out/debt.json");
        place.With("B/New.cs", Writing("New"));

        var whole = await CheckAsync(place, "check", "--baseline", "out/debt.json", "-f", format, "--lang", "en");
        for (var part = 1; part <= 2; part++)
        {
            await CheckAsync(place, "check", "--baseline", "out/debt.json", "--shard", $"{part}/2", "-f", format, "-o", $"out/{part}.{format}", "--lang", "en", "--no-restore");
        }

        var merged = await CheckAsync(place, "merge", $"out/1.{format}", $"out/2.{format}", "-f", format);

        Assert.Equal(whole.Out, merged.Out);
        Assert.Equal((1, 1), (whole.ExitCode, merged.ExitCode));
        Assert.Contains("PL9003", await File.ReadAllTextAsync(Path.Combine(place.Root, "out/debt.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APartOfTheWork_SaysNothingOfWhatOtherPartsMayHave()
    {
        using var place = new Workplace()
            .With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n# B\n")
            .With("A/A.csproj", Library).With("A/A.cs", Writing("A"))
            .With("B/B.csproj", Library).With("B/B.cs", Writing("B"));

        var run = await CheckAsync(place, "check", "--shard", "1/2", "-f", "github", "--lang", "en");

        Assert.Equal(["A/A.cs"], Files(run));
        Assert.DoesNotContain("PL0107", run.Out, StringComparison.Ordinal);
    }

    private static Task<CliRun> CheckAsync(Workplace place, params string[] args) =>
        CliRun.OfAsync(place.Root, Spotter, TestContext.Current.CancellationToken, args);

    private static string Linking(string symbol) => Library.Replace("</PropertyGroup>", $"<DefineConstants>{symbol}</DefineConstants></PropertyGroup><ItemGroup><Compile Include=\"../Shared/S.cs\" /></ItemGroup>", StringComparison.Ordinal);

    private static string Writing(string name) => $"public class {name} {{ void M() => System.IO.File.WriteAllText(\"a\", \"b\"); }}\n";

    private static IEnumerable<string> Files(CliRun run) =>
        run.Out.Split('\n').Where(line => line.Contains("title=PL1001", StringComparison.Ordinal)).Select(line => line.Split("file=")[1].Split(',')[0]);
}
