using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports an affiliate that no division supervises.</summary>
/// <remarks>
/// Why is this bad: two of the incident's data sets came from affiliates (seed, annex 1). Example: <c>kind: affiliate</c> alone.
/// Use instead: <c>supervisedBy: D-GEN</c>.
/// </remarks>
internal sealed class PL6010UnsupervisedAffiliate : DeclarationRule
{
    public PL6010UnsupervisedAffiliate()
        : base("PL6010", "unsupervised-affiliate", Severity.Warning, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var section in context.Dossier.Sections)
            if (section.IsAffiliate && section.SupervisedBy is null && !section.IsFaulty("supervisedBy"))
                context.Add(At(section.Id!.Value.Location, section.Id.Value.Value, section.Id.Value.Value));
    }
}
