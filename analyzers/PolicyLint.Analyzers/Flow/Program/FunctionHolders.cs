using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Which objects can keep delegates and call them later: those with a field, property or event for one, and collections of them.</summary>
internal sealed class FunctionHolders(BodyCatalogue bodies, TypeHierarchy types)
{
    private readonly Dictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the type leaves open that a delegate is kept: what can keep one, and what can be anything.</summary>
    public bool MayKeep(ITypeSymbol type) =>
        type is { SpecialType: SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic } || CanKeep(type);

    public bool CanKeep(ITypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var can))
        {
            // While it is being decided, a type that mentions itself adds nothing.
            _known.Add(type, false);
            _known[type] = can = Decide(type);
        }

        return can;
    }

    private bool Decide(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Delegate } => true,
        IArrayTypeSymbol array => CanKeep(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(CanKeep) || (bodies.IsSource(named) && (HasMember(named) || types.SubtypesOf(named.OriginalDefinition).Any(HasMember))),
        _ => false,
    };

    private static bool HasMember(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                var content = member switch
                {
                    IFieldSymbol { IsStatic: false } field => field.Type,
                    IPropertySymbol { IsStatic: false } property => property.Type,
                    IEventSymbol { IsStatic: false } e => e.Type,
                    _ => null,
                };
                if (content is { TypeKind: TypeKind.Delegate } || (content is INamedTypeSymbol generic && generic.TypeArguments.Any(a => a.TypeKind == TypeKind.Delegate)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
