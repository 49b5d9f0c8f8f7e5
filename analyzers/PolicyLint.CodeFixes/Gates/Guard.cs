using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>Statements that let a function go on only when a gate was passed.</summary>
internal static class Guard
{
    /// <summary>Asks the gate and leaves when it refuses.</summary>
    public static StatementSyntax? Of(GateCall call, FunctionBody function)
    {
        var expression = call.Expression();
        return call.Gate.Granted == GrantKind.OnReturn
            ? ExpressionStatement(expression).WithAdditionalAnnotations(Formatter.Annotation)
            : OnAnswer(call.Gate, expression, Answers.TypeOf(call.Method), function);
    }

    /// <summary>Leaves when an answer that is at hand is a refusal; null when the answer cannot be tested.</summary>
    public static StatementSyntax? OnAnswer(GateModel gate, ExpressionSyntax answer, ITypeSymbol type, FunctionBody function) =>
        GrantTest.Refused(gate, answer.WithoutTrivia(), type) is { } refused
            ? IfStatement(refused, Block(Refusal(gate.Gate, function))).WithAdditionalAnnotations(Formatter.Annotation)
            : null;

    /// <summary>A function that answers with a <c>bool</c> says no; one that cannot say it throws, since going on in silence would look like success.</summary>
    private static StatementSyntax Refusal(GateKinds gate, FunctionBody function)
    {
        if (function.IsIterator)
        {
            return YieldStatement(SyntaxKind.YieldBreakStatement);
        }

        if (function.AnswersWithBool)
        {
            return ReturnStatement(LiteralExpression(SyntaxKind.FalseLiteralExpression));
        }

        if (function.Symbol is { IsAsync: true, ReturnsVoid: true })
        {
            // Nobody waits for it: what it throws would end the program.
            return ReturnStatement();
        }

        var reason = gate switch
        {
            GateKinds.Authentication => "the operator is not authenticated",
            GateKinds.Audit => $"{function.Name} could not be recorded",
            _ => $"{function.Name} was not approved",
        };
        var type = ParseTypeName("global::System.UnauthorizedAccessException").WithAdditionalAnnotations(Simplifier.Annotation);
        var message = Argument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(reason)));
        return ThrowStatement(ObjectCreationExpression(type, ArgumentList(SingletonSeparatedList(message)), null));
    }
}
