using System.Text.Json;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>The <c>tool</c> of a SARIF run: the driver and the rules that its results name.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IEnumerable<RuleInfo> rules, FormatContext context)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PolicyLint");
        json.WriteString("version", SarifFormat.ToolVersion);
        json.WriteString("informationUri", "https://github.com/policylint/policylint");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule, context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The SARIF word for a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule, FormatContext context)
    {
        var title = rule.Title.Text(context.Language);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", title, null);
        var page = context.Page(rule.Id);
        WriteText(json, "help", page ?? title, page);
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text, string? markdown)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null)
        {
            json.WriteString("markdown", markdown);
        }

        json.WriteEndObject();
    }
}
