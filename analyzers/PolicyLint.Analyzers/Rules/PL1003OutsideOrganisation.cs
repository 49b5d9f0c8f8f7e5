using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Personal data is sent to storage outside the organisation.</summary>
/// <remarks>Rented servers, FTP, cloud stores, mail, webhooks, hosts that nobody listed as managed, and every class of the organisation's own.</remarks>
internal sealed class PL1003OutsideOrganisation : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1003", "personal-data-outside-organisation", Severity.Error, Texts.Of("PL1003.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) =>
        egress.Destination is { Class: not (DestinationClasses.RemovableMedia or DestinationClasses.PublicWeb or DestinationClasses.UnmanagedLocal or DestinationClasses.Log) }
        && IsUnapproved(egress, egress.Destination.Class);
}
