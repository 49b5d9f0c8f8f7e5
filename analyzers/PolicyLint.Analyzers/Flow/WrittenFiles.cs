using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow;

/// <summary>Which files hold personal data: those that the policy says do, and those that the program writes with it under a path that is the same constant or the same value.</summary>
internal sealed class WrittenFiles(FlowEngine engine)
{
    private readonly Dictionary<TextPattern, OriginSet> _written = [];

    /// <summary>Remembers the files that a write of personal data fills.</summary>
    public void Add(EgressEvent egress)
    {
        if (egress.Origins.IsEmpty || egress.Class is not null || egress.Files is not null)
        {
            return;
        }

        foreach (var place in egress.Places)
        {
            if (!place.IsUnknown)
            {
                _written[place] = _written.TryGetValue(place, out var before) ? before.Union(egress.Origins) : egress.Origins;
            }
        }
    }

    /// <summary>The personal data in files of these names, or in directories that hold such a file.</summary>
    public OriginSet DataOf(TextSet paths)
    {
        var data = OriginSet.Empty;
        foreach (var path in paths)
        {
            if (path.IsUnknown)
            {
                continue;
            }

            if (_written.TryGetValue(path, out var written))
            {
                data = data.Union(written);
            }
            else if (path.Constant is { Length: > 0 } directory)
            {
                data = data.Union(DataBelow(directory));
            }

            data = data.Union(HeldAt(path));
        }

        return data;
    }

    private OriginSet HeldAt(TextPattern path)
    {
        var items = engine.Knowledge.HoldingAt(path.ToPlaceText());
        return items.IsDefaultOrEmpty || Declaration(path) is not { } syntax ? OriginSet.Empty : OriginSet.Of(engine.Origins.Of(syntax, items, isWhole: false));
    }

    /// <summary>A holding has no place in the code; the first write that names the file stands for it.</summary>
    private Microsoft.CodeAnalysis.SyntaxNode? Declaration(TextPattern path) =>
        engine.Interpreted.SelectMany(b => b.Events.Egresses).FirstOrDefault(e => e.Files is { } files && files.Select(f => f.Equals(path)).Any(same => same))?.Write;

    private OriginSet DataBelow(string directory)
    {
        var data = OriginSet.Empty;
        var prefix = directory.TrimEnd('/', '\\');
        foreach (var pair in _written)
        {
            if (pair.Key.Constant is { } file && file.Length > prefix.Length && file.StartsWith(prefix, StringComparison.Ordinal) && file[prefix.Length] is '/' or '\\')
            {
                data = data.Union(pair.Value);
            }
        }

        return data;
    }
}
