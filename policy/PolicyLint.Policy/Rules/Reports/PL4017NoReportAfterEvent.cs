using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports an incident, or a change of a handling, after which the section did not report.</summary>
/// <remarks>
/// Why is this bad: sections report at the start of the year "and when needed" (seed, 6(2) イ); these are the needs.
/// Example: a change effective on 1 July, nothing until 1 August. Use instead: an <c>AnnualReport</c> with <c>trigger: as-needed</c>; an
/// annual report in that span serves too. Looked at are this fiscal year and the last: older reports are usually archived.
/// Options: <c>days</c>.
/// </remarks>
internal sealed class PL4017NoReportAfterEvent : DeclarationRule
{
    public PL4017NoReportAfterEvent()
        : base("PL4017", "no-report-after-event", Severity.Warning, RuleBasis.Seed | RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("days", 30, "days")];

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
            if (incident is { Section: { } section, BecameAwareOn: { } day })
                Check(section.Value, day, incident.Name, context);
        foreach (var declaration in context.Dossier.Declarations)
            foreach (var change in declaration.Notifications)
                if (change is { Type.Value: NotificationType.Change, EffectiveOn: { } day } && declaration.Section is { } section)
                    Check(section.Value, day, declaration.Name, context);
    }

    private void Check(string section, Positioned<Day> day, string subject, CheckContext context)
    {
        var deadline = context.Calendar.Deadline(day.Value.AddDays(context.Days(this, "days")));
        if (context.Today <= deadline || day.Value < context.Fiscal.FirstDay(context.FiscalYear - 1))
            return;
        if (context.Dossier.IsUnknownSection(section) || context.Dossier.IsUnknowable(section) || context.Dossier.ReportsBySection[section].Any(r => r.IsFaulty("submittedOn")))
            return;
        if (!context.Dossier.ReportsBySection[section].Any(r => r.SubmittedOn is { } on && on.Value >= day.Value && on.Value <= deadline))
            context.Add(At(day.Location, subject, section, subject, day.Value, deadline));
    }
}
