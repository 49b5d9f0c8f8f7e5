using System.Diagnostics;
using PolicyLint.Cli.Checks;
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

    [Fact]
    public async Task Since_ReportsWhatAFileThatIsGoneBrought_AndNothingOfOneThatMoved()
    {
        const string City = "schemaVersion: 1\nkind: Organization\nid: O-1\nname: 市\nsections: [ { id: S-1, name: 課, kind: department } ]\n";
        const string Devices = "schemaVersion: 1\nkind: DeviceRegister\ncolour: red\ndevices: [ { id: D-1, owner: S-1 } ]\n";
        using var place = new Workplace().With("policylint.yml", Policy).With("declarations/city.yml", City).With("declarations/devices.yml", Devices)
            .With("declarations/other.yml", City.Replace("S-1", "S-2", StringComparison.Ordinal));
        Commit(place);

        File.Move(place.PathOf("declarations/devices.yml"), place.PathOf("declarations/media.yml"));
        Run(place, "add", "-A");
        var moved = await CliRun.OfAsync(place.Root, "check", "--since", "HEAD", "-f", "github");
        Assert.Equal((0, ""), (moved.ExitCode, moved.Out));

        File.Delete(place.PathOf("declarations/city.yml"));
        var run = await CliRun.OfAsync(place.Root, "check", "--since", "HEAD", "-f", "github");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("file=declarations/media.yml,line=4", run.Out, StringComparison.Ordinal);
        Assert.Contains("PL0102", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("file=declarations/media.yml,line=3", run.Out, StringComparison.Ordinal);
    }

    /// <summary>What is found is far from the guard that is gone, but in its method; the other method is as it was.</summary>
    [Fact]
    public async Task Since_ReportsWhatAGuardThatIsGoneBrought_AndEverythingUnderAnotherPolicy()
    {
        const string Guard = "        if (!approved)\n        {\n            return;\n        }\n";
        const string Code = "class A\n{\n    void Guarded(bool approved)\n    {\n" + Guard + "        var name = \"a\";\n        var text = name;\n        System.IO.File.WriteAllText(name, text);\n    }\n\n"
            + "    void Other()\n    {\n        System.IO.File.WriteAllText(\"a\", \"b\");\n    }\n}\n";
        using var place = new Workplace().With("policylint.yml", Policy).With("A/A.cs", Code)
            .With("A/A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .With(".gitignore", "bin/\nobj/\n");
        Commit(place);

        place.With("A/A.cs", Code.Replace(Guard, "", StringComparison.Ordinal));
        var run = await CheckAsync(place);
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(["A/A.cs,line=7"], Places(run));

        place.With("A/A.cs", Code).With("policylint.yml", Policy + "locale: en\n");
        Assert.Equal(["A/A.cs,line=11", "A/A.cs,line=16"], Places(await CheckAsync(place)));

        static Task<CliRun> CheckAsync(Workplace place) => CliRun.OfAsync(place.Root, new Engines(() => new WriteSpotter()), default, "check", "--since", "HEAD", "-f", "github");
        static IEnumerable<string> Places(CliRun run) => run.Out.Split('\n').Where(line => line.StartsWith("::error file=A/", StringComparison.Ordinal)).Select(line => string.Join(',', line["::error file=".Length..].Split(',')[..2]));
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
        Run(place, "init", "-q");
        Run(place, "add", "-A");
        Run(place, "-c", "user.name=t", "-c", "user.email=t@example.invalid", "commit", "-q", "-m", "before");
    }

    private static void Run(Workplace place, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = place.Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
