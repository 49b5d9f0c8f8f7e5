using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Requester and approver are the same person.</summary>
/// <remarks>The section head approves what another person asks for.</remarks>
internal sealed class PL2004SelfApproval : RequestRule
{
    public override RuleInfo Info { get; } = new("PL2004", "self-approval", Severity.Error, Texts.Of("PL2004.title"), RuleBasis.Judgement);

    public override IEnumerable<Fault> Judge(BodyReport report)
    {
        foreach (var request in report.AllApprovals)
        {
            if (request is { Requester: { } requester, Approver: { } approver } && SharedValues.AreSame(requester, approver))
            {
                var person = request.Model.Requester is { } port && !report.Body.Events.Relayed.Contains(request) ? report.Derivations?.TextOf(request.Site, port) : null;
                yield return new Fault(Info, request.Site, person is null ? Texts.Of("PL2004", request.Gate.Name) : Texts.Of("PL2004.Named", request.Gate.Name, person));
            }
        }
    }
}
