using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Tells from the text of a body alone whether it says the same whatever it is given.</summary>
internal static class ShortBodies
{
    private const int MaxStatements = 4;

    /// <summary>Whether the body ends with a throw, or returns nothing but literals.</summary>
    public static bool IsSettled(SyntaxNode body) => body switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody: { } arrow } => IsSettled(arrow.Expression),
        BaseMethodDeclarationSyntax { Body: { } block } => IsSettled(block),
        AccessorDeclarationSyntax { ExpressionBody: { } arrow } => IsSettled(arrow.Expression),
        AccessorDeclarationSyntax { Body: { } block } => IsSettled(block),
        ArrowExpressionClauseSyntax arrow => IsSettled(arrow.Expression),
        _ => false,
    };

    /// <summary>Whether the body yields its results one by one, when they are read.</summary>
    public static bool IsIterator(IMethodSymbol method, SyntaxNode body) =>
        method.ReturnType is INamedTypeSymbol { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" }
        && body.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(n => n is YieldStatementSyntax);

    private static bool IsSettled(ExpressionSyntax expression) => expression is LiteralExpressionSyntax or ThrowExpressionSyntax;

    private static bool IsSettled(BlockSyntax block) =>
        block.Statements.Count is > 0 and <= MaxStatements
        && block.Statements.Last() switch
        {
            ThrowStatementSyntax => true,
            ReturnStatementSyntax { Expression: { } returned } => IsSettled(returned) && block.Statements.Count == 1 + block.Statements.OfType<ExpressionStatementSyntax>().Count(),
            _ => false,
        };
}
