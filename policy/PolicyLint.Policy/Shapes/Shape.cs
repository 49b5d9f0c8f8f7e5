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

    /// <summary>The shapes that a value may have: this one, or those that it stands for.</summary>
    internal virtual IEnumerable<Shape> Choices => [this];

    /// <summary>The names that a path may go on with, <c>*</c> for the elements of a list.</summary>
    internal virtual IEnumerable<string> Steps => [];

    /// <summary>Whether it is a mapping with known keys.</summary>
    internal virtual bool IsBlock => false;

    /// <summary>What stands one step further; nothing where the path leads nowhere.</summary>
    internal virtual IEnumerable<Shape> Inside(string step) => [];

    /// <summary>Whether the node may stand here; adds a finding otherwise.</summary>
    internal abstract bool Accepts(YamlNode node, ShapeReading reading);

    /// <summary>Writes the JSON Schema of the shape into an open object.</summary>
    internal abstract void WriteSchema(SchemaWriter schema);
}

/// <summary>A shape whose reading gives a <typeparamref name="T"/>.</summary>
public abstract class Shape<T> : Shape
{
    /// <summary>Reads a node that is not null. False after a finding was added and there is no value.</summary>
    public abstract bool TryRead(YamlNode node, ShapeReading reading, out T value);

    internal sealed override bool Accepts(YamlNode node, ShapeReading reading) => TryRead(node, reading, out _);
}
