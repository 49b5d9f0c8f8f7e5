using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What a member does with a name, as far as its text tells. Each includes the ones before.</summary>
internal enum NameUse : byte
{
    /// <summary>It stands there.</summary>
    Read,

    /// <summary>A method is called on it, or it is handed on.</summary>
    Filled,

    /// <summary>It is assigned, or handed to be assigned.</summary>
    Assigned,
}

/// <summary>Tells from the text around an identifier what is done with it.</summary>
internal static class NameUses
{
    public static NameUse Of(SyntaxToken identifier) => identifier.Parent switch
    {
        VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax => NameUse.Assigned,
        SimpleNameSyntax name => Of(Whole(name)),
        _ => NameUse.Read,
    };

    /// <summary>The expression that the name ends: <c>a.b.Name</c>, <c>a?.Name</c>, the name itself.</summary>
    private static ExpressionSyntax Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };

    private static NameUse Of(ExpressionSyntax expression)
    {
        for (SyntaxNode inner = expression; inner.Parent is { } parent; inner = parent)
        {
            switch (parent)
            {
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left == inner ? NameUse.Assigned : NameUse.Filled;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression or (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
                    or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }:
                    return NameUse.Assigned;
                case ArgumentSyntax { Parent: TupleExpressionSyntax }:
                case TupleExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax:
                    continue;
                case ElementAccessExpressionSyntax element when element.Expression == inner:
                    continue;
                case ConditionalAccessExpressionSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }:
                case ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or ForEachStatementSyntax:
                    return NameUse.Filled;
                default:
                    return NameUse.Read;
            }
        }

        return NameUse.Read;
    }
}
