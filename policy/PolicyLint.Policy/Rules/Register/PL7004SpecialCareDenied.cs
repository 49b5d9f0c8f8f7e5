using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports a declaration that says "no special-care data" and lists an item that is.</summary>
/// <remarks>
/// Why is this bad: everything that protects such data hangs on this one answer.
/// Example: an item with <c>category: user.health.disability</c> and <c>specialCare: { included: false }</c>. Use instead: <c>true</c>.
/// </remarks>
internal sealed class PL7004SpecialCareDenied : DeclarationRule
{
    public PL7004SpecialCareDenied()
        : base("PL7004", "special-care-denied", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration.File?.SpecialCare?.Included is not { Value: false } denied)
                continue;
            var items = declaration.File.Items.Where(i => i.Category is { } c && context.Dossier.Categories.IsSpecialCare(c.Value)).ToArray();
            if (items.Length > 0)
                context.Add(At(denied.Location, declaration.Name, declaration.Name, string.Join(", ", items.Select(i => i.Title?.Value ?? i.Category!.Value.Value))) with
                {
                    Related = [.. items.Select(i => new TraceStep(i.Category!.Value.Location, PolicyMessages.Of("PL7004.Item", i.Category.Value.Value)))],
                });
        }
    }
}
