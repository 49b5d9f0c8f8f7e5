using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports data that is held longer than its retention period and was not disposed of.</summary>
/// <remarks>
/// Why is this bad: records of 2006 to 2011 were still there to leak in 2015 (seed, annex 1).
/// Example: created 2011-11-10, <c>period: P5Y</c>, today 2026. Use instead: dispose of it and record <c>disposedOn</c>.
/// The period counts from <c>createdOn</c>, or with <c>from: fiscal-year-end</c> from the end of that fiscal year.
/// </remarks>
internal sealed class PL7003HeldTooLong : DeclarationRule
{
    public PL7003HeldTooLong()
        : base("PL7003", "held-too-long", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration.Retention is not { Period: { } period } retention)
                continue;
            foreach (var holding in declaration.Holdings)
            {
                if (holding is not { CreatedOn: { } created, DisposedOn: null })
                    continue;
                var from = retention.From?.Value == "fiscal-year-end" ? context.Fiscal.LastDay(context.Fiscal.YearOf(created.Value)) : created.Value;
                var last = period.Value.After(from);
                if (context.Today > last)
                    context.Add(At(created.Location, declaration.Name, holding.Label?.Value ?? holding.Id?.Value ?? "?", declaration.Name, last));
            }
        }
    }
}
