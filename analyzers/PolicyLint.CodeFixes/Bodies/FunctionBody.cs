using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Bodies;

/// <summary>The function whose body a node stands in: a method, accessor, local function, lambda, or the statements of a file.</summary>
/// <param name="Syntax">The declaration, or the compilation unit for top-level statements.</param>
/// <param name="Symbol">What it declares.</param>
internal sealed record FunctionBody(SyntaxNode Syntax, IMethodSymbol Symbol)
{
    /// <summary>Whether an answer may be awaited in it.</summary>
    public bool IsAsync => Symbol.IsAsync || Syntax is CompilationUnitSyntax;

    /// <summary>Whether <c>return false</c> says that it did not happen.</summary>
    public bool AnswersWithBool =>
        (Answers.IsTask(Symbol.ReturnType) ? Symbol.IsAsync : true) && Answers.TypeOf(Symbol).SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether it yields its results.</summary>
    public bool IsIterator => Syntax
        .DescendantNodes(node => node == Syntax || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
        .Any(node => node is YieldStatementSyntax);

    /// <summary>The name in messages and records: the named member around it, with its type; the program for top-level statements.</summary>
    public string Name
    {
        get
        {
            if (Syntax is CompilationUnitSyntax)
            {
                return Symbol.ContainingAssembly.Name;
            }

            ISymbol member = Symbol;
            while (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && member.ContainingSymbol is { } outer)
            {
                member = outer;
            }

            var name = member switch
            {
                IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
                IMethodSymbol { MethodKind: MethodKind.Constructor } => "new",
                _ => member.Name,
            };
            return member.ContainingType is { IsImplicitlyDeclared: false, CanBeReferencedByName: true } type ? $"{type.Name}.{name}" : name;
        }
    }

    /// <summary>The innermost function around a node; null in a field initializer, an attribute and the like.</summary>
    public static FunctionBody? Around(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax:
                    return model.GetDeclaredSymbol(ancestor, cancellation) is IMethodSymbol declared ? new FunctionBody(ancestor, declared) : null;
                case AnonymousFunctionExpressionSyntax:
                    return model.GetSymbolInfo(ancestor, cancellation).Symbol is IMethodSymbol lambda ? new FunctionBody(ancestor, lambda) : null;
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property }:
                    return model.GetDeclaredSymbol(property, cancellation) is IPropertySymbol { GetMethod: { } getter } ? new FunctionBody(property, getter) : null;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    return model.GetDeclaredSymbol(unit, cancellation) is { } main ? new FunctionBody(unit, main) : null;
            }
        }

        return null;
    }
}
