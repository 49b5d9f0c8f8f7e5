using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Which members of base types and contracts may be items of the object that is behind them. Of all others the member's own type tells what
/// is in it, whatever the object is.
/// </summary>
internal sealed class InheritedItems(CodeKnowledge knowledge, TypeHierarchy types)
{
    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether reading the member yields an item of the type that declares it, or of some type that derives from that.</summary>
    public bool MayBe(ISymbol member)
    {
        if (!_known.TryGetValue(member, out var known))
        {
            _known.Add(member, known = !knowledge.ItemsOfMember(member).IsEmpty || types.SubtypesOf(member.ContainingType).Any(t => IsItemOf(t, member)));
        }

        return known;
    }

    private bool IsItemOf(INamedTypeSymbol type, ISymbol member) =>
        !knowledge.ItemsOfMember(member, type).IsEmpty
        || type.GetMembers(member.Name).Any(m => !knowledge.ItemsOfMember(m, type).IsEmpty)
        || (type.FindImplementationForInterfaceMember(member) is { } implementation && !knowledge.ItemsOfMember(implementation, type).IsEmpty);
}
