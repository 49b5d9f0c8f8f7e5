using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports exported data that was neither returned nor erased by the agreed day.</summary>
/// <remarks>
/// Why is this bad: the data given to the developer was never asked back (seed, 5(1) ②).
/// Example: <c>returnBy: 2026-10-09</c> and nothing since. Use instead: fetch it back, erase it, and record the day; the day itself is in time.
/// </remarks>
internal sealed class PL5012NotReturned : ExportRule
{
    public PL5012NotReturned()
        : base("PL5012", "export-not-returned", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.ReturnBy is not { } returnBy || export.IsFaulty("returnedOn") || export.IsFaulty("erasedOn"))
            return;
        var deadline = context.Calendar.Deadline(returnBy.Value);
        var done = Earlier(export.ReturnedOn, export.ErasedOn);
        if (done is null && context.Today > deadline)
            context.Add(At(returnBy.Location, export.Name, export.Name, deadline));
        else if (done is { } day && day.Value > deadline)
            context.Add(Variant("PL5012.Late", day.Location, export.Name, export.Name, day.Value, deadline));
    }

    private static Positioned<Day>? Earlier(Positioned<Day>? one, Positioned<Day>? other) =>
        one is { } a && other is { } b ? (a.Value <= b.Value ? a : b) : one ?? other;
}
