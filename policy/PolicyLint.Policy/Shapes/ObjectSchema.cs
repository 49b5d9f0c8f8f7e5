namespace PolicyLint.Policy.Shapes;

/// <summary>The JSON Schema of an object: keys, which of them are required, nothing else allowed.</summary>
internal static class ObjectSchema
{
    public static void Write<T>(ObjectShape<T> shape, SchemaWriter schema)
        where T : ShapedObject
    {
        schema.Property("type", "object");
        schema.False("additionalProperties");
        var required = shape.Fields.Where(f => f.Presence != Presence.Optional).Select(f => f.Name).ToArray();
        if (required.Length > 0)
            schema.Strings("required", required);
        schema.Nested("properties", () =>
        {
            foreach (var field in shape.Fields)
                schema.Nested(field.Name, () => WriteField(field, schema));
        });
    }

    /// <summary>Beside a <c>$ref</c> draft 7 ignores everything, so the description stands around it. A key without value is allowed where the key is.</summary>
    private static void WriteField<T>(ObjectField<T> field, SchemaWriter schema)
    {
        schema.Property("description", $"{field.English} / {field.Japanese}");
        if (field.Presence == Presence.Optional)
        {
            schema.AnyOf(() => field.Shape.WriteSchema(schema), () => WriteBlank(schema));
            return;
        }
        schema.AnyOf(() => field.Shape.WriteSchema(schema));
        if (field.Presence != Presence.Required)
            return;
        if (field.Shape.Choices.All(c => c.IsBlock))
        {
            schema.Property("type", "object");
            schema.Number("minProperties", 1);
            return;
        }
        schema.Nested("not", () => schema.AnyOf(field.Shape.Choices.Any(c => c.IsBlock) ? [() => WriteBlank(schema), () => WriteEmptyBlock(schema)] : [() => WriteBlank(schema)]));
        schema.Number("minItems", 1);
    }

    /// <summary>Only said where a block may stand: what other YAML readers make of a date looks like a block without keys to some validators.</summary>
    private static void WriteEmptyBlock(SchemaWriter schema)
    {
        schema.Property("type", "object");
        schema.False("additionalProperties");
    }

    /// <summary>What says nothing: null, or spaces, of which the ideographic one is one too.</summary>
    private static void WriteBlank(SchemaWriter schema)
    {
        schema.Strings("type", ["null", "string"]);
        schema.Property("pattern", @"^\s*$");
    }
}
