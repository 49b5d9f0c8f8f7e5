namespace PolicyLint.Policy.Tests.Rules;

internal static class OrganizationCases
{
    public static CaseList All { get; } = new CaseList()
        .Fires("PL6001", "no chief", "org:   personalInformation: { title: 副市長, person: E1, since: 2023-06-01 }\n => ")
        .Fires("PL6001", "no vice mayor", "org: { title: 副市長, person: E1 => { title: 総務局長, person: E1")
        .Fires("PL6001", "nobody named", "org: { title: 副市長, person: E1 => { title: 副市長, person: ''")
        .Silent("PL6001", "a vice governor", "org: { title: 副市長, person: E1 => { title: 副知事, person: E1")
        .Silent("PL6001", "a longer title", "org: { title: 副市長, person: E1 => { title: 第一副市長（総務担当）, person: E1")
        .Silent("PL6001", "another title that the policy accepts", "org: { title: 副市長, person: E1 => { title: 助役, person: E1", "policy: rules: {} => rules: { PL6001: { params: { titles: [助役] } } }")

        .Fires("PL6002", "no chief", "org:   informationSecurity: { title: 副市長, person: E2, since: 2023-06-01 }\n => ")
        .Fires("PL6002", "no vice mayor", "org: { title: 副市長, person: E2 => { title: 情報部長, person: E2")
        .Fires("PL6002", "no title", "org: { title: 副市長, person: E2 => { person: E2")
        .Silent("PL6002", "in English", "org: { title: 副市長, person: E2 => { title: Vice Mayor, person: E2")
        .Silent("PL6002", "of a ward", "org: { title: 副市長, person: E2 => { title: 副区長, person: E2")
        .Silent("PL6002", "while a file cannot be read", "org:   informationSecurity: { title: 副市長, person: E2, since: 2023-06-01 }\n => ", "broken: + chiefs: [")

        .Fires("PL6003", "the first for both", "org: 副市長, person: E2 => 副市長, person: E1")
        .Fires("PL6003", "the second for both", "org: 副市長, person: E1 => 副市長, person: E2")
        .Fires("PL6003", "somebody else for both", "org: 副市長, person: E1 => 副市長, person: E9", "org: 副市長, person: E2 => 副市長, person: E9")
        .Silent("PL6003", "two persons", "org: 副市長, person: E2 => 副市長, person: E9")
        .Silent("PL6003", "one is not named", "org: 副市長, person: E2 => 副市長, person: null")
        .Silent("PL6003", "one also manages a section", "org: 副市長, person: E2 => 副市長, person: E7")

        .Fires("PL6004", "left yesterday, no deputy", "org: manager: [ { person: E9, from: 2024-04-01 } ] => manager: [ { person: E9, from: 2024-04-01, to: 2026-11-22 } ]")
        .Fires("PL6004", "no manager at all", "org: , manager: [ { person: E9, from: 2024-04-01 } ] => ")
        .Fires("PL6004", "a deputy for fifteen days", "org: title: 課長, from: 2026-04-01 => title: 課長, from: 2026-04-01, to: 2026-11-08")
        .Silent("PL6004", "a deputy for fourteen days", "org: title: 課長, from: 2026-04-01 => title: 課長, from: 2026-04-01, to: 2026-11-09")
        .Silent("PL6004", "the last day in post", "org: manager: [ { person: E9, from: 2024-04-01 } ] => manager: [ { person: E9, from: 2024-04-01, to: 2026-11-23 } ]")
        .Silent("PL6004", "the first day in post", "org: manager: [ { person: E9, from: 2024-04-01 } ] => manager: [ { person: E9, from: 2026-11-23 } ]")

        .Fires("PL6005", "on one day", "org: to: 2026-03-31 => to: 2026-04-01")
        .Fires("PL6005", "the first has no end", "org: , to: 2026-03-31 => ")
        .Fires("PL6005", "two from the same day", "org: manager: [ { person: E9, from: 2024-04-01 } ] => manager: [ { person: E9, from: 2024-04-01 }, { person: E10, from: 2024-04-01 } ]")
        .Silent("PL6005", "the next day", "org: to: 2026-03-31 => to: 2026-03-31")
        .Silent("PL6005", "with a gap", "org: to: 2026-03-31 => to: 2026-03-01")
        .Silent("PL6005", "manager and deputy", "org: deputy: { person: E8, from: 2016-04-01 } => deputy: { person: E8, from: 2026-04-01 }")

