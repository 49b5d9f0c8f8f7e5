using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Flow.States;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>Where an exception goes from each region of a graph, which Roslyn's graph does not draw as edges.</summary>
internal sealed class HandlerMap
{
    private readonly Dictionary<ControlFlowRegion, List<Target>> _targets = [];
    private readonly Dictionary<ControlFlowRegion, FlowState> _unwound = [];

    public bool IsGuarded(BasicBlock block) => TargetsFrom(block.EnclosingRegion).Count > 0;

    /// <summary>The handlers and finally regions that an exception meets on its way out, nearest first; ends at the first finally.</summary>
    public List<Target> TargetsFrom(ControlFlowRegion region)
    {
        if (!_targets.TryGetValue(region, out var targets))
        {
            _targets.Add(region, targets = [.. Find(region)]);
        }

        return targets;
    }

    public ControlFlowRegion? CatchAround(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is { Kind: not ControlFlowRegionKind.Catch })
        {
            region = region.Kind == ControlFlowRegionKind.Root ? null : region.EnclosingRegion;
        }

        return region is { EnclosingRegion.Kind: ControlFlowRegionKind.FilterAndHandler } ? region.EnclosingRegion : region;
    }

    /// <summary>What holds at the start of an unwinding finally region, when that is news; null when it was run with that already.</summary>
    public FlowState? Unwound(ControlFlowRegion region, FlowState state, Memory memory)
    {
        var joined = _unwound.TryGetValue(region, out var before) ? memory.Join(before, state) : state;
        _unwound[region] = joined;
        return ReferenceEquals(joined, before) ? null : joined;
    }

    private static IEnumerable<Target> Find(ControlFlowRegion start)
    {
        // The regions around the graph of a lambda are those of the body it stands in: exceptions of the lambda do not go there.
        for (var region = start; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                yield return new Target(outer.NestedRegions[1], true, false);
                yield break;
            }

            foreach (var handler in outer.NestedRegions.Skip(1))
            {
                var catchesAll = handler.Kind == ControlFlowRegionKind.Catch
                    && (handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } || handler.ExceptionType is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
                yield return new Target(handler, false, catchesAll);
                if (catchesAll)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>A region that an exception may enter.</summary>
    internal readonly record struct Target(ControlFlowRegion Region, bool IsFinally, bool CatchesAll);
}
