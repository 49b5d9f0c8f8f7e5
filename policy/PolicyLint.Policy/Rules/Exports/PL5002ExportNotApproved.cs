using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export without approval, or whose approval is not granted.</summary>
/// <remarks>
/// Why is this bad: without the section head's approval nothing may be written at all (seed, 6(1) イ).
/// Example: <c>decision: pending</c>. Use instead: <c>decision: approved</c> before the export is performed.
/// </remarks>
internal sealed class PL5002ExportNotApproved : ExportRule
{
    public PL5002ExportNotApproved()
        : base("PL5002", "export-not-approved", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.IsFaulty("approval") || export.Approval is { } unclear && (unclear.IsFaulty("decision") || unclear.IsFaulty("by")))
            return;
        if (export.Approval is not { } approval)
            context.Add(At(export.LocationOf("approval"), export.Name, export.Name));
        else if (approval.Decision?.Value != "approved")
            context.Add(Variant("PL5002.Decision", approval.Decision?.Location ?? export.LocationOf("approval"), export.Name, export.Name, approval.Decision?.Value ?? "-"));
        else if (approval.By is null)
            context.Add(Variant("PL5002.Nobody", export.LocationOf("approval"), export.Name, export.Name));
    }
}
