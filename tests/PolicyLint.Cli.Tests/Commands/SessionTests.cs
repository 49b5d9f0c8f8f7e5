using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Commands;

/// <summary>Whole sessions as a user sees them: command, exit code, both streams.</summary>
public sealed class SessionTests
{
    private const string Policy = "schemaVersion: 1\nkind: PolicyConfig\nlocale: en\n";

    private const string Organization = "schemaVersion: 1\nkind: Organization\nid: O-1\nname: 市\ncolour: red\n";

    [Theory]
    [InlineData("usage-unknown-verb", "chekc")]
    [InlineData("usage-unknown-option", "check", "--formta", "json")]
    [InlineData("usage-two-formats", "check", "-f", "json", "-f", "text")]
    [InlineData("explain-unknown", "explain", "PL10O1")]
    [InlineData("explain-english", "explain", "PL7003", "--lang", "en")]
    [InlineData("explain-japanese", "explain", "PL7003", "--lang", "ja")]
    [InlineData("check-help", "check", "--help")]
    [InlineData("completion-bash", "completion", "bash")]
    [InlineData("nothing", "check", "empty")]
    [InlineData("check-text", "check", "--only", "declarations")]
    [InlineData("check-json", "check", "--only", "declarations", "-f", "json", "--quiet")]
    [InlineData("check-japanese", "check", "--only", "declarations", "--lang", "ja")]
    [InlineData("check-exit-zero", "check", "--only", "declarations", "--exit-zero", "-f", "github")]
    public async Task ASession_IsAsItsGoldenFileSays(string golden, params string[] args)
    {
        using var place = Place();
        // Help names the program that runs: here that is the test.
        var session = (await CliRun.OfAsync(place.Root, args)).ToString().Replace("PolicyLint.Cli.Tests", "policylint", StringComparison.Ordinal);
        Golden.AssertMatches(session, "sessions", $"{golden}.txt");
    }

    [Fact]
    public async Task AnExplanation_ShowsItsExamplesInFrames()
    {
        using var place = Place();
        var run = await CliRun.OfAsync(place.Root, "explain", "PL1001", "--lang", "ja");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("    8 |             writer.WriteLine($\"{voter.FullName},{voter.Address}\");\n      |             ^^^^", run.Out, StringComparison.Ordinal);
        Assert.Contains("^ PL1001: approval\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("](", run.Out, StringComparison.Ordinal);
        Assert.Contains("Policy reference (https://github.com/policylint/policylint/blob/main/docs/policy-reference.md)", run.Out, StringComparison.Ordinal);
        Assert.Contains("既定の重大度", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_WritesFilesThatReadWell_AndNeverOverwrites()
    {
        using var place = new Workplace().With("policylint.yml", Policy);
        var run = await CliRun.OfAsync(place.Root, "init", "--name", "O'Hara City");
        var check = await CliRun.OfAsync(place.Root, "check", "-f", "github");

        Assert.Contains("kept   policylint.yml", run.Out, StringComparison.Ordinal);
        Assert.Equal(Policy, File.ReadAllText(place.PathOf("policylint.yml")));
        Assert.Contains("wrote  declarations/handling-0001.yaml", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PL0001", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PL0003", check.Out, StringComparison.Ordinal);
        Assert.Contains("handling-0001.yaml", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABaseline_LetsOldFindingsPass_AndFailsForNewOnes()
    {
        using var place = Place();
        Assert.Equal(0, (await CliRun.OfAsync(place.Root, "baseline", "create", "--only", "declarations")).ExitCode);
        var known = await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "--baseline", "policylint.baseline.json");
        place.With("declarations/more.yml", Organization.Replace("O-1", "O-2", StringComparison.Ordinal));
        var more = await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "--baseline", "policylint.baseline.json");

        Assert.Equal(0, known.ExitCode);
        Assert.Contains("known debt in the baseline", known.Out, StringComparison.Ordinal);
        Assert.Equal(1, more.ExitCode);
        Assert.Contains("declarations/more.yml:5:1: error PL0003", more.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralFormats_GoToSeveralFiles_FromOneRun()
    {
        using var place = Place();
        var run = await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "-f", "text", "-f", "sarif", "-o", "out/a.sarif", "-f", "json", "-o", "out/a.json");
        Assert.Contains("error PL0003", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(place.PathOf("out/a.sarif")), StringComparison.Ordinal);
        Assert.Equal(["a.json", "a.sarif"], Directory.GetFiles(place.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PartsInSarif_AreTheWhole_WhenMerged()
    {
        using var place = Place();
        var whole = await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "-f", "sarif");
        await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "--shard", "1/2", "-f", "sarif", "-o", "1.sarif");
        await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "--shard", "2/2", "-f", "sarif", "-o", "2.sarif");
        Assert.Equal(whole.Out, (await CliRun.OfAsync(place.Root, "merge", "2.sarif", "1.sarif", "-f", "sarif")).Out);
    }

    [Fact]
    public async Task AMissingPart_IsAGap()
    {
        using var place = Place();
        await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "--shard", "1/2", "-f", "json", "-o", "1.json");
        var run = await CliRun.OfAsync(place.Root, "merge", "1.json", "-f", "text");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--shard 2/2: this part of the work is missing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileByName_IsAllThatIsReported()
    {
        using var place = Place().With("declarations/other.yml", Organization.Replace("O-1", "O-2", StringComparison.Ordinal));
        var run = await CliRun.OfAsync(place.Root, "check", "declarations/other.yml", "-f", "github");
        Assert.All(run.Out.TrimEnd().Split('\n'), line => Assert.Contains("file=declarations/other.yml", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFolderBelowThePolicy_UsesIt_AndReportsWhatLiesThere()
    {
        using var place = Place().With("declarations/sub/deep.yml", Organization.Replace("O-1", "O-2", StringComparison.Ordinal));
        var run = await CliRun.OfAsync(place.PathOf("declarations/sub"), "check", "-f", "github");
        Assert.Contains("file=deep.yml", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("org.yml", run.Out, StringComparison.Ordinal);
    }

    private static Workplace Place()
    {
        var place = new Workplace().With("policylint.yml", Policy).With("declarations/org.yml", Organization);
        Directory.CreateDirectory(place.PathOf("empty"));
        return place;
    }
}
