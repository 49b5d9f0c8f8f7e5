using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>An export with approval lacks the operator's authentication.</summary>
/// <remarks>Each missing gate of an approved operation is a finding of its own.</remarks>
internal sealed class PL2005ExportWithoutAuthentication : EgressRule
{
    public override RuleInfo Info { get; } = new("PL2005", "export-without-authentication", Severity.Error, Texts.Of("PL2005.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) =>
        !egress.Requirement.IsForbidden && !LacksApproval(egress) && (egress.Missing & GateKinds.Authentication) != 0;

    protected override Message Describe(Egress egress) => Texts.Of("PL2005", egress.MemberName);
}
