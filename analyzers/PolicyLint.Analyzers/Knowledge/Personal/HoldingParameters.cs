using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>
/// Which type arguments of a library type its values hold: those that can be read or enumerated (<c>Task&lt;T&gt;.Result</c>,
/// <c>IEnumerable&lt;T&gt;</c>), not those that a service merely works on (<c>ILogger&lt;T&gt;</c>, <c>IComparer&lt;T&gt;</c>).
/// </summary>
internal sealed class HoldingParameters
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<int>> held = new(SymbolEqualityComparer.Default);

    /// <summary>Arguments held by a constructed type, and elements of what a type enumerates.</summary>
    public IEnumerable<ITypeSymbol> HeldArguments(INamedTypeSymbol type)
    {
        if (type.IsGenericType && !Carriers.IsService(type))
        {
            foreach (var index in HeldOf(type.OriginalDefinition))
                yield return type.TypeArguments[index];
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (Carriers.IsEnumeration(contract) && contract.TypeArguments.Length == 1)
                yield return contract.TypeArguments[0];
        }
    }

    private ImmutableArray<int> HeldOf(INamedTypeSymbol definition)
    {
        if (held.TryGetValue(definition, out var known))
            return known;
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var parameter in definition.TypeParameters)
        {
            if (Holds(definition, parameter))
                found.Add(parameter.Ordinal);
        }

        return held.GetOrAdd(definition, found.ToImmutable());
    }

    private static bool Holds(INamedTypeSymbol definition, ITypeParameterSymbol parameter)
    {
        if (definition.TypeKind == TypeKind.Delegate)
            return false;
        if (Carriers.IsEnumeration(definition) || definition.AllInterfaces.Any(i => Carriers.IsEnumeration(i) && Mentions(i, parameter, 3)))
            return true;
        for (var level = definition; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (IsReadableOrIndexer(member) && TypeOf(member) is { } type && !Carriers.IsQuery(type) && Mentions(type, parameter, 3))
                    return true;
            }
        }

        return false;
    }

    private static bool IsReadableOrIndexer(ISymbol member) => ReadableMembers.IsReadable(member)
        || member is IPropertySymbol { IsIndexer: true, IsStatic: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>Whether values of <paramref name="type"/> are, enumerate or expose the parameter, looking a few types deep.</summary>
    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter, int depth)
    {
        if (SymbolEqualityComparer.Default.Equals(type, parameter))
            return true;
        if (depth == 0)
            return false;
        return type switch
        {
            IArrayTypeSymbol array => Mentions(array.ElementType, parameter, depth - 1),
            INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named when !Carriers.IsService(named) => named.TypeArguments
                .Select((argument, index) => (argument, index))
                .Any(a => Mentions(a.argument, parameter, depth - 1) && HoldsQuickly(named.OriginalDefinition, a.index, depth - 1)),
            _ => false,
        };
    }

    private static bool HoldsQuickly(INamedTypeSymbol definition, int index, int depth)
    {
        var parameter = definition.TypeParameters[index];
        if (Carriers.IsEnumeration(definition) || definition.AllInterfaces.Any(i => Carriers.IsEnumeration(i) && Mentions(i, parameter, depth)))
            return true;
        return definition.GetMembers().Any(m =>
            IsReadableOrIndexer(m) && TypeOf(m) is { } type && SymbolEqualityComparer.Default.Equals(type, parameter));
    }
}
