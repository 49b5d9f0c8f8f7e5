using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>A document of one of the nine kinds.</summary>
public abstract class PolicyDocument : ShapedObject
{
    /// <summary>The file it was read from.</summary>
    public string Path => Node.Path;

    /// <summary>What findings and suppressions call it: its id, or its kind where it has none.</summary>
    public abstract string Name { get; }

    /// <summary>A shape for a document, with the keys that all kinds share.</summary>
    internal static ObjectShape<T> ShapeOf<T>(Func<T> create)
        where T : PolicyDocument =>
        new ObjectShape<T>(typeof(T).Name, create)
            .MustByRule("schemaVersion", SchemaVersionShape.Instance, (_, _) => { }, "version of the format, 1", "書式のバージョン（1）")
            .MustByRule("kind", Is.OneOf(typeof(T).Name), (_, _) => { }, "kind of the document", "文書の種類");
}

/// <summary>The version of the format; any other than 1 is PL0106.</summary>
internal sealed class SchemaVersionShape : ScalarShape<long>
{
    public static SchemaVersionShape Instance { get; } = new();

    internal override string ExpectationKey => "Expect.Integer";

    internal override void WriteSchema(SchemaWriter schema) => schema.One(1);

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out long value)
    {
        value = 1;
        if (ShapeReading.Ascii(scalar) == "1" && scalar.Style == ScalarStyle.Plain)
        {
            reading.TellTyping(scalar, "1");
            return true;
        }
        reading.Add(DocumentRules.SchemaVersion, scalar, "PL0106", scalar.Value);
        return false;
    }
}
