using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>The types that the policy and the built-in models call personal, and the members that declarations claim.</summary>
internal sealed class PersonalPatterns
{
    private readonly Dictionary<string, PersonalTypePattern[]> byName;
    private readonly PersonalTypePattern[] loose;

    public PersonalPatterns(IReadOnlyCollection<PersonalTypePattern> types, PatternIndex<ClaimedItem> claims)
    {
        byName = types.Where(t => t.Pattern.Last.IsLiteral)
            .GroupBy(t => t.Pattern.Last.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        loose = types.Where(t => !t.Pattern.Last.IsLiteral).ToArray();
        Claims = claims;
    }

    /// <summary>What declarations say of members.</summary>
    public PatternIndex<ClaimedItem> Claims { get; }

    public bool IsEmpty => byName.Count == 0 && loose.Length == 0 && Claims.IsEmpty;

    /// <summary>The entries that name this very type; policy entries first.</summary>
    public ImmutableArray<PersonalTypePattern> Of(INamedTypeSymbol type)
    {
        ImmutableArray<PersonalTypePattern> found = [];
        if (byName.TryGetValue(type.Name, out var candidates))
            found = Matching(candidates, type);
        return loose.Length == 0 ? found : found.AddRange(Matching(loose, type));
    }

    /// <summary>The claim on a member or on what it overrides or implements; null when no declaration names it.</summary>
    public ClaimedItem? ClaimOn(ISymbol member)
    {
        if (Claims.IsEmpty)
            return null;
        var matches = new List<PatternMatch<ClaimedItem>>();
        Claims.AddMatches(member, SymbolFamily.KeyOf(member), 0, matches);
        if (matches.Count == 0)
        {
            foreach (var ancestor in SymbolFamily.Ancestors(member))
                Claims.AddMatches(ancestor, SymbolFamily.KeyOf(ancestor), 0, matches);
        }

        // Two declarations may claim one member (PL3009): the answer must not depend on which file came first.
        return matches
            .OrderByDescending(m => m.Entry.Pattern.Specificity)
            .ThenBy(m => m.Entry.Value.Category, StringComparer.Ordinal)
            .ThenBy(m => m.Entry.Value.Name, StringComparer.Ordinal)
            .Select(m => m.Entry.Value)
            .FirstOrDefault();
    }

    private static ImmutableArray<PersonalTypePattern> Matching(PersonalTypePattern[] candidates, INamedTypeSymbol type)
    {
        ImmutableArray<PersonalTypePattern> found = [];
        foreach (var candidate in candidates)
        {
            if (candidate.Pattern.MatchesType(type))
                found = found.Add(candidate);
        }

        return found;
    }
}

/// <summary>One entry of <c>personalData.types</c>.</summary>
internal sealed record PersonalTypePattern(SymbolPattern Pattern, PersonalTypeEntry Entry);
