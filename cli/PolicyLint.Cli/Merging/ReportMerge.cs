using System.Collections.Immutable;
using System.Text.Json;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Code;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Merging;

/// <summary>Joins the reports of parts into what one run over everything would have said.</summary>
internal static class ReportMerge
{
    /// <summary>Reads a report in JSON or SARIF.</summary>
    /// <exception cref="UsageException">The file is missing or is no report.</exception>
    public static CheckReport Read(string path, RuleCatalogue rules)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.TryGetProperty("runs", out _)
                ? new SarifReading(rules).Read(json.RootElement)
                : new JsonReading(rules).Read(json.RootElement);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or InvalidDataException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new UsageException(Texts.Of("Merge_Unreadable", path, e.Message));
        }
    }

    /// <param name="parts">In any order.</param>
    /// <exception cref="UsageException">The parts took different days for today.</exception>
    public static CheckReport Join(IReadOnlyList<CheckReport> parts)
    {
        if (parts.Select(part => part.AsOf).Distinct().Count() > 1)
        {
            throw new UsageException(Texts.Of("Merge_Days"));
        }

        var missing = MissingParts(parts).ToList();
        var found = parts.SelectMany(part => part.Findings).Concat(AbsentEverywhere(parts, missing.Count == 0));
        var gaps = parts.SelectMany(part => part.NotChecked).Concat(missing)
            .DistinctBy(gap => gap.Path).OrderBy(gap => gap.Path, StringComparer.Ordinal);
        var summary = new CheckSummary(
            parts.Sum(part => part.Summary.Projects), Files(parts), parts.Sum(part => part.Summary.Declarations), parts.Max(part => part.Summary.Seconds));
        return new CheckReport(parts[0].AsOf, MergedFindings.Of(found), [.. gaps], summary);
    }

    // A linked file is looked at in every part with a project that links it, and is still one file.
    private static int Files(IReadOnlyList<CheckReport> parts) =>
        parts.Where(part => part.Part is null).Sum(part => part.Summary.Files)
        + parts.SelectMany(part => part.Part?.Files ?? []).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<ReportedFinding> AbsentEverywhere(IReadOnlyList<CheckReport> parts, bool areComplete) => parts
        .SelectMany(part => part.Part?.Absent ?? [])
        .Where(finding => parts.Where(part => IsAsked(part, finding.Finding)).All(part => part.Part!.Absent.Any(other => MergedFindings.AreSame(other.Finding, finding.Finding))))
        .Where(finding => areComplete || !WholeRunFindings.IsUnusedSuppression(finding.Finding));

    // Whether a suppression is used, all code tells; whether a name stands for something, the code that its file counts for.
    private static bool IsAsked(CheckReport part, Finding finding) => part.Part is { } shard && (WholeRunFindings.IsUnusedSuppression(finding)
        ? part.Summary.Projects > 0 || !part.NotChecked.IsEmpty
        : shard.Policies.Contains(finding.Location.Path, StringComparer.Ordinal));

    // A part that a machine never delivered is code that nobody looked at.
    private static IEnumerable<NotChecked> MissingParts(IReadOnlyList<CheckReport> parts)
    {
        var count = parts.Max(part => part.Part?.Count ?? 0);
        var there = parts.Select(part => part.Part?.Index).ToHashSet();
        return Enumerable.Range(1, count).Where(index => !there.Contains(index))
            .Select(index => new NotChecked($"--shard {index}/{count}", Texts.Of("Merge_MissingPart")));
    }
}
