using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>
/// Reads hostile or mistyped YAML into positioned nodes. Never throws on account of the text: whatever is wrong becomes a
/// located finding. Cost grows linearly with the text.
/// </summary>
public static class YamlReader
{
    /// <summary>A file with more broken documents than this is not YAML that somebody mistyped.</summary>
    private const int MaxResumptions = 20;

    /// <summary>Reads the bytes of a file: UTF-8 with or without byte order mark, anything else is PL0010.</summary>
    public static YamlFile Read(byte[] bytes, string path, ReaderLimits limits, CancellationToken cancel = default) =>
        Read(bytes, path, limits, null, null, cancel);

    /// <summary>Reads a text that somebody else decoded.</summary>
    public static YamlFile Read(string text, string path, ReaderLimits limits, CancellationToken cancel = default) =>
        Read(text, path, limits, null, null, cancel);

    internal static YamlFile Read(byte[] bytes, string path, ReaderLimits limits, TextPool? pool, ItemSink? sink, CancellationToken cancel)
    {
        if (bytes.Length > limits.MaxBytes)
            return Refused(path, FileRules.TooLargeOrNotUtf8.At(path, "PL0010.TooLarge", bytes.Length, limits.MaxBytes));
        if (!Utf8Text.TryDecode(bytes, out var text, out var fault))
            return Refused(path, FileRules.TooLargeOrNotUtf8.At(path, fault));
        return Read(text, path, limits, pool, sink, cancel);
    }

    private static YamlFile Read(string text, string path, ReaderLimits limits, TextPool? pool, ItemSink? sink, CancellationToken cancel)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        if (text.Length > limits.MaxBytes / 3 && Encoding.UTF8.GetByteCount(text) is var size && size > limits.MaxBytes)
            return Refused(path, FileRules.TooLargeOrNotUtf8.At(path, "PL0010.TooLarge", size, limits.MaxBytes));
        if (text.IndexOf('\0') >= 0)
            return Refused(path, FileRules.TooLargeOrNotUtf8.At(path, "PL0010.Binary"));

        var slips = ImeSlips.Find(text);
        var reading = new YamlReading(path, slips, limits, pool, sink, cancel);
        // A long log is handed on while it is read, so that nothing of it may be given up half way.
        if (sink is not null || reading.Findings.Count > 0 || !StraightReader.TryRead(slips.MendedText, reading))
            ReadSegments(slips.MendedText, reading);
        return new YamlFile(path, text, reading.Documents.ToImmutable(), InOrder([.. reading.Findings.Close(path)])) { IsBroken = reading.IsBroken || reading.Findings.Dropped > 0 };
    }

    /// <summary>A parser cannot go on behind a fault; the next document of the file can still be read.</summary>
    private static void ReadSegments(string text, YamlReading reading)
    {
        var start = 0;
        var line = 0;
        for (var attempt = 0; attempt <= MaxResumptions; attempt++)
        {
            var errorLine = YamlTreeBuilder.Read(text, start, line, reading);
            if (errorLine < 0 || !TryFindNextDocument(text, ref start, ref line, errorLine))
                return;
        }
    }

    private static bool TryFindNextDocument(string text, ref int start, ref int line, int afterLine)
    {
        while (true)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                return false;
            start = end + 1;
            line++;
            if (line >= afterLine && string.CompareOrdinal(text, start, "---", 0, 3) == 0)
                return true;
        }
    }

    private static YamlFile Refused(string path, Finding finding) => new(path, "", [], [finding]) { IsBroken = true };

    private static ImmutableArray<Finding> InOrder(List<Finding> findings) =>
        findings.Count == 0
            ? []
            : [.. findings.OrderBy(f => f.Location.Span.Line).ThenBy(f => f.Location.Span.Column).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
}
