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
        var first = new Dictionary<string, YamlEntry>(entries.Length, StringComparer.Ordinal);
        foreach (var entry in entries)
            if (first.TryGetValue(entry.Name, out var earlier))
                Report(entry.Key, earlier.Key, reading);
            else
                first.Add(entry.Name, entry);
    }

    private static void Report(YamlScalar later, YamlScalar earlier, YamlReading reading) =>
        reading.Findings.Add(FileRules.DuplicateKey.At(later.Location, "PL0002", later.Value, earlier.Span.Line) with
        {
            Related = [new TraceStep(earlier.Location, PolicyMessages.Of("PL0002.First", earlier.Value))],
        });
}
