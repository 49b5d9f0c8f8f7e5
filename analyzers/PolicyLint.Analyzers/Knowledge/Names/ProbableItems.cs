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

    private const string PersonsName = "user.name";

    /// <summary>By what a person is reached.</summary>
    private static readonly string[] Reaching = ["user.contact", "user.address"];

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
        var weak = new List<(ISymbol Member, NameEvidence Evidence)>();
        foreach (var member in type.GetMembers().Where(ReadableMembers.IsReadable))
        {
            var evidence = NameEvidenceReader.Read(member, CancellationToken.None);
            if (recognizer.Recognize(evidence) is not { } match)
                continue;
            found[member] = match;
            if (!match.IsStrong)
                weak.Add((member, evidence));
        }

        // Beside a person's name, a phone is that person's.
        if (weak.Count > 0 && found.Values.Any(m => m.IsStrong && m.Category == PersonsName))
        {
            foreach (var (member, evidence) in weak)
            {
                if (recognizer.Recognize(evidence with { TypeName = PersonTypes.Example }) is { IsStrong: true } match && Reaching.Any(match.Category.StartsWith))
                    found[member] = match;
            }
        }

        return found.ToImmutable();
    }
}
