using System.Collections.Immutable;
using PolicyLint.Analyzers.Flow;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Lets every rule judge what the engine found.</summary>
internal static class Judgement
{
    public static ImmutableArray<(Fault Fault, Egress? Egress)> Of(FlowEngine engine, ImmutableArray<Egress> egresses, CancellationToken cancellation)
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

            var report = new BodyReport(engine, body, [.. byBody[body]], cancellation);
            foreach (var rule in CodeRules.Requests)
            {
                faults.AddRange(rule.Judge(report).Distinct().Select(f => (f, (Egress?)null)));
            }
        }

        return [.. faults.Distinct()];
    }
}
