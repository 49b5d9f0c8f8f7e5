using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>The approval held is for other data or another destination than what is written.</summary>
/// <remarks>Approval of one list does not cover another.</remarks>
internal sealed class PL2007ApprovalOfSomethingElse : RequestRule
{
    public override RuleInfo Info { get; } = new("PL2007", "approval-of-something-else", Severity.Warning, Texts.Of("PL2007.title"), RuleBasis.Judgement);

    public override IEnumerable<Fault> Judge(BodyReport report)
    {
        var requests = report.Approvals.Where(r => r.Others.Any(SharedValues.Identifies)).ToList();
        if (requests.Count == 0 || requests.Count != report.Approvals.Count())
        {
            yield break;
        }

        foreach (var egress in report.Approved)
        {
            if (egress.Calls.IsEmpty && egress.Values.Any(SharedValues.Identifies)
                && !requests.Any(r => r.Others.Any(o => egress.Values.Any(v => SharedValues.Overlap(o, v))))
                && !requests.Any(r => report.Derivations?.HaveCommonSource(r.Site, egress.Stand) != false)
                && requests.Any(r => report.Derivations!.AreComparable(r.Site, egress.Stand)))
            {
                yield return new Fault(Info, egress.Stand, Texts.Of("PL2007", requests[0].Gate.Name, egress.MemberName), requests[0].Site);
            }
        }
    }
}
