using System.Text;
using System.Text.Json;
using PolicyLint.Policy.Documents;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>The tables of all keys of all kinds, from the same schemas that editors complete from.</summary>
internal static class KeyReference
{
    private const string Introduction = """
        # Keys of all kinds

        <!-- Generated from the types that read the documents. -->

        Every key of every kind of document, from the types that read them. A key in bold is required. `policylint schema` writes the same as JSON Schemas, which
        editors complete from. All documents begin with `schemaVersion: 1` and `kind:`.

        """;

    public static string Markdown()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var kind in DocumentKind.All)
        {
            using var schema = JsonDocument.Parse(kind.JsonSchema());
            WriteKind(text, kind.Name, schema.RootElement);
        }

        return text.ToString();
    }

    private static void WriteKind(StringBuilder text, string kind, JsonElement schema)
    {
        var definitions = schema.GetProperty("definitions");
        text.Append($"\n## {kind}\n\n");
        WriteObject(text, definitions.GetProperty(kind));
        foreach (var definition in definitions.EnumerateObject().Where(definition => definition.Name != kind))
        {
            text.Append($"\n### {kind}: {definition.Name}\n\n");
            WriteObject(text, definition.Value);
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement definition)
    {
        var required = definition.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet()
            : [];
        text.Append("| key | value | what it says | 説明 |\n|---|---|---|---|\n");
        foreach (var property in definition.GetProperty("properties").EnumerateObject())
        {
            var name = required.Contains(property.Name) ? $"**`{property.Name}`**" : $"`{property.Name}`";
            var (english, japanese) = Description(property.Value);
            text.Append($"| {name} | {Cell(Value(property.Value))} | {Cell(english)} | {Cell(japanese)} |\n");
        }
    }

    private static (string English, string Japanese) Description(JsonElement property)
    {
        var both = property.TryGetProperty("description", out var description) ? description.GetString() ?? "" : "";
        var cut = both.IndexOf(" / ", StringComparison.Ordinal);
        return cut < 0 ? (both, "") : (both[..cut], both[(cut + 3)..]);
    }

    private static string Value(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return reference.GetString()!.Split('/')[^1];
        }

        if (schema.TryGetProperty("anyOf", out var choices))
        {
            // A key may stand there without a value; that goes without saying.
            return string.Join(" or ", choices.EnumerateArray().Select(Value).Where(value => value is not "null or string" and not "").Distinct());
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            return string.Join(", ", values.EnumerateArray().Select(value => $"`{value}`"));
        }

        if (schema.TryGetProperty("const", out var only))
        {
            return $"`{only}`";
        }

        return OfType(schema);
    }

    private static string OfType(JsonElement schema)
    {
        var type = schema.TryGetProperty("type", out var named) ? named.ValueKind == JsonValueKind.Array ? string.Join(" or ", named.EnumerateArray()) : named.GetString()! : "";
        return type is "string or number" or "string or number or boolean" ? "text" : type switch
        {
            "array" when schema.TryGetProperty("items", out var items) => $"list of {Value(items)}",
            "object" when schema.TryGetProperty("additionalProperties", out var each) && each.ValueKind == JsonValueKind.Object => $"map of {Value(each)}",
            "string" when schema.TryGetProperty("format", out var format) => format.GetString()!,
            "string" => "text",
            "integer" => "number",
            "boolean" => "`true`, `false`",
            _ => type,
        };
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
