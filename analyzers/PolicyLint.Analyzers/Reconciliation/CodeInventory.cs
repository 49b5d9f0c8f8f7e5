using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Knowledge.Names;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>All that the source of one compilation declares of personal data, in order of files and lines.</summary>
public sealed class CodeInventory
{
    private CodeInventory(ImmutableArray<CodeItem> items, ImmutableArray<(ISymbol Member, NameMatch Match)> unclassified)
    {
        Items = items;
        Unclassified = unclassified;
    }

    /// <summary>Classified members; probable ones are not among them.</summary>
    public ImmutableArray<CodeItem> Items { get; }

    /// <summary>Members whose names look personal and that nobody classified.</summary>
    public ImmutableArray<(ISymbol Member, NameMatch Match)> Unclassified { get; }

    public static CodeInventory Of(Compilation compilation, CodeKnowledge knowledge, CancellationToken cancellation)
    {
        var items = new List<CodeItem>();
        var names = new List<(ISymbol Member, NameMatch Match)>();
        foreach (var type in Types(compilation.Assembly.GlobalNamespace, cancellation))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && PlaceOf(member) is { } place)
                    items.AddRange(knowledge.ItemsOfMember(member, type).Where(i => !i.IsProbable).Select(i => new CodeItem(member, type, i, place)));
            }

            names.AddRange(knowledge.UnclassifiedNames(type).Where(n => PlaceOf(n.Member) is not null));
        }

        return new CodeInventory([.. InOrder(items, i => i.Place)], [.. InOrder(names, n => PlaceOf(n.Member)!)]);
    }

    /// <summary>Where the member's name stands in source; null for what no one wrote.</summary>
    public static Location? PlaceOf(ISymbol member) =>
        member.IsImplicitlyDeclared ? null : member.Locations.FirstOrDefault(l => l.IsInSource);

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> things, Func<T, Location> place) => things
        .OrderBy(t => place(t).SourceTree!.FilePath, StringComparer.Ordinal)
        .ThenBy(t => place(t).SourceSpan.Start);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type)
                yield return type;
            foreach (var nested in Types(inner, cancellation))
                yield return nested;
        }
    }
}
