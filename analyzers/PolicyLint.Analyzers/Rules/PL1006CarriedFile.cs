using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>A file that holds personal data is copied, moved, packed or uploaded to a forbidden place.</summary>
/// <remarks>Speaks instead of PL1001 to PL1004 when a whole file is carried rather than data in memory.</remarks>
internal sealed class PL1006CarriedFile : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1006", "personal-file-carried-out", Severity.Error, Texts.Of("PL1006.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) => egress is { IsFile: true, Destination: not null } && LacksApproval(egress);
}
