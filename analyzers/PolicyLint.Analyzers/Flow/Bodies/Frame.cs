using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Flow.States;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>One run over blocks: the main one, or one of a finally region for one way into it. Blocks wait in order of their ordinal, which is close to reverse post-order.</summary>
internal sealed class Frame(int blocks, int context, ControlFlowRegion? region = null, Frame? outer = null)
{
    private readonly FlowState?[] _states = new FlowState?[blocks];
    private readonly SortedSet<int> _waiting = [];

    /// <summary>0 for the main run; else which way led into the finally region.</summary>
    public int Context { get; } = context;

    private ControlFlowRegion? Region { get; } = region;

    private Frame? Outer { get; } = outer;

    /// <summary>What holds at the end of the finally region.</summary>
    public FlowState? Result { get; set; }

    public FlowState? this[int ordinal] => _states[ordinal];

    /// <summary>
    /// The run that a block belongs to: an exception thrown in a finally region is caught outside of it, and what follows there must
    /// not go on as part of this region, which would run the region again without end.
    /// </summary>
    public Frame Holding(int ordinal)
    {
        var frame = this;
        while (frame is { Region: { } bounds, Outer: { } next } && (ordinal < bounds.FirstBlockOrdinal || ordinal > bounds.LastBlockOrdinal))
        {
            frame = next;
        }

        return frame;
    }

    public bool TryTake(out int ordinal)
    {
        ordinal = _waiting.Min;
        return _waiting.Count > 0 && _waiting.Remove(ordinal);
    }

    public void Enter(int ordinal, FlowState state, Memory memory)
    {
        var before = _states[ordinal];
        var after = before is null ? state : memory.Join(before, state);
        if (!ReferenceEquals(before, after))
        {
            _states[ordinal] = after;
            _waiting.Add(ordinal);
        }
    }
}
