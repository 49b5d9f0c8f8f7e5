using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an exported item that the declaration of the handling does not list.</summary>
/// <remarks>
/// Why is this bad: either the log or the register is wrong about what the section holds.
/// Example: <c>items: [電話番号]</c>, not among <c>file.items</c>. Use instead: the register's names; declare what is missing.
/// </remarks>
internal sealed class PL5008UndeclaredItemExported : ExportRule
{
    public PL5008UndeclaredItemExported()
        : base("PL5008", "undeclared-item-exported", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (context.Dossier.DeclarationOf(export.Declaration?.Value) is not { File: { } file } declaration || file.IsFaulty("items") || file.Items.Any(i => i.IsFaulty("name")))
            return;
        foreach (var item in export.Items)
            if (!file.Items.Any(i => i.Title?.Value == item.Value))
                context.Add(At(item.Location, export.Name, export.Name, item.Value, declaration.Name));
    }
}
