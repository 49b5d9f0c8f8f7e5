using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Approval is requested only after the data has been written.</summary>
/// <remarks>An approval that comes after the export approves nothing.</remarks>
internal sealed class PL2003ApprovalAfterWrite : RequestRule
{
    public override RuleInfo Info { get; } = new("PL2003", "approval-after-write", Severity.Error, Texts.Of("PL2003.title"), RuleBasis.Seed);

    public override IEnumerable<Fault> Judge(BodyReport report)
    {
        var requests = report.Approvals.ToList();
        foreach (var egress in report.Unapproved)
        {
            if (requests.Count > 0 && egress.Unanswered.IsEmpty && requests.All(r => egress.Late.Contains(r.Site)))
            {
                yield return new Fault(Info, requests[0].Site, Texts.Of("PL2003", requests[0].Gate.Name, egress.MemberName), egress.Stand);
            }
        }
    }
}
