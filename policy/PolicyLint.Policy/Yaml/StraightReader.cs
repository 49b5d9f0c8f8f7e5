using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>
/// Reads straight to nodes what nearly every declaration is made of: block mappings and lists, values and bracketed lists on one line,
/// without escapes, anchors or tags. It either gives exactly what <see cref="YamlTreeBuilder"/> gives, without a finding, or gives the whole
/// text up, so that the library stays the only judge of anything unusual; tests compare the two. For a city's files this is several
/// times faster than events, and leaves no garbage but the tree.
/// </summary>
internal sealed class StraightReader
{
    private readonly YamlReading _reading;
    private readonly StraightLine _line;
    private readonly OpenBlocks _open = new();

    /// <summary>The column (zero-based) of the next content; -1 at a document marker or the end.</summary>
    private int _column;

    private StraightReader(string text, YamlReading reading)
    {
        _reading = reading;
        _line = new StraightLine(text, reading);
    }

    /// <summary>Reads all documents of a text; false, with nothing changed, when anything in it is unusual.</summary>
    public static bool TryRead(string text, YamlReading reading)
    {
        if (!StraightLine.IsUsual(text))
            return false;
        var documents = ImmutableArray.CreateBuilder<YamlNode>(1);
        if (!new StraightReader(text, reading).TryReadDocuments(documents))
            return false;
        reading.Documents.AddRange(documents);
        return true;
    }

    private bool TryReadDocuments(ImmutableArray<YamlNode>.Builder documents)
    {
        MoveToContent();
        while (!_line.IsAtEnd)
        {
            if (_column < 0 && !TrySkipMarker())
                return false;
            if (_column < 0)
                continue;
            if (ReadBlock(0) is not { } root || _column >= 0)
                return false;
            documents.Add(root);
        }
        return true;
    }

    /// <summary>Moves to the first content from here on, over blank lines and comments.</summary>
    private void MoveToContent()
    {
        while (!_line.IsAtEnd)
        {
            _line.SkipSpaces();
            if (_line.TryEndLine())
                continue;
            _column = _line.Column;
            if (_column == 0 && _line.IsMarker)
                _column = -1;
            return;
        }
        _column = -1;
    }

    /// <summary>Skips a line with <c>---</c> and nothing else.</summary>
    private bool TrySkipMarker()
    {
        if (!_line.TrySkipDashes())
            return false;
        MoveToContent();
        return true;
    }

    /// <summary>Reads the block that begins here; null for what is not a block, or not a usual one.</summary>
    private YamlNode? ReadBlock(int depth)
    {
        _reading.Cancel.ThrowIfCancellationRequested();
        if (depth >= _reading.MaxDepth)
            return null;
        return _line.IsEntry ? ReadSequence(depth) : ReadMapping(depth);
    }

    private YamlNode? ReadSequence(int depth)
    {
        var (column, start) = (_column, _line.Here);
        var below = _open.Items;
        while (_column == column && _line.IsEntry)
        {
            _line.SkipEntryMark();
            if (ReadEntryValue(column, depth) is not { } item)
                return null;
            _open.Add(item);
        }
        if (_column > column)
            return null;
        var items = _open.TakeItems(below);
        return new YamlSequence(_reading.Path, Until(start, items[items.Length - 1].Span), items);
    }

    /// <summary>What stands behind the dash: a value, a block that begins on this line, or one below.</summary>
    private YamlNode? ReadEntryValue(int column, int depth)
    {
        var empty = _line.Here;
        _line.SkipSpaces();
        if (_line.TryEndLine())
        {
            MoveToContent();
            return _column > column ? ReadBlock(depth + 1) : Nothing(empty);
        }
        if (!_line.IsEntry && !_line.IsKey)
            return ReadLineValue(depth);
        _column = _line.Column;
        return ReadBlock(depth + 1);
    }

    private YamlNode? ReadMapping(int depth)
    {
        var (column, start) = (_column, _line.Here);
        var below = _open.Entries;
        while (_column == column && !_line.IsEntry)
        {
            if (!_line.TryReadKey(out var key, out var span) || ReadValue(column, depth) is not { } value)
                return null;
            _open.Add(new YamlEntry(key, span, ScalarStyle.Plain, value));
        }
        // A dash on the mapping's own column, behind a value, or a line that goes on: the library says what it is.
        if (_column >= column)
            return null;
        var entries = _open.TakeEntries(below);
        return DuplicateKeys.Any(entries) ? null : new YamlMapping(_reading.Path, Until(start, entries[entries.Length - 1].Value.Span), entries);
    }

    /// <summary>What stands behind the colon: a value, or the block below, of which a list need not be indented.</summary>
    private YamlNode? ReadValue(int column, int depth)
    {
        var empty = _line.Here;
        _line.SkipSpaces();
        if (!_line.TryEndLine())
            return ReadLineValue(depth);
        MoveToContent();
        return _column > column || _column == column && _line.IsEntry ? ReadBlock(depth + 1) : Nothing(empty);
    }

    private YamlNode? ReadLineValue(int depth)
    {
        if (_line.ReadValue(depth + 1, isInBrackets: false) is not { } value)
            return null;
        _line.SkipSpaces();
        if (!_line.TryEndLine())
            return null;
        MoveToContent();
        return value;
    }

    private YamlScalar Nothing((int Line, int Column) at) =>
        new(_reading.Path, new TextSpan(at.Line, at.Column, at.Line, at.Column), "", ScalarStyle.Plain);

    private static TextSpan Until((int Line, int Column) start, TextSpan last) => new(start.Line, start.Column, last.EndLine, last.EndColumn);
}
