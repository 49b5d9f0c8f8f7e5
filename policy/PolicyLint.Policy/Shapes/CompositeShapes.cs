using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape<T>(Shape<T> element) : Shape<ImmutableArray<T>>
{
    internal override string ExpectationKey => "Expect.List";

    internal override IEnumerable<string> Steps => ["*"];

    internal override IEnumerable<Shape> Inside(string step) => step == "*" || step.All(c => c is >= '0' and <= '9') ? [element] : [];

    public override bool TryRead(YamlNode node, ShapeReading reading, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence sequence)
            return reading.Mismatch(node, this);
        if (sequence.Items.IsEmpty)
            return true;
        var items = new T[sequence.Items.Length];
        var count = 0;
        foreach (var item in sequence.Items)
            if (element.TryRead(item, reading, out var read))
                items[count++] = read;
        if (count < items.Length)
        {
            Array.Resize(ref items, count);
            reading.HasSkipped = true;
        }
        value = ImmutableCollectionsMarshal.AsImmutableArray(items);
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Property("type", "array");
        schema.Nested("items", () => element.WriteSchema(schema));
    }
}

/// <summary>One value or a list of them.</summary>
internal sealed class OneOrManyShape<T>(Shape<T> element) : Shape<ImmutableArray<T>>
{
    private readonly ListShape<T> _list = new(element);

    internal override string ExpectationKey => "Expect.List";

    internal override IEnumerable<Shape> Choices => [.. element.Choices, _list];

    public override bool TryRead(YamlNode node, ShapeReading reading, out ImmutableArray<T> value)
    {
        if (node is YamlSequence)
            return _list.TryRead(node, reading, out value);
        value = element.TryRead(node, reading, out var one) ? [one] : [];
        return !value.IsEmpty;
    }

    internal override void WriteSchema(SchemaWriter schema) =>
        schema.AnyOf(() => element.WriteSchema(schema), () => _list.WriteSchema(schema));
}

/// <summary>A mapping whose keys are names of the author's own.</summary>
internal sealed class MapShape<T>(Shape<T> element) : Shape<ImmutableArray<KeyValuePair<YamlScalar, T>>>
{
    internal override string ExpectationKey => "Expect.Mapping";

    internal override IEnumerable<string> Steps => ["*"];

    internal override IEnumerable<Shape> Inside(string step) => [element];

    public override bool TryRead(YamlNode node, ShapeReading reading, out ImmutableArray<KeyValuePair<YamlScalar, T>> value)
    {
        value = [];
        if (node is not YamlMapping mapping)
            return reading.Mismatch(node, this);
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, T>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
            if (element.TryRead(entry.Value, reading, out var read))
                entries.Add(new KeyValuePair<YamlScalar, T>(entry.Key, read));
        value = entries.ToImmutable();
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Property("type", "object");
        schema.Nested("additionalProperties", () => element.WriteSchema(schema));
    }
}

/// <summary>Two shapes of which the kind of the node decides: a mapping goes to the second, all else to the first.</summary>
internal sealed class EitherShape<T>(Shape<T> plain, Shape<T> mapping) : Shape<T>
{
    internal override string ExpectationKey => plain.ExpectationKey;

    internal override IEnumerable<Shape> Choices => plain.Choices.Concat(mapping.Choices);

    public override bool TryRead(YamlNode node, ShapeReading reading, out T value) =>
        (node is YamlMapping ? mapping : plain).TryRead(node, reading, out value);

    internal override void WriteSchema(SchemaWriter schema) =>
        schema.AnyOf(() => plain.WriteSchema(schema), () => mapping.WriteSchema(schema));
}

/// <summary>The result of a shape, turned into something else.</summary>
internal sealed class MappedShape<T, R>(Shape<T> shape, Func<T, R> map) : Shape<R>
{
    internal override string ExpectationKey => shape.ExpectationKey;

    internal override IEnumerable<Shape> Choices => shape.Choices;

    public override bool TryRead(YamlNode node, ShapeReading reading, out R value)
    {
        value = default!;
        if (!shape.TryRead(node, reading, out var read))
            return false;
        value = map(read);
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema) => shape.WriteSchema(schema);
}

/// <summary>A shape that is described elsewhere, or contains itself.</summary>
internal sealed class DeferredShape<T>(Func<Shape<T>> shape) : Shape<T>
{
    internal override string ExpectationKey => shape().ExpectationKey;

    internal override IEnumerable<Shape> Choices => shape().Choices;

    public override bool TryRead(YamlNode node, ShapeReading reading, out T value) => shape().TryRead(node, reading, out value);

    internal override void WriteSchema(SchemaWriter schema) => shape().WriteSchema(schema);
}

/// <summary>A node that somebody else will read.</summary>
internal sealed class RawShape : Shape<YamlNode>
{
    internal override string ExpectationKey => "Expect.Text";

    internal override IEnumerable<Shape> Inside(string step) => [this];

    public override bool TryRead(YamlNode node, ShapeReading reading, out YamlNode value)
    {
        value = node;
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema)
    {
    }
}
