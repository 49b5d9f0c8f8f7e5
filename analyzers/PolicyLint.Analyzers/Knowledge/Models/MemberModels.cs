using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Annotated;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>
/// Answers what is known of a member: the policy's entries, the built-in ones and annotations, each found once per symbol.
/// </summary>
internal sealed class MemberModels(
    PatternIndex<CodeEntry> policy, PatternIndex<CodeEntry> builtIn, AnnotationReader annotations, MemberModelBuilder builder)
{
    private readonly ConcurrentDictionary<ISymbol, MemberModel?> models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> wildcardTypes = new(SymbolEqualityComparer.Default);

    public MemberModel? Of(ISymbol member)
    {
        member = SymbolFamily.Canonical(member);
        if (member.ContainingType is null || !MayBeKnown(member))
            return null;
        return models.TryGetValue(member, out var known) ? known : models.GetOrAdd(member, Find(member));
    }

    /// <summary>Most members end here: neither their name nor their type's is one that any pattern asks for.</summary>
    private bool MayBeKnown(ISymbol member)
    {
        var key = SymbolFamily.KeyOf(member);
        return MayMatch(builtIn, member, key) || MayMatch(policy, member, key) || IsWildcardType(member.ContainingType)
            || annotations.MayAnnotate(member) || LoggerMessages.IsOne(member);
    }

    private static bool MayMatch(PatternIndex<CodeEntry> index, ISymbol member, string key)
    {
        if (index.IsEmpty)
            return false;
        if (index.HasLoose)
            return true;
        return member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? index.HasConstructorOf(member.ContainingType.Name)
            : index.HasName(key);
    }

    private bool IsWildcardType(INamedTypeSymbol type)
    {
        if (!policy.HasWildcards && !builtIn.HasWildcards)
            return false;
        return wildcardTypes.TryGetValue(type, out var known) ? known : wildcardTypes.GetOrAdd(type, FindWildcard(type));
    }

    private bool FindWildcard(INamedTypeSymbol type)
    {
        foreach (var level in Personal.Lineage.Of(type))
        {
            if (policy.HasWildcardOn(level.Name) || builtIn.HasWildcardOn(level.Name))
                return true;
        }

        return false;
    }

    private MemberModel? Find(ISymbol member)
    {
        var key = SymbolFamily.KeyOf(member);
        var matches = new List<PatternMatch<CodeEntry>>();
        policy.AddMatches(member, key, 0, matches);
        builtIn.AddMatches(member, key, 0, matches);
        var distance = 0;
        if (member is not IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            foreach (var ancestor in SymbolFamily.Ancestors(member))
            {
                distance++;
                var ancestorKey = SymbolFamily.KeyOf(ancestor);
                policy.AddMatches(ancestor, ancestorKey, distance, matches);
                builtIn.AddMatches(ancestor, ancestorKey, distance, matches);
            }
        }

        var model = matches.Count == 0 ? null : builder.Build(member, matches);
        if (model is null && LoggerMessages.IsOne(member))
            model = LoggerMessages.ModelOf((IMethodSymbol)member);
        return annotations.MayAnnotate(member) ? annotations.Enrich(member, model) : model;
    }
}
