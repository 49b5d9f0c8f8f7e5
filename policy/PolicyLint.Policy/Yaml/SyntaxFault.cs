using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>PL0001: what the parser says in its own terms, said in the reader's.</summary>
internal static class SyntaxFault
{
    private static readonly (string Parser, string Key)[] Known =
    [
        ("found invalid mapping", "PL0001.SecondColon"),
        ("did not find expected ',' or ']'", "PL0001.OpenBracket"),
        ("did not find expected ',' or '}'", "PL0001.OpenBracket"),
        ("did not find expected '-' indicator", "PL0001.Indentation"),
        ("did not find expected key", "PL0001.Indentation"),
        ("found unexpected end of stream", "PL0001.OpenQuote"),
        ("cannot start any token", "PL0001.Character"),
        ("found a tab character", "PL0001.Tab"),
        ("could not find expected ':'", "PL0001.NoColon"),
        ("not found expected ':'", "PL0001.NoColon"),
    ];

    public static void Report(string parserMessage, TextSpan span, YamlReading reading)
    {
        reading.FaultLine = span.Line - 1;
        foreach (var (parser, key) in Known)
            if (parserMessage.IndexOf(parser, StringComparison.Ordinal) >= 0)
            {
                reading.Add(FileRules.Syntax, span, key);
                return;
            }
        reading.Add(FileRules.Syntax, span, parserMessage.Length == 0 ? "PL0001.OpenBracket" : "PL0001", parserMessage.TrimEnd('.'));
    }
}
