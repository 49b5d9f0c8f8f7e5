using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Special-care data or My Number leaves without encryption.</summary>
/// <remarks>Speaks beside the rule of the destination, even where all gates are held.</remarks>
internal sealed class PL1007UnencryptedSpecialCare : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1007", "unencrypted-special-care-data", Severity.Error, Texts.Of("PL1007.title"), RuleBasis.Law | RuleBasis.Judgement);

    public override bool Applies(Egress egress) =>
        egress.Destination is not null && !egress.Requirement.IsAllowed && SpecialItems(egress).Any();

    protected override Message Describe(Egress egress) => Texts.Of("PL1007", ItemsText(SpecialItems(egress)), egress.Destination!.Display);

    private static IEnumerable<PersonalItem> SpecialItems(Egress egress)
    {
        var items = new List<PersonalItem>();
        foreach (var (origin, _) in egress.Origins)
        {
            if (!origin.IsEncrypted)
            {
                items.AddRange(origin.Items.Where(i => i.SpecialCare));
            }
        }

        return items.Distinct();
    }
}
