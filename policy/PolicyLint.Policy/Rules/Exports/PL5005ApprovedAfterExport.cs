using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export that was approved only after it had been performed.</summary>
/// <remarks>
/// Why is this bad: "without approval it cannot be written" (seed, 6(1) イ) means before. Example: performed 10:12, approved 10:30.
/// Use instead: approval first; the same instant is allowed.
/// </remarks>
internal sealed class PL5005ApprovedAfterExport : ExportRule
{
    public PL5005ApprovedAfterExport()
        : base("PL5005", "approved-after-export", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export is { Approval: { Decision.Value: "approved", At: { } approved }, PerformedAt: { } performed } && approved.Value > performed.Value)
            context.Add(At(approved.Location, export.Name, export.Name, Clock(approved.Value), Clock(performed.Value)));
    }

    private static string Clock(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
