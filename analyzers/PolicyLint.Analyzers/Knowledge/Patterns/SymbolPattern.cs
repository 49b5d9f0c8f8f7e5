using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>
/// A member or type pattern of the policy: <c>Namespace.Type.Member(type, *)</c>, <c>Type.new</c>, <c>Type.this</c>, <c>**.Save</c>.
/// Immutable; matching allocates nothing.
/// </summary>
internal sealed class SymbolPattern
{
    /// <summary>What <see cref="Last"/> of a constructor pattern is.</summary>
    public const string Constructor = "new";

    /// <summary>What <see cref="Last"/> of an indexer pattern is.</summary>
    public const string Indexer = "this";

    private readonly ImmutableArray<NamePattern> segments;
    private readonly ImmutableArray<int> arities;

    public SymbolPattern(ImmutableArray<NamePattern> segments, ImmutableArray<int> arities, ImmutableArray<TypeNamePattern>? parameters)
    {
        this.segments = segments;
        this.arities = arities;
        Parameters = parameters;
        Specificity = (parameters is null ? 0 : 4) + (Last.IsLiteral ? 2 : 0) + (segments.All(s => s.IsLiteral) ? 1 : 0);
    }

    public ImmutableArray<NamePattern> Segments => segments;

    /// <summary>The member's name, or the type's for a type pattern.</summary>
    public NamePattern Last => segments[segments.Length - 1];

    /// <summary>The segment before <see cref="Last"/>: the containing type of a member; null for a pattern of one segment.</summary>
    public NamePattern? Container => segments.Length > 1 ? segments[segments.Length - 2] : null;

    /// <summary>Parameter types of one overload; null for all overloads.</summary>
    public ImmutableArray<TypeNamePattern>? Parameters { get; }

    /// <summary>How exactly the pattern names its member: an overload beats a name, a name beats a wildcard.</summary>
    public int Specificity { get; }

    public bool IsConstructor => Last.Text == Constructor;

    /// <summary>Number of type parameters that segment <paramref name="index"/> asks for; -1 when left out.</summary>
    public int ArityAt(int index) => arities[index];

    public bool MatchesType(INamedTypeSymbol type) => Parameters is null && MatchesUpward(segments.Length - 1, type.OriginalDefinition);

    /// <summary>Whether the pattern names this very member; bases and interfaces are the caller's concern.</summary>
    public bool MatchesMember(ISymbol member)
    {
        if (member.ContainingType is not { } type || !MatchesName(member) || !MatchesParameters(member))
            return false;
        if (Last.IsManySegments)
            return MatchesUpward(segments.Length - 1, type);
        return MatchesUpward(segments.Length - 2, type.OriginalDefinition);
    }

    private bool MatchesName(ISymbol member)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
            return IsConstructor;
        if (member is IPropertySymbol { IsIndexer: true })
            return Last.Text == Indexer || (!Last.IsLiteral && Last.Matches(Indexer));
        return Last.IsManySegments || Last.Matches(SimpleName(member));
    }

    /// <summary>The name without the interface of an explicit implementation.</summary>
    public static string SimpleName(ISymbol member)
    {
        var name = member.Name;
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? name : name.Substring(dot + 1);
    }

    private bool MatchesParameters(ISymbol member)
    {
        if (Parameters is not { } wanted)
            return true;
        var parameters = ParametersOf(member);
        if (parameters.Length != wanted.Length)
            return false;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!wanted[i].Matches(parameters[i].Type))
                return false;
        }

        return true;
    }

    public static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private bool MatchesUpward(int index, ISymbol? symbol)
    {
        if (symbol is INamespaceSymbol { IsGlobalNamespace: true })
            symbol = null;
        if (index < 0)
            return symbol is null;
        var segment = segments[index];
        if (segment.IsManySegments)
            return MatchesUpward(index - 1, symbol) || (symbol is not null && MatchesUpward(index, symbol.ContainingSymbol));
        return symbol is not null
            && segment.Matches(symbol.Name)
            && HasArity(arities[index], symbol)
            && MatchesUpward(index - 1, symbol.ContainingSymbol);
    }

    private static bool HasArity(int arity, ISymbol symbol) =>
        arity < 0 || (symbol is INamedTypeSymbol type && type.Arity == arity);

    public override string ToString() =>
        string.Join(".", segments) + (Parameters is { } p ? $"({string.Join(", ", p)})" : "");
}
