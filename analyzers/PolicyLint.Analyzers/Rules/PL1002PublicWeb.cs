using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Personal data is written where the public can read it.</summary>
/// <remarks>The records lay in the public folder of a rented server for two months.</remarks>
internal sealed class PL1002PublicWeb : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1002", "personal-data-in-public", Severity.Error, Texts.Of("PL1002.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) => IsUnapproved(egress, DestinationClasses.PublicWeb);
}
