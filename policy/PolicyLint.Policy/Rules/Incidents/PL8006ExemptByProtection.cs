using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: tells that an incident would have to be reported, but for the protection of its data.</summary>
/// <remarks>
/// Why is this bad: it is not, where the protection is what it is said to be. Example: <c>advancedProtection: true</c>.
/// Use instead: keep the proof of the encryption with the incident.
/// </remarks>
internal sealed class PL8006ExemptByProtection : DeclarationRule
{
    public PL8006ExemptByProtection()
        : base("PL8006", "exempt-by-protection", Severity.Info, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
            if (incident.AdvancedProtection is { Value: true } exempt && ReportDuty.Reasons(incident, context) is { IsEmpty: false } reasons)
                context.Add(At(exempt.Location, incident.Name, incident.Name, PolicyMessages.Of(reasons[0])));
    }
}
