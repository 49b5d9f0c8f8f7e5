namespace PolicyLint.Policy.Tests.Rules;

internal static class IncidentCases
{
    private const string Unreported = "incident: ppcReport: { preliminaryOn: 2026-06-03, finalOn: 2026-06-25 } => ppcReport: { preliminaryOn: null, finalOn: null }";

    private static readonly string[] Hundred = ["incident: subjectsCount: 150 => subjectsCount: 100", "incident: count: 120 => count: 70"];

    public static CaseList All { get; } = new CaseList()
        .Fires("PL8001", "more than a hundred people", Unreported)
        .Fires("PL8001", "special-care data of a few", [Unreported, .. Hundred, "incident: categories: [user.name] => categories: [user.health.disability]"])
        .Fires("PL8001", "suspected malice", [Unreported, .. Hundred, "incident: malicious: none => malicious: suspected"])
        .Fires("PL8001", "special-care data in one file", [Unreported, .. Hundred, "incident: label: 一覧, => label: 一覧, categories: [user.criminal],"])
        .Silent("PL8001", "exactly a hundred people", [Unreported, .. Hundred])
        .Silent("PL8001", "an affiliate's thousand", Unreported, "incident: section: S-1 => section: S-9", "incident: subjectsCount: 150 => subjectsCount: 1000", "incident: count: 120 => count: 970")
        .Silent("PL8001", "encrypted data", Unreported, "incident: advancedProtection: false => advancedProtection: true")
        .Silent("PL8001", "reported late, of which PL8002 tells", "incident: preliminaryOn: 2026-06-03 => preliminaryOn: 2026-06-20")

        .Fires("PL8002", "on day 4", "incident: preliminaryOn: 2026-06-03 => preliminaryOn: 2026-06-05")
        .Fires("PL8002", "on day 6", "incident: preliminaryOn: 2026-06-03 => preliminaryOn: 2026-06-07")
        .Fires("PL8002", "on day 3, where the first day counts", "incident: preliminaryOn: 2026-06-03 => preliminaryOn: 2026-06-04", "policy: countFirstDay: false => countFirstDay: true")
        .Fires("PL8002", "only a final report", "incident: preliminaryOn: 2026-06-03 => preliminaryOn: null")
        .Silent("PL8002", "on day 3", "incident: preliminaryOn: 2026-06-03 => preliminaryOn: 2026-06-04")
        .Silent("PL8002", "nothing reported at all", Unreported)
        .Silent("PL8002", "no duty to report", [.. Hundred, "incident: preliminaryOn: 2026-06-03 => preliminaryOn: 2026-06-20"])

        .Fires("PL8003", "on day 31", "incident: finalOn: 2026-06-25 => finalOn: 2026-07-02")
        .Fires("PL8003", "never", "incident: finalOn: 2026-06-25 => finalOn: null")
        .Fires("PL8003", "on day 61 after malice", "incident: finalOn: 2026-06-25 => finalOn: 2026-08-01", "incident: malicious: none => malicious: confirmed")
        .Silent("PL8003", "on day 30", "incident: finalOn: 2026-06-25 => finalOn: 2026-07-01")
        .Silent("PL8003", "on day 60 after malice", "incident: finalOn: 2026-06-25 => finalOn: 2026-07-31", "incident: malicious: none => malicious: suspected")
        .Silent("PL8003", "nothing reported at all", Unreported)
        .Silent("PL8003", "a deadline that rolls over a holiday", "incident: becameAwareOn: 2026-06-01 => becameAwareOn: 2026-06-19", "incident: preliminaryOn: 2026-06-03, finalOn: 2026-06-25 => preliminaryOn: 2026-06-20, finalOn: 2026-07-21", "policy: rules: {} => calendar: { rollDeadlines: next-business-day }")

        .Fires("PL8004", "neither told nor announced", "incident: toSubjectsOn: 2026-06-10, method: 郵送 => toSubjectsOn: null")
        .Fires("PL8004", "nothing recorded", "incident: notification: { toSubjectsOn: 2026-06-10, method: 郵送 } => # nothing")
        .Fires("PL8004", "a blank alternative", "incident: toSubjectsOn: 2026-06-10, method: 郵送 => alternative: '　'")
        .Silent("PL8004", "announced", "incident: toSubjectsOn: 2026-06-10, method: 郵送 => alternative: 公表")
        .Silent("PL8004", "no duty", [.. Hundred, "incident: toSubjectsOn: 2026-06-10, method: 郵送 => toSubjectsOn: null"])
        .Silent("PL8004", "told without saying how", "incident: , method: 郵送 => ")

        .Fires("PL8005", "no council", "incident: council: { convenedOn: 2026-06-02 }\n => ")
        .Fires("PL8005", "no advisor", "incident: advisorOpinionOn: 2026-06-03\n => ")
        .Fires("PL8005", "neither", "incident: council: { convenedOn: 2026-06-02 }\nadvisorOpinionOn: 2026-06-03\n => ")
        .Silent("PL8005", "both, on one day", "incident: advisorOpinionOn: 2026-06-03 => advisorOpinionOn: 2026-06-02")
        .Silent("PL8005", "no minutes", "incident: convenedOn: 2026-06-02 => convenedOn: 2026-06-05")
        .Silent("PL8005", "minutes kept", "incident: convenedOn: 2026-06-02 => convenedOn: 2026-06-02, minutes: evidence/m.pdf")

        .Fires("PL8006", "many people", "incident: advancedProtection: false => advancedProtection: true")
        .Fires("PL8006", "special-care data", [.. Hundred, "incident: advancedProtection: false => advancedProtection: true", "incident: categories: [user.name] => categories: [user.race]"])
        .Fires("PL8006", "possible harm", [.. Hundred, "incident: advancedProtection: false => advancedProtection: true", "incident: financialHarm: none => financialHarm: possible"])
        .Silent("PL8006", "no duty at all", [.. Hundred, "incident: advancedProtection: false => advancedProtection: true"])
        .Silent("PL8006", "no protection", "incident: advancedProtection: false => advancedProtection: false")
        .Silent("PL8006", "nothing said", "incident: advancedProtection: false\n => ")

        .Fires("PL8007", "one too few", "incident: subjectsCount: 150 => subjectsCount: 149")
        .Fires("PL8007", "a duplicate counted twice", "incident: duplicateOf: 2 => count: 30")
        .Fires("PL8007", "a duplicate of nothing", "incident: duplicateOf: 2 => duplicateOf: 9")
        .Silent("PL8007", "no files listed", "incident: subjectsCount: 150 => subjectsCount: 149", "incident: files: => # files:", "incident:   - { no => #   - { no")
        .Silent("PL8007", "a file of nobody", "incident: duplicateOf: 2 => count: 0")
        .Silent("PL8007", "a second duplicate", "incident: duplicateOf: 2 } => duplicateOf: 2 }\\n  - { no: 4, duplicateOf: 1 }");
}
