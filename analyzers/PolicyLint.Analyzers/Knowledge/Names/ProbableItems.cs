using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Personal;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>Members whose names look personal, type by type. Each type is read once.</summary>
internal sealed class ProbableItems(NameRecognizer recognizer)
{
    /// <summary>One strong name may be chance; two in one type are a person.</summary>
    private const int StrongNamesOfAPerson = 2;

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<ISymbol, NameMatch>> types = new(SymbolEqualityComparer.Default);

    /// <summary>The match of every readable member that the type itself declares in source, classified or not.</summary>
    public ImmutableDictionary<ISymbol, NameMatch> Of(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        return types.TryGetValue(type, out var known) ? known : types.GetOrAdd(type, Find(type));
    }

    /// <summary>The match of a member when its type is probably a person's; null otherwise.</summary>
    public NameMatch? OfPersonsMember(ISymbol member, INamedTypeSymbol owner)
    {
        if (owner.DeclaringSyntaxReferences.IsEmpty)
            return null;
        var matches = Of(owner);
        return matches.TryGetValue(member, out var match) && matches.Values.Count(m => m.IsStrong) >= StrongNamesOfAPerson ? match : null;
    }

    private ImmutableDictionary<ISymbol, NameMatch> Find(INamedTypeSymbol type)
    {
        var found = ImmutableDictionary.CreateBuilder<ISymbol, NameMatch>(SymbolEqualityComparer.Default);
        foreach (var member in type.GetMembers())
        {
            if (ReadableMembers.IsReadable(member) && recognizer.Recognize(NameEvidenceReader.Read(member, CancellationToken.None)) is { } match)
                found[member] = match;
        }

        return found.ToImmutable();
    }
}
