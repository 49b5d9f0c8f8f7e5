using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules.Form;

/// <summary>What it does: reports a category that the taxonomy has replaced by another one.</summary>
/// <remarks>
/// Why is this bad: code and declarations that use different keys for one thing do not meet.
/// Example: a key with <c>deprecated: true</c>. Use instead: its <c>replacedBy</c>; the fix writes it.
/// </remarks>
internal sealed class PL0104DeprecatedCategory : DeclarationRule
{
    public PL0104DeprecatedCategory()
        : base(DocumentRules.DeprecatedCategory)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var file in context.Dossier.Files)
            foreach (var reference in file.References)
                if (reference.Kind == ReferenceKind.Category && context.Dossier.Categories.Find(reference.Scalar.Value) is { Deprecated: true } category)
                    context.Add(Describe(reference.Scalar, category));
    }

    private Finding Describe(YamlScalar scalar, Category category) =>
        category.ReplacedBy is { } key
            ? Variant("PL0104.Replaced", scalar.Location, "", scalar.Value, key) with { Fix = ShapeReading.Replace(scalar, key, "Fix.Rename") }
            : At(scalar.Location, "", scalar.Value);
}
