using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>Until when the commission must have heard of an incident, as the rules reckon it.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="Preliminary">Last day of the preliminary report.</param>
/// <param name="Final">Last day of the final report.</param>
public sealed record IncidentDeadlines(string Incident, Day Preliminary, Day Final)
{
    /// <summary>Of every incident that must be reported.</summary>
    internal static ImmutableArray<IncidentDeadlines> Of(CheckContext context) =>
    [
        .. from incident in context.Dossier.Incidents
           where incident is { Id: not null, BecameAwareOn: not null } && ReportDuty.IsDue(incident, context)
           select new IncidentDeadlines(incident.Name, ReportDuty.PreliminaryError(incident, context), ReportDuty.Final(incident, context)),
    ];
}
