using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>For programs: stable and versioned; keys, ids and fingerprints never change with language.</summary>
internal sealed class JsonFormat : IFormat
{
    /// <summary>Raised when a key changes its meaning or goes; new keys do not raise it.</summary>
    public const int Version = 1;

    /// <summary>Text of any script stays readable; what JSON itself demands is still escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "json";

    public void Write(CheckReport report, FormatContext context) => JsonText.Write(context.Writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("tool", "policylint");
        json.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WritePart(json, report.Part, context);
        WriteArray(json, "findings", report.Findings, finding => WriteFinding(json, finding, context));
        WriteArray(json, "notChecked", report.NotChecked, missing =>
        {
            json.WriteStartObject();
            json.WriteString("path", missing.Path);
            json.WriteString("reason", missing.Reason.Text(context.Language));
            json.WriteEndObject();
        });
        WriteSummary(json, report);
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, ReportedFinding reported, FormatContext context)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Ink.WordOf(finding.Severity));
        json.WriteString("message", finding.Message.Text(context.Language));
        WriteSpan(json, finding.Location, withEnd: true);
        json.WriteString("fingerprint", reported.Fingerprint);
        json.WriteString("target", finding.Target);
        WriteArray(json, "data", finding.Data, json.WriteStringValue);
        WriteDestination(json, finding.Destination);
        WriteArray(json, "missing", finding.Missing, json.WriteStringValue);
        WriteLocation(json, "source", finding.Source);
        WriteLocation(json, "write", finding.Write);
        WriteArray(json, "trace", finding.Trace, step => WriteStep(json, step, context));
        WriteArray(json, "related", finding.Related, step => WriteStep(json, step, context));
        WriteSuppression(json, finding.Suppressed);
        json.WriteBoolean("baseline", reported.InBaseline);
        json.WriteEndObject();
    }

    /// <summary>Says which part of the work a report is; nothing for a whole one.</summary>
    public static void WritePart(Utf8JsonWriter json, ReportPart? part, FormatContext context)
    {
        if (part is null)
        {
            return;
        }

        json.WriteStartObject("shard");
        json.WriteNumber("index", part.Index);
        json.WriteNumber("count", part.Count);
        WriteArray(json, "policies", part.Policies, json.WriteStringValue);
        WriteArray(json, "files", part.Files, json.WriteStringValue);
        WriteArray(json, "absent", part.Absent, finding => WriteFinding(json, finding, context));
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("projects", report.Summary.Projects);
        json.WriteNumber("files", report.Summary.Files);
        json.WriteNumber("declarations", report.Summary.Declarations);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteNumber("suppressed", report.Findings.Count(finding => finding.Finding.Suppressed is not null));
        json.WriteNumber("baseline", report.Debt.Count());
        json.WriteNumber("seconds", Math.Round(report.Summary.Seconds, 3));
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, TraceStep step, FormatContext context)
    {
        json.WriteStartObject();
        WriteSpan(json, step.Location, withEnd: false);
        json.WriteString("text", step.Text.Text(context.Language));
        json.WriteEndObject();
    }

    public static void WriteLocation(Utf8JsonWriter json, string name, SourceLocation? location)
    {
        if (location is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteSpan(json, location, withEnd: false);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceLocation location, bool withEnd)
    {
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Span.Line);
        json.WriteNumber("column", location.Span.Column);
        if (withEnd)
        {
            json.WriteNumber("endLine", location.Span.EndLine);
            json.WriteNumber("endColumn", location.Span.EndColumn);
        }
    }

    private static void WriteDestination(Utf8JsonWriter json, FindingDestination? destination)
    {
        if (destination is null)
        {
            json.WriteNull("destination");
            return;
        }

        json.WriteStartObject("destination");
        json.WriteString("class", destination.Class);
        json.WriteString("value", destination.Value);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressionInfo? info)
    {
        if (info is null)
        {
            json.WriteNull("suppressed");
            return;
        }

        json.WriteStartObject("suppressed");
        json.WriteString("by", info.By);
        json.WriteString("until", info.Until);
        json.WriteString("reason", info.Reason);
        json.WriteString("path", info.Path);
        json.WriteNumber("line", info.Line);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items.IsDefault ? [] : items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
