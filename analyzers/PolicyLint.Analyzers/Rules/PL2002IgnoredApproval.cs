using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>The result of an approval request does not decide about the export.</summary>
/// <remarks>A request whose answer nobody tests is no approval.</remarks>
internal sealed class PL2002IgnoredApproval : RequestRule
{
    public override RuleInfo Info { get; } = new("PL2002", "ignored-approval-result", Severity.Error, Texts.Of("PL2002.title"), RuleBasis.Seed);

    public override IEnumerable<Fault> Judge(BodyReport report)
    {
        foreach (var egress in report.Unapproved)
        {
            foreach (var request in report.Approvals.Where(r => egress.Unanswered.Contains(r.Site)))
            {
                yield return new Fault(Info, request.Site, Texts.Of("PL2002", request.Gate.Name, egress.MemberName), egress.Stand);
            }
        }
    }
}
