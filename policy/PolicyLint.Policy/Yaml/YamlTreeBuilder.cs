using PolicyLint.Policy.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyLint.Policy.Yaml;

/// <summary>
/// Pulls the parser's events into nodes. The parser looks only a little ahead, so that depth, cycles and aliases are judged
/// before they cost anything (a nesting of 100,000 brackets takes the parser a quarter of a minute when read to its end).
/// </summary>
internal sealed class YamlTreeBuilder
{
    private readonly YamlReading _reading;
    private readonly Parser _parser;
    private readonly int _lineOffset;
    private readonly AnchorTable _anchors;

    private readonly OpenBlocks _open = new();
    private ParsingEvent _current;

    private YamlTreeBuilder(string text, int start, int lineOffset, YamlReading reading)
    {
        _reading = reading;
        _lineOffset = lineOffset;
        _anchors = new AnchorTable(reading);
        _parser = new Parser(new SegmentReader(text, start));
        _current = new StreamStart();
    }

    /// <summary>Reads documents from <paramref name="start"/> on.</summary>
    /// <returns>-1 when the end was reached, else the zero-based line of the fault behind which nothing was read.</returns>
    public static int Read(string text, int start, int lineOffset, YamlReading reading)
    {
        var builder = new YamlTreeBuilder(text, start, lineOffset, reading);
        try
        {
            builder.ReadStream();
            return -1;
        }
        catch (YamlFaultException fault)
        {
            reading.Findings.Add(fault.Finding);
            reading.FaultLine = fault.Finding.Location.Span.Line - 1;
        }
        catch (YamlException e)
        {
            if (!MissingSpace.TryReport(text, start, (int)e.Start.Line, lineOffset, reading))
                SyntaxFault.Report(e, text, start, lineOffset, reading);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException or NullReferenceException)
        {
            // YamlDotNet says some faults with exceptions that carry no place (an unclosed bracket, a name of an anchor): the last event is the nearest.
            SyntaxFault.Report(e.Message.StartsWith("Anchor", StringComparison.Ordinal) ? e.Message : "", reading.Span(builder._current.End, builder._current.End, lineOffset), reading);
        }
        reading.IsBroken = true;
        return reading.FaultLine;
    }

    private void ReadStream()
    {
        while (Next())
        {
            if (_current is DocumentStart)
                ReadDocument();
        }
    }

    private void ReadDocument()
    {
        _anchors.Clear();
        _reading.Sink?.Begin();
        Next();
        var root = ReadNode(0, out _);
        _anchors.ReportUnused();
        if (root is not YamlScalar { Value: "", IsPlain: true })
            _reading.Documents.Add(root);
    }

    private bool Next()
    {
        _reading.Cancel.ThrowIfCancellationRequested();
        if (!_parser.MoveNext())
            return false;
        _current = _parser.Current!;
        return true;
    }

    private YamlNode ReadNode(int depth, out NodeWeight weight)
    {
        switch (_current)
        {
            case Scalar scalar:
                weight = NodeWeight.Leaf;
                return _anchors.Declare(scalar.Anchor, ToScalar(scalar), weight);
            case AnchorAlias alias:
                return _anchors.Resolve(alias, Span(alias), depth, out weight);
            case SequenceStart sequence:
                Enter(depth, sequence);
                return ReadSequence(sequence, depth, out weight);
            case MappingStart mapping:
                Enter(depth, mapping);
                return ReadMapping(mapping, depth, out weight);
            default:
                throw new InvalidOperationException($"unexpected event {_current}");
        }
    }

    private void Enter(int depth, NodeEvent start)
    {
        if (depth >= _reading.MaxDepth)
            throw new YamlFaultException(FileRules.TooDeep.At(new SourceLocation(_reading.Path, Span(start)), "PL0006", _reading.MaxDepth));
    }

    private YamlNode ReadSequence(SequenceStart start, int depth, out NodeWeight weight)
    {
        _anchors.Open(start.Anchor, Span(start));
        var below = _open.Items;
        weight = NodeWeight.Leaf;
        Next();
        while (_current is not SequenceEnd)
        {
            _open.Add(ReadNode(depth + 1, out var child));
            weight = weight.With(child);
            Next();
        }
        var items = _open.TakeItems(below);
        var end = items.IsEmpty ? (TextSpan?)null : items[items.Length - 1].Span;
        var span = ContainerSpan(start, start.Style == SequenceStyle.Flow, end);
        return _anchors.Declare(start.Anchor, new YamlSequence(_reading.Path, span, items), weight);
    }

