using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A mapping with known keys, read into a <typeparamref name="T"/>.</summary>
/// <param name="name">The name of its definition in the JSON Schema.</param>
/// <param name="create">Makes an empty one for the fields to fill.</param>
public sealed class ObjectShape<T>(string name, Func<T> create) : Shape<T>
    where T : ShapedObject
{
    private readonly List<ObjectField<T>> _fields = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>The name of its definition in the JSON Schema.</summary>
    public string Name { get; } = name;

    /// <summary>The keys that may stand here, in the order of the documentation.</summary>
    public IEnumerable<string> Keys => _fields.Select(f => f.Name);

    internal override string ExpectationKey => "Expect.Mapping";

    internal IReadOnlyList<ObjectField<T>> Fields => _fields;

    internal override bool IsBlock => true;

    internal override IEnumerable<string> Steps => Keys;

    /// <summary>Adds a key that may be left out.</summary>
    public ObjectShape<T> May<V>(string key, Shape<V> shape, Action<T, V> set, string english, string japanese) =>
        Add(new ObjectField<T, V>(key, shape, set, Presence.Optional, english, japanese));

    /// <summary>Adds a key that must be there and not blank (PL0103).</summary>
    public ObjectShape<T> Must<V>(string key, Shape<V> shape, Action<T, V> set, string english, string japanese) =>
        Add(new ObjectField<T, V>(key, shape, set, Presence.Required, english, japanese));

    /// <summary>Adds a key that must be there, whose absence a rule of its own reports (one fault, one finding).</summary>
    public ObjectShape<T> MustByRule<V>(string key, Shape<V> shape, Action<T, V> set, string english, string japanese) =>
        Add(new ObjectField<T, V>(key, shape, set, Presence.RequiredByRule, english, japanese));

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ShapeReading reading, out T value)
    {
        value = null!;
        if (node is not YamlMapping mapping)
            return reading.Mismatch(node, this);
        value = create();
        value.Node = mapping;
        var seen = new FieldSet(_fields.Count);
        foreach (var entry in mapping.Entries)
            ReadEntry(entry, value, reading, ref seen);
        ReportMissing(value, reading, seen);
        return true;
    }

    internal override IEnumerable<Shape> Inside(string step) =>
        step == "*" ? _fields.Select(f => f.Shape) : _index.TryGetValue(step, out var number) ? [_fields[number].Shape] : [];

    internal override void WriteSchema(SchemaWriter schema) => schema.Reference(Name, () => ObjectSchema.Write(this, schema));

    private ObjectShape<T> Add(ObjectField<T> field)
    {
        _index.Add(field.Name, _fields.Count);
        _fields.Add(field);
        return this;
    }

    private void ReadEntry(YamlEntry entry, T value, ShapeReading reading, ref FieldSet seen)
    {
        if (!_index.TryGetValue(entry.Name, out var number))
        {
            // A key that is misspelt is there, so that nobody calls it absent.
            if (UnknownName.ReportKey(entry.Key, Keys, reading) is { } meant && value.Node.Entry(meant) is null)
                value.MarkFaulty(meant);
            return;
        }
        // Of a key that stands twice the first is read; PL0002 has told of the others.
        if (seen.Contains(number))
            return;
        var field = _fields[number];
        if (IsAbsent(entry.Value, field))
        {
            if (field.Presence == Presence.Required)
            {
                seen.Add(number);
                value.MarkFaulty(field.Name);
                reading.Add(DocumentRules.Required, entry.Value is YamlScalar { Value: "" } ? entry.Key : entry.Value, "PL0103.Blank", field.Name);
            }
            return;
        }
        seen.Add(number);
        if (!field.TryRead(value, entry.Value, reading) || reading.HasSkipped)
            value.MarkFaulty(field.Name);
        reading.HasSkipped = false;
    }

    /// <summary>
    /// An ideographic space is blank too: it is what a form is filled with when nobody knows the answer. Where a block or a list must be
    /// there, one without anything in it is none.
    /// </summary>
    private static bool IsAbsent(YamlNode node, ObjectField<T> field) => node switch
    {
        YamlScalar scalar => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence sequence => field.Presence != Presence.Optional && sequence.Items.IsEmpty,
        YamlMapping mapping => field.Presence != Presence.Optional && mapping.Entries.IsEmpty && field.Shape.Choices.Any(c => c.IsBlock),
        _ => false,
    };

    private void ReportMissing(T value, ShapeReading reading, FieldSet seen)
    {
        for (var i = 0; i < _fields.Count; i++)
            if (_fields[i].Presence == Presence.Required && !seen.Contains(i) && !value.IsFaulty(_fields[i].Name) && value.Node.Entry(_fields[i].Name) is null)
            {
                value.MarkFaulty(_fields[i].Name);
                reading.Add(DocumentRules.Required.At(value.Location, "PL0103", _fields[i].Name));
            }
    }
}

/// <summary>Whether a key must be there.</summary>
internal enum Presence
{
    Optional,
    Required,

    /// <summary>Required, but a rule about its meaning reports the absence.</summary>
    RequiredByRule,
}

/// <summary>One key of an object, without the type of its value.</summary>
internal abstract class ObjectField<T>(string name, Presence presence, string english, string japanese)
{
    public string Name { get; } = name;

    public Presence Presence { get; } = presence;

    public string English { get; } = english;

    public string Japanese { get; } = japanese;

    public abstract Shape Shape { get; }

    /// <summary>Reads the value into the target; false after a finding was added.</summary>
    public abstract bool TryRead(T target, YamlNode node, ShapeReading reading);
}

internal sealed class ObjectField<T, V>(string name, Shape<V> shape, Action<T, V> set, Presence presence, string english, string japanese)
    : ObjectField<T>(name, presence, english, japanese)
{
    public override Shape Shape => shape;

    public override bool TryRead(T target, YamlNode node, ShapeReading reading)
    {
        if (!shape.TryRead(node, reading, out var value))
            return false;
        set(target, value);
        return true;
    }
}
