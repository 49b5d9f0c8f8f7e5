using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export that its requester or performer approved.</summary>
/// <remarks>
/// Why is this bad: one pair of eyes is no control. Example: <c>requestedBy: E0007, approval.by: E0007</c>.
/// Use instead: somebody else requests and performs, or the deputy's superior approves.
/// </remarks>
internal sealed class PL5004SelfApproval : ExportRule
{
    public PL5004SelfApproval()
        : base("PL5004", "self-approved-export", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.Approval?.By is { } by && (by.Value == export.RequestedBy?.Value || by.Value == export.PerformedBy?.Value))
            context.Add(At(by.Location, export.Name, export.Name, by.Value));
    }
}
