using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports an impact assessment that is older than five years.</summary>
/// <remarks>
/// Why is this bad: it speaks of systems and threats that are gone. Example: <c>completedOn: 2020-04-01</c> in 2026.
/// Use instead: assess again. Options: <c>years</c>; to the day is not older.
/// </remarks>
internal sealed class PL7007OldImpactAssessment : DeclarationRule
{
    public PL7007OldImpactAssessment()
        : base("PL7007", "old-impact-assessment", Severity.Warning, RuleBasis.Law)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("years", 5, "years")];

    internal override void Check(CheckContext context)
    {
        var years = (int)Math.Min(context.Number(this, "years"), 1000);
        foreach (var declaration in context.Dossier.Declarations)
            if (declaration is { Status.Value: not HandlingStatus.Ended, Pia.CompletedOn: { } done } && done.Value.AddMonths(years * 12) < context.Today)
                context.Add(At(done.Location, declaration.Name, declaration.Name, done.Value, years));
    }
}
