using System.Globalization;
using System.Text;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>
/// Flattens configuration JSON to <c>Section:Key</c> pairs. Comments and trailing commas are allowed, as in the platform's own
/// reader; at the first thing that is no JSON it stops with what it has.
/// </summary>
internal ref struct JsonFlattener
{
    private const int MaxDepth = 64;

    private readonly string text;
    private readonly List<KeyValuePair<string, string>> pairs;
    private int at;

    private JsonFlattener(string text)
    {
        this.text = text;
        pairs = [];
        at = 0;
    }

    public static List<KeyValuePair<string, string>> Flatten(string text)
    {
        var reader = new JsonFlattener(text);
        reader.Value("", 0);
        return reader.pairs;
    }

    private bool Value(string key, int depth)
    {
        Skip();
        if (at >= text.Length || depth > MaxDepth)
            return false;
        switch (text[at])
        {
            case '{':
                return Members(key, depth, '}', isObject: true);
            case '[':
                return Members(key, depth, ']', isObject: false);
            case '"':
                if (Text() is not { } value)
                    return false;
                pairs.Add(new KeyValuePair<string, string>(key, value));
                return true;
            default:
                return Literal(key);
        }
    }

    private bool Members(string key, int depth, char close, bool isObject)
    {
        at++;
        for (var index = 0; ; index++)
        {
            Skip();
            if (Take(close))
                return true;
            var name = isObject ? Name() : index.ToString(CultureInfo.InvariantCulture);
            if (name is null || !Value(key.Length == 0 ? name : key + ":" + name, depth + 1))
                return false;
            Skip();
            if (!Take(',') && (at >= text.Length || text[at] != close))
                return false;
        }
    }

    private string? Name()
    {
        var name = Text();
        Skip();
        return Take(':') ? name : null;
    }

    private bool Literal(string key)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
            at++;
        if (at == start)
            return false;
        var literal = text.Substring(start, at - start);
        if (literal != "null")
            pairs.Add(new KeyValuePair<string, string>(key, literal));
        return true;
    }

    private string? Text()
    {
        if (!Take('"'))
            return null;
        var value = new StringBuilder();
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '"')
                return value.ToString();
            if (c != '\\')
                value.Append(c);
            else if (!Escape(value))
                return null;
        }

        return null;
    }

    private bool Escape(StringBuilder value)
    {
        if (at >= text.Length)
            return false;
        var c = text[at++];
        if (c != 'u')
        {
            value.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
            return true;
        }

        if (at + 4 > text.Length
            || !int.TryParse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        value.Append((char)code);
        at += 4;
        return true;
    }

    private void Skip()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
                at++;
            else if (string.CompareOrdinal(text, at, "//", 0, 2) == 0)
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            else if (string.CompareOrdinal(text, at, "/*", 0, 2) == 0)
                at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : text.Length;
            else
                return;
        }
    }

    private bool Take(char c)
    {
        if (at >= text.Length || text[at] != c)
            return false;
        at++;
        return true;
    }
}
