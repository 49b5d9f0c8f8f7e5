using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Which types of the program derive from which: found when a call may be dispatched to them.</summary>
internal sealed class TypeHierarchy(SourceAssemblies sources, bool seesBeyond, CancellationToken cancellation)
{
    private readonly Dictionary<INamedTypeSymbol, INamedTypeSymbol[]> _subtypes = new(SymbolEqualityComparer.Default);
    private BaseLists? _bases;
    private List<INamedTypeSymbol>? _types;

    /// <summary>The types that the program declares, those of the projects that it sees as source included; in order of declaration.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => _types ??= Declared();

    /// <summary>The types in source that derive from or implement the type, in order of declaration; not the type itself.</summary>
    public IReadOnlyList<INamedTypeSymbol> SubtypesOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_subtypes.TryGetValue(definition, out var subtypes))
        {
            _subtypes.Add(definition, subtypes = [.. (_bases ??= new BaseLists(sources, seesBeyond, cancellation)).DerivedFrom(definition)]);
        }

        return subtypes;
    }

    /// <summary>Whether an object seen as the type is exactly of it, as far as the program shows: a class of its own from which none derives.</summary>
    public bool IsLeaf(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named && sources.Contain(named.OriginalDefinition) && SubtypesOf(named).Count == 0;

    public static bool IsOrInherits(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an object of the type is one of the other, too.</summary>
    public static bool Is(ITypeSymbol type, ITypeSymbol other) => IsOrInherits(type, other) || Implements(type, other);

    public static bool Implements(ITypeSymbol type, ITypeSymbol contract) =>
        contract.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, contract.OriginalDefinition));

    private List<INamedTypeSymbol> Declared()
    {
        var types = new List<INamedTypeSymbol>();
        foreach (var assembly in sources.All)
        {
            Visit(assembly.GlobalNamespace, types);
        }

        return types;
    }

    private static void Visit(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> types)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                types.Add(type);
            }

            if (member is INamespaceOrTypeSymbol nested)
            {
                Visit(nested, types);
            }
        }
    }
}
