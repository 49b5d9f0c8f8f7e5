using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>A refusal is swallowed, or a gate always grants.</summary>
/// <remarks>A gate that cannot refuse is no gate.</remarks>
internal sealed class PL2008GateThatAlwaysGrants : RequestRule
{
    public override RuleInfo Info { get; } = new("PL2008", "gate-that-always-grants", Severity.Warning, Texts.Of("PL2008.title"), RuleBasis.Judgement);

    public override IEnumerable<Fault> Judge(BodyReport report)
    {
        foreach (var request in report.Body.Events.Requests.Where(r => r.Model.Granted == GrantKind.Never))
        {
            yield return new Fault(Info, request.Site, Texts.Of("PL2008.Never", request.Gate.Name));
        }

        foreach (var egress in report.Unapproved)
        {
            foreach (var request in report.Approvals)
            {
                if (report.Swallowing?.Clause(request.Site, egress.Stand) is { } handler)
                {
                    yield return new Fault(Info, handler, Texts.Of("PL2008", request.Gate.Name, egress.MemberName), request.Site);
                }
            }
        }

        if (report.AlwaysGrants is { } gate)
        {
            yield return new Fault(Info, gate, Texts.Of("PL2008.Always", report.Body.Symbol.Name));
        }
    }
}
