using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Suppressions;

/// <summary>Finds suppressions: in the policy's list and in comments. One reader for the editor, the build and the command line.</summary>
public static class SuppressionReader
{
    private const string Marker = "policylint:ignore";

    /// <summary>The policy's list. Entries without rule have been reported (PL0103) and are left out.</summary>
    public static IEnumerable<Suppression> FromPolicy(PolicyConfig config)
    {
        foreach (var entry in config.Suppressions)
            if (entry.Rule is { } rule)
                yield return new Suppression(rule.Value, entry.Target?.Value, new SuppressionTerms(entry.Expires?.Value, entry.ApprovedBy?.Value, entry.Reason?.Value), entry.Location)
                {
                    Evidence = entry.Evidence,
                };
    }

    /// <summary>
    /// Comments such as <c># policylint:ignore PL7003 until 2027-03-31 by E0007: reason</c>: for findings on the same line or, standing
    /// alone, on the next one.
    /// </summary>
    /// <param name="text">A YAML or C# text.</param>
    /// <param name="path">Its file.</param>
    /// <param name="opening">What opens a comment: <c>#</c> or <c>//</c>.</param>
    public static IEnumerable<Suppression> FromComments(string text, string path, string opening = "#")
    {
        var line = 1;
        var counted = 0;
        for (var at = text.IndexOf(Marker, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Marker, at + 1, StringComparison.Ordinal))
        {
            for (; counted < at; counted++)
                if (text[counted] == '\n')
                    line++;
            var lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
            var before = text.Substring(lineStart, at - lineStart).TrimEnd();
            if (!before.EndsWith(opening, StringComparison.Ordinal))
                continue;
            var code = before.Substring(0, before.Length - opening.Length);
            if (code.Length > 0 && !char.IsWhiteSpace(code[code.Length - 1]))
                continue;
            var end = text.IndexOf('\n', at);
            var rest = text.Substring(at + Marker.Length, (end < 0 ? text.Length : end) - at - Marker.Length).Trim();
            var location = new SourceLocation(path, new TextSpan(line, at - lineStart + 1, line, at - lineStart + 1 + Marker.Length));
            foreach (var suppression in Read(rest, location, string.IsNullOrWhiteSpace(code) ? line + 1 : line))
                yield return suppression;
        }
    }

    private static IEnumerable<Suppression> Read(string rest, SourceLocation location, int line)
    {
        var until = rest.IndexOf(" until ", StringComparison.OrdinalIgnoreCase);
        var by = rest.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        var split = until >= 0 ? until : by >= 0 ? by : rest.IndexOf(':') is >= 0 and var colon ? colon : rest.Length;
        var terms = SuppressionTerms.Parse(rest.Substring(split));
        foreach (var rule in rest.Substring(0, split).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            yield return new Suppression(rule, null, terms, location) { Line = line };
    }
}
