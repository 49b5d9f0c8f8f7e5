namespace PolicyLint.Policy.Tests.Rules;

internal static class NotificationCases
{
    private const string StartedOn2April = "care: effectiveOn: 2020-04-01, filedOn: 2020-03-15";

    public static CaseList All { get; } = new CaseList()
        .Fires("PL4001", "only a change was notified", "decl: - { type: start, effectiveOn: 2016-04-01, filedOn: 2016-03-15, filedBy: E6 }\n => ")
        .Fires("PL4001", "nothing was notified", "care: notifications:\n  - { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-15 }\n => ")
        .Fires("PL4001", "an empty list", "care: notifications:\n  - { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-15 }\n => notifications: []\n")
        .Silent("PL4001", "a planned handling", "care: status: active => status: planned", "care: notifications:\n  - { type: start, effectiveOn: 2020-04-01, filedOn: 2020-03-15 }\n => ")
        .Silent("PL4001", "an ended handling", "ended: - { type: start, effectiveOn: 2018-04-01, filedOn: 2018-03-15 }\n => ")
        .Silent("PL4001", "a start that was filed late", "decl: filedOn: 2016-03-15 => filedOn: 2016-05-15")

        .Fires("PL4002", "filed the day after", "decl: filedOn: 2016-03-15 => filedOn: 2016-04-02")
        .Fires("PL4002", "filed six days before, seven are asked", "decl: filedOn: 2016-03-15 => filedOn: 2016-03-26", "policy: rules: {} => notification: { startBeforeDays: 7 }")
        .Fires("PL4002", "of a handling that has ended since", "ended: filedOn: 2018-03-15 => filedOn: 2018-04-02")
        .Silent("PL4002", "filed on the day", "decl: filedOn: 2016-03-15 => filedOn: 2016-04-01")
        .Silent("PL4002", "filed seven days before, as asked", "decl: filedOn: 2016-03-15 => filedOn: 2016-03-25", "policy: rules: {} => notification: { startBeforeDays: 7 }")
        .Silent("PL4002", "a change filed late", "decl: filedOn: 2026-04-20 => filedOn: 2026-05-02")

        .Fires("PL4003", "an item was added", "before: decl:     - { name: 住所, category: user.address }\n => ")
        .Fires("PL4003", "a safeguard was changed", "before: care: exportLog: true => exportLog: false")
        .Fires("PL4003", "the change notified covers another part", "before: care: exportLog: true => exportLog: false", StartedOn2April + " => " + "effectiveOn: 2020-04-01, filedOn: 2020-03-15 }\n  - { type: change, effectiveOn: 2026-10-01, filedOn: 2026-09-20, changes: [file.items]").Along("PL4017", "PL7008")
        .Fires("PL4003", "notified too late", "before: decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 公職選挙法に基づく名簿の縦覧", "decl: filedOn: 2026-04-20, filedBy: E7, changes: [file.items] => filedOn: 2026-05-02, filedBy: E7, changes: [file.purpose]", "decl: on: 2026-05-01 => on: 2026-05-02")
        .Silent("PL4003", "a change that is notified", "before: decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 公職選挙法に基づく名簿の縦覧", "decl: changes: [file.items] => changes: [file.purpose, file.items]", "before: decl: effectiveOn: 2026-05-01 => effectiveOn: 2025-05-01")
        .Silent("PL4003", "the number of people", "before: decl: count: 2000, countedOn: 2026-04-01 => count: 1990, countedOn: 2025-04-01")
        .Silent("PL4003", "the order of keys and the quotes", "before: decl: accessControl: true, encryptionAtRest: true => encryptionAtRest: true, accessControl: true", "before: decl: collection: 内部提供 => collection: \"内部提供\"")
        .Silent("PL4003", "a declaration that is new", "before: decl: id: SAK-1 => id: SAK-0");
}