    /// <summary>Reads a list whose elements go to the sink one by one and are not held.</summary>
    private YamlSequence ReadTaken(int depth, out NodeWeight weight)
    {
        var start = (SequenceStart)_current;
        weight = NodeWeight.Leaf;
        TextSpan? end = null;
        Next();
        for (var number = 0; _current is not SequenceEnd; number++)
        {
            var item = ReadNode(depth + 1, out _);
            end = item.Span;
            _reading.Sink!.Take(item, number);
            Next();
        }
        return new YamlSequence(_reading.Path, ContainerSpan(start, start.Style == SequenceStyle.Flow, end), []);
    }

    private YamlNode ReadMapping(MappingStart start, int depth, out NodeWeight weight)
    {
        _anchors.Open(start.Anchor, Span(start));
        var below = _open.Entries;
        weight = NodeWeight.Leaf;
        Next();
        while (_current is not MappingEnd)
            ReadEntry(depth + 1, ref weight);
        var entries = _open.TakeEntries(below);
        DuplicateKeys.Report(entries, _reading);
        var end = entries.IsEmpty ? (TextSpan?)null : entries[entries.Length - 1].Value.Span;
        var span = ContainerSpan(start, start.Style == MappingStyle.Flow, end);
        return _anchors.Declare(start.Anchor, new YamlMapping(_reading.Path, span, entries), weight);
    }

    private void ReadEntry(int depth, ref NodeWeight weight)
    {
        // Of a plain key no node is made: there are as many keys as values.
        if (_current is Scalar { Anchor.IsEmpty: true } key)
        {
            var (name, span, style) = (_reading.Pool.Share(key.Value), Span(key), StyleOf(key));
            Next();
            RequireValue(span);
            var isTaken = depth == 1 && _current is SequenceStart { Anchor.IsEmpty: true } && _reading.Sink?.TryOpen(name) == true;
            var entry = new YamlEntry(name, span, style, isTaken ? ReadTaken(depth, out var weightOfValue) : ReadNode(depth, out weightOfValue));
            weight = weight.With(NodeWeight.Leaf).With(weightOfValue);
            _open.Add(ImeSlips.TrySplitKey(entry, _reading) ?? entry);
        }
        else
        {
            var node = ReadNode(depth, out var weightOfKey);
            Next();
            RequireValue(node.Span);
            var value = ReadNode(depth, out var weightOfValue);
            weight = weight.With(weightOfKey).With(weightOfValue);
            if (node is YamlScalar scalar)
                _open.Add(new YamlEntry(scalar, value));
            else
                _reading.Add(FileRules.Syntax, node.Span, "PL0001.ComplexKey");
        }
        Next();
    }

    /// <summary>Of a colon without key the parser makes a mapping that ends behind its key, and loses the value.</summary>
    private void RequireValue(TextSpan key)
    {
        if (_current is MappingEnd)
            throw new YamlFaultException(FileRules.Syntax.At(new SourceLocation(_reading.Path, key), "PL0001.NoKey"));
    }

    private YamlScalar ToScalar(Scalar scalar) =>
        new(_reading.Path, Span(scalar), _reading.Pool.Share(scalar.Value), StyleOf(scalar), hasTag: !scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific);

    private static ScalarStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.Quoted,
        YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
        _ => ScalarStyle.Plain,
    };

    private TextSpan Span(ParsingEvent node) => _reading.Span(node.Start, node.End, _lineOffset);

    /// <summary>A flow container ends behind its bracket, a block container behind its last child: the parser's own end is the next token.</summary>
    private TextSpan ContainerSpan(NodeEvent start, bool isFlow, TextSpan? lastChild)
    {
        if (isFlow)
            return _reading.Span(start.Start, _current.Start, _lineOffset, behind: 1);
        var span = Span(start);
        // An alias as last child points back to its anchor; the end is never before the start.
        return lastChild is { } last && (last.EndLine, last.EndColumn).CompareTo((span.Line, span.Column)) > 0
            ? span with { EndLine = last.EndLine, EndColumn = last.EndColumn }
            : span;
    }
}
