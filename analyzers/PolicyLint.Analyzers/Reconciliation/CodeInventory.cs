using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <param name="scope">The one file whose declarations are meant; null for all.</param>
    public static CodeInventory Of(Compilation compilation, CodeKnowledge knowledge, SyntaxTree? scope, CancellationToken cancellation)
    {
        var items = new List<CodeItem>();
        var names = new List<(ISymbol Member, NameMatch Match)>();
        foreach (var type in scope is null ? Types(compilation.Assembly.GlobalNamespace, cancellation) : TypesIn(scope, compilation, cancellation))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && PlaceOf(member) is { } place && IsIn(place))
                    items.AddRange(knowledge.ItemsOfMember(member, type).Where(i => !i.IsProbable).Select(i => new CodeItem(member, type, i, place)));
            }

            names.AddRange(knowledge.UnclassifiedNames(type).Where(n => PlaceOf(n.Member) is { } place && IsIn(place)));
        }

        return new CodeInventory([.. InOrder(items, i => i.Place)], [.. InOrder(names, n => PlaceOf(n.Member)!)]);

        bool IsIn(Location place) => scope is null || place.SourceTree == scope;
    }

    /// <summary>Where the member's name stands in source; null for what no one wrote.</summary>
    public static Location? PlaceOf(ISymbol member) =>
        member.IsImplicitlyDeclared ? null : member.Locations.FirstOrDefault(l => l.IsInSource);

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> things, Func<T, Location> place) => things
        .OrderBy(t => place(t).SourceTree!.FilePath, StringComparer.Ordinal)
        .ThenBy(t => place(t).SourceSpan.Start);

    private static IEnumerable<INamedTypeSymbol> TypesIn(SyntaxTree file, Compilation compilation, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(file);
        return file.GetRoot(cancellation)
            .DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Select(t => model.GetDeclaredSymbol(t, cancellation))
            .OfType<INamedTypeSymbol>()
            .Where(IsInventoried)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    private static bool IsInventoried(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol type && IsInventoried(type))
                yield return type;
            foreach (var nested in Types(inner, cancellation))
                yield return nested;
        }
    }
}
