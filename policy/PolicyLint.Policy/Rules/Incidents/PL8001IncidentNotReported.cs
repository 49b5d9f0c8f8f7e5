using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: reports an incident that must be reported to the commission and has no report recorded.</summary>
/// <remarks>
/// Why is this bad: the deadline runs from the day of knowledge. Example: 683,933 people, <c>ppcReport</c> empty.
/// Use instead: report, and record <c>preliminaryOn</c>. Due for special-care data, financial harm, malice (suspected is enough), and more
/// than 100 people for a public body, 1,000 for a private one; the sector is the section's.
/// </remarks>
internal sealed class PL8001IncidentNotReported : DeclarationRule
{
    public PL8001IncidentNotReported()
        : base("PL8001", "incident-not-reported", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
        {
            if (incident.BecameAwareOn is not { } aware || incident.PpcReport is { PreliminaryOn: not null } or { FinalOn: not null } || HasFaultyReport(incident) || !ReportDuty.IsDue(incident, context))
                continue;
            context.Add(At(
                incident.Node["ppcReport"] is null ? aware.Location : incident.LocationOf("ppcReport"), incident.Name, incident.Name,
                PolicyMessages.Of(ReportDuty.Reasons(incident, context)[0]),
                ReportDuty.PreliminaryWarning(incident, context), ReportDuty.PreliminaryError(incident, context), ReportDuty.Final(incident, context)));
        }
    }

    private static bool HasFaultyReport(Incident incident) =>
        incident.IsFaulty("ppcReport") || incident.PpcReport is { } report && (report.IsFaulty("preliminaryOn") || report.IsFaulty("finalOn"));
}
