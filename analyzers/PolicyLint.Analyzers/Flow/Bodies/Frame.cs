using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Flow.States;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>One run over blocks: the main one, or one of a finally region for one way into it. Blocks wait in order of their ordinal, which is close to reverse post-order.</summary>
/// <param name="region">The finally region; null for the main run.</param>
/// <param name="outer">The run that led into the finally region.</param>
internal sealed class Frame(int blocks, int context, ControlFlowRegion? region = null, Frame? outer = null)
{
    /// <summary>The lattice is finite but wide: a block that still changes after so many visits is taken as it is.</summary>
    private const int MaxVisits = 48;

    private readonly FlowState?[] _states = new FlowState?[blocks];
    private readonly SortedSet<int> _waiting = [];
    private readonly int[] _visits = new int[blocks];

    /// <summary>0 for the main run; else which way led into the finally region.</summary>
    public int Context { get; } = context;

    /// <summary>What holds at the end of the finally region.</summary>
    public FlowState? Result { get; set; }

    public FlowState? this[int ordinal] => _states[ordinal];

    /// <summary>The run that a block belongs to: a handler outside of a finally region goes on in the run that led into the region.</summary>
    public Frame Owner(int ordinal) =>
        region is null || outer is null || (ordinal >= region.FirstBlockOrdinal && ordinal <= region.LastBlockOrdinal) ? this : outer.Owner(ordinal);

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
            if (_visits[ordinal]++ < MaxVisits)
            {
                _waiting.Add(ordinal);
            }

        }
    }
}
