using System.Collections.Immutable;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: in the first days of a fiscal year, tells the figures that the yearly survey asks for.</summary>
/// <remarks>
/// Why is this bad: it is not; it saves counting. Example: 1 April to 30 April. Use instead: copy the figures into the survey.
/// Options: <c>days</c> from the first day of the fiscal year.
/// </remarks>
internal sealed class PL7010SurveyFigures : DeclarationRule
{
    public PL7010SurveyFigures()
        : base("PL7010", "yearly-survey-figures", Severity.Info, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("days", 30, "days")];

    internal override void Check(CheckContext context)
    {
        var first = context.Fiscal.FirstDay(context.FiscalYear);
        if (context.Today - first >= context.Days(this, "days") || context.Dossier.Organizations.IsEmpty)
            return;
        var active = context.Dossier.Declarations.Where(d => d.IsActiveOn(first)).ToArray();
        var incidents = context.Dossier.Incidents.Count(i => i.BecameAwareOn is { } on && context.Fiscal.YearOf(on.Value) == context.FiscalYear - 1);
        var organization = context.Dossier.Organizations[0];
        context.Add(At(
            organization.Location, organization.Name, first, active.Length,
            active.Count(d => d.SubjectsCount >= context.PublishThreshold),
            active.Count(d => d.File?.Published?.On is not null),
            active.Count(d => d.SpecificPersonalInformation?.Included is { Value: true }),
            incidents));
    }
}
