using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.States;

/// <summary>Which symbols share one cell: an auto-property and its backing field, a tuple element under all its names.</summary>
internal static class Cells
{
    public static ISymbol Canonical(IFieldSymbol field)
    {
        if (field.CorrespondingTupleField is { } element)
        {
            field = element;
        }

        return field.AssociatedSymbol is IPropertySymbol property ? Canonical(property) : field.OriginalDefinition;
    }

    public static ISymbol Canonical(IPropertySymbol property) => property.OriginalDefinition;

    /// <summary>Whether reading and writing the property is reading and writing a cell: a backing field, and no accessor that does more.</summary>
    public static bool IsAuto(IPropertySymbol property) =>
        !property.IsIndexer
        && !HasCode(property.GetMethod)
        && !HasCode(property.SetMethod)
        && property.ContainingType.GetMembers().Any(m => m is IFieldSymbol { IsImplicitlyDeclared: true } f && SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private static bool HasCode(IMethodSymbol? accessor) =>
        accessor is { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax() is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } or ArrowExpressionClauseSyntax;
}
