using System.Collections.Immutable;
using System.Text;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Analyzers.Knowledge.Personal;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>The models that ship with the product (<c>Knowledge/Models/*.yaml</c>): read once per process, never changed.</summary>
internal sealed class BuiltInModels
{
    private static readonly Lazy<BuiltInModels> Loaded = new(Load);

    private BuiltInModels(ImmutableArray<PatternEntry<CodeEntry>> members, ImmutableArray<PersonalTypePattern> types)
    {
        Members = new PatternIndex<CodeEntry>(members);
        PersonalTypes = types;
        ByContainer =
        [
            .. members
                .GroupBy(m => Interests.ContainerOf(m.Pattern), StringComparer.Ordinal)
                .Select(g => new ModelledType(g.First().Pattern, [.. g])),
        ];
    }

    public static BuiltInModels Instance => Loaded.Value;

    public PatternIndex<CodeEntry> Members { get; }

    public ImmutableArray<PersonalTypePattern> PersonalTypes { get; }

    /// <summary>Grouped by the type that declares the members, so that absent libraries are ruled out at once.</summary>
    public ImmutableArray<ModelledType> ByContainer { get; }

    /// <summary>The texts of all model files by resource name, sorted.</summary>
    public static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(BuiltInModels).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Models/", StringComparison.Ordinal)).OrderBy(n => n, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name, reader.ReadToEnd());
        }
    }

    private static BuiltInModels Load()
    {
        var members = ImmutableArray.CreateBuilder<PatternEntry<CodeEntry>>();
        var types = ImmutableArray.CreateBuilder<PersonalTypePattern>();
        foreach (var (name, text) in Files())
        {
            foreach (var document in YamlReader.Read(text, name, ReaderLimits.Default).Documents.OfType<YamlMapping>())
            {
                var section = CodeBlock.Read(document);
                members.AddRange(PatternCompiler.Members(section, isBuiltIn: true));
                types.AddRange(PatternCompiler.Types(section));
            }
        }

        return new BuiltInModels(members.ToImmutable(), types.ToImmutable());
    }
}

/// <summary>All that is said of the members of one type.</summary>
internal sealed record ModelledType(SymbolPattern Representative, ImmutableArray<PatternEntry<CodeEntry>> Entries);
