using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>What holds where a body returns, and what it throws.</summary>
internal sealed class ExitPoints(Memory memory)
{
    // One entry per block and way: a block that is visited again replaces what it said.
    private readonly SortedDictionary<(int Block, int Context), (FlowState State, Value Value)> _returns = [];

    public Value Thrown { get; private set; } = Value.Bottom;

    public bool Any => _returns.Count > 0;

    public void Return(int block, int context, FlowState state, Value value) => _returns[(block, context)] = (state.WithoutVariables(), value);

    /// <summary>What is in the objects that are thrown, where they are; null when nothing of that is known.</summary>
    public FlowState? AtThrow { get; private set; }

    public void Throw(FlowState state, Value value)
    {
        Thrown = Thrown.Join(value);
        if (!value.Refs.IsEmpty)
        {
            AtThrow = AtThrow is null ? state : memory.Join(AtThrow, state);
        }
    }

    /// <summary>
    /// The joined state and value of all returns; each value implies what is held where it is returned, but for the gates that
    /// the body only <paramref name="assumed"/> at entry: those are its callers' to take.
    /// </summary>
    public (FlowState State, Value Value) Join(GateKinds assumed)
    {
        FlowState? state = null;
        var value = Value.Bottom;
        foreach (var point in _returns.Values)
        {
            state = state is null ? point.State : memory.Join(state, point.State);
            var returned = point.Value;
            value = value.Join(ReferenceEquals(returned, Value.Bottom) ? returned : returned.With(facts: returned.Facts.Plus(point.State.Held.Without(assumed))));
        }

        return (state!, value);
    }
}