        .Fires("PL6006", "a section without division", "org:     division: D-1\n => ")
        .Fires("PL6006", "a division without general manager", "org: , generalManager: { person: E3, since: 2025-04-01 } => ")
        .Fires("PL6006", "a general manager without person", "org: generalManager: { person: E3, since => generalManager: { since")
        .Silent("PL6006", "an affiliate", "org: kind: affiliate, supervisedBy: D-1 => kind: affiliate, supervisedBy: D-1")
        .Silent("PL6006", "an unknown division, of which PL0102 tells", "org: division: D-1 => division: D-7")
        .Silent("PL6006", "a general manager without date", "org: , since: 2025-04-01 => ")

        .Fires("PL6007", "never audited", "org: scope: [S-1] => scope: [S-9]")
        .Fires("PL6007", "audited by the organisation itself", "org: type: external => type: internal")
        .Fires("PL6007", "a day too long ago", "org: completedOn: 2025-09-10 => completedOn: 2023-11-22")
        .Silent("PL6007", "36 months ago to the day", "org: completedOn: 2025-09-10 => completedOn: 2023-11-23")
        .Silent("PL6007", "the division was audited", "org: scope: [S-1] => scope: [D-1]")
        .Silent("PL6007", "handlings younger than that", "org: scope: [S-1] => scope: [S-9]", "decl: effectiveOn: 2016-04-01, filedOn: 2016-03-15 => effectiveOn: 2024-04-01, filedOn: 2024-03-15", "care: effectiveOn: 2020-04-01, filedOn: 2020-03-15 => effectiveOn: 2024-04-01, filedOn: 2024-03-15")

        .Fires("PL6008", "no council", "org: incidentCouncil:\n  name: 対策会議\n  members: [個人情報保護所管, 情報セキュリティ所管, 服務管理所管]\n => ")
        .Fires("PL6008", "no discipline", "org: , 服務管理所管] => ]")
        .Fires("PL6008", "no security", "org: 情報セキュリティ所管 => 広報課")
        .Silent("PL6008", "in English", "org: [個人情報保護所管, 情報セキュリティ所管, 服務管理所管] => [Privacy office, Security office, Personnel]")
        .Silent("PL6008", "the personnel department", "org: 服務管理所管 => 人事課")
        .Silent("PL6008", "more members", "org: 服務管理所管] => 服務管理所管, 広報課]")

        .Fires("PL6009", "nobody", "org: advisors:\n  - { person: X1, expertise: 弁護士, appointedOn: 2026-04-01, termEnds: 2028-03-31 }\n => ")
        .Fires("PL6009", "ended yesterday", "org: termEnds: 2028-03-31 => termEnds: 2026-11-22")
        .Fires("PL6009", "begins tomorrow", "org: appointedOn: 2026-04-01, termEnds => appointedOn: 2026-11-24, termEnds")
        .Silent("PL6009", "ends today", "org: termEnds: 2028-03-31 => termEnds: 2026-11-23")
        .Silent("PL6009", "without end", "org: , termEnds: 2028-03-31 => ")
        .Silent("PL6009", "begins today", "org: appointedOn: 2026-04-01, termEnds => appointedOn: 2026-11-23, termEnds")

        .Fires("PL6010", "nobody supervises it", "org: kind: affiliate, supervisedBy: D-1 => kind: affiliate")
        .Fires("PL6010", "a blank", "org: kind: affiliate, supervisedBy: D-1 => kind: affiliate, supervisedBy: ''")
        .Fires("PL6010", "only a division", "org: kind: affiliate, supervisedBy: D-1 => kind: affiliate, division: D-1")
        .Silent("PL6010", "a section supervises it", "org: supervisedBy: D-1 => supervisedBy: S-1")
        .Silent("PL6010", "a department", "org: kind: affiliate, supervisedBy: D-1 => kind: department, division: D-1")
        .Silent("PL6010", "of the public sector, supervised", "org: kind: affiliate, => kind: affiliate, sector: public,");
}
