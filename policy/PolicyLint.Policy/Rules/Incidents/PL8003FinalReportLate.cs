using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: reports a final report that is missing or came after 30 days, 60 where somebody meant it.</summary>
/// <remarks>
/// Why is this bad: the final report is what the commission acts on. Example: known on 1 June, nothing final on 2 July.
/// Use instead: report, and record <c>finalOn</c>. Options: <c>breach.final</c> and <c>breach.countFirstDay</c> of the policy.
/// </remarks>
internal sealed class PL8003FinalReportLate : DeclarationRule
{
    public PL8003FinalReportLate()
        : base("PL8003", "final-report-late", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
        {
            // While nothing is recorded at all PL8001 speaks alone.
            if (incident is not { BecameAwareOn: not null, PpcReport: { } report } || report is { PreliminaryOn: null, FinalOn: null } || report.IsFaulty("finalOn") || !ReportDuty.IsDue(incident, context))
                continue;
            var deadline = ReportDuty.Final(incident, context);
            if (report.FinalOn is { } final && final.Value > deadline)
                context.Add(At(final.Location, incident.Name, incident.Name, final.Value, deadline));
            else if (report.FinalOn is null && context.Today > deadline)
                context.Add(Variant("PL8003.Missing", report.Node["finalOn"] is null ? incident.LocationOf("ppcReport") : report.ValueLocation("finalOn"), incident.Name, incident.Name, deadline));
        }
    }
}
