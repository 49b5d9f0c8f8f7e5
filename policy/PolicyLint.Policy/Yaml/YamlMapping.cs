using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>Keys with their values, in the order of the file. A key that stands twice is found by its first place.</summary>
public sealed class YamlMapping : YamlNode
{
    /// <summary>Up to here a walk over the entries beats a table.</summary>
    private const int SmallCount = 12;

    private Dictionary<string, YamlNode>? _table;

    internal YamlMapping(string path, TextSpan span, ImmutableArray<YamlEntry> entries)
        : base(path, span) => Entries = entries;

    /// <summary>All entries, repeated keys too.</summary>
    public ImmutableArray<YamlEntry> Entries { get; }

    /// <summary>The value of <paramref name="key"/>; null when there is none.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            if (Entries.Length > SmallCount)
                return Table().TryGetValue(key, out var found) ? found : null;
            foreach (var entry in Entries)
                if (entry.Name == key)
                    return entry.Value;
            return null;
        }
    }

    /// <summary>The entry of <paramref name="key"/> with the place of the key itself; null when there is none.</summary>
    public YamlEntry? Entry(string key)
    {
        foreach (var entry in Entries)
            if (entry.Name == key)
                return entry;
        return null;
    }

    /// <summary>The text of the scalar at <paramref name="key"/>; null when it is absent, not a scalar or says nothing.</summary>
    public string? Text(string key) => this[key] is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    private Dictionary<string, YamlNode> Table()
    {
        if (_table is { } ready)
            return ready;
        // Built twice at worst when two threads come at once; both tables are equal.
        var table = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var entry in Entries)
            if (!table.ContainsKey(entry.Name))
                table.Add(entry.Name, entry.Value);
        return _table = table;
    }
}
