using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export without operation log, with one that is missing, or one that is not what was hashed.</summary>
/// <remarks>
/// Why is this bad: the log is what told Sakai which files had left (seed, annex 2); one that can be changed tells nothing.
/// Example: no <c>log:</c>. Use instead: <c>log: { path: logs/exp-1.jsonl, sha256: … }</c>, below the folder of the policy.
/// </remarks>
internal sealed class PL5007ExportLogUnproven : ExportRule
{
    public PL5007ExportLogUnproven()
        : base("PL5007", "export-log-unproven", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.IsFaulty("log") || export.Log is { } log && log.IsFaulty("path"))
            return;
        if (export.Log?.File is not { } path)
        {
            context.Add(At(export.LocationOf("log"), export.Name, export.Name));
            return;
        }
        var variant = context.Evidence.Check(path.Value, export.Log.Sha256?.Value) switch
        {
            EvidenceVerdict.Missing => "PL5007.Missing",
            EvidenceVerdict.Differs => "PL5007.Differs",
            EvidenceVerdict.Outside => "PL5007.Outside",
            _ => null,
        };
        if (variant is not null)
            context.Add(Variant(variant, path.Location, export.Name, export.Name, path.Value));
    }
}
