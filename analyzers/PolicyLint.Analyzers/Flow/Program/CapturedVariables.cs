using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>The variables of a body that lambdas or local functions inside it use.</summary>
internal static class CapturedVariables
{
    public static void Collect(IOperation root, HashSet<ISymbol> captured)
    {
        foreach (var operation in root.Descendants())
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                CollectFrom(operation, captured);
            }
        }
    }

    private static void CollectFrom(IOperation function, HashSet<ISymbol> captured)
    {
        foreach (var operation in function.Descendants())
        {
            ISymbol? variable = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (variable is not null && !captured.Contains(variable) && IsDeclaredOutside(variable, function.Syntax))
            {
                captured.Add(variable);
            }
        }
    }

    private static bool IsDeclaredOutside(ISymbol variable, SyntaxNode function)
    {
        if (variable.DeclaringSyntaxReferences.IsEmpty)
        {
            // The value parameter of a setter, the arguments of top-level code: never declared inside a function.
            return true;
        }

        var declaration = variable.DeclaringSyntaxReferences[0];
        return declaration.SyntaxTree != function.SyntaxTree || !function.Span.Contains(declaration.Span);
    }
}
