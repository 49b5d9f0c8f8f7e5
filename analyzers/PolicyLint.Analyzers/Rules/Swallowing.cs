using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Catch clauses that swallow the refusal of a request: from there a way leads to the operation on which nobody asks again.</summary>
internal sealed class Swallowing(ControlFlowGraph graph, IEnumerable<SyntaxNode> requests)
{
    private readonly HashSet<BasicBlock> _asking = [.. requests.Select(r => BlockOf(graph, r)).OfType<BasicBlock>()];

    public static Swallowing? Of(ControlFlowGraph? graph, IEnumerable<SyntaxNode> requests) => graph is null ? null : new(graph, requests);

    /// <summary>The first clause around the request from which the operation is reached; null when there is none.</summary>
    public SyntaxNode? Clause(SyntaxNode request, SyntaxNode operation)
    {
        if (BlockOf(graph, request) is not { } asking || BlockOf(graph, operation) is not { } target)
        {
            return null;
        }

        var tries = request.Ancestors().OfType<TryStatementSyntax>().Where(t => t.Catches.Count > 0 && t.Block.Span.Contains(request.Span));
        foreach (var (statement, region) in tries.Zip(TriesAround(asking), (s, r) => (s, r)))
        {
            for (var i = 0; i < statement.Catches.Count && i + 1 < region.NestedRegions.Length; i++)
            {
                if (Reaches(region.NestedRegions[i + 1], target))
                {
                    return statement.Catches[i];
                }
            }
        }

        return null;
    }

    /// <summary>The regions of <c>try</c> with <c>catch</c> whose guarded part the block stands in, from the inside.</summary>
    private static IEnumerable<ControlFlowRegion> TriesAround(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region.EnclosingRegion is { } outer; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try && outer.Kind == ControlFlowRegionKind.TryAndCatch)
            {
                yield return outer;
            }
        }
    }

    private bool Reaches(ControlFlowRegion handler, BasicBlock target)
    {
        var visited = new HashSet<BasicBlock>();
        var work = new Stack<BasicBlock>();
        Enter(graph.Blocks[handler.FirstBlockOrdinal]);
        while (work.Count > 0)
        {
            var block = work.Pop();
            if (ReferenceEquals(block, target))
            {
                return true;
            }

            Follow(block.FallThroughSuccessor);
            Follow(block.ConditionalSuccessor);
        }

        return false;

        void Follow(ControlFlowBranch? branch)
        {
            if (branch is null)
            {
                return;
            }

            foreach (var region in branch.FinallyRegions)
            {
                Enter(graph.Blocks[region.FirstBlockOrdinal]);
            }

            if (branch.Destination is { } destination)
            {
                Enter(destination);
            }
        }

        void Enter(BasicBlock block)
        {
            if ((ReferenceEquals(block, target) || !_asking.Contains(block)) && visited.Add(block))
            {
                work.Push(block);
            }
        }
    }

    private static BasicBlock? BlockOf(ControlFlowGraph graph, SyntaxNode syntax) =>
        graph.Blocks.FirstOrDefault(b => b.Operations.Concat(b.BranchValue is { } value ? [value] : Array.Empty<IOperation>()).Any(o => o.DescendantsAndSelf().Any(d => d.Syntax == syntax)));
}
