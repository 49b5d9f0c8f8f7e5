using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Globs;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>The destination class of an export: the one said, or that of the <c>code.destinations</c> pattern that the text matches.</summary>
internal sealed class DestinationClasses
{
    private readonly List<(GlobPattern Pattern, string Class)> _patterns = [];

    public DestinationClasses(YamlMapping? code)
    {
        if (code?["destinations"] is not YamlSequence destinations)
            return;
        foreach (var destination in destinations.Items.OfType<YamlMapping>())
            if (destination.Text("class") is { } name)
                foreach (var pattern in Texts(destination["paths"]).Concat(Texts(destination["urls"])))
                    _patterns.Add((new GlobPattern(pattern), name));
    }

    /// <summary>The class; null when none is known.</summary>
    public string? ClassOf(ExportDestination? destination)
    {
        if (destination?.Class is { } said)
            return said.Value;
        if (destination?.Title is { } text)
            foreach (var (pattern, name) in _patterns)
                if (pattern.IsMatch(text.Value))
                    return name;
        return null;
    }

    private static IEnumerable<string> Texts(YamlNode? node) => node switch
    {
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>().Select(s => s.Value),
        YamlScalar scalar => [scalar.Value],
        _ => [],
    };
}
