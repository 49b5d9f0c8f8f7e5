using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: reports a preliminary report that was late: a warning after day 3, an error after day 5.</summary>
/// <remarks>
/// Why is this bad: "promptly" is read as three to five days. Example: known on 1 June, reported on 8 June.
/// Use instead: report what is known at once. Options: <c>breach.preliminary</c> and <c>breach.countFirstDay</c> of the policy.
/// </remarks>
internal sealed class PL8002PreliminaryReportLate : DeclarationRule
{
    public PL8002PreliminaryReportLate()
        : base("PL8002", "preliminary-report-late", Severity.Warning, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
        {
            // Where only a final report is recorded it was the first that the commission heard.
            if (incident.BecameAwareOn is null || incident.PpcReport is { } report && report.IsFaulty("preliminaryOn") || (incident.PpcReport?.PreliminaryOn ?? incident.PpcReport?.FinalOn) is not { } reported || !ReportDuty.IsDue(incident, context))
                continue;
            var (warning, error) = (ReportDuty.PreliminaryWarning(incident, context), ReportDuty.PreliminaryError(incident, context));
            if (reported.Value > warning || reported.Value > error)
                context.Add(At(reported.Location, incident.Name, incident.Name, reported.Value, warning, error) with
                {
                    Severity = reported.Value > error ? Severity.Error : Severity.Warning,
                });
        }
    }
}
