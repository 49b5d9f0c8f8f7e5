using PolicyLint.Policy.Findings;
using YamlDotNet.Core;

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

    /// <summary>Reports a fault that the parser has a place for; what stands there often tells more than its words.</summary>
    /// <param name="fault">What the parser says.</param>
    /// <param name="text">The text that was parsed.</param>
    /// <param name="start">Where the parsed segment begins.</param>
    /// <param name="lineOffset">How many lines stand before the segment.</param>
    /// <param name="reading">Gets the finding.</param>
    public static void Report(YamlException fault, string text, int start, int lineOffset, YamlReading reading)
    {
        var at = Math.Min(start + (int)fault.Start.Index, text.Length);
        var span = reading.Span(fault.Start, fault.End, lineOffset);
        var key = KeyOf(fault.Message);
        // The parser names the value above a tab, not the tab.
        if (key == "PL0001.Tab" && NextTab(text, at) is { } tab)
            span = TabSpan(text, at, tab, span, reading);
        Report(fault.Message, Refined(key, text, at), span, reading);
    }

    /// <summary>Reports a fault without a place of its own.</summary>
    public static void Report(string parserMessage, TextSpan span, YamlReading reading) =>
        Report(parserMessage, parserMessage.Length == 0 ? "PL0001.OpenBracket" : KeyOf(parserMessage), span, reading);

    private static void Report(string parserMessage, string key, TextSpan span, YamlReading reading)
    {
        reading.FaultLine = span.Line - 1;
        reading.Add(FileRules.Syntax, span, key, key == "PL0001" ? [parserMessage.TrimEnd('.')] : []);
    }

    private static string KeyOf(string parserMessage)
    {
        foreach (var (parser, key) in Known)
            if (parserMessage.IndexOf(parser, StringComparison.Ordinal) >= 0)
                return key;
        return "PL0001";
    }

    private static string Refined(string key, string text, int at)
    {
        if (key is not ("PL0001.OpenBracket" or "PL0001.Indentation" or "PL0001.DocumentEnd") || at >= text.Length)
            return key;
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        var isFirst = before < 0 || text[before] is '\n' or '\r';
        if (text[at] == '#')
            return "PL0001.Comment";
        if (!isFirst && text[before] is '"' or '\'' or ']' or '}')
            return "PL0001.BehindValue";
        if (key == "PL0001.OpenBracket" && text[at] == ':')
            return isFirst ? "PL0001.NoKey" : "PL0001.MissingComma";
        // YamlDotNet 18 loses its place behind a value with an anchor between braces.
        if (key == "PL0001.OpenBracket" && !isFirst && text[before] == ',' && text.LastIndexOf('&', before, before - text.LastIndexOf('\n', before)) >= 0)
            return "PL0001.FlowAnchor";
        return key == "PL0001.Indentation" && isFirst && !IsKeyOrEntry(text, at) ? "PL0001.NoColon" : key;
    }

    private static bool IsKeyOrEntry(string text, int at)
    {
        for (var i = at; i < text.Length && text[i] is not ('\n' or '\r'); i++)
            if ((text[i] == ':' || text[i] == '-' && i == at) && (i + 1 == text.Length || text[i + 1] is ' ' or '\n' or '\r'))
                return true;
        return false;
    }

    private static int? NextTab(string text, int at) => text.IndexOf('\t', at) is >= 0 and var tab ? tab : null;

    private static TextSpan TabSpan(string text, int at, int tab, TextSpan from, YamlReading reading)
    {
        var (line, lineStart) = (from.Line, -1);
        for (var i = at; i < tab; i++)
            if (text[i] == '\n')
                (line, lineStart) = (line + 1, i + 1);
        var column = reading.Slips.Column(line, lineStart < 0 ? from.Column + tab - at : tab - lineStart + 1);
        return new TextSpan(line, column, line, column + 1);
    }
}
