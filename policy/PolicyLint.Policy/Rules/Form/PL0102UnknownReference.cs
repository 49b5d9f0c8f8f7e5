using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Form;

/// <summary>What it does: reports an id that leads to no section, division, person, declaration, contract or category.</summary>
/// <remarks>
/// Why is this bad: what hangs on the reference (who approves, whose data) is checked by nobody.
/// Example: <c>section: S-ELCE</c>. Use instead: the id as the organisation spells it.
/// Persons are checked where a list of people is kept. What only a broken file may hold is not called unknown.
/// </remarks>
internal sealed class PL0102UnknownReference : DeclarationRule
{
    public PL0102UnknownReference()
        : base(DocumentRules.UnknownReference)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var file in context.Dossier.Files)
            foreach (var reference in file.References)
                Check(reference, context);
    }

    internal void Check(Reference reference, CheckContext context)
    {
        var id = reference.Scalar.Value;
        if (context.Dossier.Knows(reference.Kind, id) || context.Dossier.IsUnknowable(id))
            return;
        var kind = PolicyMessages.Of("Kind." + reference.Kind);
        var nearest = context.MaySuggest() ? NearestName.Of(id, context.Dossier.Ids(reference.Kind)) : null;
        context.Add(nearest is null
            ? At(reference.Scalar.Location, "", kind, id)
            : Variant("PL0102.Nearest", reference.Scalar.Location, "", kind, id, nearest));
    }
}
