using System.Collections.Immutable;
using System.Text.Json;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>One <c>result</c> of a SARIF run: place, way of the data, fingerprint, suppression.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, FormatContext context)
{
    public void Write(ReportedFinding reported, int ruleIndex, bool hasBaseline)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifTool.Level(finding.Severity));
        WriteMessage(finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(finding.Location, null, null);
        json.WriteEndArray();
        WriteRelated(finding.Related);
        WriteCodeFlow(finding.Trace);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("policylint/v1", reported.Fingerprint);
        json.WriteEndObject();
        if (hasBaseline)
        {
            json.WriteString("baselineState", reported.InBaseline ? "unchanged" : "new");
        }

        WriteSuppressions(reported);
        WriteProperties(finding);
        json.WriteEndObject();
    }

    /// <summary>A file as SARIF names it: a URI reference, relative where the path is.</summary>
    public static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private void WriteRelated(ImmutableArray<TraceStep> related)
    {
        if (related.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Length; i++)
        {
            WriteLocation(related[i].Location, related[i].Text, i);
        }

        json.WriteEndArray();
    }

    private void WriteCodeFlow(ImmutableArray<TraceStep> trace)
    {
        if (trace.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in trace)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(step.Location, step.Text, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLocation(SourceLocation location, Message? text, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Span.Line);
        json.WriteNumber("startColumn", location.Span.Column);
        json.WriteNumber("endLine", location.Span.EndLine);
        json.WriteNumber("endColumn", location.Span.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        if (text is not null)
        {
            WriteMessage(text);
        }

        json.WriteEndObject();
    }

    private void WriteMessage(Message message)
    {
        json.WriteStartObject("message");
        json.WriteString("text", message.Text(context.Language));
        json.WriteEndObject();
    }

    private void WriteSuppressions(ReportedFinding reported)
    {
        var info = reported.Finding.Suppressed;
        if (info is null && !reported.InBaseline)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", info is not null && IsInSource(info, reported.Finding) ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", info is null ? "baseline" : $"until {info.Until} by {info.By}: {info.Reason}");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static bool IsInSource(SuppressionInfo info, Finding finding) => info.Path == finding.Location.Path;

    private void WriteProperties(Finding finding)
    {
        if (finding.Data.IsDefaultOrEmpty && finding.Missing.IsDefaultOrEmpty && finding.Destination is null && finding.Target.Length == 0)
        {
            return;
        }

        json.WriteStartObject("properties");
        json.WriteString("target", finding.Target);
        WriteStrings("data", finding.Data);
        WriteStrings("missing", finding.Missing);
        if (finding.Destination is { } destination)
        {
            json.WriteStartObject("destination");
            json.WriteString("class", destination.Class);
            json.WriteString("value", destination.Value);
            json.WriteEndObject();
        }

        WriteEnd("source", finding.Source);
        WriteEnd("write", finding.Write);
        json.WriteEndObject();
    }

    // One of the two ends of a flow, as the JSON format writes it.
    private void WriteEnd(string name, SourceLocation? location)
    {
        if (location is not null)
        {
            JsonFormat.WriteLocation(json, name, location);
        }
    }

    private void WriteStrings(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.IsDefault ? [] : values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
