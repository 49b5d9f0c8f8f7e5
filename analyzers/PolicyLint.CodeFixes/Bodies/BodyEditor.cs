using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Bodies;

/// <summary>Puts statements before or after an anchor, whatever the anchor stands in.</summary>
internal static class BodyEditor
{
    /// <summary>Puts statements before the anchor; an expression body becomes a block.</summary>
    public static void InsertBefore(SyntaxEditor editor, SyntaxNode anchor, IReadOnlyList<StatementSyntax> statements, FunctionBody function)
    {
        switch (anchor)
        {
            case StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax }:
                editor.InsertBefore(anchor, statements);
                break;
            case StatementSyntax { Parent: GlobalStatementSyntax global }:
                editor.InsertBefore(global, statements.Select(GlobalStatement));
                break;
            case StatementSyntax statement:
                editor.ReplaceNode(statement, (current, _) => Wrap([.. statements, (StatementSyntax)current]));
                break;
            default:
                ToBlock(editor, anchor, statements, function);
                break;
        }
    }

    /// <summary>Puts a statement after an anchor that is a statement.</summary>
    public static void InsertAfter(SyntaxEditor editor, StatementSyntax anchor, StatementSyntax statement)
    {
        switch (anchor.Parent)
        {
            case BlockSyntax or SwitchSectionSyntax:
                editor.InsertAfter(anchor, statement);
                break;
            case GlobalStatementSyntax global:
                editor.InsertAfter(global, GlobalStatement(statement));
                break;
            default:
                editor.ReplaceNode(anchor, (current, _) => Wrap([(StatementSyntax)current, statement]));
                break;
        }
    }

    private static BlockSyntax Wrap(IEnumerable<StatementSyntax> statements) =>
        Block(statements).WithAdditionalAnnotations(Formatter.Annotation);

    private static void ToBlock(SyntaxEditor editor, SyntaxNode anchor, IReadOnlyList<StatementSyntax> statements, FunctionBody function)
    {
        var owner = anchor is ArrowExpressionClauseSyntax ? anchor.Parent! : function.Syntax;
        editor.ReplaceNode(owner, (current, _) => Rewritten(current, expression => Wrap([.. statements, Last(expression, function)])));
    }

    private static StatementSyntax Last(ExpressionSyntax expression, FunctionBody function)
    {
        var body = expression.WithoutTrivia();
        if (body is ThrowExpressionSyntax thrown)
        {
            return ThrowStatement(thrown.Expression);
        }

        var answers = !function.Symbol.ReturnsVoid
            && !(function.Symbol.IsAsync && Gates.Answers.IsTask(function.Symbol.ReturnType) && function.Symbol.ReturnType is INamedTypeSymbol { TypeArguments.Length: 0 })
            && function.Symbol.MethodKind is not (MethodKind.PropertySet or MethodKind.Constructor or MethodKind.EventAdd or MethodKind.EventRemove);
        return answers ? ReturnStatement(body) : ExpressionStatement(body);
    }

    private static SyntaxNode Rewritten(SyntaxNode owner, Func<ExpressionSyntax, BlockSyntax> block) => owner switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody: { } body } method =>
            method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block(body.Expression)),
        LocalFunctionStatementSyntax { ExpressionBody: { } body } local =>
            local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block(body.Expression)),
        AccessorDeclarationSyntax { ExpressionBody: { } body } accessor =>
            accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block(body.Expression)),
        PropertyDeclarationSyntax { ExpressionBody: { } body } property =>
            property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(block(body.Expression))),
        IndexerDeclarationSyntax { ExpressionBody: { } body } indexer =>
            indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(block(body.Expression))),
        LambdaExpressionSyntax { ExpressionBody: { } body } lambda => lambda.WithExpressionBody(null).WithBlock(block(body)),
        _ => owner,
    };

    private static AccessorListSyntax Getter(BlockSyntax body) =>
        AccessorList(SingletonList(AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)));
}
