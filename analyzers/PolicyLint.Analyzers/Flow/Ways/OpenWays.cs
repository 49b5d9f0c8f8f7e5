using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Bodies;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Ways;

/// <summary>
/// Says of an operation that lacks approval by which way it lacks it. Each body on the way is interpreted once more, over the
/// summaries that are settled by now; so this costs only where something is found.
/// </summary>
internal sealed class OpenWays(FlowEngine engine, CancellationToken cancellation)
{
    private readonly Dictionary<Body, WayFinder> _finders = [];
    private readonly ILookup<SyntaxTree, Body> _bodies = engine.Interpreted.ToLookup(b => b.Syntax.SyntaxTree);

    /// <summary>The egress with its way and the requests that come too late for it; the same when it lacks no approval that it could hold.</summary>
    public Egress Tell(Egress egress)
    {
        if (egress.Requirement.IsForbidden || (egress.Missing & GateKinds.Approval) == 0)
        {
            return egress;
        }

        var steps = ImmutableArray.CreateBuilder<ImmutableArray<WayStep>>();
        var isHeldOnSome = false;
        foreach (var (body, site) in Stations(egress))
        {
            var finder = FinderOf(body);
            steps.Add(finder.Shortest(site));
            isHeldOnSome |= finder.IsHeldOnSomeWay(site, egress.Unanswered);
        }

        return egress with { Way = new OpenWay(isHeldOnSome, steps.ToImmutable()), Late = FinderOf(egress.Body).After(egress.Stand) };
    }

    /// <summary>The bodies on the way with the call or operation that each leads to, outermost first.</summary>
    private IEnumerable<(Body Body, SyntaxNode Site)> Stations(Egress egress)
    {
        yield return (egress.Body, egress.Stand);
        foreach (var site in egress.Calls.IsEmpty ? [] : egress.Calls.Skip(1).Concat([egress.Write]))
        {
            if (InnermostAround(site) is { } body)
            {
                yield return (body, site);
            }
        }
    }

    private Body? InnermostAround(SyntaxNode site) =>
        _bodies[site.SyntaxTree].Where(b => b.Syntax.Span.Contains(site.Span)).OrderBy(b => b.Syntax.Span.Length).FirstOrDefault();

    private WayFinder FinderOf(Body body)
    {
        if (!_finders.TryGetValue(body, out var finder))
        {
            var recorder = new WayRecorder();
            BodyInterpreter.Inspect(engine, body, cancellation, recorder);
            _finders.Add(body, finder = new WayFinder(recorder));
        }

        return finder;
    }
}
