using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an approver who did not head the section of the handling at that time.</summary>
/// <remarks>
/// Why is this bad: the head of the section answers for its data and nobody else can give it away (seed, 6(1) イ).
/// Example: approved by last year's manager. Use instead: the manager in post, or the recorded deputy during a vacancy.
/// </remarks>
internal sealed class PL5003ApproverNotManager : ExportRule
{
    public PL5003ApproverNotManager()
        : base("PL5003", "approver-not-manager", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.Approval is not { By: { } by } approval || (approval.At ?? export.PerformedAt) is not { } at)
            return;
        var declaration = context.Dossier.DeclarationOf(export.Declaration?.Value);
        if (context.Dossier.SectionOf(declaration?.Section?.Value) is not { HasFaultyTerms: false } section || section.IsActing(by.Value, context.DayOf(at.Value)))
            return;
        context.Add(At(by.Location, export.Name, export.Name, by.Value, section.Id!.Value.Value, context.DayOf(at.Value)));
    }
}
