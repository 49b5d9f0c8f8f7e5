using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>Fills the parameters of a gate from what is in scope, without guessing.</summary>
internal sealed class GateArguments(SemanticModel model, FunctionBody function, int position)
{
    /// <summary>What to pass; null when a required parameter cannot be filled with certainty.</summary>
    public ImmutableArray<ExpressionSyntax>? For(IMethodSymbol method, GateModel gate)
    {
        if (method.IsGenericMethod)
        {
            return null;
        }

        var arguments = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.IsOptional || parameter.IsParams)
            {
                break;
            }

            if (parameter.RefKind != RefKind.None || Value(parameter, gate) is not { } value)
            {
                return null;
            }

            arguments.Add(value);
        }

        return arguments.ToImmutable();
    }

    private ExpressionSyntax? Value(IParameterSymbol parameter, GateModel gate)
    {
        if (Named(parameter) is { } named)
        {
            return IdentifierName(named.Name);
        }

        var port = Port.Parameter(parameter.Ordinal);
        if (gate.Requester == port || gate.Approver == port)
        {
            // Who asks and who answers is for the author to say.
            return null;
        }

        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            return LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(function.Name));
        }

        if (parameter.Type is { Name: "CancellationToken", ContainingNamespace.Name: "Threading" })
        {
            return OnlyParameter(parameter.Type) is { } token ? IdentifierName(token.Name) : LiteralExpression(SyntaxKind.DefaultLiteralExpression);
        }

        return parameter.Type.IsValueType ? null : OnlyParameter(parameter.Type) is { } only ? IdentifierName(only.Name) : null;
    }

    /// <summary>A parameter of the function with the gate parameter's own name and type.</summary>
    private IParameterSymbol? Named(IParameterSymbol wanted) =>
        function.Symbol.Parameters.FirstOrDefault(parameter =>
            string.Equals(parameter.Name, wanted.Name, StringComparison.OrdinalIgnoreCase) && Fits(parameter.Type, wanted.Type));

    private IParameterSymbol? OnlyParameter(ITypeSymbol type)
    {
        var fitting = model.LookupSymbols(position)
            .OfType<IParameterSymbol>()
            .Where(parameter => Fits(parameter.Type, type))
            .ToList();
        return fitting is [var only] ? only : null;
    }

    private bool Fits(ITypeSymbol from, ITypeSymbol to) =>
        model.Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true, IsUserDefined: false };
}
