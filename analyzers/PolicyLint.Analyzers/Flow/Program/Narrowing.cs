using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// What the static type of a receiver rules out: a handler of one command is no handler of another, though both implement the same
/// contract of a library.
/// </summary>
internal static class Narrowing
{
    /// <summary>Whether the type says more than the one that declares the member.</summary>
    public static bool Narrows(INamedTypeSymbol seen, IMethodSymbol definition) =>
        !SymbolEqualityComparer.Default.Equals(seen.OriginalDefinition, definition.ContainingType.OriginalDefinition) || seen.TypeArguments.Any(a => !IsOpen(a));

    /// <summary>Whether an object of the type may be seen as the other one.</summary>
    public static bool Fits(INamedTypeSymbol type, INamedTypeSymbol seen)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (IsSame(level, seen))
            {
                return true;
            }
        }

        return seen.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(i => IsSame(i, seen));
    }

    /// <summary>Whether something that is declared as one type may be found to be of another by a cast or a test: told by definitions alone.</summary>
    public static bool MayBe(ITypeSymbol declared, ITypeSymbol tested) =>
        IsOpen(declared) || IsOpen(tested) || declared.SpecialType == SpecialType.System_Object
        || TypeHierarchy.Is(declared, tested) || TypeHierarchy.Is(tested, declared)
        || (declared.TypeKind == TypeKind.Interface && !tested.IsSealed) || (tested.TypeKind == TypeKind.Interface && !declared.IsSealed)
        || declared.TypeKind is TypeKind.Array or TypeKind.Pointer || tested.TypeKind is TypeKind.Array or TypeKind.Pointer;

    /// <summary>Whether values of any type go by the type.</summary>
    public static bool IsOfAnyType(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol or IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object } => true,
        IArrayTypeSymbol array => IsOfAnyType(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(IsOfAnyType),
        _ => false,
    };

    private static bool IsSame(INamedTypeSymbol type, INamedTypeSymbol seen)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, seen.OriginalDefinition))
        {
            return false;
        }

        for (var i = 0; i < seen.TypeArguments.Length; i++)
        {
            var (own, asked) = (type.TypeArguments[i], seen.TypeArguments[i]);
            if (!SymbolEqualityComparer.Default.Equals(own, asked) && !IsOpen(own) && !IsOpen(asked) && !(seen.TypeParameters[i].Variance != VarianceKind.None && MayConvert(own, asked)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether callers, or those who make the object, say what it is; types that cannot be found may be any.</summary>
    public static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IDynamicTypeSymbol or IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen),
        _ => false,
    };

    /// <summary>Whether one stands for the other where variance allows it: told without looking at conversions in detail.</summary>
    private static bool MayConvert(ITypeSymbol one, ITypeSymbol other) =>
        one.TypeKind == TypeKind.Interface || other.TypeKind == TypeKind.Interface || Inherits(one, other) || Inherits(other, one);

    private static bool Inherits(ITypeSymbol type, ITypeSymbol ancestor) => type.BaseType is { } parent && TypeHierarchy.IsOrInherits(parent, ancestor);
}
