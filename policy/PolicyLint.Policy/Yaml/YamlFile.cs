using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>What reading one file gave: every document that could be read, and what is wrong with the rest.</summary>
/// <param name="Path">The file, as the host named it.</param>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Documents">The root nodes; empty documents are left out.</param>
/// <param name="Findings">PL0001–PL0010, in the order of the file.</param>
public sealed record YamlFile(string Path, string Text, ImmutableArray<YamlNode> Documents, ImmutableArray<Finding> Findings)
{
    /// <summary>True when part of the file could not be read: what it holds is unknown, so nobody may call it absent.</summary>
    public bool IsBroken { get; init; }
}
