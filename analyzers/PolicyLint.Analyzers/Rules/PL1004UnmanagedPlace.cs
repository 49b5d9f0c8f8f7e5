using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Personal data is written to an unmanaged local place.</summary>
/// <remarks>The official took the data home.</remarks>
internal sealed class PL1004UnmanagedPlace : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1004", "personal-data-in-unmanaged-place", Severity.Warning, Texts.Of("PL1004.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) => IsUnapproved(egress, DestinationClasses.UnmanagedLocal);
}
