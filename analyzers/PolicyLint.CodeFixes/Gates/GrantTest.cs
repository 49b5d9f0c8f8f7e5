using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyLint.Analyzers.Knowledge;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>The question whether a gate refused, as an expression.</summary>
internal static class GrantTest
{
    /// <summary>The condition under which <paramref name="answer"/> is a refusal; null when the gate throws instead, or can never grant.</summary>
    /// <param name="gate">What the gate's answer means.</param>
    /// <param name="answer">The answer: an awaited call, or a variable that holds it.</param>
    /// <param name="type">The type of the answer.</param>
    public static ExpressionSyntax? Refused(GateModel gate, ExpressionSyntax answer, ITypeSymbol type) => gate.Granted switch
    {
        GrantKind.ReturnsTrue => Not(answer),
        GrantKind.ReturnsFalse => answer,
        GrantKind.NotNull => IsPatternExpression(Operand(answer), ConstantPattern(LiteralExpression(SyntaxKind.NullLiteralExpression))),
        GrantKind.Equals => Differs(answer, type, gate.Value),
        GrantKind.Member => OfMember(gate, answer, type),
        _ => null,
    };

    private static ExpressionSyntax? OfMember(GateModel gate, ExpressionSyntax answer, ITypeSymbol type)
    {
        if (gate.Member is null || MemberType(type, gate.Member) is not { } memberType)
        {
            return null;
        }

        if (type.NullableAnnotation == NullableAnnotation.Annotated)
        {
            return Granting(gate, memberType) is { } granting ? Unlike(answer, gate.Member, granting) : null;
        }

        var member = MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Operand(answer), IdentifierName(gate.Member));
        return gate.Value switch
        {
            null or "true" => Not(member),
            "false" => member,
            _ => Differs(member, memberType, gate.Value),
        };
    }

    /// <summary>No answer is a refusal too: <c>answer is not { IsApproved: true }</c>.</summary>
    private static IsPatternExpressionSyntax Unlike(ExpressionSyntax answer, string member, ExpressionSyntax granting)
    {
        var part = Subpattern(NameColon(IdentifierName(member)), ConstantPattern(granting));
        var pattern = RecursivePattern().WithPropertyPatternClause(PropertyPatternClause(SingletonSeparatedList(part)));
        return IsPatternExpression(answer, UnaryPattern(Token(SyntaxKind.NotKeyword), pattern).NormalizeWhitespace());
    }

    private static ExpressionSyntax? Granting(GateModel gate, ITypeSymbol type) => gate.Value switch
    {
        null or "true" => LiteralExpression(SyntaxKind.TrueLiteralExpression),
        "false" => LiteralExpression(SyntaxKind.FalseLiteralExpression),
        _ => MemberOf(type, gate.Value),
    };

    private static ExpressionSyntax? Differs(ExpressionSyntax value, ITypeSymbol type, string? member)
    {
        return member is not null && MemberOf(type, member) is { } name ? BinaryExpression(SyntaxKind.NotEqualsExpression, Operand(value), name) : null;
    }

    private static ExpressionSyntax? MemberOf(ITypeSymbol type, string member) =>
        type.TypeKind != TypeKind.Enum || type.GetMembers(member).IsEmpty
            ? null
            : ParseExpression($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member}").WithAdditionalAnnotations(Simplifier.Annotation);

    private static ITypeSymbol? MemberType(ITypeSymbol type, string member)
    {
        for (ITypeSymbol? owner = type; owner is not null; owner = owner.BaseType)
        {
            foreach (var symbol in owner.GetMembers(member))
            {
                switch (symbol)
                {
                    case IPropertySymbol property:
                        return property.Type;
                    case IFieldSymbol field:
                        return field.Type;
                }
            }
        }

        return null;
    }

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax value) =>
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, value is AwaitExpressionSyntax ? value : Operand(value));

    private static ExpressionSyntax Operand(ExpressionSyntax value) =>
        value is AwaitExpressionSyntax ? ParenthesizedExpression(value) : value;
}
