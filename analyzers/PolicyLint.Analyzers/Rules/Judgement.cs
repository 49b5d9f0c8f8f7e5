using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Lets every rule judge what the engine found.</summary>
internal static class Judgement
{
    public static ImmutableArray<(Fault Fault, Egress? Egress)> Of(FlowEngine engine, ImmutableArray<Egress> egresses)
    {
        var faults = new List<(Fault, Egress?)>();
        foreach (var egress in egresses)
        {
            foreach (var rule in CodeRules.Egress)
            {
                if (rule.Applies(egress))
                {
                    faults.Add((new Fault(rule.Info, egress.Stand, rule.Message(egress)), egress));
                }
            }
        }

        var byBody = egresses.ToLookup(e => e.Body);
        foreach (var body in engine.Interpreted)
        {
            if (PL0012UnanalysedCode.Judge(body) is { } unanalysed)
            {
                faults.Add((unanalysed, null));
            }

            var report = new BodyReport(body, [.. byBody[body]], AlwaysGrants(engine, body));
            foreach (var rule in CodeRules.Requests)
            {
                faults.AddRange(rule.Judge(report).Distinct().Select(f => (f, (Egress?)null)));
            }
        }

        return [.. faults.Distinct()];
    }

    /// <summary>A gate that answers true whatever is asked.</summary>
    private static SyntaxNode? AlwaysGrants(FlowEngine engine, Body body)
    {
        if (body is not { Outer: null, Method: { } method } || engine.Knowledge.ModelOf(method) is not { Gates.IsEmpty: false } model || !body.Summary.Returns)
        {
            return null;
        }

        var grants = model.Gates.Any(g => (g.Gate & GateKinds.Approval) != 0 && g.Granted switch
        {
            GrantKind.ReturnsTrue => body.Summary.Result.Facts.When(GateFacts.IsFalse) == GateSet.All,
            GrantKind.ReturnsFalse => body.Summary.Result.Facts.When(GateFacts.IsTrue) == GateSet.All,
            _ => false,
        });
        return grants ? body.Syntax : null;
    }
}
