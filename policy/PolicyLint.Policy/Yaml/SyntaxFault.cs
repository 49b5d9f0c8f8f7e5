using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>PL0001: what the parser says in its own terms, said in the reader's.</summary>
internal static class SyntaxFault
{
    /// <summary>Words of the parser's messages (YamlDotNet 18), the more special ones first, and what we say instead.</summary>
    private static readonly (string Parser, string Key)[] Known =
    [
        ("found invalid mapping", "PL0001.SecondColon"),
        ("Mapping values are not allowed", "PL0001.SecondColon"),
        ("Mapping keys are not allowed", "PL0001.SecondColon"),
        ("expected ',' or ']'", "PL0001.OpenBracket"),
        ("expected ',' or '}'", "PL0001.OpenBracket"),
        ("did not find expected '-' indicator", "PL0001.Indentation"),
        ("did not find expected key", "PL0001.Indentation"),
        ("found wrong indentation", "PL0001.Indentation"),
        ("Can't require a simple key", "PL0001.Indentation"),
        ("Block sequence entries are not allowed", "PL0001.ListHere"),
        ("scanning a tag,", "PL0001.Tag"),
        ("escape", "PL0001.Escape"),
        ("Unicode surrogates", "PL0001.Escape"),
        ("expected hexadecimal number", "PL0001.Escape"),
        ("directive", "PL0001.Directive"),
        ("%", "PL0001.Directive"),
        ("incompatible YAML document", "PL0001.Directive"),
        ("while parsing a document start", "PL0001.Directive"),
        ("scanning a quoted scalar, found unexpected", "PL0001.OpenQuote"),
        ("found unexpected end of stream", "PL0001.OpenQuote"),
        ("cannot start any token", "PL0001.Character"),
        ("Invalid key indicator", "PL0001.Character"),
        ("tab", "PL0001.Tab"),
        ("expected ':'", "PL0001.NoColon"),
        ("invalid comment", "PL0001.Comment"),
        ("found a comment between", "PL0001.Comment"),
        ("literal block scalar, found", "PL0001.BlockIndentation"),
        ("block scalar", "PL0001.BlockHead"),
        ("nchor", "PL0001.Anchor"),
        ("tag", "PL0001.Tag"),
        ("UTF-8", "PL0001.Tag"),
        ("document end", "PL0001.DocumentEnd"),
        ("<document start>", "PL0001.DocumentEnd"),
        ("expected node content", "PL0001.Value"),
        ("expected token", "PL0001.Value"),
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
