using System.Globalization;
using System.Text;

namespace PolicyLint.Policy.Shapes;

/// <summary>Writes JSON Schema (draft 7, which every editor's YAML support speaks), objects as named definitions, each once.</summary>
internal sealed class SchemaWriter
{
    private readonly StringBuilder _json = new();
    private readonly SortedDictionary<string, string> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private bool _needsComma;

    /// <summary>A whole schema whose root is what <paramref name="root"/> writes.</summary>
    public static string Document(string id, string title, Action<SchemaWriter> root)
    {
        var schema = new SchemaWriter();
        schema.Open("{");
        schema.Property("$schema", "http://json-schema.org/draft-07/schema#");
        schema.Property("$id", id);
        schema.Property("title", title);
        root(schema);
        schema.Name("definitions");
        schema.Open("{");
        foreach (var definition in schema._definitions)
        {
            schema.Name(definition.Key);
            schema._json.Append(definition.Value);
            schema._needsComma = true;
        }
        schema.Close("}");
        schema.Close("}");
        return schema._json.ToString();
    }

    public void Property(string name, string value)
    {
        Name(name);
        Quote(value);
        _needsComma = true;
    }

    public void Number(string name, long value)
    {
        Name(name);
        _json.Append(value.ToString(CultureInfo.InvariantCulture));
        _needsComma = true;
    }

    /// <summary>This number and no other.</summary>
    public void One(long value)
    {
        Property("type", "integer");
        Name("enum");
        _json.Append('[').Append(value.ToString(CultureInfo.InvariantCulture)).Append(']');
        _needsComma = true;
    }

    public void False(string name)
    {
        Name(name);
        _json.Append("false");
        _needsComma = true;
    }

    public void Strings(string name, IEnumerable<string> values)
    {
        Name(name);
        Open("[");
        foreach (var value in values)
        {
            Comma();
            Quote(value);
            _needsComma = true;
        }
        Close("]");
    }

    /// <summary>A member whose value is an object.</summary>
    public void Nested(string name, Action content)
    {
        Name(name);
        Object(content);
    }

    /// <summary>Any of several shapes.</summary>
    public void AnyOf(params Action[] choices) => List("anyOf", choices);

    /// <summary>A member whose value is a list of objects.</summary>
    public void List(string name, IEnumerable<Action> choices)
    {
        Name(name);
        Open("[");
        foreach (var choice in choices)
        {
            Comma();
            Object(choice);
        }
        Close("]");
    }

    /// <summary>A reference to a definition, which is written the first time that it is asked for.</summary>
    public void Reference(string name, Action content)
    {
        Property("$ref", "#/definitions/" + name);
        if (!_begun.Add(name))
            return;
        var (outer, outerComma) = (_json.ToString(), _needsComma);
        _json.Clear();
        _needsComma = false;
        Object(content);
        _definitions[name] = _json.ToString();
        _json.Clear().Append(outer);
        _needsComma = outerComma;
    }

    private void Object(Action content)
    {
        Open("{");
        content();
        Close("}");
    }

    private void Name(string name)
    {
        Comma();
        Quote(name);
        _json.Append(':');
        _needsComma = false;
    }

    private void Open(string bracket)
    {
        _json.Append(bracket);
        _needsComma = false;
    }

    private void Close(string bracket)
    {
        _json.Append(bracket);
        _needsComma = true;
    }

    private void Comma()
    {
        if (_needsComma)
            _json.Append(',');
        _needsComma = false;
    }

    private void Quote(string text)
    {
        _json.Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' => _json.Append("\\\""),
                '\\' => _json.Append("\\\\"),
                < ' ' => _json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => _json.Append(c),
            };
        _json.Append('"');
    }
}
