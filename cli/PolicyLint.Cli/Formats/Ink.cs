using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>Colours of a terminal (SGR sequences), or none.</summary>
internal sealed class Ink(bool color)
{
    public static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public string Bold(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Note(string text) => Paint("36", text);

    public string Weigh(Severity severity, string text) => severity switch
    {
        Severity.Error => Paint("1;31", text),
        Severity.Warning => Paint("1;33", text),
        _ => Paint("1;34", text),
    };

    private string Paint(string code, string text) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
