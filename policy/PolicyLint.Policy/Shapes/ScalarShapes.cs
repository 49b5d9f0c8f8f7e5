using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A shape that a single value fills.</summary>
public abstract class ScalarShape<T> : Shape<Positioned<T>>
{
    /// <inheritdoc/>
    public sealed override bool TryRead(YamlNode node, ShapeReading reading, out Positioned<T> value)
    {
        value = default;
        // Behind a key nothing at all is absence, which never comes here; as an element of a list it is no value.
        if (node is not YamlScalar { IsNull: false } scalar)
            return reading.Mismatch(node, this);
        if (!TryRead(scalar, reading, out var read))
            return false;
        value = new Positioned<T>(read, node);
        return true;
    }

    private protected abstract bool TryRead(YamlScalar scalar, ShapeReading reading, out T value);
}

/// <summary>Whole numbers from <paramref name="minimum"/> to <paramref name="maximum"/>.</summary>
internal sealed class IntegerShape(long minimum, long maximum) : ScalarShape<long>
{
    internal override string ExpectationKey => "Expect.Integer";

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Property("type", "integer");
        schema.Number("minimum", minimum);
        schema.Number("maximum", maximum);
    }

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out long value)
    {
        value = 0;
        var typed = ShapeReading.Ascii(scalar);
        if (scalar.Style != ScalarStyle.Plain && typed.Length > 0 && typed.All(c => c is >= '0' and <= '9'))
        {
            reading.Add(FileRules.Unknown.At(scalar.Location, "PL0003.Quoted", typed) with { Fix = ShapeReading.Unquote(scalar, typed) });
            return false;
        }
        var text = IsGrouped(typed) ? typed.Replace(",", "") : typed;
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (digits.Length is 0 or > 18 || !digits.All(c => c is >= '0' and <= '9'))
            return reading.Mismatch(scalar, this);
        value = long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        if (value < minimum || value > maximum)
        {
            reading.Add(FileRules.Unknown, scalar, "PL0003.Range", text, minimum, maximum);
            return false;
        }
        if (!reading.TellTyping(scalar, text) && text != typed)
            reading.Add(FileRules.Unknown.At(scalar.Location, "PL0003.Grouped", typed, text) with { Fix = ShapeReading.Replace(scalar, text, "Fix.Ascii") });
        return true;
    }

    /// <summary>1,000 and 12,345,678, as people write them.</summary>
    private static bool IsGrouped(string text)
    {
        var groups = text.Split(',');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3) && groups.All(g => g.All(c => c is >= '0' and <= '9'));
    }
}

/// <summary><c>true</c> or <c>false</c>, nothing else: <c>yes</c> and <c>on</c> mean different things to different readers.</summary>
internal sealed class BooleanShape : ScalarShape<bool>
{
    internal override string ExpectationKey => "Expect.Boolean";

    internal override void WriteSchema(SchemaWriter schema) => schema.Property("type", "boolean");

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out bool value)
    {
        value = scalar.Value == "true";
        return (scalar.Style == ScalarStyle.Plain && (value || scalar.Value == "false")) || reading.Mismatch(scalar, this);
    }
}

/// <summary>A value with a notation of its own: a day of every year (<c>04-01</c>), a length of time (<c>P5Y</c>).</summary>
/// <param name="expectationKey">What is expected, for messages.</param>
/// <param name="pattern">The notation as a regular expression of JSON Schema.</param>
/// <param name="parse">Reads the notation.</param>
internal sealed class NotationShape<T>(string expectationKey, string pattern, NotationShape<T>.Parser parse) : ScalarShape<T>
{
    public delegate bool Parser(string text, out T value);

    internal override string ExpectationKey => expectationKey;

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Property("type", "string");
        schema.Property("pattern", pattern);
    }

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out T value)
    {
        var text = ShapeReading.Ascii(scalar);
        if (!parse(text, out value))
            return reading.Mismatch(scalar, this);
        reading.TellTyping(scalar, text);
        return true;
    }
}

/// <summary>A word of a closed list, each standing for a <typeparamref name="T"/>.</summary>
public sealed class ChoiceShape<T> : ScalarShape<T>
{
    // Two plain arrays: the lists are short, and a table for every T would be compiled anew at every start of the program.
    private readonly string[] _words;
    private readonly T[] _values;

    internal ChoiceShape((string Word, T Value)[] choices)
    {
        _words = new string[choices.Length];
        _values = new T[choices.Length];
        for (var i = 0; i < choices.Length; i++)
            (_words[i], _values[i]) = choices[i];
    }

    internal override string ExpectationKey => "Expect.Choice";

    internal override void WriteSchema(SchemaWriter schema) => schema.Strings("enum", _words);

    private protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out T value)
    {
        var word = Array.IndexOf(_words, scalar.Value);
        value = word >= 0 ? _values[word] : default!;
        if (word < 0)
            UnknownName.ReportValue(scalar, _words, reading);
        return word >= 0;
    }
}
