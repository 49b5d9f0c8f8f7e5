using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports a report whose submitter was not the section's manager on the day of submission.</summary>
/// <remarks>
/// Why is this bad: only the manager answers for the section (seed, 6(2) イ). 1 April is transfer day: last year's manager is a usual slip.
/// Example: submitted on 2026-04-01 by the manager until 2026-03-31. Use instead: the manager in post, or the deputy during a vacancy.
/// </remarks>
internal sealed class PL4016SubmitterNotManager : DeclarationRule
{
    public PL4016SubmitterNotManager()
        : base("PL4016", "submitter-not-manager", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var report in context.Dossier.Reports)
        {
            if (report is not { SubmittedOn: { } on, SubmittedBy: { } by } || context.Dossier.SectionOf(report.Section?.Value) is not { HasFaultyTerms: false } section)
                continue;
            // A section without any manager is PL6004, and no submitter could be right.
            if (section.Managers.IsEmpty && section.Deputies.IsEmpty || section.IsActing(by.Value, on.Value))
                continue;
            var acting = section.ActingOn(on.Value).FirstOrDefault();
            context.Add(acting is { Person: { } person }
                ? At(by.Location, section.Id!.Value.Value, by.Value, section.Id.Value.Value, on.Value, person.Value)
                : Variant("PL4016.Vacant", by.Location, section.Id!.Value.Value, by.Value, section.Id.Value.Value, on.Value));
        }
    }
}
