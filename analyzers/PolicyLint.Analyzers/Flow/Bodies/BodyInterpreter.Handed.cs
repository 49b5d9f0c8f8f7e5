using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Objects that are handed to a delegate of which only callers know what it does: <c>configure(options)</c>, <c>Changed?.Invoke(this, args)</c>.
/// Callers are told what is in them when the delegate is called, and the rest of the body asks callers what is in them afterwards.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>Calls a delegate that only callers know, and leaves what it may do to the objects that it is handed for them to say.</summary>
    private Value InvokeUnknown(IOperation operation, Node target, Value[] arguments)
    {
        // What callees invoke is told once per delegate: who hands it in needs no more.
        var answer = Nodes.Invoked(_reopened.Count == 0 ? (operation, target) : target);
        Renew(answer);

        // Callers are asked back only where one of them knows the delegate; in large programs, where besides personal data is handed to it, or may come from it.
        var isWarm = _body.HasKnownDelegates && (!_engine.IsSliced || _engine.AsksGates(_body) || IsHot(target) || Array.Exists(arguments, IsHot));
        _log.Add(operation, new OpenInvocation(target, [.. arguments], answer, _memory.State.Held) { Filled = isWarm ? Effects(arguments) : HotEffects(arguments) });
        for (var i = 0; isWarm && i < arguments.Length; i++)
        {
            foreach (var node in arguments[i].Refs)
            {
                HandOver(node, Nodes.Handed(answer, i));
            }
        }

        return Value.Of(answer);
    }

    /// <summary>What callers are told of the objects at hand where only personal data is followed: the cells into which some was put.</summary>
    private ImmutableArray<CellEffect> HotEffects(Value[] arguments) =>
        !_body.HasKnownDelegates || _body.HotPorts == Ports.None ? [] : [.. Effects(arguments).Where(e => IsHot(e.Value))];

    /// <summary>From here on the object, and what was made here and hangs on it, may hold what only callers know.</summary>
    private void HandOver(Node handed, Node left)
    {
        var work = new Queue<(Node Node, Node Left)>([(handed, left)]);
        var met = new HashSet<Node>();
        while (work.Count > 0 && met.Count < MaxHanded)
        {
            var (node, after) = work.Dequeue();
            if (node.Kind is not (NodeKind.Fresh or NodeKind.Parameter) || !met.Add(node))
            {
                continue;
            }

            foreach (var slot in _memory.Slots.FieldsOf(node))
            {
                var key = _memory.Slots[slot].Key!;
                if (key.IsMark || _memory.State.Find(slot) is not { } value)
                {
                    continue;
                }

                var part = Nodes.Sub(after, key);
                foreach (var below in node.Kind == NodeKind.Fresh ? value.Refs : NodeSet.Empty)
                {
                    work.Enqueue((below, part));
                }

                _memory.Add(Value.Of(node), key, Value.Of(part));
            }

            _memory.Write(node, FieldKey.Handed, Value.Of(after));
        }
    }

    private const int MaxHanded = 32;

    /// <summary>The cells as the callee had filled them when it called a delegate; returns what they held before it did.</summary>
    private List<(Node Node, FieldKey Key, Value Before, Value Filled)> Fill(ImmutableArray<CellEffect> cells, Substitution substitution)
    {
        var before = _memory.State;
        Write(cells, substitution);
        var filled = new List<(Node, FieldKey, Value, Value)>();
        foreach (var cell in cells)
        {
            if (cell.Node.IsOpen && substitution.Map(cell.Node).Refs is { Count: 1 } receivers)
            {
                var after = _memory.State;
                _memory.State = before;
                var held = _memory.Read(receivers[0], cell.Key);
                _memory.State = after;
                filled.Add((receivers[0], cell.Key, held, _memory.Read(receivers[0], cell.Key)));
            }
        }

        return filled;
    }

    /// <summary>What the delegate left as the callee had filled it is for the callee to say on return.</summary>
    private void TakeBack(List<(Node Node, FieldKey Key, Value Before, Value Filled)> cells)
    {
        foreach (var (node, key, before, filled) in cells)
        {
            if (_memory.Read(node, key).Equals(filled))
            {
                _memory.Write(node, key, before);
            }
        }
    }
}
