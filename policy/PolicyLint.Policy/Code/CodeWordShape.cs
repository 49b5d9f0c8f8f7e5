using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Code;

/// <summary>A word of code: a pattern, a port, a path. Never taken for a number or a boolean, so no trap is laid for it.</summary>
internal sealed class CodeWordShape : Shape<CodeText>
{
    public static CodeWordShape Instance { get; } = new();

    internal override string ExpectationKey => "Expect.Text";

    public override bool TryRead(YamlNode node, ShapeReading reading, out CodeText value)
    {
        value = null!;
        if (node is not YamlScalar scalar)
            return reading.Mismatch(node, this);
        value = new CodeText(scalar.Value.Trim(), scalar.Location);
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Strings("type", ["string", "number", "boolean"]);
}
