using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>PL0002: a key that stands twice. One of both values is lost in other tools, and which one differs.</summary>
internal static class DuplicateKeys
{
    private const int SmallCount = 8;

    public static void Report(ImmutableArray<YamlEntry> entries, YamlReading reading)
    {
        if (entries.Length <= SmallCount)
            ReportFew(entries, reading);
        else
            ReportMany(entries, reading);
    }

    /// <summary>Whether any key stands twice.</summary>
    public static bool Any(ImmutableArray<YamlEntry> entries)
    {
        if (entries.Length > SmallCount)
            return new HashSet<string>(entries.Select(e => e.Name), StringComparer.Ordinal).Count < entries.Length;
        for (var later = 1; later < entries.Length; later++)
            for (var earlier = 0; earlier < later; earlier++)
                if (entries[later].Name == entries[earlier].Name)
                    return true;
        return false;
    }

    private static void ReportFew(ImmutableArray<YamlEntry> entries, YamlReading reading)
    {
        for (var later = 1; later < entries.Length; later++)
            for (var earlier = 0; earlier < later; earlier++)
                if (entries[later].Name == entries[earlier].Name)
                {
                    Report(entries[later].Key, entries[earlier].Key, reading);
                    break;
                }
    }

    private static void ReportMany(ImmutableArray<YamlEntry> entries, YamlReading reading)
    {
        // Not sized for all of them: of a key that stands 200,000 times there is one.
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
            if (first.TryGetValue(entries[i].Name, out var earlier))
                Report(entries[i].Key, entries[earlier].Key, reading);
            else
                first.Add(entries[i].Name, i);
    }

    private static void Report(YamlScalar later, YamlScalar earlier, YamlReading reading) =>
        reading.Findings.Add(FileRules.DuplicateKey.At(later.Location, "PL0002", later.Value, earlier.Span.Line) with
        {
            Related = [new TraceStep(earlier.Location, PolicyMessages.Of("PL0002.First", earlier.Value))],
        });
}
