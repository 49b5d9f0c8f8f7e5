using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>A node of a YAML document that knows where it stands. Immutable; an alias yields the very node of its anchor.</summary>
public abstract class YamlNode
{
    private protected YamlNode(string path, TextSpan span)
    {
        Path = path;
        Span = span;
    }

    /// <summary>The file that the node was read from, as the host named it.</summary>
    public string Path { get; }

    /// <summary>Where the node stands: from its first character to behind its last.</summary>
    public TextSpan Span { get; }

    /// <summary>Path and span together, as findings want them.</summary>
    public SourceLocation Location => new(Path, Span);
}

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle : byte
{
    /// <summary>Without quotes: the only style in which <c>no</c> or <c>0123</c> are traps.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>A literal or folded block.</summary>
    Block,
}

/// <summary>A single value, as text. What type it is, the field decides that it stands in.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(string path, TextSpan span, string value, ScalarStyle style, bool hasTag = false)
        : base(path, span)
    {
        Value = value;
        Style = style;
        HasTag = hasTag;
    }

    /// <summary>The text after unquoting and unfolding.</summary>
    public string Value { get; }

    /// <summary>How it was written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>Whether an explicit tag such as <c>!!str</c> says what it is.</summary>
    public bool HasTag { get; }

    /// <summary>True for text without quotes and without an explicit tag.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain && !HasTag;

    /// <summary>True for a value that says "nothing": empty, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A list of nodes.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(string path, TextSpan span, ImmutableArray<YamlNode> items)
        : base(path, span) => Items = items;

    /// <summary>The elements in the order of the file.</summary>
    public ImmutableArray<YamlNode> Items { get; }
}

/// <summary>One key with its value. Of the key only text and place are held: a big city's keys are as many as its values.</summary>
public readonly struct YamlEntry
{
    private readonly ScalarStyle _style;

    /// <summary>A key and its value, of one file.</summary>
    public YamlEntry(YamlScalar key, YamlNode value)
    {
        Name = key.Value;
        NameSpan = key.Span;
        _style = key.Style;
        Value = value;
    }

    internal YamlEntry(string name, TextSpan nameSpan, ScalarStyle style, YamlNode value)
    {
        Name = name;
        NameSpan = nameSpan;
        _style = style;
        Value = value;
    }

    /// <summary>The text of the key.</summary>
    public string Name { get; }

    /// <summary>Where the key stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The value.</summary>
    public YamlNode Value { get; }

    /// <summary>Whether the key stands there without quotes.</summary>
    internal bool IsPlain => _style == ScalarStyle.Plain;

    /// <summary>The key as a scalar, made anew at each call.</summary>
    public YamlScalar Key => new(Value.Path, NameSpan, Name, _style);
}
