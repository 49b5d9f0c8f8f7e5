using System.Text;

namespace DeclarationCity;

/// <summary>
/// Writes the paperwork of a made-up city: one organisation, and for each section a report, a device register, and declarations with
/// their contracts and export logs. The same numbers give the same files. Clean on 23 November 2026, but for the faults asked for.
/// </summary>
public sealed class CityGenerator(int sections, int declarationsPerSection, int faults)
{
    private int _faultsLeft = faults;

    /// <summary>How many findings the city has: one for each fault.</summary>
    public int Faults { get; } = faults;

    /// <summary>The policy that goes with the city.</summary>
    public static string Policy => "schemaVersion: 1\nkind: PolicyConfig\ntimezone: Asia/Tokyo\nfiscalYearStart: 04-01\n";

    /// <summary>The files, by path.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("declarations/organization.yaml", Organization());
        for (var section = 1; section <= sections; section++)
        {
            yield return ($"declarations/S-{section:0000}/report.yaml", Report(section));
            yield return ($"declarations/S-{section:0000}/devices.yaml", Devices(section));
            for (var number = 1; number <= declarationsPerSection; number++)
            {
                var id = $"SAK-{section:0000}-{number:00}";
                yield return ($"declarations/S-{section:0000}/{id}.yaml", Declaration(section, id));
                yield return ($"declarations/S-{section:0000}/{id}-contract.yaml", Contract(section, id));
                yield return ($"declarations/S-{section:0000}/{id}-exports.yaml", Exports(section, id));
            }
        }
    }

    private string Organization()
    {
        var text = new StringBuilder("""
            schemaVersion: 1
            kind: Organization
            id: city
            name: { ja: 例示市, en: Example City }
            chiefs:
              personalInformation: { title: 副市長, person: E00001, since: 2023-06-01 }
              informationSecurity: { title: 副市長, person: E00002, since: 2023-06-01 }
            incidentCouncil:
              name: 個人情報流出等事故対策会議
              members: [個人情報保護所管, 情報セキュリティ所管, 服務管理所管]
            advisors:
              - { person: X00100, expertise: 弁護士, appointedOn: 2026-04-01, termEnds: 2028-03-31 }
            divisions:
              - { id: D-0001, name: 総務局, generalManager: { person: E00003, since: 2025-04-01 } }
            audits:
              - { id: AUD-2026, type: external, scope: [D-0001], by: 監査法人, completedOn: 2026-09-10 }
            sections:

            """);
        for (var section = 1; section <= sections; section++)
            text.Append($$"""
                  - id: S-{{section:0000}}
                    name: 第{{section}}課
                    kind: department
                    division: D-0001
                    manager:
                      - { person: E1{{section:0000}}, title: 課長, from: 2026-04-01 }
                      - { person: E2{{section:0000}}, title: 課長, from: 2016-04-01, to: 2026-03-31 }
                    deputy: { person: E3{{section:0000}}, from: 2016-04-01 }

                """);
        return text.ToString();
    }

    private string Report(int section)
    {
        var text = new StringBuilder($"""
            schemaVersion: 1
            kind: AnnualReport
            section: S-{section:0000}
            fiscalYear: 2026
            submittedOn: 2026-04-13
            submittedBy: E1{section:0000}
            trigger: fiscal-year-start
            handlingStatus:

            """);
        for (var number = 1; number <= declarationsPerSection; number++)
            text.Append($"  - {{ declaration: SAK-{section:0000}-{number:00}, confirmedOn: 2026-04-10, subjectsCount: {1000 + number}, changes: none, itemsConfirmed: true }}\n");
        return text.Append("""
            protection:
              managerConfirmed: true
              trainingCompletedOn: 2026-04-08
              mediaInventoryOn: 2026-04-09
              findings: []
            reviewedBy: E00003
            reviewedOn: 2026-04-20

            """).ToString();
    }

    private static string Devices(int section) => $$"""
        schemaVersion: 1
        kind: DeviceRegister
        devices:
          - { id: USB-{{section:0000}}, type: usb, serial: SN{{section:000000}}A, owner: S-{{section:0000}}, ownership: organisation, approvedBy: E00002, approvedOn: 2026-04-01, expires: 2027-03-31, encryption: hardware, status: in-use }

        """;

    private string Declaration(int section, string id)
    {
        // Every fault is an empty phrase as purpose: exactly one finding (PL7002).
        var purpose = _faultsLeft-- > 0 ? "業務のため" : "公職選挙法に基づく名簿の調製及び投票に関する事務";
        return $$"""
            # yaml-language-server: $schema=./schemas/handling.v1.schema.json
            schemaVersion: 1
            kind: HandlingDeclaration
            id: {{id}}
            title: { ja: 名簿の調製及び管理事務, en: Rolls and their keeping }
            section: S-{{section:0000}}
            status: active                   # planned | active | ended
            notifications:                   # 届出
              - { type: start, effectiveOn: 2016-04-01, filedOn: 2016-03-15, filedBy: E2{{section:0000}}, evidence: evidence/{{id}}-start.pdf }
              - { type: change, effectiveOn: 2024-07-01, filedOn: 2024-06-20, filedBy: E2{{section:0000}}, changes: [file.items, safeguards] }
            file:                            # 個人情報ファイル簿
              name: 名簿ファイル（{{id}}）
              institution: 例示市長
              responsibleUnit: S-{{section:0000}}
              purpose: {{purpose}}
              items:
                - { name: 氏名,     category: user.name,             code: [City.Roll.Person.FullName] }
                - { name: 性別,     category: user.gender,           code: [City.Roll.Person.Sex] }
                - { name: 年齢,     category: user.age,              code: [City.Roll.Person.Age], derived: true }
                - { name: 生年月日, category: user.birth_date,       code: [City.Roll.Person.BirthDate] }
                - { name: 住所,     category: user.address,          code: [City.Roll.Person.Address] }
                - { name: 郵便番号, category: user.address.postcode, code: [City.Roll.Person.PostalCode] }
                - { name: 電話番号, category: user.contact.phone }
                - { name: メールアドレス, category: user.contact.email }
              subjects: { scope: 市内に住所を有する者, count: {{1000 + int.Parse(id[^2..])}}, countedOn: 2026-04-01 }
              collection: 住民基本台帳からの内部提供及び本人からの届出
              specialCare: { included: false }
              localSpecialCare: { included: false }
              regularRecipients: []
              requestDesk: { name: 市政情報課, address: 例示市中央区1番1号 }
              otherLawProcedure: { applies: true, law: 公職選挙法第24条 }
              type: electronic
              hasCompanionManualFile: false
              anonymizedProposal: { invited: false }
              published: { required: true, on: 2024-07-01, url: "https://example.invalid/pif/{{id}}" }
            legalBasis: { law: 公職選挙法, article: 第19条 }
            specificPersonalInformation: { included: false }
            retention: { period: P5Y, from: fiscal-year-end, basis: 文書管理規程別表, disposal: 物理破壊 }
            holdings:
              - { id: H-2024, label: 令和6年度の名簿, createdOn: 2024-05-10, count: 1000, disposedOn: null }
            safeguards:
              accessControl: true
              encryptionAtRest: true
              exportLog: true
              externalMedia: approved-devices-only
              publicWeb: forbidden
            systems: [ { id: "SYS-{{id}}", repo: src/Roll, assemblies: [City.Roll] } ]
            outsourcing: ["C-{{id}}"]

            """;
    }

    private static string Contract(int section, string id) => $$"""
        schemaVersion: 1
        kind: OutsourcingContract
        id: C-{{id}}
        declaration: {{id}}
        contractor: 株式会社例示情報サービス
        section: S-{{section:0000}}
        term: { from: 2026-04-01, to: 2027-03-31 }
        clauses: { confidentiality: true, subcontracting: prior-approval, exportBan: true, returnOrErase: true, incidentReport: true, onSiteInspection: true }
        supervision: { lastInspectedOn: 2026-09-01, intervalMonths: 12 }

        """;

    private static string Exports(int section, string id)
    {
        var text = new StringBuilder("schemaVersion: 1\nkind: ExportLog\nexports:\n");
        for (var day = 1; day <= 6; day++)
            text.Append($$"""
                  - id: EXP-{{id}}-{{day:00}}
                    declaration: {{id}}
                    items: [氏名, 住所]
                    subjectsCount: {{100 + day}}
                    requestedBy: E4{{section:0000}}
                    authentication: { method: icCard, person: E4{{section:0000}}, at: "2026-10-{{day:00}}T09:58:00+09:00" }
                    approval: { by: E1{{section:0000}}, role: manager, at: "2026-10-{{day:00}}T10:05:00+09:00", decision: approved, reason: 配布のため }
                    device: USB-{{section:0000}}
                    performedBy: E4{{section:0000}}
                    performedAt: "2026-10-{{day:00}}T10:12:31+09:00"
                    destination: 中央区出張所
                    encrypted: true
                    log: { path: logs/exports-2026.jsonl }
                    returnBy: 2026-10-20
                    returnedOn: 2026-10-18

                """);
        return text.ToString();
    }
}
