using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Tests.Rules;

/// <summary>A small city in which nothing is wrong on 23 November 2026; tests change a line of it and see what happens.</summary>
internal sealed class SmallCity
{
    public const string Today = "2026-11-23";

    private const string LogHash = "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["policy"] = """
            schemaVersion: 1
            kind: PolicyConfig
            annualReport: { dueBy: 04-30, upcomingDays: 14 }
            breach: { countFirstDay: false }
            rules: {}
            code:
              destinations:
                - { id: docroot, class: public-web, paths: ['**/wwwroot/**'], urls: ['https://www.example/**'] }
                - { id: disks, class: removable-media, paths: ['E:\**'] }
            """,
        ["org"] = """
            schemaVersion: 1
            kind: Organization
            id: city
            name: 堺市
            chiefs:
              personalInformation: { title: 副市長, person: E1, since: 2023-06-01 }
              informationSecurity: { title: 副市長, person: E2, since: 2023-06-01 }
            incidentCouncil:
              name: 対策会議
              members: [個人情報保護所管, 情報セキュリティ所管, 服務管理所管]
            advisors:
              - { person: X1, expertise: 弁護士, appointedOn: 2026-04-01, termEnds: 2028-03-31 }
            audits:
              - { id: AUD-1, type: external, scope: [S-1], by: 監査法人A, completedOn: 2025-09-10 }
            divisions:
              - { id: D-1, name: 総務局, generalManager: { person: E3, since: 2025-04-01 } }
            sections:
              - id: S-1
                name: 選挙課
                division: D-1
                kind: department
                manager:
                  - { person: E7, title: 課長, from: 2026-04-01 }
                  - { person: E6, title: 課長, from: 2016-04-01, to: 2026-03-31 }
                deputy: { person: E8, from: 2016-04-01 }
              - { id: S-9, name: 事業団, kind: affiliate, supervisedBy: D-1, manager: [ { person: E9, from: 2024-04-01 } ] }
            people: [{ id: E1 }, { id: E2 }, { id: E3 }, { id: E6 }, { id: E7 }, { id: E8 }, { id: E9 }, { id: E10 }, { id: X1 }]
            """,
        ["decl"] = """
            schemaVersion: 1
            kind: HandlingDeclaration
            id: SAK-1
            title: 選挙人名簿の調製
            section: S-1
            status: active
            notifications:
              - { type: start, effectiveOn: 2016-04-01, filedOn: 2016-03-15, filedBy: E6 }
              - { type: change, effectiveOn: 2026-05-01, filedOn: 2026-04-20, filedBy: E7, changes: [file.items] }
            file:
              name: 選挙人名簿ファイル
              institution: 堺市選挙管理委員会
              responsibleUnit: S-1
              purpose: 公職選挙法に基づく名簿調製
              items:
                - { name: 氏名, category: user.name }
                - { name: 住所, category: user.address }
              subjects: { scope: 市内の選挙人, count: 2000, countedOn: 2026-04-01 }
              collection: 内部提供
              specialCare: { included: false }
              regularRecipients: []
              requestDesk: { name: 市政情報課, address: 堺市 }
              otherLawProcedure: { applies: false }
              type: electronic
              published: { required: true, on: 2026-05-01, url: https://example.invalid/1 }
            retention: { period: P5Y, from: 作成日, disposal: 物理破壊 }
            holdings:
              - { id: H-1, label: 名簿, createdOn: 2024-01-10, count: 2000 }
            safeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: approved-devices-only, publicWeb: forbidden }
            systems: [ { id: SYS-1, assemblies: [Sakai.Election], developedBy: { person: 株式会社B, contract: C-1 } } ]
            outsourcing: [C-1]
            """,
        ["care"] = """
            schemaVersion: 1
            kind: HandlingDeclaration
            id: SAK-2
            title: 郵便等投票
            section: S-1
            status: active
            notifications:
              - { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-15 }
            file:
              name: 郵便等投票ファイル
              institution: 堺市選挙管理委員会
              responsibleUnit: S-1
              purpose: 公職選挙法に基づく郵便等投票
              items:
                - { name: 氏名, category: user.name }
                - { name: 障害名, category: user.health.disability }
                - { name: 個人番号, category: user.id.my_number }
              subjects: { scope: 郵便等投票の対象者, count: 1500 }
              collection: 本人から
              specialCare: { included: true }
              regularRecipients: []
              requestDesk: { name: 市政情報課 }
              otherLawProcedure: { applies: false }
              type: electronic
              published: { on: 2020-04-01 }
            specificPersonalInformation: { included: true }
            pia: { level: basic, completedOn: 2023-04-01 }
            retention: { period: P10Y, from: fiscal-year-end }
            safeguards: { accessControl: true, encryptionAtRest: true, exportLog: true, externalMedia: forbidden, publicWeb: forbidden }
            """,
        ["ended"] = """
            schemaVersion: 1
            kind: HandlingDeclaration
            id: SAK-3
            title: 終了した事務
            section: S-1
            status: ended
            notifications:
              - { type: start, effectiveOn: 2018-04-01, filedOn: 2018-03-15 }
              - { type: end, effectiveOn: 2026-03-31, filedOn: 2026-03-20 }
            file:
              name: 古いファイル
              purpose: 条例に基づく利用申込の受付
              items: [ { name: 氏名, category: user.name } ]
              subjects: { count: 1200 }
              published: { on: 2018-04-01, removedOn: 2026-04-10 }
            retention: { period: P5Y }
            safeguards: { accessControl: true }
            """,
        ["report"] = """
            schemaVersion: 1
            kind: AnnualReport
            section: S-1
            fiscalYear: 2026
            submittedOn: 2026-04-13
            submittedBy: E7
            trigger: fiscal-year-start
            handlingStatus:
              - { declaration: SAK-1, confirmedOn: 2026-04-10, subjectsCount: 2000, itemsConfirmed: true }
              - { declaration: SAK-2, confirmedOn: 2026-04-10, subjectsCount: 1500, itemsConfirmed: true }
            protection: { managerConfirmed: true, trainingCompletedOn: 2026-04-08, mediaInventoryOn: 2026-04-09 }
            reviewedBy: E3
            reviewedOn: 2026-04-20
            """,
        ["needed"] = """
            schemaVersion: 1
            kind: AnnualReport
            section: S-1
            fiscalYear: 2026
            submittedOn: 2026-05-20
            submittedBy: E7
            trigger: as-needed
            handlingStatus:
              - { declaration: SAK-1, confirmedOn: 2026-05-20 }
            protection: { managerConfirmed: true }
            """,
        ["after"] = """
            schemaVersion: 1
            kind: AnnualReport
            section: S-1
            fiscalYear: 2026
            submittedOn: 2026-06-20
            submittedBy: E7
            trigger: as-needed
            handlingStatus:
              - { declaration: SAK-2, confirmedOn: 2026-06-20 }
            protection: { managerConfirmed: true }
            """,
        ["devices"] = """
            schemaVersion: 1
            kind: DeviceRegister
            devices:
              - { id: USB-1, type: usb, serial: SN-0001, owner: S-1, ownership: organisation, approvedBy: E2, approvedOn: 2026-04-01, expires: 2027-03-31, status: in-use }
              - { id: USB-2, type: usb, serial: SN-0002, owner: S-1, approvedOn: 2026-04-01, expires: 2027-03-31, status: on-loan, loan: { person: E10, from: 2026-11-20 } }
            """,
        ["exports"] = $$"""
            schemaVersion: 1
            kind: ExportLog
            exports:
              - id: EXP-1
                declaration: SAK-1
                items: [氏名, 住所]
                subjectsCount: 119
                requestedBy: E10
                authentication: { method: icCard, person: E10, at: 2026-10-05T09:58:00+09:00 }
                approval: { by: E7, role: manager, at: 2026-10-05T10:05:00+09:00, decision: approved }
                device: USB-1
                performedBy: E10
                performedAt: 2026-10-05T10:12:31+09:00
                destination: 北区期日前投票所
                encrypted: true
                log: { path: logs/exp-1.jsonl, sha256: {{LogHash}} }
                returnBy: 2026-10-09
                returnedOn: 2026-10-08
            """,
        ["contract"] = """
            schemaVersion: 1
            kind: OutsourcingContract
            id: C-1
            declaration: SAK-1
            contractor: 株式会社B
            section: S-1
            term: { from: 2026-04-01, to: 2027-03-31 }
            clauses: { confidentiality: true, subcontracting: prior-approval, exportBan: true, returnOrErase: true, incidentReport: true, onSiteInspection: true }
            supervision: { lastInspectedOn: 2026-09-01, intervalMonths: 12 }
            """,
        ["incident"] = """
            schemaVersion: 1
            kind: Incident
            id: INC-1
            section: S-1
            becameAwareOn: 2026-06-01
            malicious: none
            subjectsCount: 150
            categories: [user.name]
            financialHarm: none
            advancedProtection: false
            files:
              - { no: 1, label: 名簿, count: 120, disclosed: new }
              - { no: 2, label: 一覧, count: 30, disclosed: known }
              - { no: 3, label: 同上, duplicateOf: 2 }
            council: { convenedOn: 2026-06-02 }
            advisorOpinionOn: 2026-06-03
            ppcReport: { preliminaryOn: 2026-06-03, finalOn: 2026-06-25 }
            notification: { toSubjectsOn: 2026-06-10, method: 郵送 }
            """,
    };

    private SmallCity? _before;

    /// <summary>Changes lines: <c>file: old => new</c>; <c>file: + text</c> appends, <c>before: …</c> changes what had been filed.</summary>
    public static SmallCity With(params string[] edits)
    {
        var city = new SmallCity();
        foreach (var edit in edits)
            city.Change(edit);
        return city;
    }

    /// <summary>The city with another text in place of one of its files.</summary>
    public static SmallCity WithText(string name, string text)
    {
        var city = new SmallCity();
        city._files[name] = text;
        return city;
    }

    /// <summary>The files as they stand.</summary>
    public IReadOnlyDictionary<string, string> Texts => _files;

    public ImmutableArray<Finding> Check(string asOf = Today) => Run(asOf).Findings;

    public PolicyCheckResult Run(string asOf = Today, Dictionary<string, string>? files = null) =>
        Run(new MemoryFiles(files ?? new() { ["logs/exp-1.jsonl"] = "abc", ["evidence/e.pdf"] = "abc" }), asOf);

    public PolicyCheckResult Run(IPolicyFiles files, string asOf = Today)
    {
        Assert.True(Day.TryParse(asOf, out var day));
        return PolicyChecker.Check(
            new PolicyCheckRequest
            {
                Policy = PolicySource.FromText("policylint.yml", _files["policy"]),
                Declarations = Sources(),
                Base = _before?.Sources(),
                Now = DateTimeOffset.UnixEpoch,
                AsOf = day,
                Files = files,
            },
            TestContext.Current.CancellationToken);
    }

    private ImmutableArray<PolicySource> Sources() => [.. _files.Where(f => f.Key != "policy").Select(f => PolicySource.FromText(f.Key, f.Value))];

    private void Change(string edit)
    {
        var (file, change) = (edit[..edit.IndexOf(": ", StringComparison.Ordinal)], edit[(edit.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        if (file == "before")
        {
            (_before ??= new SmallCity()).Change(change);
            return;
        }
        if (change.StartsWith("+ ", StringComparison.Ordinal))
        {
            _files[file] = (_files.TryGetValue(file, out var text) ? text + "\n" : "") + change[2..].Replace("\\n", "\n");
            return;
        }
        var parts = change.Split(" => ");
        Assert.Contains(parts[0], _files[file]);
        _files[file] = _files[file].Replace(parts[0], parts[1].Replace("\\n", "\n"));
    }
}

/// <summary>Files in memory, as the policy's folder would hold them.</summary>
internal sealed class MemoryFiles(Dictionary<string, string> files) : IPolicyFiles
{
    public Stream? Open(string path) => files.TryGetValue(path, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;

    public IEnumerable<string> Find(string glob) => files.Keys.Where(new PolicyLint.Policy.Globs.GlobPattern(glob).IsMatch);
}
