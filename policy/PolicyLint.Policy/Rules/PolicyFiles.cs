using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>Reads sources into documents, several at once; the result does not depend on how many.</summary>
internal static class PolicyFiles
{
    public static DocumentFile Read(PolicySource source, PolicyConfig config, TextPool pool, CancellationToken cancel) =>
        source.Content is { } content
            ? WithoutText(DocumentReader.Read(content, source.Path, config, pool, cancel))
            : DocumentReader.Read(
                new YamlFile(source.Path, "", [], [FileRules.TooLargeOrNotUtf8.At(source.Path, "PL0010.Unreadable", source.ReadError ?? "?")]) { IsBroken = true }, config.Zone);

    /// <summary>Thousands of files are held at once: of one that was read in full the nodes say everything.</summary>
    private static DocumentFile WithoutText(DocumentFile file) =>
        file.Source.IsBroken ? file : file with { Source = file.Source with { Text = "" } };

    public static ImmutableArray<DocumentFile> ReadAll(ImmutableArray<PolicySource> sources, PolicyConfig config, int concurrency, CancellationToken cancel)
    {
        var files = new DocumentFile[sources.Length];
        var pool = new TextPool(slots: 4096);
        if (concurrency <= 1 || sources.Length < 8)
        {
            for (var i = 0; i < files.Length; i++)
                files[i] = Read(sources[i], config, pool, cancel);
            return [.. files];
        }
        try
        {
            Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancel }, i => files[i] = Read(sources[i], config, pool, cancel));
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancel);
        }
        return [.. files];
    }
}
