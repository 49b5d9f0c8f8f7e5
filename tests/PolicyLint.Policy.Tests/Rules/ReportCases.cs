namespace PolicyLint.Policy.Tests.Rules;

internal static class ReportCases
{
    private const string NoReport = "report: trigger: fiscal-year-start => trigger: as-needed";

    private const string OnlyCare = "decl: status: active => status: planned";

    public static CaseList All { get; } = new CaseList()
        .Fires("PL4010", "nothing was filed", NoReport)
        .Fires("PL4010", "filed for last year only", "report: fiscalYear: 2026 => fiscalYear: 2025").Along("PL4013", "PL4014", "PL5106")
        .Fires("PL4010", "filed before the year began", "report: submittedOn: 2026-04-13 => submittedOn: 2026-03-31", "report: submittedBy: E7 => submittedBy: E6").Along("PL4013")
        .Fires("PL4010", "the day after it was due", NoReport, "incident: becameAwareOn: 2026-06-01 => becameAwareOn: 2024-06-01").On("2026-05-01").Along("PL0105", "PL8002", "PL8003")
        .Silent("PL4010", "on the due day itself", NoReport).On("2026-04-30")
        .Silent("PL4010", "a handling begun on 2 April", NoReport, OnlyCare, "care: effectiveOn: 2020-04-01 => effectiveOn: 2026-04-02")
        .Silent("PL4010", "a handling that ended on 31 March", NoReport, OnlyCare, "care: status: active => status: ended", "care: filedOn: 2020-03-15 } => filedOn: 2020-03-15 }\\n  - { type: end, effectiveOn: 2026-03-31, filedOn: 2026-03-15 }")
        .Silent("PL4010", "a year that begins in July, of which no day is past", NoReport, "policy: rules: {} => fiscalYearStart: 07-01", "policy: dueBy: 04-30 => dueBy: 06-30")
        .Silent("PL4010", "a due day that rolls over the holidays", NoReport, "policy: dueBy: 04-30 => dueBy: 05-02", "policy: rules: {} => calendar: { rollDeadlines: next-business-day }").On("2026-05-07")

        .Fires("PL4011", "a day late", "report: submittedOn: 2026-04-13 => submittedOn: 2026-05-01")
        .Fires("PL4011", "on the last day of the year", "report: submittedOn: 2026-04-13 => submittedOn: 2026-11-23")
        .Fires("PL4011", "last year's", "report: fiscalYear: 2026\nsubmittedOn: 2026-04-13\nsubmittedBy: E7 => fiscalYear: 2025\nsubmittedOn: 2025-06-01\nsubmittedBy: E6", "decl: count: 2000, countedOn => count: 2000, countedOn").Along("PL4010", "PL4014", "PL5106")
        .Silent("PL4011", "on the due day", "report: submittedOn: 2026-04-13 => submittedOn: 2026-04-30")
        .Silent("PL4011", "a correction after a report in time", "late: + schemaVersion: 1\\nkind: AnnualReport\\nsection: S-1\\nfiscalYear: 2026\\nsubmittedOn: 2026-07-01\\nsubmittedBy: E7\\nreviewedBy: E3\\nhandlingStatus: [{ declaration: SAK-1 }, { declaration: SAK-2 }]\\nprotection: { managerConfirmed: true }")
        .Silent("PL4011", "as needed", "needed: submittedOn: 2026-05-20 => submittedOn: 2026-05-21")

        .Fires("PL4012", "on the due day", NoReport).On("2026-04-30").Along("PL0105", "PL7010")
        .Fires("PL4012", "fourteen days before", NoReport).On("2026-04-16").Along("PL0105", "PL7010")
        .Fires("PL4012", "in a city that reports by the end of June", NoReport, "policy: dueBy: 04-30 => dueBy: 06-30").On("2026-06-25").Along("PL0105")
        .Silent("PL4012", "fifteen days before", NoReport).On("2026-04-15")
        .Silent("PL4012", "the day after", NoReport).On("2026-05-01")
        .Silent("PL4012", "where the report is there", "policy: upcomingDays: 14 => upcomingDays: 14").On("2026-04-20")

        .Fires("PL4013", "submitted on 31 March before", "report: submittedOn: 2026-04-13 => submittedOn: 2026-03-31", "report: submittedBy: E7 => submittedBy: E6").Along("PL4010")
        .Fires("PL4013", "as needed, for another year", "needed: fiscalYear: 2026 => fiscalYear: 2027")
        .Fires("PL4013", "submitted in January of the next year", "report: fiscalYear: 2026 => fiscalYear: 2025").Along("PL4010", "PL4014", "PL5106")
        .Silent("PL4013", "on the first day of the year", "report: submittedOn: 2026-04-13 => submittedOn: 2026-04-01")
        .Silent("PL4013", "on the last day of the year", "report: submittedOn: 2026-04-13 => submittedOn: 2027-03-31").On("2027-03-31")
        .Silent("PL4013", "in a year that begins in January", "policy: rules: {} => fiscalYearStart: 01-01")

