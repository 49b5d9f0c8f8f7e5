using System.Diagnostics;
using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Adoption;

/// <summary>Comparisons with a commit, against a real repository.</summary>
public sealed class GitTests
{
    private const string Policy = "schemaVersion: 1\nkind: PolicyConfig\n";

    private const string Register = "schemaVersion: 1\nkind: DeviceRegister\ndevices: []\n";

    [Fact]
    public async Task Since_ReportsWhatChangedLinesBrought_AndNothingElse()
    {
        using var place = new Workplace().With("policylint.yml", Policy).With("declarations/old.yml", Register + "colour: red\n");
        Commit(place);
        place.With("declarations/old.yml", Register + "colour: red\nshape: round\n").With("declarations/new.yml", Register + "size: 3\n");

        var run = await CliRun.OfAsync(place.Root, "check", "--since", "HEAD", "-f", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("file=declarations/old.yml,line=5", run.Out, StringComparison.Ordinal);
        Assert.Contains("file=declarations/new.yml,line=4", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("file=declarations/old.yml,line=4", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since")]
    [InlineData("--base")]
    public async Task ACommitThatIsNotThere_IsNoCleanAnswer(string option)
    {
        using var place = new Workplace().With("policylint.yml", Policy).With("declarations/old.yml", Register);
        Commit(place);
        var run = await CliRun.OfAsync(place.Root, "check", option, "--nowhere");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("policylint: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Base_ReadsTheDeclarationsOfTheCommit()
    {
        const string Before = "schemaVersion: 1\nkind: HandlingDeclaration\nid: H-1\ntitle: 名簿\nsection: S-1\nstatus: active\nnotifications: [ { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-01 } ]\n"
            + "file: { name: file, purpose: 選挙人名簿の調製のため, items: [ { name: 氏名, category: user.name } ], subjects: { scope: 住民, count: 12 }, specialCare: { included: false } }\n"
            + "retention: { period: P5Y }\nsafeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: forbidden, publicWeb: forbidden }\n";
        using var place = new Workplace().With("policylint.yml", Policy).With("declarations/名簿.yml", Before);
        Commit(place);
        place.With("declarations/名簿.yml", Before.Replace("encryptionAtRest: true", "encryptionAtRest: false", StringComparison.Ordinal));

        Assert.Contains("PL4003", (await CliRun.OfAsync(place.Root, "check", "--base", "HEAD", "-f", "github")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PL4003", (await CliRun.OfAsync(place.Root, "check", "-f", "github")).Out, StringComparison.Ordinal);

        using var lastYear = new Workplace().With("名簿.yml", Before);
        Assert.Contains("PL4003", (await CliRun.OfAsync(place.Root, "check", "--base", lastYear.Root, "-f", "github")).Out, StringComparison.Ordinal);
        using var nothing = new Workplace();
        var run = await CliRun.OfAsync(place.Root, "check", "--base", nothing.Root);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no declarations", run.Error, StringComparison.Ordinal);
    }

    private static void Commit(Workplace place)
    {
        foreach (var arguments in (string[][])[["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "commit", "-q", "-m", "before"]])
        {
            using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = place.Root })!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }
}
