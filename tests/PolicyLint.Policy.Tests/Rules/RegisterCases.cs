namespace PolicyLint.Policy.Tests.Rules;

internal static class RegisterCases
{
    public static CaseList All { get; } = new CaseList()
        .Fires("PL7001", "no way of collection", "decl:   collection: 内部提供\n => ")
        .Fires("PL7001", "a blank name", "decl: name: 選挙人名簿ファイル => name: '　'")
        .Fires("PL7001", "no desk", "decl: requestDesk: { name: 市政情報課, => requestDesk: {")
        .Silent("PL7001", "no recipients", "decl: regularRecipients: [] => regularRecipients: []")
        .Silent("PL7001", "an ended handling", "ended: purpose: 条例に基づく利用申込の受付 => purpose: 条例に基づく利用申込の受付")
        .Silent("PL7001", "fewer fields by policy", "decl:   collection: 内部提供\n => ", "policy: rules: {} => rules: { PL7001: { params: { fields: [name, purpose] } } }")

        .Fires("PL7002", "for the work", "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 業務のため")
        .Fires("PL7002", "short", "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 名簿の調製作成")
        .Fires("PL7002", "with a full stop", "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 円滑な業務遂行のため。")
        .Silent("PL7002", "eight characters", "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 選挙人名簿の調製")
        .Silent("PL7002", "a phrase within a purpose", "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 選挙執行業務のため名簿を調製する")
        .Silent("PL7002", "other phrases by policy", "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 円滑な業務遂行のため", "policy: rules: {} => rules: { PL7002: { params: { phrases: [業務のため] } } }")

        .Fires("PL7003", "a day too long", "decl: createdOn: 2024-01-10 => createdOn: 2021-11-22")
        .Fires("PL7003", "years too long", "decl: createdOn: 2024-01-10 => createdOn: 2011-11-10")
        .Fires("PL7003", "after the end of the fiscal year", "decl: from: 作成日 => from: fiscal-year-end", "decl: createdOn: 2024-01-10 => createdOn: 2021-03-31")
        .Silent("PL7003", "on the last day", "decl: createdOn: 2024-01-10 => createdOn: 2021-11-23")
        .Silent("PL7003", "until the end of the fiscal year", "decl: from: 作成日 => from: fiscal-year-end", "decl: createdOn: 2024-01-10 => createdOn: 2021-04-01")
        .Silent("PL7003", "disposed of", "decl: createdOn: 2024-01-10 => createdOn: 2011-11-10, disposedOn: 2016-11-01")

        .Fires("PL7004", "an item is special care", "care: specialCare: { included: true } => specialCare: { included: false }")
        .Fires("PL7004", "below a special-care category", "decl: category: user.address => category: user.health.medication").Along("PL7005")
        .Fires("PL7004", "a category of the city's own", "decl: category: user.address => category: user.hobby", "taxonomy: + schemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.hobby, ja: 趣味, specialCare: true }]").Along("PL7005")
        .Silent("PL7004", "it is told", "care: specialCare: { included: true } => specialCare: { included: true }")
        .Silent("PL7004", "no item is", "decl: category: user.address => category: user.biometric")
        .Silent("PL7004", "nothing told, of which PL7001 tells", "care:   specialCare: { included: true }\n => ")

        .Fires("PL7005", "no encryption", "care: encryptionAtRest: true => encryptionAtRest: false")
        .Fires("PL7005", "no export log", "care: exportLog: true, => ")
        .Fires("PL7005", "media allowed", "care: externalMedia: forbidden => externalMedia: approved-devices-only")
        .Silent("PL7005", "no special-care data", "decl: encryptionAtRest: true => encryptionAtRest: false")
        .Silent("PL7005", "public web, of which others tell", "care: publicWeb: forbidden => publicWeb: allowed")
        .Silent("PL7005", "ended", "ended: category: user.name => category: user.health.disability")

        .Fires("PL7006", "no assessment", "care: pia: { level: basic, completedOn: 2023-04-01 }\n => ")
        .Fires("PL7006", "too shallow for its number", "care: count: 1500 => count: 100000", "report: subjectsCount: 1500 => subjectsCount: 100000")
        .Fires("PL7006", "priority where full is asked", "care: count: 1500 => count: 300000", "care: level: basic => level: priority", "report: subjectsCount: 1500 => subjectsCount: 300000")
        .Silent("PL7006", "below a thousand", "care: count: 1500 => count: 999", "care: pia: { level: basic, completedOn: 2023-04-01 }\n => ", "report: subjectsCount: 1500 => subjectsCount: 999")
        .Silent("PL7006", "just below a band", "care: count: 1500 => count: 99999", "report: subjectsCount: 1500 => subjectsCount: 99999")
        .Silent("PL7006", "more than is asked", "care: level: basic => level: full")

