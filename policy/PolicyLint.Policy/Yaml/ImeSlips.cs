using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>
/// PL0008 in the structure of a file: a full-width colon behind a key, full-width spaces as indentation. The text is read as if
/// they had been typed right, so that one slip is one finding; columns are counted in the text as it stands. Tabs in lines without
/// content are no slip, but the parser stumbles over them.
/// </summary>
internal sealed class ImeSlips
{
    private const char WideSpace = '\u3000';
    private const char WideColon = '：';

    private readonly List<Slip> _slips = [];
    private readonly Dictionary<int, List<Slip>> _byLine = [];

    private ImeSlips(string text) => MendedText = text;

    /// <summary>The text to parse.</summary>
    public string MendedText { get; private set; }

    /// <summary>Looks for slips line by line; text blocks are left alone.</summary>
    public static ImeSlips Find(string text)
    {
        var slips = new ImeSlips(text);
        if (text.IndexOf(WideSpace) >= 0 || text.IndexOf(WideColon) >= 0 || text.IndexOf('\t') >= 0)
            slips.Scan(text);
        return slips;
    }

    /// <summary>A column of the mended text as a column of the file.</summary>
    public int Column(int line, int column)
    {
        if (_byLine.Count == 0 || !_byLine.TryGetValue(line, out var slips))
            return column;
        var shift = 0;
        foreach (var slip in slips)
            if (column - shift > slip.Column)
                shift = Math.Min(shift + slip.Replacement.Length - slip.Length, column - slip.Column);
        return column - shift;
    }

    /// <summary>One finding for each slip, with its mend.</summary>
    public IEnumerable<Finding> Findings(string path) => _slips.Select(s => s.ToFinding(path));

    /// <summary>In a flow mapping <c>{ type：start }</c> is one key without value: the same slip, seen only after parsing.</summary>
    public static YamlEntry? TrySplitKey(YamlEntry entry, YamlReading reading)
    {
        var span = entry.NameSpan;
        if (entry.Value is not YamlScalar { Value: "", IsPlain: true } || !entry.IsPlain || span.Line != span.EndLine)
            return null;
        var colon = entry.Name.IndexOf(WideColon);
        if (colon <= 0 || !IsKey(entry.Name, 0, colon))
            return null;
        var at = new TextSpan(span.Line, span.Column + colon, span.Line, span.Column + colon + 1);
        var name = entry.Name.Substring(0, colon);
        var replacement = colon + 1 < entry.Name.Length && entry.Name[colon + 1] == ' ' ? ":" : ": ";
        reading.Findings.Add(new Slip(span.Line, at.Column, 1, replacement, "PL0008.Colon", name).ToFinding(reading.Path));
        var rest = entry.Name.Substring(colon + 1).Trim(WideSpace, ' ');
        return new YamlEntry(
            new YamlScalar(reading.Path, span with { EndColumn = at.Column }, name, ScalarStyle.Plain),
            new YamlScalar(reading.Path, span with { Column = at.EndColumn }, rest, ScalarStyle.Plain));
    }

    private void Scan(string text)
    {
        var mended = new StringBuilder(text.Length + 16);
        var blocks = new BlockScalarTracker();
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            // Beyond what anybody lists, lines stay as they are.
            if (_slips.Count > FindingList.Capacity || blocks.IsText(text, start, end))
                mended.Append(text, start, end - start);
            else
                MendLine(text, start, end, line, mended);
            start = end;
        }
        MendedText = mended.ToString();
    }

    private void MendLine(string text, int start, int end, int line, StringBuilder mended)
    {
        var at = start;
        while (at < end && text[at] is ' ' or WideSpace)
            at++;
        if (IsBlankOrComment(text, at, end, out var content))
        {
            // Its indentation means nothing, be it of wide spaces or of tabs: mended for the parser, worth no finding.
            mended.Append(' ', content - start).Append(text, content, end - content);
            return;
        }
        MendIndentation(text, start, at, line, mended);
        var keyStart = at;
        while (keyStart + 1 < end && text[keyStart] == '-' && text[keyStart + 1] == ' ')
            keyStart += 2;
        var colon = keyStart;
        while (colon < end && IsKeyCharacter(text[colon]))
            colon++;
        if (colon < end && text[colon] == WideColon && IsKey(text, keyStart, colon))
        {
            var length = colon + 1 < end && text[colon + 1] == WideSpace ? 2 : 1;
            var replacement = colon + length < end && text[colon + length] is ' ' or '\r' or '\n' ? ":" : ": ";
            Add(new Slip(line, colon - start + 1, length, replacement, "PL0008.Colon", text.Substring(keyStart, colon - keyStart)));
            mended.Append(text, at, colon - at).Append(replacement);
            at = colon + length;
        }
        mended.Append(text, at, end - at);
    }

    private static bool IsBlankOrComment(string text, int at, int end, out int content)
    {
        content = at;
        while (content < end && text[content] is ' ' or WideSpace or '\t')
            content++;
        return content == end || text[content] is '\r' or '\n' or '#';
    }

    private void MendIndentation(string text, int start, int at, int line, StringBuilder mended)
    {
        var wide = text.IndexOf(WideSpace, start, at - start);
        if (wide < 0)
        {
            mended.Append(text, start, at - start);
            return;
        }
        var last = text.LastIndexOf(WideSpace, at - 1, at - start);
        // A full-width space is as wide as two others, which is what its author saw.
        var replacement = new StringBuilder();
        for (var i = wide; i <= last; i++)
            replacement.Append(text[i] == WideSpace ? "  " : " ");
        Add(new Slip(line, wide - start + 1, last - wide + 1, replacement.ToString(), "PL0008.Indentation", ""));
        mended.Append(text, start, wide - start).Append(replacement);
        mended.Append(text, last + 1, at - last - 1);
    }

    private void Add(Slip slip)
    {
        _slips.Add(slip);
        if (!_byLine.TryGetValue(slip.Line, out var line))
            _byLine.Add(slip.Line, line = []);
        line.Add(slip);
    }

    /// <summary>Keys begin with a small Latin letter; prose such as <c>URL：…</c> does not.</summary>
    private static bool IsKey(string text, int start, int end)
    {
        if (end <= start || text[start] is < 'a' or > 'z')
            return false;
        for (var i = start; i < end; i++)
            if (!IsKeyCharacter(text[i]))
                return false;
        return true;
    }

    private static bool IsKeyCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    private sealed record Slip(int Line, int Column, int Length, string Replacement, string MessageKey, string Key)
    {
        public TextSpan Span => new(Line, Column, Line, Column + Length);

        public Finding ToFinding(string path) => FileRules.FullWidth.At(new SourceLocation(path, Span), MessageKey, Key) with
        {
            Fix = new TextFix(PolicyMessages.Of("Fix.Ascii"), [new TextEdit(path, Span, Replacement)]),
        };
    }
}
