using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// What a caller knows of the exact types of the objects that a body dispatches calls on: a template method of one subclass, a
/// decorator around one service. Such a body is interpreted once for each, not once for each call.
/// </summary>
internal sealed class TypeContext : IEquatable<TypeContext>
{
    private readonly ImmutableArray<(Node Port, ITypeSymbol Type)> _types;

    private TypeContext(ImmutableArray<(Node Port, ITypeSymbol Type)> types) => _types = types;

    /// <summary>Null when nothing is known.</summary>
    public static TypeContext? Of(IEnumerable<(Node Port, ITypeSymbol Type)> types)
    {
        var sorted = types.OrderBy(t => t.Port.Id).ToImmutableArray();
        return sorted.IsEmpty ? null : new TypeContext(sorted);
    }

    public ITypeSymbol? TypeOf(Node port)
    {
        foreach (var known in _types)
        {
            if (ReferenceEquals(known.Port, port))
            {
                return known.Type;
            }
        }

        return null;
    }

    public bool Equals(TypeContext? other) =>
        other is not null && _types.Length == other._types.Length
        && _types.Zip(other._types, (a, b) => ReferenceEquals(a.Port, b.Port) && SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(same => same);

    public override bool Equals(object? obj) => Equals(obj as TypeContext);

    public override int GetHashCode() => _types.Aggregate(17, (hash, t) => (hash * 31) + t.Port.Id);
}