        .Fires("PL7007", "a day too old", "care: completedOn: 2023-04-01 => completedOn: 2021-11-22")
        .Fires("PL7007", "very old", "care: completedOn: 2023-04-01 => completedOn: 2016-04-01")
        .Fires("PL7007", "two years by policy", "policy: rules: {} => rules: { PL7007: { params: { years: 2 } } }")
        .Silent("PL7007", "five years to the day", "care: completedOn: 2023-04-01 => completedOn: 2021-11-23")
        .Silent("PL7007", "no date", "care: , completedOn: 2023-04-01 => ")
        .Silent("PL7007", "from a leap day", "care: completedOn: 2023-04-01 => completedOn: 2024-02-29")

        .Fires("PL7008", "not published", "decl: published: { required: true, on: 2026-05-01, url => published: { required: true, url")
        .Fires("PL7008", "the day before the change", "decl: on: 2026-05-01 => on: 2026-04-30")
        .Fires("PL7008", "before the change was filed", "decl: on: 2026-05-01 => on: 2026-05-01", "decl: effectiveOn: 2026-05-01, filedOn: 2026-04-20 => effectiveOn: 2026-05-01, filedOn: 2026-05-10")
        .Silent("PL7008", "on the day of the change", "decl: url: https://example.invalid/1 => url: https://example.invalid/2")
        .Silent("PL7008", "below the threshold", "care: count: 1500 => count: 999", "care: published: { on: 2020-04-01 } => published: {}", "report: subjectsCount: 1500 => subjectsCount: 999")
        .Silent("PL7008", "a change that is yet to come", "decl: effectiveOn: 2026-05-01 => effectiveOn: 2026-12-01")

        .Fires("PL7009", "thirty-one days", "ended: , removedOn: 2026-04-10 => ").On("2026-05-01").Along("PL0105")
        .Fires("PL7009", "months", "ended: , removedOn: 2026-04-10 => ")
        .Fires("PL7009", "five days by policy", "ended: , removedOn: 2026-04-10 => ", "policy: rules: {} => rules: { PL7009: { params: { days: 5 } } }")
        .Silent("PL7009", "thirty days", "ended: , removedOn: 2026-04-10 => ").On("2026-04-30")
        .Silent("PL7009", "never published", "ended: published: { on: 2018-04-01, removedOn: 2026-04-10 } => published: {}")
        .Silent("PL7009", "still active", "ended: , removedOn: 2026-04-10 => ", "ended: status: ended => status: planned")

        .Fires("PL7010", "on the first day of the year").On("2026-04-01").Along("PL0105")
        .Fires("PL7010", "on the thirtieth day").On("2026-04-30").Along("PL0105")
        .Fires("PL7010", "the whole year by policy", "policy: rules: {} => rules: { PL7010: { params: { days: 366 } } }")
        .Silent("PL7010", "on the thirty-first day").On("2026-05-01")
        .Silent("PL7010", "in November")
        .Silent("PL7010", "on the last day of the year").On("2027-03-31")

        .Fires("PL7011", "no reason", "care: published: { on: 2020-04-01 } => published: { required: false }")
        .Fires("PL7011", "a blank reason", "care: published: { on: 2020-04-01 } => published: { required: false, reason: '　' }")
        .Fires("PL7011", "exactly a thousand", "care: published: { on: 2020-04-01 } => published: { required: false }", "care: count: 1500 => count: 1000", "report: subjectsCount: 1500 => subjectsCount: 1000")
        .Silent("PL7011", "a reason", "care: published: { on: 2020-04-01 } => published: { required: false, reason: 法75条2項 }")
        .Silent("PL7011", "999 people", "care: published: { on: 2020-04-01 } => published: { required: false }", "care: count: 1500 => count: 999", "report: subjectsCount: 1500 => subjectsCount: 999")
        .Silent("PL7011", "published all the same", "care: published: { on: 2020-04-01 } => published: { required: false, on: 2020-04-01 }")

