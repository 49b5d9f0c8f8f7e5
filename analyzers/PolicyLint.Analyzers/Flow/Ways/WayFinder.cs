using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyLint.Analyzers.Flow.Ways;

/// <summary>Finds ways through one body: the shortest one without approval, and what comes after what.</summary>
internal sealed class WayFinder
{
    private readonly WayRecorder _recorder;
    private readonly ILookup<int, (Passage Passage, bool IsHeld)> _from;
    private readonly HashSet<int> _asking;

    public WayFinder(WayRecorder recorder)
    {
        _recorder = recorder;
        _from = recorder.Passages
            .OrderBy(p => p.Passage.IsThrown).ThenBy(p => p.Passage.To).ThenBy(p => p.Passage.IsTrue).ThenBy(p => p.Passage.Decider?.Syntax.SpanStart ?? 0)
            .ToLookup(p => p.Passage.From);
        _asking = [.. recorder.Requests.Values];
    }

    /// <summary>
    /// The turns of the shortest way without approval to the operation or call; of several one on which nobody asks. Empty when the
    /// way has no turn, or none was seen.
    /// </summary>
    public ImmutableArray<WayStep> Shortest(SyntaxNode site)
    {
        var goals = _recorder.BlocksOf(site);
        var best = new Dictionary<int, (int Requests, int Length)> { [WayRecorder.Entry] = (0, 0) };
        var via = new Dictionary<int, Passage>();
        var waiting = new SortedSet<(int Requests, int Length, int Block)> { (0, 0, WayRecorder.Entry) };
        while (waiting.Count > 0)
        {
            var (requests, length, block) = waiting.Min;
            waiting.Remove(waiting.Min);
            if (goals.Contains(block))
            {
                return Turns(block, via);
            }

            foreach (var (edge, isHeld) in _from[block])
            {
                var cost = (Requests: requests + (_asking.Contains(edge.To) ? 1 : 0), Length: length + 1);
                if (isHeld || (best.TryGetValue(edge.To, out var known) && known.CompareTo(cost) <= 0))
                {
                    continue;
                }

                best[edge.To] = cost;
                via[edge.To] = edge;
                waiting.Add((cost.Requests, cost.Length, edge.To));
            }
        }

        return [];
    }

    /// <summary>Whether approval is held on some way to the operation: taken before it, or asked for with an answer that decides.</summary>
    public bool IsHeldOnSomeWay(SyntaxNode site, ImmutableArray<SyntaxNode> undecided)
    {
        var goals = _recorder.BlocksOf(site);
        var gains = _recorder.Passages.Where(p => p.IsHeld).Select(p => p.Passage.To);
        var decided = _recorder.Requests.Where(r => !undecided.Contains(r.Key)).Select(r => r.Value).Where(b => !goals.Contains(b));
        var reached = Reachable(gains.Concat(decided), forwardOnly: false);
        return goals.Any(reached.Contains);
    }

    /// <summary>The requests that come after the operation on some way, not counting another round of a loop.</summary>
    public ImmutableArray<SyntaxNode> After(SyntaxNode site)
    {
        var blocks = _recorder.BlocksOf(site);
        var reached = Reachable(blocks, forwardOnly: true);
        return [.. _recorder.Requests
            .Where(r => blocks.Contains(r.Value) ? r.Key.SpanStart > site.SpanStart && !site.Span.Contains(r.Key.Span) : reached.Contains(r.Value))
            .Select(r => r.Key)
            .OrderBy(r => r.SpanStart)];
    }

    private HashSet<int> Reachable(IEnumerable<int> start, bool forwardOnly)
    {
        var reached = new HashSet<int>(start);
        var work = new Queue<int>(reached);
        while (work.Count > 0)
        {
            foreach (var (edge, _) in _from[work.Dequeue()])
            {
                if ((!forwardOnly || edge.To > edge.From) && reached.Add(edge.To))
                {
                    work.Enqueue(edge.To);
                }
            }
        }

        return reached;
    }

    private static ImmutableArray<WayStep> Turns(int block, Dictionary<int, Passage> via)
    {
        var turns = new Stack<WayStep>();
        while (via.TryGetValue(block, out var edge))
        {
            if (edge.Decider is { ConstantValue.HasValue: false } decider)
            {
                turns.Push(Step(decider, edge));
            }

            block = edge.From;
        }

        return [.. turns];
    }

    private static WayStep Step(IOperation condition, Passage edge)
    {
        if (edge.IsThrown)
        {
            return new WayStep(condition.Syntax, Turn.Thrown);
        }

        switch (condition)
        {
            case IIsNullOperation isNull:
                return new WayStep(isNull.Operand.Syntax, edge.IsTrue ? Turn.Null : Turn.NotNull);
            case IInvocationOperation { TargetMethod.Name: "MoveNext" or "MoveNextAsync" } next:
                return new WayStep(next.Syntax, edge.IsTrue ? Turn.Element : Turn.NoElement);
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "MoveNextAsync" } } next:
                return new WayStep(next.Syntax, edge.IsTrue ? Turn.Element : Turn.NoElement);
            case { Syntax: SwitchExpressionArmSyntax { WhenClause: null } arm }:
                return new WayStep(arm.Pattern, edge.IsTrue ? Turn.Case : Turn.NotCase);
            case { Syntax.Parent: SwitchLabelSyntax }:
                return new WayStep(condition.Syntax, edge.IsTrue ? Turn.Case : Turn.NotCase);
            default:
                return new WayStep(condition.Syntax, edge.IsTrue ? Turn.True : Turn.False);
        }
    }
}
