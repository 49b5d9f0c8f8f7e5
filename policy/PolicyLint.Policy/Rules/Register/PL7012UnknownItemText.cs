using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports an item whose name the taxonomy does not know under any category.</summary>
/// <remarks>
/// Why is this bad: code is matched with declarations by these names; an unknown one matches nothing.
/// Example: <c>name: 備考欄その2</c>. Use instead: a usual name, or add it as an alias in a <c>Taxonomy</c> of your own. An item that names
/// its symbols (<c>code:</c>) needs no known name.
/// </remarks>
internal sealed class PL7012UnknownItemText : DeclarationRule
{
    public PL7012UnknownItemText()
        : base("PL7012", "unknown-item-text", Severity.Warning, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
            foreach (var item in declaration.File?.Items ?? [])
                if (item.Title is { } name && item.Code.IsEmpty && context.Dossier.Categories.FindByAlias(name.Value) is null && !context.Dossier.IsIncomplete)
                    context.Add(At(name.Location, declaration.Name, declaration.Name, name.Value, item.Category?.Value ?? "user"));
    }
}
