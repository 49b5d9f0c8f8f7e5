using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>An export operation can be reached without approval.</summary>
/// <remarks>Says whether on all ways or on some, and shows a shortest one as its trace. Without approval the system must not be able to record data at all.</remarks>
internal sealed class PL2001ExportWithoutApproval : EgressRule
{
    public override RuleInfo Info { get; } = new("PL2001", "export-without-approval", Severity.Error, Texts.Of("PL2001.title"), RuleBasis.Seed);

    public override bool Applies(Egress egress) => egress.Destination is null && (egress.Missing & GateKinds.Approval) != 0;

    protected override Message Describe(Egress egress) => Texts.Of(egress.Way is { IsOneOfSome: true } ? "PL2001.Some" : "PL2001", egress.MemberName, GatesText(egress.Missing));
}
