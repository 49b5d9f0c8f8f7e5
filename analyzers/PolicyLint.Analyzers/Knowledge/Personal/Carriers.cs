using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Annotated;

namespace PolicyLint.Analyzers.Knowledge.Personal;

/// <summary>What kinds of types can carry content at all.</summary>
internal static class Carriers
{
    /// <summary>
    /// False for numbers, booleans, enums, dates and GUIDs, and for the tools of the platform (cancellation, culture, encoding).
    /// Bytes and characters are pieces of content and carry it.
    /// </summary>
    public static bool CanCarry(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type.TypeKind == TypeKind.Enum || IsScalar(type.SpecialType))
            return false;
        return type is not INamedTypeSymbol named || !IsTool(named);
    }

    /// <summary>Whether a value of the type may hold items: a scalar may be an item, but only its member or parameter says so.</summary>
    public static bool MayHold(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or SpecialType.System_Nullable_T
            or SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IEnumerator_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T;

    /// <summary>A query hangs off a repository or a context: a door to the data, not the content of the object.</summary>
    public static bool IsQuery(ITypeSymbol type) => type is INamedTypeSymbol named
        && (IsNamed(named, "IQueryable", "System.Linq") || named.AllInterfaces.Any(i => IsNamed(i, "IQueryable", "System.Linq")));

    public static bool IsEnumeration(INamedTypeSymbol type) => type.Arity == 1 && type.Name switch
    {
        "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" => AttributeNames.IsInNamespace(type, "System.Collections.Generic"),
        "IQueryable" => AttributeNames.IsInNamespace(type, "System.Linq"),
        _ => false,
    };

    /// <summary>Works on values of its type arguments without holding any.</summary>
    public static bool IsService(INamedTypeSymbol type) => type.Name switch
    {
        "ILogger" or "Logger" or "IComparer" or "IEqualityComparer" or "Comparer" or "EqualityComparer" or "IValidator" => true,
        "DbContextOptions" or "IOptionsMonitor" or "UserManager" or "SignInManager" or "RoleManager" => true,
        _ => false,
    };

    private static bool IsScalar(SpecialType type) => type is SpecialType.System_Boolean or SpecialType.System_SByte
        or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Single or SpecialType.System_Double
        or SpecialType.System_Decimal or SpecialType.System_DateTime or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        or SpecialType.System_Void or SpecialType.System_Enum;

    private static bool IsTool(INamedTypeSymbol type) => type.Name switch
    {
        "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Half" or "Int128" or "UInt128"
            or "Type" or "IFormatProvider" or "StringComparer" or "TimeProvider" or "Index" or "Range" => AttributeNames.IsInNamespace(type, "System"),
        "BigInteger" or "Complex" => AttributeNames.IsInNamespace(type, "System.Numerics"),
        "CancellationToken" or "CancellationTokenSource" => AttributeNames.IsInNamespace(type, "System.Threading"),
        "CultureInfo" or "NumberFormatInfo" or "DateTimeFormatInfo" => AttributeNames.IsInNamespace(type, "System.Globalization"),
        "Encoding" or "UTF8Encoding" or "Decoder" or "Encoder" => AttributeNames.IsInNamespace(type, "System.Text"),
        "Stopwatch" => AttributeNames.IsInNamespace(type, "System.Diagnostics"),
        _ => false,
    };

    private static bool IsNamed(INamedTypeSymbol type, string name, string space) =>
        type.Name == name && AttributeNames.IsInNamespace(type, space);
}
