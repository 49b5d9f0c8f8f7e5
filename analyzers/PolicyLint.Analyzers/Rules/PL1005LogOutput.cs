using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Personal data is written to a log, console, trace or exception message.</summary>
/// <remarks>Logs are read, kept and shipped by people who have no business with the data.</remarks>
internal sealed class PL1005LogOutput : EgressRule
{
    public override RuleInfo Info { get; } = new("PL1005", "personal-data-in-log", Severity.Warning, Texts.Of("PL1005.title"), RuleBasis.Judgement);

    public override bool Applies(Egress egress) => IsUnapproved(egress, DestinationClasses.Log);
}
