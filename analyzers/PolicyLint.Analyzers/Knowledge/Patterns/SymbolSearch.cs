using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>Finds the symbols of a compilation that a pattern names, walking only where the pattern leads.</summary>
internal sealed class SymbolSearch(Compilation compilation)
{
    /// <summary>Types named by a type pattern.</summary>
    public IEnumerable<INamedTypeSymbol> Types(SymbolPattern pattern, CancellationToken cancellation) =>
        Walk(compilation.GlobalNamespace, pattern, 0, pattern.Segments.Length, cancellation).OfType<INamedTypeSymbol>();

    /// <summary>Types that a member pattern's container names.</summary>
    public IEnumerable<INamedTypeSymbol> Containers(SymbolPattern pattern, CancellationToken cancellation)
    {
        // "A.**" names every member of everything below A: the last segment takes part in the walk.
        var length = pattern.Last.IsManySegments ? pattern.Segments.Length : pattern.Segments.Length - 1;
        return Walk(compilation.GlobalNamespace, pattern, 0, length, cancellation).OfType<INamedTypeSymbol>();
    }

    /// <summary>Members named by a member pattern.</summary>
    public IEnumerable<ISymbol> Members(SymbolPattern pattern, CancellationToken cancellation)
    {
        foreach (var type in Containers(pattern, cancellation))
        {
            foreach (var member in type.GetMembers())
            {
                if (pattern.MatchesMember(member))
                    yield return member;
            }
        }
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Walk(
        INamespaceOrTypeSymbol at, SymbolPattern pattern, int index, int length, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (index == length)
        {
            yield return at;
            yield break;
        }

        var segment = pattern.Segments[index];
        if (segment.IsManySegments)
        {
            foreach (var found in Walk(at, pattern, index + 1, length, cancellation))
                yield return found;
        }

        foreach (var child in Children(at, segment))
        {
            var arity = pattern.ArityAt(index);
            if (arity >= 0 && (child is not INamedTypeSymbol type || type.Arity != arity))
                continue;
            foreach (var found in Walk(child, pattern, segment.IsManySegments ? index : index + 1, length, cancellation))
                yield return found;
        }
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Children(INamespaceOrTypeSymbol at, NamePattern segment)
    {
        var members = segment.IsLiteral ? at.GetMembers(segment.Text) : at.GetMembers();
        foreach (var member in members)
        {
            if (member is INamespaceOrTypeSymbol child && (segment.IsLiteral || segment.IsManySegments || segment.Matches(child.Name)))
                yield return child;
        }
    }
}