        .Fires("PL7012", "an unknown name", "care: name: 障害名 => name: 備考欄その二")
        .Fires("PL7012", "a name of a file", "care: name: 障害名 => name: 出力様式コード区分")
        .Fires("PL7012", "two words at once", "decl: { name: 住所, => { name: 住所・氏名その他一式,").Along("PL5008")
        .Silent("PL7012", "an alias", "care: name: 個人番号 => name: マイナンバー")
        .Silent("PL7012", "an alias of the city's own", "care: name: 障害名 => name: 備考欄その二", "taxonomy: + schemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.health.disability, aliases: [備考欄その二] }]")
        .Silent("PL7012", "an item that names its symbols", "care: { name: 障害名, => { name: 備考欄その二, code: [Sakai.Row.Note],")

        .Fires("PL7101", "ended yesterday", "contract: to: 2027-03-31 => to: 2026-11-22").Along("PL7104")
        .Fires("PL7101", "begins tomorrow", "contract: from: 2026-04-01 => from: 2026-11-24").Along("PL7104")
        .Fires("PL7101", "a renewal with another contractor", "contract: to: 2027-03-31 => to: 2026-11-22", "decl: outsourcing: [C-1] => outsourcing: [C-1, C-2]", Renewal("株式会社C")).Along("PL7104")
        .Silent("PL7101", "ends today", "contract: to: 2027-03-31 => to: 2026-11-23")
        .Silent("PL7101", "a renewal with the same contractor", "contract: to: 2027-03-31 => to: 2026-11-22", "decl: outsourcing: [C-1] => outsourcing: [C-1, C-2]", Renewal("株式会社B"))
        .Silent("PL7101", "a handling that is only planned", "contract: to: 2027-03-31 => to: 2026-11-22", "decl: status: active => status: planned")

        .Fires("PL7102", "no export ban", "contract: exportBan: true => exportBan: false")
        .Fires("PL7102", "nothing about inspection", "contract: , onSiteInspection: true => ")
        .Fires("PL7102", "free subcontracting", "contract: subcontracting: prior-approval => subcontracting: free")
        .Silent("PL7102", "no subcontracting", "contract: subcontracting: prior-approval => subcontracting: prohibited")
        .Silent("PL7102", "a contract that has ended", "contract: exportBan: true => exportBan: false", "contract: to: 2027-03-31 => to: 2026-11-22")
        .Silent("PL7102", "no supervision, of which others tell", "contract: supervision: { lastInspectedOn: 2026-09-01, intervalMonths: 12 } => # none")

        .Fires("PL7103", "a day too late", "contract: lastInspectedOn: 2026-09-01 => lastInspectedOn: 2025-11-22")
        .Fires("PL7103", "never, in a long contract", "contract: supervision: { lastInspectedOn: 2026-09-01, intervalMonths: 12 } => # none", "contract: from: 2026-04-01 => from: 2025-04-01")
        .Fires("PL7103", "a shorter interval", "contract: intervalMonths: 12 => intervalMonths: 2")
        .Silent("PL7103", "to the day", "contract: lastInspectedOn: 2026-09-01 => lastInspectedOn: 2025-11-23")
        .Silent("PL7103", "never, in a young contract", "contract: supervision: { lastInspectedOn: 2026-09-01, intervalMonths: 12 } => # none")
        .Silent("PL7103", "an ended contract", "contract: lastInspectedOn: 2026-09-01 => lastInspectedOn: 2024-11-22", "contract: to: 2027-03-31 => to: 2026-11-22")

        .Fires("PL7104", "no contract", "decl: developedBy: { person: 株式会社B, contract: C-1 } => developedBy: { person: 職員A }")
        .Fires("PL7104", "a contract that has ended", "contract: to: 2027-03-31 => to: 2026-11-22", "decl: outsourcing: [C-1] => outsourcing: []")
        .Fires("PL7104", "a blank contract", "decl: contract: C-1 } => contract: '' }")
        .Silent("PL7104", "no developer told", "decl: , developedBy: { person: 株式会社B, contract: C-1 } => ")
        .Silent("PL7104", "an unknown contract, of which PL0102 tells", "decl: contract: C-1 } => contract: C-9 }")
        .Silent("PL7104", "the last day of the contract", "contract: to: 2027-03-31 => to: 2026-11-23");

    private static string Renewal(string contractor) =>
        "renewal: + schemaVersion: 1\\nkind: OutsourcingContract\\nid: C-2\\ndeclaration: SAK-1\\ncontractor: " + contractor
        + "\\nterm: { from: 2026-11-23, to: 2027-11-22 }\\nclauses: { confidentiality: true, subcontracting: prohibited, exportBan: true, returnOrErase: true, incidentReport: true, onSiteInspection: true }";
}
