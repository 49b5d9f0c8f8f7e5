using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports two managers of one section whose terms overlap.</summary>
/// <remarks>
/// Why is this bad: of two managers neither answers. Example: one until 31 March, the next from 31 March. Use instead: end the first the day before.
/// </remarks>
internal sealed class PL6005OverlappingManagers : DeclarationRule
{
    public PL6005OverlappingManagers()
        : base("PL6005", "overlapping-managers", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var section in context.Dossier.Sections.Where(s => !s.HasFaultyTerms))
        {
            Term? earlier = null;
            foreach (var term in section.Managers.Where(t => t.From is not null).OrderBy(t => t.From!.Value.Value))
            {
                if (earlier is not null && (earlier.To is not { } to || to.Value >= term.From!.Value.Value))
                    context.Add(At(term.From!.Value.Location, section.Id!.Value.Value, section.Id.Value.Value, earlier.Person?.Value ?? "?", term.Person?.Value ?? "?", term.From.Value.Value) with
                    {
                        Related = [new TraceStep(earlier.Location, PolicyMessages.Of("PL6005.Earlier", earlier.Person?.Value ?? "?"))],
                    });
                if (earlier is null || earlier.To is { } end && (term.To is not { } next || next.Value > end.Value))
                    earlier = term;
            }
        }
    }
}
