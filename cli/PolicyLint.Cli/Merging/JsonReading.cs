using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Merging;

/// <summary>Reads back what the JSON format wrote. Messages keep the language that they were written in.</summary>
internal sealed class JsonReading(RuleCatalogue rules)
{
    /// <exception cref="InvalidDataException">It is no report, or of another version.</exception>
    /// <exception cref="KeyNotFoundException">A key is missing.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind.</exception>
    public CheckReport Read(JsonElement json)
    {
        if (json.GetProperty("version").GetInt32() != Formats.JsonFormat.Version)
        {
            throw new InvalidDataException($"version {json.GetProperty("version")}");
        }

        var summary = json.GetProperty("summary");
        return new CheckReport(
            DateOnly.ParseExact(Text(json, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. json.GetProperty("findings").EnumerateArray().Select(ReadFinding)],
            [.. json.GetProperty("notChecked").EnumerateArray().Select(gap => new NotChecked(Text(gap, "path"), Message.Literal(Text(gap, "reason"))))],
            new CheckSummary(Number(summary, "projects"), Number(summary, "files"), Number(summary, "declarations"), summary.GetProperty("seconds").GetDouble()))
        {
            Part = ReadPart(json),
        };
    }

    /// <summary>The part that a report says it is; null when it says none.</summary>
    public ReportPart? ReadPart(JsonElement json) => json.TryGetProperty("shard", out var part)
        ? new ReportPart(Number(part, "index"), Number(part, "count"), Texts(part, "policies"), Texts(part, "files"), [.. part.GetProperty("absent").EnumerateArray().Select(ReadFinding)])
        : null;

    /// <summary>The rule of that id; one that this version does not know (a custom rule) gets its id for a name.</summary>
    public static RuleInfo RuleOf(RuleCatalogue rules, string id, Severity severity) =>
        rules.Find(id) ?? new RuleInfo(id, id, severity, Message.Literal(id), RuleBasis.Judgement);

    private ReportedFinding ReadFinding(JsonElement json)
    {
        var severity = Enum.Parse<Severity>(Text(json, "severity"), ignoreCase: true);
        var finding = new Finding(RuleOf(rules, Text(json, "rule"), severity), severity, Message.Literal(Text(json, "message")), Location(json))
        {
            Target = Text(json, "target"),
            Data = Texts(json, "data"),
            Destination = Optional(json, "destination") is { } destination ? new FindingDestination(Text(destination, "class"), destination.GetProperty("value").GetString()) : null,
            Missing = Texts(json, "missing"),
            Source = Optional(json, "source") is { } source ? Location(source) : null,
            Write = Optional(json, "write") is { } write ? Location(write) : null,
            Trace = Steps(json, "trace"),
            Related = Steps(json, "related"),
            Suppressed = Optional(json, "suppressed") is { } info
                ? new SuppressionInfo(Text(info, "by"), Text(info, "until"), Text(info, "reason"), info.GetProperty("path").GetString(), Number(info, "line"))
                : null,
        };
        return new ReportedFinding(finding, Text(json, "fingerprint"), json.GetProperty("baseline").GetBoolean());
    }

    private static ImmutableArray<TraceStep> Steps(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(step => new TraceStep(Location(step), Message.Literal(Text(step, "text"))))];

    public static SourceLocation Location(JsonElement json)
    {
        int line = Number(json, "line"), column = Number(json, "column");
        var end = json.TryGetProperty("endLine", out var endLine) ? (endLine.GetInt32(), Number(json, "endColumn")) : (line, column);
        return new SourceLocation(Text(json, "path"), new TextSpan(line, column, end.Item1, end.Item2));
    }

    private static JsonElement? Optional(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(value => value.GetString() ?? "")];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new InvalidDataException(name);

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
