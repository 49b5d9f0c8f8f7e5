using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export to a place that the public can read.</summary>
/// <remarks>
/// Why is this bad: this is how 682,524 voters' records came onto the internet (seed, 1).
/// Example: <c>destination: { class: public-web }</c>. Use instead: a managed place. A text has the class of the
/// <c>code.destinations</c> pattern that it matches.
/// </remarks>
internal sealed class PL5010PublicDestination : ExportRule
{
    public PL5010PublicDestination()
        : base("PL5010", "public-destination", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (context.Destinations.ClassOf(export.Destination) == "public-web")
            context.Add(At(export.Destination!.Place, export.Name, export.Name, export.Destination.Title?.Value ?? "public-web"));
    }
}
