using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>Something read from a mapping by an <see cref="ObjectShape{T}"/>. Nothing changes it after reading.</summary>
public abstract class ShapedObject
{
    /// <summary>The mapping it was read from.</summary>
    public YamlMapping Node { get; internal set; } = null!;

    private ImmutableArray<string> _faulty = [];

    /// <summary>Where a finding about the whole of it stands: at its first key, rather than over pages.</summary>
    public SourceLocation Location => Node.Entries.IsEmpty ? Node.Location : Node.Entries[0].Key.Location;

    /// <summary>Whether a fault of form at the key has been told: a required value is absent, or one stands there that cannot be read. What it means is unknown, so that no rule may call it absent.</summary>
    public bool IsFaulty(string key) => _faulty.Contains(key);

    /// <summary>Where the key stands, or the whole when there is no such key: for findings about a block.</summary>
    public SourceLocation LocationOf(string key) => Node.Entry(key) is { } entry ? entry.Key.Location : Location;

    /// <summary>Where the value of the key stands, or the whole when there is no such key.</summary>
    public SourceLocation ValueLocation(string key) => Node[key] is { } value ? value.Location : Location;

    internal void MarkFaulty(string key) => _faulty = _faulty.Add(key);
}
