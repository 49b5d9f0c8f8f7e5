using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>What declarations claim: symbols by <c>items[].code</c>, assemblies by <c>systems[].assemblies</c>.</summary>
internal sealed class ClaimIndex
{
    private readonly PatternIndex<Claim> symbols;

    public ClaimIndex(ImmutableArray<HandlingDeclaration> declarations)
    {
        Declarations = [.. declarations.OrderBy(d => d.Id?.Value, StringComparer.Ordinal).ThenBy(d => d.Location.Path, StringComparer.Ordinal)];
        Claims =
        [
            .. Declarations.SelectMany(d => (d.File?.Items ?? []).SelectMany(i => i.Code.Select(c => new Claim(d, i, c)))),
        ];
        symbols = new PatternIndex<Claim>(
            [.. Claims.Select(c => (Claim: c, Pattern: PatternParser.Parse(c.Code.Value))).Where(p => p.Pattern is not null).Select(p => new PatternEntry<Claim>(p.Pattern!, p.Claim, false))]);
    }

    public ImmutableArray<HandlingDeclaration> Declarations { get; }

    /// <summary>Every <c>code:</c> of every item, by id of the declaration and place in its file.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claims on a very member.</summary>
    public ImmutableArray<Claim> On(ISymbol member)
    {
        if (symbols.IsEmpty)
            return [];
        var matches = new List<PatternMatch<Claim>>();
        symbols.AddMatches(member, SymbolFamily.KeyOf(member), 0, matches);
        return [.. matches.Select(m => m.Entry.Value).OrderBy(c => c.Declaration.Id?.Value, StringComparer.Ordinal)];
    }

    /// <summary>The declarations that claim an assembly by name.</summary>
    public ImmutableArray<HandlingDeclaration> Of(string assembly) =>
        [.. Declarations.Where(d => d.Systems.Any(s => s.Assemblies.Any(a => a.Value == assembly)))];

    /// <summary>The declared items that data of the category is, by their category or an alias.</summary>
    public static IEnumerable<RegisterItem> ItemsOf(HandlingDeclaration declaration, string category, CategoryTree taxonomy) => (declaration.File?.Items ?? []).Where(i =>
        (i.Category is { } declared && taxonomy.IsUnder(category, declared.Value))
        || (i.Title is { } title && taxonomy.FindByAlias(title.Value) is { } meant && taxonomy.IsUnder(category, meant.Key)));
}

/// <summary>One symbol that one item of one declaration names.</summary>
internal sealed record Claim(HandlingDeclaration Declaration, RegisterItem Item, Positioned<string> Code);
