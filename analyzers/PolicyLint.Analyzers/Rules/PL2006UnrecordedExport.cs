using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>An export with approval is not recorded in the export log on every path.</summary>
/// <remarks>Each missing gate of an approved operation is a finding of its own.</remarks>
internal sealed class PL2006UnrecordedExport : EgressRule
{
    public override RuleInfo Info { get; } = new("PL2006", "unrecorded-export", Severity.Error, Texts.Of("PL2006.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) =>
        !egress.Requirement.IsForbidden && !LacksApproval(egress) && (egress.Missing & GateKinds.Audit) != 0;

    protected override Message Describe(Egress egress) => Texts.Of("PL2006", egress.MemberName);
}
