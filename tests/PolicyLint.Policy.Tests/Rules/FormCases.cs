namespace PolicyLint.Policy.Tests.Rules;

internal static class FormCases
{
    public static CaseList All { get; } = new CaseList()
        .Fires("PL0101", "two declarations share an id", "decl: id: SAK-1 => id: SAK-3").Along("PL0102")
        .Fires("PL0101", "a device is registered twice", "devices: id: USB-2 => id: USB-1")
        .Fires("PL0101", "a section and a division share an id", "org: { id: D-1, name: 総務局 => { id: S-9, name: 総務局").Along("PL0102")
        .Silent("PL0101", "a person has the id of a device", "org: { id: E10 } => { id: E10 }, { id: USB-1 }")
        .Silent("PL0101", "an organisation is split over two files", "part: + schemaVersion: 1\\nkind: Organization\\nid: city\\nsections: [{ id: S-8, name: 区役所, division: D-1, manager: [{ person: E3, from: 2020-04-01 }] }]")
        .Silent("PL0101", "two reports of one section", "needed: fiscalYear: 2026 => fiscalYear: 2026")

        .Fires("PL0102", "an unknown person", "report: submittedBy: E7 => submittedBy: E77").Along("PL4016")
        .Fires("PL0102", "an unknown category", "decl: category: user.address => category: user.adress")
        .Fires("PL0102", "an unknown contract", "decl: outsourcing: [C-1] => outsourcing: [C-1, C-2]")
        .Fires("PL0102", "a device of an unknown section", "devices: serial: SN-0002, owner: S-1 => serial: SN-0002, owner: S-7")
        .Silent("PL0102", "persons without a list of people", "org: people: [{ id: E1 }, { id: E2 }, { id: E3 }, { id: E6 }, { id: E7 }, { id: E8 }, { id: E9 }, { id: E10 }, { id: X1 }] => people: []", "decl: filedBy: E7 => filedBy: E77")
        .Silent("PL0102", "what a broken file may hold", "decl: outsourcing: [C-1] => outsourcing: [C-1, C-2]", "broken: + schemaVersion: 1\\nkind: OutsourcingContract\\nid: C-2\\nterm: [")
        .Silent("PL0102", "a device, of which PL5101 tells", "exports: device: USB-1 => device: USB-9")
        .Silent("PL0102", "a category of the city's own", "decl: category: user.address => category: user.pet", "taxonomy: + schemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.pet, ja: ペット }]")

        .Fires("PL0103", "a title of a full-width space", "decl: title: 選挙人名簿の調製 => title: '　'")
        .Fires("PL0103", "no status", "decl: status: active => # no status")
        .Fires("PL0103", "no part names the organisation", "org: name: 堺市\nchiefs => chiefs")
        .Silent("PL0103", "one part of two names the organisation", "part: + schemaVersion: 1\\nkind: Organization\\nid: city")
        .Silent("PL0103", "the serial number, of which PL5103 tells", "devices: serial: SN-0002, => serial: '',")
        .Silent("PL0103", "an optional field that is null", "decl: regularRecipients: [] => regularRecipients: null")

        .Fires("PL0104", "a category that was replaced", "decl: category: user.address => category: user.residence", Deprecated(", replacedBy: user.address"))
        .Fires("PL0104", "a category without successor", "decl: category: user.address => category: user.residence", Deprecated(""))
        .Fires("PL0104", "in an incident", "incident: categories: [user.name] => categories: [user.residence]", Deprecated(""))
        .Silent("PL0104", "its successor", Deprecated(", replacedBy: user.address"))
        .Silent("PL0104", "a category that is refined", "taxonomy: + schemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.address, aliases: [住まい] }]")
        .Silent("PL0104", "one that is no longer deprecated", "taxonomy: + schemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.address, deprecated: false }]")

        .Fires("PL0105", "a manager who left before coming", "org: from: 2016-04-01, to: 2026-03-31 => from: 2016-04-01, to: 2015-03-31")
        .Fires("PL0105", "a day that does not exist", "decl: createdOn: 2024-01-10 => createdOn: 2025-02-29")
        .Fires("PL0105", "reviewed in the future", "report: reviewedOn: 2026-04-20 => reviewedOn: 2026-11-24")
        .Fires("PL0105", "a handling that ended before it started", "ended: type: end, effectiveOn: 2026-03-31 => type: end, effectiveOn: 2018-03-31")
        .Silent("PL0105", "reviewed today", "report: reviewedOn: 2026-04-20 => reviewedOn: 2026-11-23")
        .Silent("PL0105", "a leap day", "decl: createdOn: 2024-01-10 => createdOn: 2024-02-29")
        .Silent("PL0105", "a term of one day", "org: from: 2016-04-01, to: 2026-03-31 => from: 2026-03-31, to: 2026-03-31");

    private static string Deprecated(string successor) =>
        "taxonomy: + schemaVersion: 1\\nkind: Taxonomy\\ncategories: [{ key: user.residence, ja: 居所, deprecated: true" + successor + " }]";
}
