using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules.Notifications;

/// <summary>Whether two nodes say the same, wherever they stand and however they are quoted.</summary>
internal static class NodeEquality
{
    public static bool Same(YamlNode? left, YamlNode? right) => (left, right) switch
    {
        (null, null) => true,
        (YamlScalar l, YamlScalar r) => l.IsNull ? r.IsNull : !r.IsNull && l.Value == r.Value,
        (YamlSequence l, YamlSequence r) => l.Items.Length == r.Items.Length && l.Items.Zip(r.Items, Same).All(same => same),
        (YamlMapping l, YamlMapping r) => l.Entries.Length == r.Entries.Length && l.Entries.All(e => r[e.Key.Value] is { } other && Same(e.Value, other)),
        (YamlScalar { IsNull: true }, null) or (null, YamlScalar { IsNull: true }) => true,
        _ => false,
    };
}
