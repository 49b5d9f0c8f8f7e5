using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Reporting;

/// <summary>The officers' report as CSV and Markdown: the tables of the page, with debt and trend.</summary>
public sealed class PlainReportTests
{
    private const string Policy = "schemaVersion: 1\nkind: PolicyConfig\nlocale: en\n";

    private const string City = """
        schemaVersion: 1
        kind: Organization
        id: O-1
        name: 市 | "City"
        sections: [ { id: S-1, name: =選挙課, kind: department } ]

        """;

    private const string Handling = """
        schemaVersion: 1
        kind: HandlingDeclaration
        id: H-1
        title: 名簿
        section: S-1
        status: active
        notifications: [ { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-01 } ]
        file: { name: 名簿, purpose: 選挙人名簿の調製のため, items: [ { name: 氏名, category: user.name } ], subjects: { scope: 住民, count: 12 }, specialCare: { included: false } }
        retention: { period: P5Y }
        safeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: forbidden, publicWeb: forbidden }

        """;

    [Theory]
    [InlineData("csv", "en")]
    [InlineData("csv", "ja")]
    [InlineData("markdown", "en")]
    [InlineData("markdown", "ja")]
    public async Task TheReport_IsAsItsGoldenFileSays(string format, string language)
    {
        using var place = await PlaceAsync();
        var run = await CliRun.OfAsync(place.Root, Arguments(format, language, "report.txt"));

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Golden.AssertMatches(File.ReadAllText(place.PathOf("report.txt")), "reports", $"{format}.{language}.txt");
    }

    [Fact]
    public async Task AFileOfCsv_BeginsWithAByteOrderMark_StandardOutputDoesNot()
    {
        using var place = await PlaceAsync();
        await CliRun.OfAsync(place.Root, Arguments("csv", "ja", "report.csv"));
        var printed = await CliRun.OfAsync(place.Root, Arguments("csv", "ja", null));

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(place.PathOf("report.csv"))[..3]);
        Assert.Equal(File.ReadAllText(place.PathOf("report.csv")), printed.Out);
    }

    private static string[] Arguments(string format, string language, string? file) =>
        ["report", "--only", "declarations", "--as-of", "2026-11-23", "--baseline", "base.json", "--previous", "before.json", "-f", format, "--lang", language, .. file is null ? [] : (string[])["-o", file]];

    /// <summary>A section that has not reported, debt of an earlier day, and a run of that day with fewer findings.</summary>
    private static async Task<Workplace> PlaceAsync()
    {
        var place = new Workplace().With("policylint.yml", Policy).With("declarations/city.yml", City);
        Assert.Equal(0, (await CliRun.OfAsync(place.Root, "baseline", "create", "--as-of", "2026-10-01", "-o", "base.json")).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync(place.Root, "check", "--as-of", "2026-10-01", "--exit-zero", "-f", "json", "-o", "before.json")).ExitCode);
        return place.With("declarations/h.yml", Handling);
    }
}
