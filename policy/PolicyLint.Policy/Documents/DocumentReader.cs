using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Suppressions;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>What a file holds, typed.</summary>
/// <param name="Source">The nodes.</param>
/// <param name="Documents">The documents whose kind is known.</param>
/// <param name="References">Every reference by id.</param>
/// <param name="Findings">What is wrong with the file and the form of its documents.</param>
public sealed record DocumentFile(YamlFile Source, ImmutableArray<PolicyDocument> Documents, ImmutableArray<Reference> References, ImmutableArray<Finding> Findings)
{
    /// <summary>The days of what is said to have happened; none may lie in the future (PL0105).</summary>
    public ImmutableArray<Positioned<Day>> PastDays { get; init; } = [];

    /// <summary>Suppressions in comments of the file.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Why nothing of the file could be read, in the words of the system; null for files that were opened.</summary>
    public string? ReadError { get; init; }

    /// <summary>Set for a file of export logs that waits to be read: what it holds is checked row by row and never held.</summary>
    internal PolicySource? Waiting { get; init; }

    /// <summary>Whether the file that waits is so long that not even its rows are held together.</summary>
    internal bool IsLong { get; init; }

    /// <summary>The file, as the host named it.</summary>
    public string Path => Source.Path;
}

/// <summary>Nodes to typed documents.</summary>
public static class DocumentReader
{
    /// <summary>Reads and types a text.</summary>
    public static DocumentFile Read(string text, string path, PolicyConfig config, CancellationToken cancel = default) =>
        Read(YamlReader.Read(text, path, config.ReaderLimits, cancel), config.Zone);

    /// <summary>Reads and types the bytes of a file.</summary>
    public static DocumentFile Read(byte[] bytes, string path, PolicyConfig config, CancellationToken cancel = default) =>
        Read(YamlReader.Read(bytes, path, config.ReaderLimits, cancel), config.Zone);

    internal static DocumentFile Read(byte[] bytes, string path, PolicyConfig config, TextPool pool, CancellationToken cancel) =>
        Read(YamlReader.Read(bytes, path, config.ReaderLimits, pool, null, cancel), config.Zone);

    /// <summary>Reads a file of export logs whose rows are handed on one by one and not held.</summary>
    internal static DocumentFile ReadLog(byte[] bytes, string path, PolicyConfig config, TextPool pool, Action<YamlNode, int> row, CancellationToken cancel) =>
        Read(YamlReader.Read(bytes, path, config.ReaderLimits, pool, new ItemSink(ExportLog.ListKey, row), cancel), config.Zone);

    /// <summary>Types the documents of a file.</summary>
    public static DocumentFile Read(YamlFile file, PolicyZone zone)
    {
        var reading = new ShapeReading(zone);
        var documents = ImmutableArray.CreateBuilder<PolicyDocument>(file.Documents.Length);
        if (file.Documents.IsEmpty && !file.IsBroken)
            reading.Add(DocumentRules.Required.At(file.Path, "PL0103.Document"));
        foreach (var root in file.Documents)
            if (ReadDocument(root, reading) is { } document)
                documents.Add(document);
        // Of a document whose kind is not known the rest is not known either: as with a broken file, nobody may call absent what it holds.
        var source = documents.Count < file.Documents.Length ? file with { IsBroken = true } : file;
        return new DocumentFile(source, documents.ToImmutable(), [.. reading.References], [.. file.Findings, .. reading.Findings.Close(file.Path)])
        {
            PastDays = [.. reading.PastDays],
            Suppressions = [.. SuppressionReader.FromComments(file.Text, file.Path)],
        };
    }

    private static PolicyDocument? ReadDocument(YamlNode root, ShapeReading reading)
    {
        if (root is not YamlMapping mapping)
        {
            reading.Add(FileRules.Unknown, root, "PL0003.Root");
            return null;
        }
        RequireSchemaVersion(mapping, reading);
        if (mapping["kind"] is not YamlScalar { IsNull: false } kindName)
        {
            reading.Add(mapping["kind"] is { } said and not YamlScalar
                ? FileRules.Unknown.At(said.Location, "PL0003.Expected", PolicyMessages.Of("Expect.Text"))
                : DocumentRules.Required.At(Start(mapping), "PL0103", "kind"));
            return null;
        }
        if (DocumentKind.Find(kindName.Value) is { } kind)
            return kind.Read(mapping, reading);
        UnknownName.ReportValue(kindName, DocumentKind.All.Select(k => k.Name), reading);
        return null;
    }

    private static void RequireSchemaVersion(YamlMapping mapping, ShapeReading reading)
    {
        if (mapping["schemaVersion"] is { } said and not YamlSequence { Items.IsEmpty: true } && !(said is YamlScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))))
            return;
        var finding = DocumentRules.Required.At(Start(mapping), "PL0103", "schemaVersion");
        reading.Add(mapping.Entry("schemaVersion") is null && FirstLine(mapping) is { } insertion
            ? finding with { Fix = new TextFix(PolicyMessages.Of("Fix.SchemaVersion"), [insertion]) }
            : finding);
    }

    /// <summary>A line can be put above a block mapping that begins its line; not into <c>{ kind: … }</c>.</summary>
    private static TextEdit? FirstLine(YamlMapping mapping)
    {
        var start = mapping.Span;
        return !mapping.Entries.IsEmpty && start.Column == 1 && mapping.Entries[0].Key.Span.Column == 1
            ? new TextEdit(mapping.Path, start with { EndLine = start.Line, EndColumn = 1 }, "schemaVersion: 1\n")
            : null;
    }

    private static SourceLocation Start(YamlMapping mapping) => mapping.Entries.IsEmpty ? mapping.Location : mapping.Entries[0].Key.Location;
}
