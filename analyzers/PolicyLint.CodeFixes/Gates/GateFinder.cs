using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>Finds the one gate that can be asked at a place. Where two could be meant, it is the author who chooses.</summary>
internal sealed class GateFinder(SemanticModel model, CodeKnowledge knowledge, FunctionBody function)
{
    /// <summary>The call that asks a gate of the kind at <paramref name="position"/>; null when there is none, or more than one.</summary>
    public GateCall? Find(GateKinds kind, int position)
    {
        var arguments = new GateArguments(model, function, position);
        var perReceiver = Receivers(position)
            .Select(receiver => Best(Calls(kind, receiver, position, arguments)))
            .OfType<GateCall>()
            .ToList();
        return perReceiver is [var only] ? only : null;
    }

    private IEnumerable<ISymbol?> Receivers(int position)
    {
        // A null stands for the enclosing type itself: its own methods and the inherited ones.
        yield return null;
        foreach (var symbol in model.LookupSymbols(position))
        {
            // Whom nobody may be cannot be asked.
            if (IsUsable(symbol, position) && TypeOf(symbol) is { NullableAnnotation: not NullableAnnotation.Annotated })
            {
                yield return symbol;
            }
        }
    }

    private bool IsUsable(ISymbol symbol, int position) => symbol switch
    {
        { IsImplicitlyDeclared: true } => false,
        ILocalSymbol local => local.DeclaringSyntaxReferences.All(reference => reference.Span.End <= position),
        IParameterSymbol parameter => parameter.RefKind is not RefKind.Out && (IsOfFunctionAround(parameter) || !IsStaticContext()),
        IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null } => symbol.IsStatic || !IsStaticContext(),
        _ => false,
    };

    private IEnumerable<GateCall> Calls(GateKinds kind, ISymbol? receiver, int position, GateArguments arguments)
    {
        var owner = receiver is null ? function.Symbol.ContainingType : TypeOf(receiver);
        if (owner is null)
        {
            yield break;
        }

        foreach (var method in Methods(owner, receiver, position))
        {
            foreach (var gate in knowledge.ModelOf(method)?.Gates ?? [])
            {
                if (gate.Gate == kind && gate.Granted != GrantKind.Never && Call(method, gate, receiver, arguments) is { } call)
                {
                    yield return call;
                }
            }
        }
    }

    private GateCall? Call(IMethodSymbol method, GateModel gate, ISymbol? receiver, GateArguments arguments)
    {
        var isAwaited = Answers.IsTask(method.ReturnType);
        return isAwaited && !function.IsAsync || arguments.For(method, gate) is not { } passed
            ? null
            : new GateCall(method, gate, receiver, passed, isAwaited);
    }

    private IEnumerable<IMethodSymbol> Methods(ITypeSymbol owner, ISymbol? receiver, int position)
    {
        IEnumerable<ITypeSymbol> types = owner.TypeKind == TypeKind.Interface || owner.TypeKind == TypeKind.TypeParameter
            ? [owner, .. owner.AllInterfaces]
            : BaseTypes(owner);
        return types
            .SelectMany(type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary
                && !method.IsOverride
                && !SymbolEqualityComparer.Default.Equals(method, function.Symbol)
                && (receiver is null ? method.IsStatic || !IsStaticContext() : !method.IsStatic)
                && model.IsAccessible(position, method));
    }

    /// <summary>Of the methods of one receiver: the form that fits the function, then the plainest answer, then the fewest arguments.</summary>
    private GateCall? Best(IEnumerable<GateCall> calls)
    {
        var ranked = calls
            .GroupBy(call => (Fit: call.IsAwaited == function.IsAsync ? 0 : 1, Plain: Plainness(call.Gate.Granted), call.Arguments.Length))
            .OrderBy(group => group.Key)
            .FirstOrDefault();
        return ranked?.ToList() is [var only] ? only : null;
    }

    private static int Plainness(GrantKind granted) => granted switch
    {
        GrantKind.ReturnsTrue => 0,
        GrantKind.Member or GrantKind.Equals => 1,
        GrantKind.NotNull => 2,
        GrantKind.OnReturn => 3,
        _ => 4,
    };

    /// <summary>Whether a function around takes the parameter; otherwise it is the type's, and belongs to each object.</summary>
    private bool IsOfFunctionAround(IParameterSymbol parameter) => FunctionsAround().Any(f => SymbolEqualityComparer.Default.Equals(f, parameter.ContainingSymbol));

    private bool IsStaticContext() => FunctionsAround().Any(f => f is { IsStatic: true, MethodKind: not MethodKind.AnonymousFunction });

    /// <summary>The function and those that it stands in, the innermost first.</summary>
    private IEnumerable<IMethodSymbol> FunctionsAround()
    {
        for (ISymbol? symbol = function.Symbol; symbol is IMethodSymbol around; symbol = symbol.ContainingSymbol)
        {
            yield return around;
        }
    }

    /// <summary>The type of what a variable, field or property holds; null for anything else.</summary>
    public static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static IEnumerable<ITypeSymbol> BaseTypes(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
