using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>A member together with what it overrides and implements: what is said of those holds for it too.</summary>
internal static class SymbolFamily
{
    /// <summary>The form under which all is asked and remembered: original definition, extension not reduced, property for its accessor.</summary>
    public static ISymbol Canonical(ISymbol member)
    {
        if (member is IMethodSymbol method)
        {
            if (method.AssociatedSymbol is IPropertySymbol property)
                return property.OriginalDefinition;
            member = method.ReducedFrom ?? method;
        }

        return member.OriginalDefinition;
    }

    /// <summary>Name by which patterns are indexed: <c>this</c> for indexers, no interface prefix for explicit implementations.</summary>
    public static string KeyOf(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: true } ? SymbolPattern.Indexer : SymbolPattern.SimpleName(member);

    /// <summary>The members that this one overrides or implements, nearest first, as original definitions; without itself.</summary>
    public static IEnumerable<ISymbol> Ancestors(ISymbol member)
    {
        var overrides = new List<ISymbol> { member };
        for (var next = Overridden(member); next is not null; next = Overridden(next))
        {
            overrides.Add(next);
            yield return next.OriginalDefinition;
        }

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var level in overrides)
        {
            foreach (var implemented in Implemented(level))
            {
                if (seen.Add(implemented.OriginalDefinition))
                    yield return implemented.OriginalDefinition;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        if (member.ContainingType is not { TypeKind: not TypeKind.Interface } type || member is IFieldSymbol)
            yield break;
        var name = SymbolPattern.SimpleName(member);
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    yield return candidate;
            }

            if (member is IPropertySymbol { IsIndexer: true })
            {
                foreach (var candidate in contract.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsIndexer))
                {
                    if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                        yield return candidate;
                }
            }
        }
    }
}
