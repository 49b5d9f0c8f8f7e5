using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Summaries;
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
        var requests = report.AllApprovals.GroupBy(r => r.Site).ToList();
        if (requests.Count == 0)
        {
            yield break;
        }

        foreach (var egress in report.Approved.Concat(report.ApprovedInHelpers).Where(e => e.Values.Any(SharedValues.Identifies)))
        {
            // Whatever else is asked in the body: an approval of what is written must be held, on every path to it.
            var strange = requests.Where(asked => asked.All(r => IsForSomethingElse(report, r, egress))).Select(asked => asked.First()).ToList();
            if (strange.Count > 0 && !report.IsApprovedWithout(strange, egress))
            {
                var held = strange.Find(r => !report.IsApprovedWithout([r], egress)) ?? strange[0];
                yield return new Fault(Info, egress.Stand, Texts.Of("PL2007", held.Gate.Name, egress.MemberName), held.Site);
            }
        }
    }

    /// <summary>Whether the request names something, and nothing that could be what is written.</summary>
    private static bool IsForSomethingElse(BodyReport report, GateRequest request, Egress egress) =>
        request.Others.Any(SharedValues.Identifies)
        && !request.Others.Any(o => egress.Values.Any(v => SharedValues.Overlap(o, v)))
        && report.Derivations is { } derivations
        && (AreHandedIn(request, egress) || !derivations.HaveCommonSource(request.Site, egress.Stand))
        && derivations.AreComparable(request.Site, egress.Stand);

    /// <summary>Whether both name nothing but what was handed in, be it under one name after the other.</summary>
    private static bool AreHandedIn(GateRequest request, Egress egress) =>
        request.Others.Where(SharedValues.Identifies).All(SharedValues.IsHandedIn) && egress.Values.Where(SharedValues.Identifies).All(SharedValues.IsHandedIn);
}
