using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Code;

/// <summary>A key of the taxonomy (PL0102 when there is none such).</summary>
internal sealed class CategoryShape : Shape<CodeText>
{
    private static readonly Shape<Positioned<string>> Id = Is.IdOf(ReferenceKind.Category);

    public static CategoryShape Instance { get; } = new();

    internal override string ExpectationKey => Id.ExpectationKey;

    public override bool TryRead(YamlNode node, ShapeReading reading, out CodeText value)
    {
        value = null!;
        if (!Id.TryRead(node, reading, out var read))
            return false;
        value = new CodeText(read.Value, read.Location);
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema) => Id.WriteSchema(schema);
}
