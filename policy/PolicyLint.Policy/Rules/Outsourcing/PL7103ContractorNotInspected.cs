using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Outsourcing;

/// <summary>What it does: reports a running contract whose contractor was not inspected within the interval.</summary>
/// <remarks>
/// Why is this bad: a clause that nobody checks is paper. Example: <c>lastInspectedOn: 2025-09-01, intervalMonths: 12</c> in October 2026.
/// Use instead: inspect, and record the day. Options: <c>months</c> where the contract names no interval; it counts from the start of the term.
/// </remarks>
internal sealed class PL7103ContractorNotInspected : DeclarationRule
{
    public PL7103ContractorNotInspected()
        : base("PL7103", "contractor-not-inspected", Severity.Warning, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("months", 12, "months")];

    internal override void Check(CheckContext context)
    {
        foreach (var contract in context.Dossier.Contracts)
        {
            if (contract.HasFaultyTerm || !contract.RunsOn(context.Today) || contract.IsFaulty("supervision") || contract.Supervision is { } supervision && (supervision.IsFaulty("lastInspectedOn") || supervision.IsFaulty("intervalMonths")))
                continue;
            var months = (int)Math.Min(contract.Supervision?.IntervalMonths?.Value ?? context.Number(this, "months"), 12_000);
            var last = contract.Supervision?.LastInspectedOn?.Value ?? contract.Term!.From!.Value.Value;
            var deadline = context.Calendar.Deadline(last.AddMonths(months));
            if (context.Today > deadline)
                context.Add(At(contract.Supervision?.LastInspectedOn?.Location ?? contract.LocationOf("supervision"), contract.Name, contract.Name, contract.Contractor?.Value ?? "?", deadline));
        }
    }
}
