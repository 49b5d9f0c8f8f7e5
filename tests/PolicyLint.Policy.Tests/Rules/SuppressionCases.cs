namespace PolicyLint.Policy.Tests.Rules;

internal static class SuppressionCases
{
    private const string Fault = "decl: purpose: 公職選挙法に基づく名簿調製 => purpose: 業務のため";

    private const string Good = "reason: 改訂中, approvedBy: E3, expires: 2027-03-31";

    public static CaseList All { get; } = new CaseList()
        .Fires("PL9001", "no reason", Fault, Entry("approvedBy: E3, expires: 2027-03-31")).Along("PL7002")
        .Fires("PL9001", "no end", Fault, Entry("reason: 改訂中, approvedBy: E3")).Along("PL7002")
        .Fires("PL9001", "an end too far away", Fault, Entry("reason: 改訂中, approvedBy: E3, expires: 2027-11-25")).Along("PL7002")
        .Fires("PL9001", "a comment without approver", Fault, Comment("until 2027-03-31: 改訂中")).Along("PL7002")
        .Silent("PL9001", "complete", Fault, Entry(Good))
        .Silent("PL9001", "366 days", Fault, Entry("reason: 改訂中, approvedBy: E3, expires: 2027-11-24"))
        .Silent("PL9001", "a complete comment", Fault, Comment("until 2027-03-31 by E3: 改訂中"))

        .Fires("PL9002", "ended yesterday", Fault, Entry("reason: 改訂中, approvedBy: E3, expires: 2026-11-22")).Along("PL7002")
        .Fires("PL9002", "a comment that ended", Fault, Comment("until 2026-10-01 by E3: 改訂中")).Along("PL7002")
        .Fires("PL9002", "even when it covers nothing", Entry("reason: 改訂中, approvedBy: E3, expires: 2026-11-22"))
        .Silent("PL9002", "the last day itself", Fault, Entry("reason: 改訂中, approvedBy: E3, expires: 2026-11-23"))
        .Silent("PL9002", "a comment on its last day", Fault, Comment("until 2026-11-23 by E3: 改訂中"))
        .Silent("PL9002", "without end, of which PL9001 tells", Fault, Entry("reason: 改訂中, approvedBy: E3"))

        .Fires("PL9003", "nothing to cover", Entry(Good))
        .Fires("PL9003", "another target", Fault, Entry(Good).Replace("target: SAK-1", "target: SAK-10")).Along("PL7002")
        .Fires("PL9003", "a comment on another line", Fault, "decl: title: 選挙人名簿の調製 => title: 選挙人名簿の調製 # policylint:ignore PL7002 until 2027-03-31 by E3: 改訂中").Along("PL7002")
        .Silent("PL9003", "by id", Fault, Entry(Good))
        .Silent("PL9003", "by id and pointer", Fault, Entry(Good).Replace("target: SAK-1", "target: 'SAK-1#/file'"))
        .Silent("PL9003", "by file and pointer", Fault, Entry(Good).Replace("target: SAK-1", "target: '**/decl#/file/purpose'"))
        .Silent("PL9003", "a rule about code, which is not checked here", "policy: rules: {} => suppressions: [{ rule: PL1001, target: Sakai.Export, " + Good + " }]")

        .Fires("PL9004", "the section's own manager", Fault, Entry("reason: 改訂中, approvedBy: E7, expires: 2027-03-31")).Along("PL7002")
        .Fires("PL9004", "the section's deputy", Fault, Entry("reason: 改訂中, approvedBy: E8, expires: 2027-03-31")).Along("PL7002")
        .Fires("PL9004", "in a comment", Fault, Comment("until 2027-03-31 by E7: 改訂中")).Along("PL7002")
        .Silent("PL9004", "the general manager", Fault, Entry(Good))
        .Silent("PL9004", "a former manager", Fault, Entry("reason: 改訂中, approvedBy: E6, expires: 2027-03-31"))
        .Silent("PL9004", "the manager of another section", Fault, Entry("reason: 改訂中, approvedBy: E9, expires: 2027-03-31"))

        .Fires("PL9005", "evidence that is not there", Fault, Entry(Good + ", evidence: { path: evidence/f.pdf }"))
        .Fires("PL9005", "evidence that was changed", Fault, Entry(Good + ", evidence: { path: evidence/e.pdf, sha256: " + new string('a', 64) + " }"))
        .Fires("PL9005", "evidence elsewhere", Fault, Entry(Good + ", evidence: { path: /etc/passwd }"))
        .Silent("PL9005", "evidence that is there", Fault, Entry(Good + ", evidence: { path: evidence/e.pdf }"))
        .Silent("PL9005", "with its hash", Fault, Entry(Good + ", evidence: { path: evidence/e.pdf, sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad }"))
        .Silent("PL9005", "none", Fault, Entry(Good));

    private static string Entry(string terms) => "policy: rules: {} => suppressions: [{ rule: PL7002, target: SAK-1, " + terms + " }]";

    private static string Comment(string terms) => "decl: purpose: 業務のため => purpose: 業務のため # policylint:ignore PL7002 " + terms;
}
