using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports an organisation without an advisor in term.</summary>
/// <remarks>
/// Why is this bad: after an incident an outside expert is to be heard (seed, 6(3) ウ); then it is too late to look for one.
/// Example: the only advisor's term ended in March. Use instead: appoint one; the last day of a term is inside.
/// </remarks>
internal sealed class PL6009NoAdvisor : DeclarationRule
{
    public PL6009NoAdvisor()
        : base("PL6009", "no-advisor-in-term", Severity.Warning, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        if (context.Dossier.Organizations.IsEmpty || context.Dossier.IsIncomplete)
            return;
        if (context.Dossier.Organizations.SelectMany(o => o.Advisors).Any(a => IsInTerm(a, context.Today)) || context.Dossier.Organizations.Any(o => o.IsFaulty("advisors")))
            return;
        var organization = context.Dossier.Organizations.FirstOrDefault(o => !o.Advisors.IsEmpty) ?? context.Dossier.Organizations[0];
        context.Add(At(organization.LocationOf("advisors"), organization.Name, organization.Name, context.Today));
    }

    private static bool IsInTerm(Advisor advisor, Day day) =>
        (advisor.AppointedOn is not { } from || from.Value <= day) && (advisor.TermEnds is not { } to || day <= to.Value);
}
