using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports where the chain from section to division to chief is broken.</summary>
/// <remarks>
/// Why is this bad: what a section reports ends nowhere (chain of the city's rules: vice mayor, general manager, manager).
/// Example: a section without <c>division</c>. Use instead: name the division, and a general manager for each division.
/// </remarks>
internal sealed class PL6006BrokenChain : DeclarationRule
{
    public PL6006BrokenChain()
        : base("PL6006", "broken-chain-of-command", Severity.Warning, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var section in context.Dossier.Sections)
            if (!section.IsAffiliate && section.Division is null && !section.IsFaulty("kind") && !section.IsFaulty("division"))
                context.Add(At(section.Id!.Value.Location, section.Id.Value.Value, section.Id.Value.Value));
        foreach (var division in context.Dossier.Divisions)
            if (division.GeneralManager?.Person is null && !division.IsFaulty("generalManager") && division.GeneralManager?.IsFaulty("person") != true)
                context.Add(Variant("PL6006.Division", division.Id!.Value.Location, division.Id.Value.Value, division.Id.Value.Value));
    }
}
