using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>A type with its bases and interfaces: what is said of those holds for it too.</summary>
internal static class Lineage
{
    /// <summary>The type itself, its bases from near to far, then all its interfaces; original definitions.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
            yield return level.OriginalDefinition;
        foreach (var contract in type.AllInterfaces)
            yield return contract.OriginalDefinition;
    }
}
