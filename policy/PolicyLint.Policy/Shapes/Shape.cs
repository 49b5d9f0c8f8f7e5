using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>
/// What may stand at a place of a document. One description serves the reader, the check for unknown keys and the JSON Schema,
/// so that they cannot disagree.
/// </summary>
public abstract class Shape
{
    /// <summary>What is expected, for messages: "a date", "a list".</summary>
    internal abstract string ExpectationKey { get; }

    /// <summary>Writes the JSON Schema of the shape into an open object.</summary>
    internal abstract void WriteSchema(SchemaWriter schema);
}

/// <summary>A shape whose reading gives a <typeparamref name="T"/>.</summary>
public abstract class Shape<T> : Shape
{
    /// <summary>Reads a node that is not null. False after a finding was added and there is no value.</summary>
    public abstract bool TryRead(YamlNode node, ShapeReading reading, out T value);
}
