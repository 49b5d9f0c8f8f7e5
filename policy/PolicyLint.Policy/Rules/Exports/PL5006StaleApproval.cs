using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export whose approval was older than some hours when it was performed.</summary>
/// <remarks>
/// Why is this bad: an approval is for one occasion; a stale one has become a standing permission.
/// Example: approved on Monday, performed on Thursday. Use instead: a new approval. Options: <c>maxHours</c>; exactly so many are allowed.
/// </remarks>
internal sealed class PL5006StaleApproval : ExportRule
{
    public PL5006StaleApproval()
        : base("PL5006", "stale-approval", Severity.Warning, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("maxHours", 24, "hours")];

    internal override void Check(Export export, CheckContext context)
    {
        if (export is not { Approval: { Decision.Value: "approved", At: { } approved }, PerformedAt: { } performed })
            return;
        var maxHours = Math.Min(context.Number(this, "maxHours"), 10_000_000);
        if (performed.Value - approved.Value > TimeSpan.FromHours(maxHours))
            context.Add(At(approved.Location, export.Name, export.Name, (long)(performed.Value - approved.Value).TotalHours, maxHours));
    }
}
