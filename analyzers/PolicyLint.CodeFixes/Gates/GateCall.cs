using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>A call of a gate that can be written at some place: what it is called on, with which arguments, and what it answers.</summary>
/// <param name="Method">The method of the gate.</param>
/// <param name="Gate">What it grants, and when.</param>
/// <param name="Receiver">The symbol that it is called on; null for a method of the enclosing type.</param>
/// <param name="Arguments">What is passed, in order.</param>
/// <param name="IsAwaited">Whether the answer has to be awaited.</param>
internal sealed record GateCall(
    IMethodSymbol Method,
    GateModel Gate,
    ISymbol? Receiver,
    ImmutableArray<ExpressionSyntax> Arguments,
    bool IsAwaited)
{
    /// <summary>The call, awaited if its answer is a task.</summary>
    public ExpressionSyntax Expression()
    {
        ExpressionSyntax target = Receiver is null
            ? IdentifierName(Method.Name)
            : MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName(Receiver.Name), IdentifierName(Method.Name));
        var call = InvocationExpression(target, ArgumentList(SeparatedList(Arguments.Select(Argument))));
        return IsAwaited ? AwaitExpression(call) : call;
    }
}
