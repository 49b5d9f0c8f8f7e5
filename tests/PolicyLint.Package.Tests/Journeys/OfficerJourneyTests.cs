using PolicyLint.Package.Tests.Hosts;

namespace PolicyLint.Package.Tests.Journeys;

/// <summary>An officer without a program of her own: init, what it asks for, the faults of an input method, their mends, the report in a browser.</summary>
public sealed class OfficerJourneyTests
{
    private const string Handling = "declarations/handling-0001.yaml";

    private static readonly Dictionary<string, string> Japanese = new() { ["LANG"] = "ja_JP.UTF-8", ["LC_ALL"] = "ja_JP.UTF-8" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FromInitToTheReport()
    {
        using var place = new FreshProject();
        var folder = Directory.CreateDirectory(Path.Combine(place.Folder, "city")).FullName;

        Assert.Equal(0, (await RunAsync(folder, "init", "--yes", "--name", "堺市")).ExitCode);
        Assert.Equal(0, (await RunAsync(folder, "init", "--yes")).ExitCode);
        var asked = await RunAsync(folder, "check", "--as-of", "2026-11-23", "-f", "github");
        Assert.True(asked.ExitCode == 1, asked.Output + asked.Errors);
        Assert.Contains($"file={Handling},line=", asked.Output, StringComparison.Ordinal);
        Assert.Contains("PL0103", asked.Output, StringComparison.Ordinal);

        // Typed with an input method: a full-width colon, and a day of the Japanese calendar.
        place.Write($"city/{Handling}", Filled.Replace("title: 選挙", "title：選挙", StringComparison.Ordinal).Replace("effectiveOn: 2026-04-02", "effectiveOn: 令和8年4月2日", StringComparison.Ordinal))
            .Write("city/declarations/organization.yaml", Organization);
        var faulty = await RunAsync(folder, "check", "--as-of", "2026-11-23", "-f", "github");
        Assert.Contains("PL0008", faulty.Output, StringComparison.Ordinal);
        Assert.Contains("令和8年4月2日", faulty.Output, StringComparison.Ordinal);

        var mended = await RunAsync(folder, "check", "--fix", "--as-of", "2026-11-23");
        Assert.True(mended.ExitCode == 0, mended.Output + mended.Errors);
        Assert.Equal(Filled, await File.ReadAllTextAsync(Path.Combine(folder, Handling), Cancellation));

        var report = await RunAsync(folder, "report", "--as-of", "2026-11-23", "-o", "report.html");
        Assert.True(report.ExitCode == 0, report.Errors);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(Path.Combine(folder, "report.html"), 1280, []);
        Assert.Equal("ja", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("堺市", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("選挙人名簿の調製", await page.Locator("#Report_Register").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Task<DotnetResult> RunAsync(string folder, params string[] arguments) => Dotnet.RunAsync(folder, Japanese, Cancellation, [SampleCity.Tool, .. arguments]);

    private const string Organization = """
        schemaVersion: 1
        kind: Organization
        id: sakai
        name: 堺市
        chiefs:
          personalInformation: { title: 副市長, person: E1, since: 2020-04-01 }
          informationSecurity: { title: 副市長, person: E4, since: 2020-04-01 }
        incidentCouncil: { name: 個人情報事故対策会議, members: [個人情報保護, 情報セキュリティ, 人事] }
        advisors: [ { person: A1, expertise: 法律, appointedOn: 2025-04-01, termEnds: 2028-03-31 } ]
        audits: [ { id: AU-1, type: external, scope: [S-1], by: 監査法人, completedOn: 2026-02-01, report: audit.pdf } ]
        divisions: [ { id: D-1, name: 選挙部, generalManager: { person: E2, since: 2020-04-01 } } ]
        sections: [ { id: S-1, name: 選挙課, kind: department, division: D-1, manager: [ { person: E3, title: 課長, from: 2020-04-01 } ] } ]

        """;

    private const string Filled = """
        schemaVersion: 1
        kind: HandlingDeclaration
        id: H-1
        title: 選挙人名簿の調製
        section: S-1
        status: active
        notifications:
          - { type: start, effectiveOn: 2026-04-02, filedOn: 2026-03-20, filedBy: E3 }
        file:
          name: 選挙人名簿ファイル
          institution: 堺市選挙管理委員会
          responsibleUnit: S-1
          purpose: 公職選挙法による選挙人名簿の調製と投票所入場整理券の送付のため
          items: [ { name: 氏名, category: user.name }, { name: 住所, category: user.address } ]
          subjects: { scope: 選挙人, count: 900 }
          collection: 住民基本台帳
          specialCare: { included: false }
          requestDesk: { name: 市政情報課, address: 堺市堺区南瓦町3番1号 }
          regularRecipients: []
          otherLawProcedure: { applies: false }
          type: electronic
        retention: { period: P5Y, basis: 公職選挙法 }
        safeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: forbidden, publicWeb: forbidden }

        """;
}
