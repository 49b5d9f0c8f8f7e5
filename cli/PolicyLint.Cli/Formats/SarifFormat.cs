using System.Reflection;
using System.Text.Json;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>SARIF 2.1.0, written here because the compiler's own log has no code flows and drops the messages of related places.</summary>
internal sealed class SarifFormat : IFormat
{
    public string Name => "sarif";

    public void Write(CheckReport report, FormatContext context) => JsonText.Write(context.Writer, json =>
    {
        var rules = report.Findings.Select(finding => finding.Finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var index = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules, context);
        WriteInvocation(json, report, context);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var hasBaseline = report.Debt.Any();
        foreach (var finding in report.Findings)
        {
            new SarifResult(json, context).Write(finding, index[finding.Finding.Rule.Id], hasBaseline);
        }

        json.WriteEndArray();
        WriteProperties(json, report, context);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The version of the tool as its assembly says, without the commit.</summary>
    public static string ToolVersion { get; } = typeof(SarifFormat).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    private static void WriteInvocation(Utf8JsonWriter json, CheckReport report, FormatContext context)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.NotChecked.IsEmpty);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var missing in report.NotChecked)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            json.WriteStartObject("message");
            json.WriteString("text", missing.Reason.Text(context.Language));
            json.WriteEndObject();
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            SarifResult.WriteArtifact(json, missing.Path);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // What the JSON format says in its head and summary: from it `merge` puts parts together again.
    private static void WriteProperties(Utf8JsonWriter json, CheckReport report, FormatContext context)
    {
        json.WriteStartObject("properties");
        JsonFormat.WritePart(json, report.Part, context);
        json.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteNumber("projects", report.Summary.Projects);
        json.WriteNumber("files", report.Summary.Files);
        json.WriteNumber("declarations", report.Summary.Declarations);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteEndObject();
    }
}
