using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>A place in a text that moves on, and what can be read on one line from there. See <see cref="StraightReader"/>.</summary>
internal sealed class StraightLine(string text, YamlReading reading)
{
    /// <summary>The library takes no longer keys.</summary>
    private const int MaxKey = 1000;

    private int _at;
    private int _start;
    private int _number = 1;

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>Zero-based.</summary>
    public int Column => _at - _start;

    /// <summary>One-based, as spans are.</summary>
    public (int Line, int Column) Here => (_number, _at - _start + 1);

    /// <summary>Whether a document, a directive or an end of document is marked here, at the begin of a line.</summary>
    public bool IsMarker => text[_at] == '%' || StartsWith("---") || StartsWith("...");

    /// <summary>Whether a list's entry begins here.</summary>
    public bool IsEntry => _at < text.Length && text[_at] == '-' && IsBlank(_at + 1);

    /// <summary>Whether a key with its colon stands here.</summary>
    public bool IsKey => KeyEnd() is >= 0 and var end && IsBlank(end + 1);

    /// <summary>Whether the text has only characters whose meaning in YAML is plain: no tabs, no controls, no line ends but LF and CR LF.</summary>
    public static bool IsUsual(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' or '\n' or >= '\u00A0' and < '\u2028' or > '\u2029' and < '\uD800' or >= '\uE000' and < '\uFEFF' or > '\uFEFF' and < '\uFFFE')
                continue;
            if (c != '\r' || i + 1 >= text.Length || text[i + 1] != '\n')
                return false;
        }
        return true;
    }

    public void SkipSpaces()
    {
        while (_at < text.Length && text[_at] == ' ')
            _at++;
    }

    /// <summary>Moves to the next line when nothing but a comment is left on this one.</summary>
    public bool TryEndLine()
    {
        if (_at >= text.Length)
            return true;
        var isComment = text[_at] == '#' && (_at == _start || text[_at - 1] == ' ');
        if (!isComment && text[_at] is not ('\n' or '\r'))
            return false;
        var end = text.IndexOf('\n', _at);
        if (end < 0)
        {
            _at = text.Length;
            return true;
        }
        _at = _start = end + 1;
        _number++;
        return true;
    }

    /// <summary>Skips <c>---</c> where it stands alone on its line.</summary>
    public bool TrySkipDashes()
    {
        if (!StartsWith("---"))
            return false;
        _at += 3;
        if (!IsBlank(_at))
            return false;
        SkipSpaces();
        return TryEndLine();
    }

    public void SkipEntryMark() => _at++;

    /// <summary>Reads a key and its colon.</summary>
    public bool TryReadKey(out string key, out TextSpan span)
    {
        var end = KeyEnd();
        (key, span) = ("", default);
        if (end < 0 || !IsBlank(end + 1))
            return false;
        (key, span) = (Share(_at, end), Span(_at, end));
        _at = end + 1;
        return true;
    }

    /// <summary>Reads a value that ends on this line; null for anything unusual.</summary>
    public YamlNode? ReadValue(int depth, bool isInBrackets) => text[_at] switch
    {
        '[' => depth >= reading.MaxDepth ? null : ReadList(depth),
        '{' => depth >= reading.MaxDepth ? null : ReadMap(depth),
        '"' => ReadQuoted('"'),
        '\'' => ReadQuoted('\''),
        _ => ReadPlain(isInBrackets),
    };

    private YamlSequence? ReadList(int depth)
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (NextInBrackets(']', items.Count) is { } hasMore)
        {
            if (!hasMore)
                return new YamlSequence(reading.Path, Span(start, _at), items.DrainToImmutable());
            if (ReadValue(depth + 1, isInBrackets: true) is not { } item)
                return null;
            items.Add(item);
        }
        return null;
    }

    private YamlMapping? ReadMap(int depth)
    {
        var start = _at++;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (NextInBrackets('}', entries.Count) is { } hasMore)
        {
            if (!hasMore)
            {
                var read = entries.DrainToImmutable();
                return DuplicateKeys.Any(read) ? null : new YamlMapping(reading.Path, Span(start, _at), read);
            }
            if (!TryReadKey(out var key, out var span))
                return null;
            SkipSpaces();
            if (_at >= text.Length || ReadValue(depth + 1, isInBrackets: true) is not { } value)
                return null;
            entries.Add(new YamlEntry(key, span, ScalarStyle.Plain, value));
        }
        return null;
    }

    /// <summary>Moves to the next element (true) or behind the closing bracket (false); null where neither stands on this line.</summary>
    private bool? NextInBrackets(char close, int count)
    {
        SkipSpaces();
        if (_at >= text.Length)
            return null;
        if (text[_at] == close)
        {
            _at++;
            return false;
        }
        if (count > 0)
        {
            if (text[_at++] != ',')
                return null;
            SkipSpaces();
        }
        return _at < text.Length ? true : null;
    }

    /// <summary>Text in quotes without escapes.</summary>
    private YamlScalar? ReadQuoted(char quote)
    {
        var end = _at + 1;
        while (end < text.Length && text[end] != quote && text[end] != '\n' && (text[end] != '\\' || quote == '\''))
            end++;
        // A second quote behind the first is an escape, a colon would make a key of it.
        if (end >= text.Length || text[end] != quote || end + 1 < text.Length && text[end + 1] is not (' ' or ',' or ']' or '}' or '\n' or '\r'))
            return null;
        var scalar = new YamlScalar(reading.Path, Span(_at, end + 1), Share(_at + 1, end), ScalarStyle.Quoted);
        _at = end + 1;
        return scalar;
    }

    /// <summary>Text without quotes, up to a comment, the end of the line or what ends it within brackets.</summary>
    private YamlScalar? ReadPlain(bool isInBrackets)
    {
        if ("-?:,[]{}#&*!|>'\"%@`\r\n".IndexOf(text[_at]) >= 0)
            return null;
        var (at, end) = (_at, _at);
        for (; at < text.Length && text[at] is not ('\n' or '\r'); at++)
        {
            var c = text[at];
            if (c == ' ')
                continue;
            if (c == '#' && text[at - 1] == ' ' || isInBrackets && IsBracketOrComma(c))
                break;
            if (c == ':' && (IsBlank(at + 1) || isInBrackets && IsBracketOrComma(text[at + 1])))
                return null;
            end = at + 1;
        }
        var scalar = new YamlScalar(reading.Path, Span(_at, end), Share(_at, end), ScalarStyle.Plain);
        _at = at;
        return scalar;
    }

    private static bool IsBracketOrComma(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>Where the colon behind the key stands; -1 when there is no usual key. A wide colon is somebody's slip, which the library's reader tells.</summary>
    private int KeyEnd()
    {
        var end = _at;
        while (end < text.Length && text[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '.' or '/' or >= '\u00A0' and not '：')
            end++;
        return end > _at && end - _at < MaxKey && end < text.Length && text[end] == ':' ? end : -1;
    }

    private bool IsBlank(int at) => at >= text.Length || text[at] is ' ' or '\n' or '\r';

    private bool StartsWith(string mark) => string.CompareOrdinal(text, _at, mark, 0, mark.Length) == 0;

    private string Share(int start, int end) => reading.Pool.Share(text, start, end - start);

    private TextSpan Span(int start, int end) => new(_number, start - _start + 1, _number, end - _start + 1);
}
