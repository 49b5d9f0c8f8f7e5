using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Merging;

/// <summary>Reads back what the SARIF format wrote (only that: other tools' logs lack what is needed).</summary>
internal sealed partial class SarifReading(RuleCatalogue rules)
{
    /// <inheritdoc cref="JsonReading.Read"/>
    public CheckReport Read(JsonElement json)
    {
        var run = json.GetProperty("runs")[0];
        var properties = run.GetProperty("properties");
        var gaps = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray();
        return new CheckReport(
            DateOnly.ParseExact(properties.GetProperty("asOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. run.GetProperty("results").EnumerateArray().Select(ReadResult)],
            [.. gaps.Select(gap => new NotChecked(PathOf(gap.GetProperty("locations")[0]), MessageOf(gap)))],
            new CheckSummary(Number(properties, "projects"), Number(properties, "files"), Number(properties, "declarations"), 0))
        {
            Part = new JsonReading(rules).ReadPart(properties),
        };
    }

    private ReportedFinding ReadResult(JsonElement json)
    {
        var severity = json.GetProperty("level").GetString() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            _ => Severity.Info,
        };
        var location = Location(json.GetProperty("locations")[0]);
        var finding = new Finding(JsonReading.RuleOf(rules, json.GetProperty("ruleId").GetString()!, severity), severity, MessageOf(json), location)
        {
            Trace = json.TryGetProperty("codeFlows", out var flows) ? Steps(flows[0].GetProperty("threadFlows")[0].GetProperty("locations"), "location") : [],
            Related = json.TryGetProperty("relatedLocations", out var related) ? Steps(related, null) : [],
            Suppressed = Suppression(json, location),
        };
        var isKnown = json.TryGetProperty("baselineState", out var state) && state.GetString() == "unchanged";
        var fingerprint = json.GetProperty("partialFingerprints").GetProperty("policylint/v1").GetString()!;
        return new ReportedFinding(WithProperties(finding, json), fingerprint, isKnown);
    }

    private static Finding WithProperties(Finding finding, JsonElement json)
    {
        if (!json.TryGetProperty("properties", out var properties))
        {
            return finding;
        }

        return finding with
        {
            Target = properties.GetProperty("target").GetString()!,
            Data = [.. properties.GetProperty("data").EnumerateArray().Select(value => value.GetString()!)],
            Missing = [.. properties.GetProperty("missing").EnumerateArray().Select(value => value.GetString()!)],
            Destination = properties.TryGetProperty("destination", out var destination)
                ? new FindingDestination(destination.GetProperty("class").GetString()!, destination.GetProperty("value").GetString())
                : null,
            Source = LocationIn(properties, "source"),
            Write = LocationIn(properties, "write"),
        };
    }

    private static SourceLocation? LocationIn(JsonElement properties, string name) =>
        properties.TryGetProperty(name, out var location) && location.ValueKind == JsonValueKind.Object ? JsonReading.Location(location) : null;

    private static SuppressionInfo? Suppression(JsonElement json, SourceLocation location)
    {
        if (!json.TryGetProperty("suppressions", out var suppressions) || Justification().Match(suppressions[0].GetProperty("justification").GetString()!) is not { Success: true } match)
        {
            return null;
        }

        var path = suppressions[0].GetProperty("kind").GetString() == "inSource" ? location.Path : null;
        return new SuppressionInfo(match.Groups["by"].Value, match.Groups["until"].Value, match.Groups["reason"].Value, path, 0);
    }

    private static ImmutableArray<TraceStep> Steps(JsonElement steps, string? inner) =>
        [.. steps.EnumerateArray().Select(step => inner is null ? step : step.GetProperty(inner)).Select(step => new TraceStep(Location(step), MessageOf(step)))];

    private static SourceLocation Location(JsonElement json)
    {
        var region = json.GetProperty("physicalLocation").GetProperty("region");
        return new SourceLocation(PathOf(json), new TextSpan(Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
    }

    private static string PathOf(JsonElement json)
    {
        var uri = json.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
    }

    private static Message MessageOf(JsonElement json) => Message.Literal(json.GetProperty("message").GetProperty("text").GetString()!);

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    [GeneratedRegex("^until (?<until>.*?) by (?<by>.*?): (?<reason>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Justification();
}
