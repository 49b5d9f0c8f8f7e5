using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>Values of configuration keys from all files at hand. Keys compare without case, as the platform's do.</summary>
internal sealed class ConfigurationIndex
{
    private readonly Dictionary<string, ImmutableArray<string>> values;

    public ConfigurationIndex(ImmutableArray<ConfigurationFile> files)
    {
        values = files
            .SelectMany(f => JsonFlattener.Flatten(f.Text))
            .Select(p => new KeyValuePair<string, string>(EnvironmentKey(p.Key), p.Value))
            .GroupBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                g => g.Key,
                g => g.Select(p => p.Value).Distinct(StringComparer.Ordinal).OrderBy(v => v, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase);
    }

    public bool Any => values.Count > 0;

    public ImmutableArray<string> Values(string key) => values.TryGetValue(key, out var found) ? found : [];

    /// <summary>A launch profile's <c>profiles:X:environmentVariables:Export__Path</c> is the key <c>Export:Path</c>.</summary>
    private static string EnvironmentKey(string key)
    {
        const string Marker = ":environmentVariables:";
        var at = key.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? key : key.Substring(at + Marker.Length).Replace("__", ":");
    }
}
