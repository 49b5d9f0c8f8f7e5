using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Gates that hold on entering a member because of what is written on it: an operation asks its callers for them, and an attribute
/// whose constructor is a gate (a filter that the framework runs before the member) takes them itself.
/// </summary>
internal sealed class EntryGates(CodeKnowledge knowledge)
{
    private readonly Dictionary<ISymbol, GateKinds> _known = new(SymbolEqualityComparer.Default);

    public GateKinds Of(IMethodSymbol method)
    {
        if (!_known.TryGetValue(method, out var gates))
        {
            _known.Add(method, gates = (knowledge.ModelOf(method)?.Requires ?? GateKinds.None) | Taken(method) | TakenFor(method.ContainingType));
        }

        return gates;
    }

    /// <summary>Filters on a type are for all its members, and for those that inherit it.</summary>
    private GateKinds TakenFor(INamedTypeSymbol? type)
    {
        var gates = GateKinds.None;
        for (var t = type; t is not null; t = t.BaseType)
        {
            gates |= Taken(t);
        }

        return gates;
    }

    private GateKinds Taken(ISymbol member)
    {
        var gates = GateKinds.None;
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeConstructor is { } constructor && knowledge.ModelOf(constructor) is { Gates.IsDefaultOrEmpty: false } model)
            {
                foreach (var gate in model.Gates)
                {
                    gates |= gate.Granted == GrantKind.OnReturn ? gate.Gate : GateKinds.None;
                }
            }
        }

        return gates;
    }
}
