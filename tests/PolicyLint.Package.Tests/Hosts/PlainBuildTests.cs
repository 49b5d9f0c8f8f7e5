namespace PolicyLint.Package.Tests.Hosts;

/// <summary>What a project gets that does nothing but install the package.</summary>
public sealed class PlainBuildTests
{
    private const string VoterExport = """
        using PolicyLint;

        namespace Election;

        [PersonalData]
        public sealed record Voter(string FullName, string Address);

        public static class VoterExport
        {
            public static void Save(Voter voter)
            {
                File.WriteAllText(@"E:\voter.txt", voter.FullName);
            }
        }
        """;

    private const int WriteLine = 12;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UnapprovedExport_FailsTheBuildAtItsLine()
    {
        using var project = new FreshProject();
        project.WriteProject("Election.csproj").Write("VoterExport.cs", VoterExport);

        var build = await project.BuildAsync("Election.csproj", Cancellation);

        Assert.Equal([new BuildDiagnostic("VoterExport.cs", WriteLine, "error", "PL1001")], build.Diagnostics);
        Assert.Equal(1, build.ExitCode);
    }

    [Fact]
    public async Task APolicyThatIsNamed_CountsInTheBuildAndInTheCommandLine_WhateverItsName()
    {
        using var project = new FreshProject();
        project.WriteProject("Election.csproj").Write("VoterExport.cs", VoterExport).Write("rules/city.yml", """
            schemaVersion: 1
            kind: PolicyConfig
            code:
              destinations:
                - { id: registered-disk, class: managed, paths: ['E:\**'] }
            """);

        var build = await project.BuildAsync("Election.csproj", Cancellation, "-p:PolicyLintPolicy=rules/city.yml");
        var check = await Dotnet.RunAsync(project.Folder, Cancellation, SampleCity.Tool, "check", ".", "--policy", "rules/city.yml", "--no-restore", "--only", "code");

        Assert.Empty(build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
    }

    [Fact]
    public async Task NearestPolicy_IsFound()
    {
        using var project = new FreshProject();
        project
            .WriteProject("src/Election/Election.csproj")
            .Write("src/Election/VoterExport.cs", VoterExport)
            .Write("policylint.yml", """
                schemaVersion: 1
                kind: PolicyConfig
                code:
                  destinations:
                    - { id: registered-disk, class: managed, paths: ['E:\**'] }
                """);

        var build = await project.BuildAsync("src/Election/Election.csproj", Cancellation);

        Assert.Empty(build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }

    [Fact]
    public async Task BrokenPolicy_IsALocatedError()
    {
        using var project = new FreshProject();
        project
            .WriteProject("Election.csproj")
            .Write("VoterExport.cs", VoterExport)
            .Write("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\ncode: [\n");

        var build = await project.BuildAsync("Election.csproj", Cancellation);

        Assert.Contains(build.Diagnostics, diagnostic => diagnostic is { Path: "policylint.yml", Severity: "error", Id: "PL0001" });
        Assert.DoesNotContain("AD0001", build.Output);
        Assert.Equal(1, build.ExitCode);
    }

    [Fact]
    public async Task SwitchedOff_OnlyTheAttributesAreThere()
    {
        using var project = new FreshProject();
        project.WriteProject("Election.csproj").Write("VoterExport.cs", VoterExport);

        var build = await project.BuildAsync("Election.csproj", Cancellation, "-p:PolicyLintEnabled=false");

        Assert.Empty(build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }

    /// <summary>SecurityCodeScan carries another version of YamlDotNet: both must load their own.</summary>
    [Fact]
    public async Task BesideSecurityCodeScan_BothReport()
    {
        using var project = new FreshProject(otherFeeds: true);
        project
            .WriteProject("Election.csproj", ("SecurityCodeScan.VS2019", "5.6.7"))
            .Write("VoterExport.cs", VoterExport)
            .Write("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n")
            .Write("Digest.cs", """
                namespace Election;

                public static class Digest
                {
                    public static byte[] Of(byte[] data) => System.Security.Cryptography.MD5.Create().ComputeHash(data);
                }
                """);

        var build = await project.BuildAsync("Election.csproj", Cancellation);

        Assert.Contains(new BuildDiagnostic("VoterExport.cs", WriteLine, "error", "PL1001"), build.Diagnostics);
        Assert.Contains(new BuildDiagnostic("Digest.cs", 5, "warning", "SCS0006"), build.Diagnostics);
        Assert.DoesNotContain("CS8032", build.Output);
    }
}
