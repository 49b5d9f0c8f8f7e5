using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: reports an incident of which the people concerned were not told, by any way.</summary>
/// <remarks>
/// Why is this bad: they alone can watch out for misuse. Example: <c>toSubjectsOn: null, alternative: null</c>.
/// Use instead: tell them, or announce it in public where they cannot be reached.
/// </remarks>
internal sealed class PL8004SubjectsNotTold : DeclarationRule
{
    public PL8004SubjectsNotTold()
        : base("PL8004", "subjects-not-told", Severity.Warning, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
            if (incident.Notification is null or { ToSubjectsOn: null, Alternative: null } && !HasFaultyNotification(incident) && ReportDuty.IsDue(incident, context))
                context.Add(At(incident.LocationOf("notification"), incident.Name, incident.Name));
    }

    private static bool HasFaultyNotification(Incident incident) =>
        incident.IsFaulty("notification") || incident.Notification is { } notification && (notification.IsFaulty("toSubjectsOn") || notification.IsFaulty("alternative"));
}