        .Fires("PL4014", "a handling is left out", "report:   - { declaration: SAK-2, confirmedOn: 2026-04-10, subjectsCount: 1500, itemsConfirmed: true }\n => ")
        .Fires("PL4014", "an ended one is listed", "report: - { declaration: SAK-2, => - { declaration: SAK-3 }\\n  - { declaration: SAK-2,")
        .Fires("PL4014", "a foreign one is listed", "needed: declaration: SAK-1 => declaration: SAK-2", "care: section: S-1 => section: S-9").Along("PL4010", "PL6007")
        .Silent("PL4014", "one that began before the submission is listed", "care: effectiveOn: 2020-04-01 => effectiveOn: 2026-04-02")
        .Silent("PL4014", "one that began after the first day is left out", "care: effectiveOn: 2020-04-01 => effectiveOn: 2026-04-02", "report:   - { declaration: SAK-2, confirmedOn: 2026-04-10, subjectsCount: 1500, itemsConfirmed: true }\n => ")
        .Silent("PL4014", "a report as needed lists only one", "needed: declaration: SAK-1 => declaration: SAK-2")

        .Fires("PL4015", "no protection", "report: protection: { managerConfirmed: true, trainingCompletedOn: 2026-04-08, mediaInventoryOn: 2026-04-09 }\n => ").Along("PL5106")
        .Fires("PL4015", "no handlings", "needed: handlingStatus:\n  - { declaration: SAK-1, confirmedOn: 2026-05-20 }\n => ")
        .Fires("PL4015", "an empty list of handlings", "needed: handlingStatus:\n  - { declaration: SAK-1, confirmedOn: 2026-05-20 }\n => handlingStatus: []\n")
        .Fires("PL4015", "the manager has not confirmed", "needed: managerConfirmed: true => managerConfirmed: false")
        .Fires("PL4015", "a block without anything in it", "needed: protection: { managerConfirmed: true } => protection: {}")
        .Silent("PL4015", "both are there", "report: itemsConfirmed: true => itemsConfirmed: false")
        .Silent("PL4015", "only training is confirmed", "needed: managerConfirmed: true => trainingCompletedOn: 2026-05-01")
        .Silent("PL4015", "findings were made", "needed: managerConfirmed: true => managerConfirmed: true, findings: [鍵の管理]")

        .Fires("PL4016", "last year's manager", "report: submittedBy: E7 => submittedBy: E6")
        .Fires("PL4016", "the deputy while there is a manager", "report: submittedBy: E7 => submittedBy: E8")
        .Fires("PL4016", "on transfer day by the manager until the day before", "report: submittedOn: 2026-04-13\nsubmittedBy: E7 => submittedOn: 2026-04-01\nsubmittedBy: E6")
        .Silent("PL4016", "on transfer day by the new manager", "report: submittedOn: 2026-04-13 => submittedOn: 2026-04-01")
        .Silent("PL4016", "a deputy during a vacancy", "report: submittedBy: E7 => submittedBy: E8", "org: person: E7, title: 課長, from: 2026-04-01 => person: E7, title: 課長, from: 2026-04-14")
        .Silent("PL4016", "the manager on their last day", "report: submittedBy: E7 => submittedBy: E6", "needed: submittedBy: E7 => submittedBy: E6", "org: to: 2026-03-31 => to: 2026-05-20", "org: from: 2026-04-01 }\n      - { person: E6 => from: 2026-05-21 }\n      - { person: E6")

        .Fires("PL4017", "after a change", "needed: submittedOn: 2026-05-20 => submittedOn: 2026-06-01")
        .Fires("PL4017", "after an incident", "after: submittedOn: 2026-06-20 => submittedOn: 2026-07-02")
        .Fires("PL4017", "within ten days, as the policy asks", "policy: rules: {} => rules: { PL4017: { params: { days: 18 } } }")
        .Silent("PL4017", "on the thirtieth day", "needed: submittedOn: 2026-05-20 => submittedOn: 2026-05-31")
        .Silent("PL4017", "as long as there is time", "after: submittedOn: 2026-06-20 => submittedOn: 2026-07-02").On("2026-07-01")
        .Silent("PL4017", "a change of long ago", "decl: effectiveOn: 2026-05-01, filedOn: 2026-04-20 => effectiveOn: 2020-05-01, filedOn: 2020-04-20")

        .Fires("PL4018", "a fifth and one more", "report: subjectsCount: 2000 => subjectsCount: 2401")
        .Fires("PL4018", "far fewer", "report: subjectsCount: 2000 => subjectsCount: 100")
        .Fires("PL4018", "ten percent, where five are allowed", "report: subjectsCount: 2000 => subjectsCount: 2200", "policy: rules: {} => rules: { PL4018: { params: { percent: 5 } } }")
        .Silent("PL4018", "exactly a fifth", "report: subjectsCount: 2000 => subjectsCount: 2400")
        .Silent("PL4018", "no count", "report: , subjectsCount: 2000 => ")
        .Silent("PL4018", "a fifth fewer", "report: subjectsCount: 2000 => subjectsCount: 1600")

        .Fires("PL4019", "nobody reviewed", "report: reviewedBy: E3\n => ")
        .Fires("PL4019", "somebody else reviewed", "report: reviewedBy: E3 => reviewedBy: E2")
        .Fires("PL4019", "the manager reviewed themselves", "report: reviewedBy: E3 => reviewedBy: E7")
        .Silent("PL4019", "a report as needed", "needed: trigger: as-needed => trigger: as-needed")
        .Silent("PL4019", "the general manager's predecessor", "report: reviewedBy: E3 => reviewedBy: E2", "org: since: 2025-04-01 => since: 2026-10-01")
        .Silent("PL4019", "a division without general manager", "report: reviewedBy: E3 => reviewedBy: E2", "org: , generalManager: { person: E3, since: 2025-04-01 } => ");
}
