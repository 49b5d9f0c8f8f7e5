using System.Collections.Immutable;
using System.Text.Json;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Code;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

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

        var findings = parts.SelectMany(part => part.Findings)
            .Where(finding => !WholeRunFindings.IsAboutAbsence(finding.Finding) || IsAbsentEverywhere(finding, parts))
            .DistinctBy(finding => finding.Fingerprint)
            .OrderBy(finding => finding.Finding, ReportOrder.Instance);
        var gaps = parts.SelectMany(part => part.NotChecked).Concat(MissingParts(parts))
            .DistinctBy(gap => gap.Path).OrderBy(gap => gap.Path, StringComparer.Ordinal);
        var summary = new CheckSummary(
            parts.Sum(part => part.Summary.Projects), parts.Sum(part => part.Summary.Files), parts.Sum(part => part.Summary.Declarations), parts.Max(part => part.Summary.Seconds));
        return new CheckReport(parts[0].AsOf, [.. findings], [.. gaps], summary);
    }

    private static bool IsAbsentEverywhere(ReportedFinding finding, IReadOnlyList<CheckReport> parts) => parts
        .Where(part => part.Part is null || part.Part.Policies.Contains(finding.Finding.Location.Path, StringComparer.Ordinal))
        .All(part => part.Findings.Any(other => other.Fingerprint == finding.Fingerprint));

    // A part that a machine never delivered is code that nobody looked at.
    private static IEnumerable<NotChecked> MissingParts(IReadOnlyList<CheckReport> parts)
    {
        var count = parts.Max(part => part.Part?.Count ?? 0);
        var there = parts.Select(part => part.Part?.Index).ToHashSet();
        return Enumerable.Range(1, count).Where(index => !there.Contains(index))
            .Select(index => new NotChecked($"--shard {index}/{count}", Texts.Of("Merge_MissingPart")));
    }
}
