using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: reports an incident after which the council was not convened, or no advisor was heard.</summary>
/// <remarks>
/// Why is this bad: both were set up for just this (seed, 6(3)). Example: no <c>council.convenedOn</c>.
/// Use instead: convene the council, hear an advisor, and record both days. One finding for each.
/// </remarks>
internal sealed class PL8005CouncilOrAdvisorMissing : DeclarationRule
{
    public PL8005CouncilOrAdvisorMissing()
        : base("PL8005", "council-or-advisor-missing", Severity.Warning, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
        {
            if (incident.Council?.ConvenedOn is null && !incident.IsFaulty("council") && incident.Council?.IsFaulty("convenedOn") != true)
                context.Add(At(incident.LocationOf("council"), incident.Name, incident.Name));
            if (incident.AdvisorOpinionOn is null && !incident.IsFaulty("advisorOpinionOn"))
                context.Add(Variant("PL8005.Advisor", incident.LocationOf("advisorOpinionOn"), incident.Name, incident.Name));
        }
    }
}
