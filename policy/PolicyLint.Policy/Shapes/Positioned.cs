using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Shapes;

/// <summary>A value together with the node that it was read from.</summary>
public readonly record struct Positioned<T>(T Value, YamlNode Node)
{
    /// <summary>Where the value stands.</summary>
    public SourceLocation Location => Node.Location;

    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}
