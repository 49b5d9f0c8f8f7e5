using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Personal data is written to removable media without the gates that the policy requires.</summary>
/// <remarks>The official of the seed copied 682,524 voters' records to a portable disk.</remarks>
internal sealed class PL1001RemovableMedia : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1001", "personal-data-to-removable-media", Severity.Error, Texts.Of("PL1001.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) => IsUnapproved(egress, DestinationClasses.RemovableMedia);
}
