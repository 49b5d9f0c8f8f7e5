using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>Reads sources into documents, several at once; the result does not depend on how many.</summary>
internal sealed class PolicyFiles(PolicyConfig config, int concurrency, CancellationToken cancel)
{
    /// <summary>From this size on, in bytes, the rows of a log are not held together.</summary>
    private const int LongLog = 1 << 20;

    private readonly TextPool _pool = new(slots: 4096);

    /// <summary>Reads files; those that hold export logs only are left waiting.</summary>
    public ImmutableArray<DocumentFile> ReadAll(ImmutableArray<PolicySource> sources) =>
        Each(sources, source =>
        {
            var loaded = Load(source);
            return loaded.Content is { } content && LogFiles.LooksLike(content)
                ? new DocumentFile(new YamlFile(source.Path, "", [], []), [], [], []) { Waiting = source, IsLong = content.Length > LongLog }
                : Read(loaded);
        });

    /// <summary>The same files, with those read that waited.</summary>
    public ImmutableArray<DocumentFile> ReadWaiting(ImmutableArray<DocumentFile> files) =>
        Each(files, file => file is { Waiting: { } source, IsLong: false } ? Read(Load(source)) : file);

    /// <summary>Reads a file that waited.</summary>
    public DocumentFile ReadWaiting(DocumentFile file) => Read(Load(file.Waiting!));

    /// <summary>Reads a long log; its rows are handed on one by one, as they are read.</summary>
    public DocumentFile ReadRows(DocumentFile file, Action<YamlNode, int> row)
    {
        var source = Load(file.Waiting!);
        return source.Content is { } content ? WithoutText(DocumentReader.ReadLog(content, source.Path, config, _pool, row, cancel)) : Read(source);
    }

    /// <summary>Reads one file whose content is at hand.</summary>
    public DocumentFile Read(PolicySource source)
    {
        if (source.Content is { } content)
            return WithoutText(DocumentReader.Read(content, source.Path, config, _pool, cancel));
        var error = source.ReadError ?? "?";
        var nothing = new YamlFile(source.Path, "", [], [FileRules.TooLargeOrNotUtf8.At(source.Path, "PL0010.Unreadable", error)]) { IsBroken = true };
        return DocumentReader.Read(nothing, config.Zone) with { ReadError = error };
    }

    private static PolicySource Load(PolicySource source) => source.Deferred is { } read ? read() : source;

    /// <summary>Thousands of files are held at once: of one that was read in full the nodes say everything.</summary>
    private static DocumentFile WithoutText(DocumentFile file) =>
        file.Source.IsBroken ? file : file with { Source = file.Source with { Text = "" } };

    private ImmutableArray<DocumentFile> Each<T>(ImmutableArray<T> inputs, Func<T, DocumentFile> read)
    {
        var files = new DocumentFile[inputs.Length];
        if (concurrency <= 1 || inputs.Length < 8)
        {
            for (var i = 0; i < files.Length; i++)
                files[i] = read(inputs[i]);
            return [.. files];
        }
        try
        {
            Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancel }, i => files[i] = read(inputs[i]));
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancel);
        }
        return [.. files];
    }
}
