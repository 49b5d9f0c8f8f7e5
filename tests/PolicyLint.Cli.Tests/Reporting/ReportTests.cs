using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyLint.Cli.Tests.Hosting;

namespace PolicyLint.Cli.Tests.Reporting;

/// <summary>The officers' report about a small town with one section in order and one that is overdue.</summary>
public sealed partial class ReportTests
{
    private const string Organization = """
        schemaVersion: 1
        kind: Organization
        id: town
        name: { ja: 町, en: "Town <b>" }
        sections:
          - { id: S-A, name: 住民課, manager: { person: E1, title: 課長, from: 2020-04-01 } }
          - { id: S-B, name: 税務課, manager: { person: E2, title: 課長, from: 2020-04-01 } }
          - { id: S-C, name: 総務課, manager: { person: E3, title: 課長, from: 2020-04-01 } }
        """;

    private const string Report = """
        schemaVersion: 1
        kind: AnnualReport
        section: S-A
        fiscalYear: 2026
        submittedOn: 2026-04-10
        submittedBy: E1
        handlingStatus: [ { declaration: H-A, confirmedOn: 2026-04-09 } ]
        protection: { managerConfirmed: true }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task APage_ShowsTheStateOfEverySection(string language)
    {
        using var place = Town();
        var run = await CliRun.OfAsync(place.Root, "report", "--only", "declarations", "--as-of", "2026-06-01", "--lang", language);
        // The words of findings are the rules' own affair.
        Golden.AssertMatches(Articles().Replace(WithoutStyle().Replace(run.Out, "<style></style>"), "<article/>"), "report", $"town.{language}.html");
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task APage_IsWellFormed_NeedsNothingElse_AndSaysItsLanguage()
    {
        using var place = Town();
        var page = (await CliRun.OfAsync(place.Root, "report", "--only", "declarations", "--lang", "ja")).Out;
        var root = XDocument.Parse(VoidTags().Replace(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<$1/>")).Root!;

        Assert.Equal("ja", root.Attribute("lang")!.Value);
        Assert.Single(root.Descendants("h1"));
        Assert.Empty(root.Descendants("script"));
        Assert.DoesNotContain(root.Descendants(), element => element.Attribute("src") is not null || element.Name == "link");
        Assert.All(root.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        Assert.All(root.Descendants("nav").Descendants("a"), link => Assert.Contains(root.Descendants(), element => "#" + element.Attribute("id")?.Value == link.Attribute("href")!.Value));
    }

    [Fact]
    public async Task TextOfDeclarations_IsNeverMarkup()
    {
        using var place = Town();
        var page = (await CliRun.OfAsync(place.Root, "report", "--only", "declarations", "--lang", "en")).Out;
        Assert.Contains("Town &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_KeepsFormulasFromRunning()
    {
        using var place = Town().With("declarations/a.yaml", Handling("H-A", "S-A").Replace("name: file", "name: '=cmd|x'", StringComparison.Ordinal));
        var csv = (await CliRun.OfAsync(place.Root, "report", "--only", "declarations", "-f", "csv")).Out;
        Assert.Contains(",'=cmd|x", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATrend_ComparesWithAnEarlierRun()
    {
        using var place = Town();
        await CliRun.OfAsync(place.Root, "check", "--only", "declarations", "--as-of", "2026-04-11", "-f", "json", "-o", "before.json");
        var page = (await CliRun.OfAsync(place.Root, "report", "--only", "declarations", "--as-of", "2026-06-01", "--previous", "before.json", "--lang", "en")).Out;
        Assert.Contains("Since 2026-04-11: +1", page, StringComparison.Ordinal);
    }

    private static Workplace Town() => new Workplace()
        .With("policylint.yml", "schemaVersion: 1\nkind: PolicyConfig\n")
        .With("declarations/organization.yaml", Organization)
        .With("declarations/a.yaml", Handling("H-A", "S-A"))
        .With("declarations/b.yaml", Handling("H-B", "S-B"))
        .With("declarations/report.yaml", Report);

    private static string Handling(string id, string section) => $$"""
        schemaVersion: 1
        kind: HandlingDeclaration
        id: {{id}}
        title: 名簿
        section: {{section}}
        status: active
        notifications: [ { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-01 } ]
        file: { name: file, purpose: 住民の転入転出を記録するため, items: [ { name: 氏名, category: user.name } ], subjects: { scope: 住民, count: 12 }, specialCare: { included: false } }
        retention: { period: P5Y }
        safeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: forbidden, publicWeb: forbidden }
        """;

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex WithoutStyle();

    [GeneratedRegex("<article.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Articles();

    [GeneratedRegex("<(meta [^>]*|br)>")]
    private static partial Regex VoidTags();
}
