using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>PL0001 for <c>key:value</c>: YAML takes it for one word and complains about something else, often only in the line below.</summary>
internal static class MissingSpace
{
    /// <summary>Reports a colon without space in the line of a fault or the one above it; false when there is none.</summary>
    /// <param name="text">The text that was parsed.</param>
    /// <param name="start">Where the parsed segment begins.</param>
    /// <param name="segmentLine">One-based line of the fault within the segment.</param>
    /// <param name="lineOffset">How many lines stand before the segment.</param>
    /// <param name="reading">Gets the finding.</param>
    public static bool TryReport(string text, int start, int segmentLine, int lineOffset, YamlReading reading)
    {
        var (above, at) = (-1, start);
        for (var line = 1; line < segmentLine && at >= 0; line++)
            (above, at) = (at, text.IndexOf('\n', at) + 1 is > 0 and var next ? next : -1);
        return at >= 0 && TryReport(text, at, segmentLine + lineOffset, reading) || above >= 0 && TryReport(text, above, segmentLine + lineOffset - 1, reading);
    }

    private static bool TryReport(string text, int lineStart, int line, YamlReading reading)
    {
        var key = lineStart;
        while (key < text.Length && (text[key] == ' ' || text[key] == '-' && key + 1 < text.Length && text[key + 1] == ' '))
            key++;
        var colon = key;
        while (colon < text.Length && text[colon] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_')
            colon++;
        // A key begins with a small letter; behind the colon of an address stand slashes.
        if (colon == key || colon + 1 >= text.Length || text[key] is < 'a' or > 'z' || text[colon] != ':' || text[colon + 1] is ' ' or '\r' or '\n' or '/' or ':')
            return false;
        var column = reading.Slips.Column(line, colon - lineStart + 1);
        var behind = new TextSpan(line, column + 1, line, column + 1);
        reading.FaultLine = line - 1;
        reading.Findings.Add(FileRules.Syntax.At(new SourceLocation(reading.Path, behind with { Column = column }), "PL0001.NoSpace", text.Substring(key, colon - key)) with
        {
            Fix = new TextFix(PolicyMessages.Of("Fix.Space"), [new TextEdit(reading.Path, behind, " ")]),
        });
        return true;
    }
}
