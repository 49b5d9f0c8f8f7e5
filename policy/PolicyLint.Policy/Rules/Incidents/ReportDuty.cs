using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>Whether and until when an incident must be reported to the commission.</summary>
internal static class ReportDuty
{
    /// <summary>From more people than this a report is due: public bodies 100, private ones 1,000.</summary>
    private static long Threshold(Incident incident, CheckContext context) => SectorOf(incident, context) == Sector.Private ? 1000 : 100;

    /// <summary>Why a report is due: keys of messages; empty when none is. Strong encryption and the like are not looked at.</summary>
    public static ImmutableArray<string> Reasons(Incident incident, CheckContext context)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (incident.Categories.Concat(incident.Files.SelectMany(f => f.Categories)).Any(c => context.Dossier.Categories.IsSpecialCare(c.Value)))
            reasons.Add("Duty.SpecialCare");
        if (incident.FinancialHarm is { Value: not Certainty.None })
            reasons.Add("Duty.FinancialHarm");
        if (incident.IsMalicious)
            reasons.Add("Duty.Malicious");
        if (incident.SubjectsCount is { } count && count.Value > Threshold(incident, context))
            reasons.Add(SectorOf(incident, context) == Sector.Private ? "Duty.ManyPrivate" : "Duty.ManyPublic");
        return reasons.ToImmutable();
    }

    /// <summary>Whether the incident must be reported: there is a reason, and no protection exempts it.</summary>
    public static bool IsDue(Incident incident, CheckContext context) =>
        incident.AdvancedProtection is not { Value: true } && !Reasons(incident, context).IsEmpty;

    /// <summary>The day until which so many days have run; the day of knowledge is day 0, or day 1 where the policy counts it.</summary>
    public static Day Deadline(Incident incident, long days, CheckContext context) =>
        context.Calendar.Deadline(incident.BecameAwareOn!.Value.Value.AddDays((int)Math.Max(0, days - (context.Config.Breach?.CountFirstDay is { Value: true } ? 1 : 0))));

    public static Day PreliminaryWarning(Incident incident, CheckContext context) =>
        Deadline(incident, context.Config.Breach?.Preliminary?.WarnAfterDays?.Value ?? 3, context);

    public static Day PreliminaryError(Incident incident, CheckContext context) =>
        Deadline(incident, context.Config.Breach?.Preliminary?.ErrorAfterDays?.Value ?? 5, context);

    /// <summary>30 days, 60 where somebody meant it.</summary>
    public static Day Final(Incident incident, CheckContext context) =>
        Deadline(incident, incident.IsMalicious ? context.Config.Breach?.Final?.MaliciousDays?.Value ?? 60 : context.Config.Breach?.Final?.Days?.Value ?? 30, context);

    private static Sector SectorOf(Incident incident, CheckContext context) =>
        context.Dossier.SectionOf(incident.Section?.Value)?.Sector ?? context.Config.Breach?.Sector?.Value ?? Sector.Public;
}
