using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What attributes say about a method's control flow.</summary>
internal sealed class MethodFacts
{
    private readonly Dictionary<ISymbol, bool> _neverReturns = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the method is marked as never returning.</summary>
    public bool NeverReturns(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (!_neverReturns.TryGetValue(definition, out var never))
        {
            _neverReturns.Add(definition, never = definition.GetAttributes().Any(a => a.AttributeClass?.Name == "DoesNotReturnAttribute")
                || (definition.Name is "Exit" or "FailFast" && definition.ContainingType is { Name: "Environment", ContainingNamespace.Name: "System" }));
        }

        return never;
    }
}
