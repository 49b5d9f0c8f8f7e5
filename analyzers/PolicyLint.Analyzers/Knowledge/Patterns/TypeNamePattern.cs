using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>A parameter's type in a member pattern: a C# keyword, a metadata name, a simple name, or <c>*</c>.</summary>
internal sealed class TypeNamePattern
{
    private readonly string name;
    private readonly ImmutableArray<TypeNamePattern> arguments;
    private readonly int arrayRank;
    private readonly bool isNullable;

    /// <param name="name">Name without arguments, array brackets and question mark; segments separated by dots.</param>
    /// <param name="arguments">Type arguments; empty when left out.</param>
    /// <param name="arrayRanks">Number of array brackets after it.</param>
    /// <param name="isNullable">Whether a question mark follows.</param>
    public TypeNamePattern(string name, ImmutableArray<TypeNamePattern> arguments, int arrayRanks, bool isNullable)
    {
        this.name = Keyword(name) ?? name;
        this.arguments = arguments;
        arrayRank = arrayRanks;
        this.isNullable = isNullable;
    }

    public bool Matches(ITypeSymbol type)
    {
        if (name == "*" && arrayRank == 0)
            return true;
        for (var rank = arrayRank; rank > 0; rank--)
        {
            if (type is not IArrayTypeSymbol array)
                return false;
            type = array.ElementType;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            if (isNullable)
                type = nullable.TypeArguments[0];
            else if (arguments.IsEmpty)
                return IsNamed(nullable);
        }

        return name == "*" || (IsNamed(type) && MatchesArguments(type));
    }

    private bool MatchesArguments(ITypeSymbol type)
    {
        if (arguments.IsEmpty)
            return true;
        if (type is not INamedTypeSymbol named || named.TypeArguments.Length != arguments.Length)
            return false;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Matches(named.TypeArguments[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whole segments from the end: <c>Stream</c>, <c>IO.Stream</c> and <c>System.IO.Stream</c> all name the one type.</summary>
    private bool IsNamed(ITypeSymbol type)
    {
        if (type is IDynamicTypeSymbol)
            return name == "dynamic" || name == "System.Object";
        var end = name.Length;
        ISymbol? symbol = type;
        while (true)
        {
            var start = name.LastIndexOf('.', end - 1) + 1;
            if (symbol is null or INamespaceSymbol { IsGlobalNamespace: true } || !IsSegment(start, end, symbol.Name))
                return false;
            if (start == 0)
                return true;
            end = start - 1;
            symbol = symbol.ContainingSymbol;
        }
    }

    private bool IsSegment(int start, int end, string segment) =>
        segment.Length == end - start && string.CompareOrdinal(name, start, segment, 0, segment.Length) == 0;

    private static string? Keyword(string name) => name switch
    {
        "string" => "System.String",
        "object" => "System.Object",
        "bool" => "System.Boolean",
        "byte" => "System.Byte",
        "sbyte" => "System.SByte",
        "char" => "System.Char",
        "short" => "System.Int16",
        "ushort" => "System.UInt16",
        "int" => "System.Int32",
        "uint" => "System.UInt32",
        "long" => "System.Int64",
        "ulong" => "System.UInt64",
        "float" => "System.Single",
        "double" => "System.Double",
        "decimal" => "System.Decimal",
        "nint" => "System.IntPtr",
        "nuint" => "System.UIntPtr",
        _ => null,
    };

    public override string ToString() =>
        name + (arguments.IsEmpty ? "" : $"<{string.Join(", ", arguments)}>") + (isNullable ? "?" : "")
        + string.Concat(Enumerable.Repeat("[]", arrayRank));
}
