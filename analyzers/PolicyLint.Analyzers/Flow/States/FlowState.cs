using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.States;

/// <summary>
/// What holds at one point of a body: the content of every cell, the gates held on every path, the writes that no record in
/// the export log has followed yet, and the approval requests whose answer has not been found to be yes. Immutable.
/// </summary>
internal sealed class FlowState
{
    public static readonly FlowState Entry = new(null, null, GateSet.None, SiteSet.None, NodeSet.Empty);

    private readonly PersistentMap<Value>? _variables;
    private readonly PersistentMap<Value>? _cells;

    private FlowState(PersistentMap<Value>? variables, PersistentMap<Value>? cells, GateSet held, SiteSet unrecorded, NodeSet unanswered)
    {
        _variables = variables;
        _cells = cells;
        Held = held;
        Unrecorded = unrecorded;
        Unanswered = unanswered;
    }

    /// <summary>Gates held on every path to here.</summary>
    public GateSet Held { get; }

    /// <summary>Writes on some path to here that no record has followed.</summary>
    public SiteSet Unrecorded { get; }

    /// <summary>Approval requests on some path to here to which the answer may have been no: the tokens that a yes would imply.</summary>
    public NodeSet Unanswered { get; }

    public Value? Find(int slot) => PersistentMap<Value>.Find(SlotTable.IsVariable(slot) ? _variables : _cells, slot);

    public FlowState Set(int slot, Value value) => SlotTable.IsVariable(slot)
        ? With(variables: PersistentMap<Value>.Set(_variables, slot, value))
        : With(cells: PersistentMap<Value>.Set(_cells, slot, value));

    /// <summary>The state as it is after the body: without its variables.</summary>
    public FlowState WithoutVariables() => _variables is null ? this : new(null, _cells, Held, Unrecorded, Unanswered);

    public FlowState Hold(GateSet gates)
    {
        if (gates.IsEmpty)
        {
            return this;
        }

        var held = Held | gates;
        return With(
            held: Unanswered.IsEmpty ? held : held.Except(Unanswered),
            unrecorded: (gates.Kinds & GateKinds.Audit) != 0 ? SiteSet.None : Unrecorded,
            unanswered: Unanswered.IsEmpty || (held.Kinds & GateKinds.Approval) != 0 ? NodeSet.Empty : Unanswered.Where(r => !held.Tokens.Contains(r)));
    }

    /// <summary>What holds here, and on top of it that all requests of <paramref name="other"/> that were not made on the way here need no answer.</summary>
    public GateSet HeldBeside(FlowState other)
    {
        var settled = other.Unanswered.IsEmpty ? NodeSet.Empty : other.Unanswered.Where(r => !Unanswered.Contains(r));
        return settled.IsEmpty ? Held : Held | GateSet.Of(settled);
    }

    /// <summary>The state without what is known of the value that the symbol stood for: it stands for another one from here on.</summary>
    public FlowState Forget(Node symbol)
    {
        Value Changed(Value value) => value.Facts.Forget(symbol) is var facts && ReferenceEquals(facts, value.Facts) ? value : value.With(facts: facts);
        return With(PersistentMap<Value>.Map(_variables, Changed), PersistentMap<Value>.Map(_cells, Changed), Held.Forget(symbol));
    }

    /// <summary>The state where a task is handed out with what it grants: whoever awaits it has the record that it makes.</summary>
    public FlowState HandOut(GateSet awaited) => !awaited.IsAll && (awaited.Kinds & GateKinds.Audit) != 0 ? With(unrecorded: SiteSet.None) : this;

    public FlowState Release(GateSet held) => With(held: held);

    /// <param name="site">The number of where it is written.</param>
    public FlowState Write(int site) => With(unrecorded: Unrecorded.Add(site));

    public FlowState Request(Node token) => (Held.Kinds & GateKinds.Approval) != 0 ? this : With(held: Held.Forget(token.Parent!), unanswered: Unanswered.Add(token));

    /// <summary>The state as if only these requests had been made.</summary>
    public FlowState WithRequests(NodeSet unanswered) => With(unanswered: unanswered);

    /// <summary>The join of two states; returns this state when the other adds nothing.</summary>
    public FlowState Join(FlowState other, PersistentMap<Value>.Joiner joinCells, bool keepsConditions)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        return With(
            PersistentMap<Value>.Merge(_variables, other._variables, joinCells),
            PersistentMap<Value>.Merge(_cells, other._cells, joinCells),
            keepsConditions ? GateSet.Either(HeldBeside(other), other.HeldBeside(this)) : GateSet.EitherGate(Held, other.Held),
            Unrecorded.Union(other.Unrecorded),
            Unanswered.Union(other.Unanswered));
    }

    private FlowState With(PersistentMap<Value>? variables = null, PersistentMap<Value>? cells = null, GateSet? held = null, SiteSet? unrecorded = null, NodeSet? unanswered = null)
    {
        variables ??= _variables;
        cells ??= _cells;
        held ??= Held;
        unrecorded ??= Unrecorded;
        unanswered ??= Unanswered;
        return ReferenceEquals(variables, _variables) && ReferenceEquals(cells, _cells) && held == Held && ReferenceEquals(unrecorded, Unrecorded) && ReferenceEquals(unanswered, Unanswered)
            ? this
            : new(variables, cells, held.Value, unrecorded, unanswered);
    }
}
