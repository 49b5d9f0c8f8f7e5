using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Rules;

/// <summary>The visible implementation of a gate that grants whatever is asked.</summary>
internal static class GrantingBody
{
    /// <summary>The declaration, when the body is a gate that can neither answer no nor throw, and asks no other gate.</summary>
    public static SyntaxNode? Of(FlowEngine engine, Body body)
    {
        if (body is not { Outer: null, Method: { } method } || engine.Knowledge.ModelOf(method) is not { Gates.IsEmpty: false } model)
        {
            return null;
        }

        var gates = model.Gates.Where(g => (g.Gate & GateKinds.Approval) != 0).ToList();
        return gates.Count > 0 && body.Summary.Returns && !CanRefuse(body) && gates.Exists(g => AlwaysGrants(body, method, g)) ? body.Syntax : null;
    }

    private static bool CanRefuse(Body body) =>
        ((body.Summary.HeldOnReturn | body.Summary.Result.Facts.When(GateFacts.IsAwaited)).Kinds & GateKinds.Approval) != 0
        || !ReferenceEquals(body.Summary.Thrown, Value.Bottom)
        || body.Graph is not { } graph
        || graph.Blocks.Any(b => b.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow);

    private static bool AlwaysGrants(Body body, IMethodSymbol method, GateModel gate)
    {
        var answer = AnswerOf(body.Summary, method);
        return gate.Granted switch
        {
            GrantKind.ReturnsTrue => answer.Facts.When(GateFacts.IsFalse).IsAll,
            GrantKind.ReturnsFalse => answer.Facts.When(GateFacts.IsTrue).IsAll,
            GrantKind.NotNull => answer.Facts.When(GateFacts.IsNull).IsAll && !CallsOthers(body),
            GrantKind.OnReturn => !CallsOthers(body),
            GrantKind.Member => gate.Value is null or "true" && MembersOf(body.Summary, answer, gate.Member).Any() && MembersOf(body.Summary, answer, gate.Member).All(m => m.Facts.When(GateFacts.IsFalse).IsAll),
            GrantKind.Equals => ConstantOf(method.ReturnType, gate.Value) is { } granted && answer.Facts.WhenNot(GateFacts.ConditionOf(granted)).IsAll,
            _ => false,
        };
    }

    private static object? ConstantOf(ITypeSymbol type, string? member)
    {
        var answered = type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;
        return member is null ? null : answered.GetMembers(member).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue;
    }

    /// <summary>What the body answers; of a task what it brings.</summary>
    private static Value AnswerOf(MethodSummary summary, IMethodSymbol method)
    {
        if (method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 })
        {
            return summary.Result;
        }

        var answer = Value.Bottom;
        foreach (var effect in summary.Effects)
        {
            if (ReferenceEquals(effect.Key, FieldKey.Result) && summary.Result.Refs.Contains(effect.Node))
            {
                answer = answer.Join(effect.Value);
            }
        }

        return ReferenceEquals(answer, Value.Bottom) ? Value.Unknown : answer;
    }

    private static IEnumerable<Value> MembersOf(MethodSummary summary, Value answer, string? member) =>
        summary.Effects.Where(e => answer.Refs.Contains(e.Node) && e.Key.Symbol?.Name == member).Select(e => e.Value);

    /// <summary>Whether somebody else is called, who may refuse.</summary>
    private static bool CallsOthers(Body body) =>
        body.Graph!.Blocks.Any(b => b.Operations.Concat(b.BranchValue is { } value ? [value] : Array.Empty<IOperation>())
            .Any(o => o.DescendantsAndSelf().Any(d => d is IInvocationOperation { TargetMethod.ContainingType.Name: not ("Console" or "Debug" or "Trace" or "Task" or "ValueTask") })));
}
