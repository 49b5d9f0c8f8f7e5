using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports My Number data without an impact assessment of the level that its number of people requires.</summary>
/// <remarks>
/// Why is this bad: the assessment must come before the data. Example: 120,000 people and <c>pia: { level: basic }</c>.
/// Use instead: the priority assessment; a higher level always serves. Options: the bands <c>full</c>, <c>priority</c>, <c>basic</c> in people.
/// </remarks>
internal sealed class PL7006NoImpactAssessment : DeclarationRule
{
    public PL7006NoImpactAssessment()
        : base("PL7006", "no-impact-assessment", Severity.Error, RuleBasis.Law)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } =
        [new("full", 300_000, "people"), new("priority", 100_000, "people"), new("basic", 1_000, "people")];

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration.Status?.Value == HandlingStatus.Ended || !HoldsMyNumber(declaration, context) || Required(declaration.SubjectsCount, context) is not { } level)
                continue;
            if (declaration.IsFaulty("pia") || declaration.Pia is { } pia && pia.IsFaulty("level"))
                continue;
            if (declaration.Pia?.Level is not { } done)
                context.Add(At(declaration.LocationOf(declaration.Node["pia"] is null ? "specificPersonalInformation" : "pia"), declaration.Name, declaration.Name, declaration.SubjectsCount, Name(level)));
            else if (done.Value < level)
                context.Add(Variant("PL7006.Level", done.Location, declaration.Name, declaration.Name, declaration.SubjectsCount, Name(done.Value), Name(level)));
        }
    }

    private AssessmentLevel? Required(long count, CheckContext context) =>
        count >= context.Number(this, "full") ? AssessmentLevel.Full
        : count >= context.Number(this, "priority") ? AssessmentLevel.Priority
        : count >= context.Number(this, "basic") ? AssessmentLevel.Basic
        : null;

    private static string Name(AssessmentLevel level) => level.ToString().ToLowerInvariant();

    private static bool HoldsMyNumber(HandlingDeclaration declaration, CheckContext context) =>
        declaration.SpecificPersonalInformation?.Included is { Value: true }
        || declaration.File is { } file && file.Items.Any(i => i.Category is { } c && context.Dossier.Categories.IsMyNumber(c.Value));
}
