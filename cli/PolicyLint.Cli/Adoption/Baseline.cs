using System.Collections.Immutable;
using System.Text.Json;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Adoption;

/// <summary>
/// The findings that an organisation starts with. Each entry takes one finding at most: first the one with its fingerprint, then one
/// that differs by an edited line, by a renamed member, or by a moved file. So old code may be tidied, and debt never grows.
/// </summary>
internal sealed class Baseline(ImmutableArray<BaselineEntry> entries)
{
    private const int Version = 1;

    /// <summary>How a finding is known again, the surest way first. A way without a value (no target, no words) knows nothing.</summary>
    private static readonly ImmutableArray<Func<BaselineEntry, string?>> Ways =
    [
        entry => entry.Fingerprint,
        entry => entry.Target.Length > 0 && entry.Words.Length > 0 ? Key(entry.Rule, entry.Path, entry.Target, entry.Words) : null,
        entry => entry.Target.Length > 0 ? Key(entry.Rule, entry.Path, entry.Target) : null,
        entry => entry.Words.Length > 0 ? Key(entry.Rule, entry.Path, entry.Words) : null,
        entry => entry.Target.Length > 0 ? Key(entry.Rule, entry.Target) : null,
        entry => entry.Words.Length > 0 ? Key(entry.Rule, entry.Words) : null,
    ];

    public ImmutableArray<BaselineEntry> Entries { get; } = entries;

    /// <exception cref="UsageException">The file is missing or is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("version").GetInt32() != Version)
            {
                throw new InvalidDataException($"version {json.RootElement.GetProperty("version")}");
            }

            return new Baseline([.. json.RootElement.GetProperty("findings").EnumerateArray().Select(ReadEntry)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or InvalidDataException or FormatException)
        {
            throw new UsageException(Texts.Of("Baseline_Unreadable", path, e.Message));
        }
    }

    /// <summary>The baseline of a report: all that counts in it.</summary>
    public static Baseline Of(CheckReport report, Fingerprints fingerprints) =>
        new([.. report.Findings.Where(finding => finding.Finding.Suppressed is null).Select(finding => EntryOf(finding, fingerprints))]);

    /// <summary>The report with known findings marked.</summary>
    public CheckReport Apply(CheckReport report, Fingerprints fingerprints)
    {
        var open = report.Findings.Select((finding, i) => (Index: i, Entry: EntryOf(finding, fingerprints)))
            .Where(candidate => report.Findings[candidate.Index].Finding.Suppressed is null).ToList();
        var left = Entries.ToList();
        var known = new HashSet<int>();
        foreach (var way in Ways)
        {
            Match(way, open, left, known);
        }

        return report with { Findings = [.. report.Findings.Select((finding, i) => known.Contains(i) ? finding with { InBaseline = true } : finding)] };
    }

    public void Write(TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("tool", "policylint");
        json.WriteStartArray("findings");
        foreach (var entry in Entries)
        {
            json.WriteStartObject();
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteString("rule", entry.Rule);
            json.WriteString("path", entry.Path);
            json.WriteString("target", entry.Target);
            json.WriteString("words", entry.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Match(Func<BaselineEntry, string?> way, List<(int Index, BaselineEntry Entry)> open, List<BaselineEntry> left, HashSet<int> known)
    {
        var free = left.Where(entry => way(entry) is not null).GroupBy(entry => way(entry)!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<BaselineEntry>(group), StringComparer.Ordinal);
        var taken = new HashSet<BaselineEntry>(ReferenceEqualityComparer.Instance);
        foreach (var (index, entry) in open)
        {
            if (way(entry) is { } key && free.TryGetValue(key, out var queue) && queue.TryDequeue(out var match))
            {
                known.Add(index);
                taken.Add(match);
            }
        }

        open.RemoveAll(candidate => known.Contains(candidate.Index));
        left.RemoveAll(taken.Contains);
    }

    private static BaselineEntry EntryOf(ReportedFinding reported, Fingerprints fingerprints)
    {
        var finding = reported.Finding;
        var words = fingerprints.Words(finding.Location);
        return new BaselineEntry(
            reported.Fingerprint, finding.Rule.Id, fingerprints.StablePath(finding.Location.Path), finding.Target, words.Length == 0 ? "" : Fingerprints.Hash(words));
    }

    private static BaselineEntry ReadEntry(JsonElement json) => new(Text(json, "fingerprint"), Text(json, "rule"), Text(json, "path"), Text(json, "target"), Text(json, "words"));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new InvalidDataException(name);

    private static string Key(params ReadOnlySpan<string> parts) => string.Join('\n', parts!);
}
