using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>A kind of document: its name, how it is read, its JSON Schema.</summary>
public abstract class DocumentKind
{
    private static readonly Dictionary<string, DocumentKind> ByName;

    static DocumentKind()
    {
        All =
        [
            new Typed<PolicyConfig>(() => PolicyConfig.Shape), new Typed<Organization>(() => Organization.Shape), new Typed<HandlingDeclaration>(() => HandlingDeclaration.Shape),
            new Typed<AnnualReport>(() => AnnualReport.Shape), new Typed<DeviceRegister>(() => DeviceRegister.Shape), new Typed<ExportLog>(() => ExportLog.Shape),
            new Typed<OutsourcingContract>(() => OutsourcingContract.Shape), new Typed<Incident>(() => Incident.Shape), new Typed<Taxonomy>(() => Taxonomy.Shape),
        ];
        ByName = All.ToDictionary(k => k.Name, StringComparer.Ordinal);
    }

    private DocumentKind(string name) => Name = name;

    /// <summary>All kinds, in the order of the documentation.</summary>
    public static ImmutableArray<DocumentKind> All { get; }

    /// <summary>What stands behind <c>kind:</c>.</summary>
    public string Name { get; }

    /// <summary>What its documents look like.</summary>
    internal abstract Shape Shape { get; }

    /// <summary>The kind of that name; null when there is none.</summary>
    public static DocumentKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Reads a document; null when nothing of it could be read.</summary>
    public abstract PolicyDocument? Read(YamlMapping root, ShapeReading reading);

    /// <summary>The JSON Schema (draft 7) of the kind, descriptions in both languages.</summary>
    public string JsonSchema() => SchemaWriter.Document($"https://policylint.dev/schemas/{Name}.v1.schema.json", Name, WriteSchema);

    /// <summary>One JSON Schema for files of any kind, chosen by <c>kind:</c>.</summary>
    public static string JsonSchemaOfAll() => SchemaWriter.Document("https://policylint.dev/schemas/policylint.v1.schema.json", "PolicyLint", schema =>
    {
        schema.Strings("required", ["schemaVersion", "kind"]);
        schema.List("allOf", All.Select<DocumentKind, Action>(kind => () =>
        {
            schema.Nested("if", () => schema.Nested("properties", () => schema.Nested("kind", () => schema.Property("const", kind.Name))));
            schema.Nested("then", () => kind.WriteSchema(schema));
        }));
        schema.Nested("properties", () => schema.Nested("kind", () => schema.Strings("enum", All.Select(k => k.Name))));
    });

    private protected abstract void WriteSchema(SchemaWriter schema);

    private sealed class Typed<T>(Func<ObjectShape<T>> shape) : DocumentKind(typeof(T).Name)
        where T : PolicyDocument
    {
        internal override Shape Shape => shape();

        public override PolicyDocument? Read(YamlMapping root, ShapeReading reading) => shape().TryRead(root, reading, out var document) ? document : null;

        private protected override void WriteSchema(SchemaWriter schema) => shape().WriteSchema(schema);
    }
}
