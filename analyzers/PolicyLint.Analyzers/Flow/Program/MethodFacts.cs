using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>What a member promises about one of its arguments.</summary>
internal enum Contract
{
    /// <summary>It is not null once the call returns.</summary>
    NotNull,

    /// <summary>It was true if the call returns.</summary>
    True,

    /// <summary>It was false if the call returns.</summary>
    False,

    /// <summary>It is not null when the call answers true.</summary>
    NotNullWhenTrue,

    /// <summary>It is not null when the call answers false.</summary>
    NotNullWhenFalse,

    /// <summary>It is neither null nor empty when the call answers false, and one of both when it answers true.</summary>
    NotEmptyWhenFalse,
}

/// <summary>What attributes say about a method's control flow and arguments.</summary>
internal sealed class MethodFacts
{
    private readonly Dictionary<ISymbol, bool> _neverReturns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<Contract?>> _contracts = new(SymbolEqualityComparer.Default);

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

    /// <summary>The promise about the parameter of that ordinal; null when there is none.</summary>
    public Contract? ContractOf(IMethodSymbol method, int ordinal)
    {
        var definition = method.OriginalDefinition;
        if (!_contracts.TryGetValue(definition, out var contracts))
        {
            _contracts.Add(definition, contracts = Read(definition));
        }

        return contracts.IsEmpty || ordinal >= contracts.Length ? null : contracts[ordinal];
    }

    private static ImmutableArray<Contract?> Read(IMethodSymbol method)
    {
        // Assertions are gone from a release build: they are no guards.
        if (method.ContainingType is { Name: "Debug" or "Trace", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } })
        {
            return [];
        }

        var contracts = method.Parameters.Select(p => Read(p, method)).ToImmutableArray();
        return contracts.Any(c => c is not null) ? contracts : [];
    }

    private static Contract? Read(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (method is { Name: "IsNullOrEmpty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return Contract.NotEmptyWhenFalse;
        }

        foreach (var attribute in parameter.GetAttributes())
        {
            var flag = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: bool value }] ? value : (bool?)null;
            switch (attribute.AttributeClass?.Name, flag)
            {
                case ("NotNullAttribute", _):
                    return Contract.NotNull;
                case ("DoesNotReturnIfAttribute", false):
                    return Contract.True;
                case ("DoesNotReturnIfAttribute", true):
                    return Contract.False;
                case ("NotNullWhenAttribute", true):
                    return Contract.NotNullWhenTrue;
                case ("NotNullWhenAttribute", false):
                    return Contract.NotNullWhenFalse;
            }
        }

        return null;
    }
}
