using System.Collections.Immutable;
using System.Text;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Analyzers.Knowledge.Personal;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>The models that ship with the product (<c>Knowledge/Models/*.yaml</c>, as <see cref="ModelTable"/>): read once per process, never changed.</summary>
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

    /// <summary>No models: for compilations in which nothing can leave.</summary>
    public static BuiltInModels None { get; } = new([], []);

    public PatternIndex<CodeEntry> Members { get; }

    public ImmutableArray<PersonalTypePattern> PersonalTypes { get; }

    /// <summary>Grouped by the type that declares the members, so that absent libraries are ruled out at once.</summary>
    public ImmutableArray<ModelledType> ByContainer { get; }

    private static BuiltInModels Load()
    {
        using var reader = new StreamReader(typeof(BuiltInModels).Assembly.GetManifestResourceStream("Models/models.tsv")!, Encoding.UTF8);
        var section = ModelTable.Read(reader.ReadToEnd());
        return new BuiltInModels([.. PatternCompiler.Members(section, isBuiltIn: true)], [.. PatternCompiler.Types(section)]);
    }
}

/// <summary>All that is said of the members of one type.</summary>
internal sealed record ModelledType(SymbolPattern Representative, ImmutableArray<PatternEntry<CodeEntry>> Entries);
