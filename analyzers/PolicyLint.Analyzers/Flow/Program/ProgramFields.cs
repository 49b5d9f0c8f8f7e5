using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// What fields, statics and captured variables hold anywhere in the program: the join of what every body puts into them. Only
/// what is put into objects that others can reach counts; objects that stay inside a body are followed there.
/// </summary>
internal sealed partial class ProgramFields(FlowEngine engine)
{
    /// <summary>The methods that a delegate may call: those it is known to be, and those that its field holds anywhere.</summary>
    public FuncSet FuncsOf(Value called, Body reader)
    {
        var funcs = called.Funcs;
        foreach (var node in called.Refs)
        {
            // What a captured variable holds, those who run the lambda know; nobody knows who runs one that was kept.
            if (node.ProgramField is { } field && (!IsCaptured(node) || reader.Method is not { } lambda || engine.Entries.IsKept(lambda)))
            {
                funcs = funcs.Union(Read(field, reader).Funcs);
            }
        }

        return funcs;
    }

    /// <summary>Whether the program alone fills the cell, with methods that are all known: a field that is written where its type is made and nowhere else.</summary>
    public bool KnowsAll(Node cell, Body reader) =>
        !engine.FollowsDataOnly && cell is { Kind: NodeKind.Sub, Key: { Symbol: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } } field }
        && Read(cell.ProgramField ?? field, reader) is { Funcs.IsEmpty: false } content && !HasFillers(content);

    private bool HasFillers(FieldContent content) =>
        content.Fillers.Count > 0 || content.Sources.Any(s => SymbolEqualityComparer.Default.Equals(s.Symbol, content.Field.Symbol) && ContentOf(s).Fillers.Count > 0);

    /// <summary>Puts in what the program's fields hold, for data and place that come from them.</summary>
    public EgressEvent Resolve(EgressEvent egress, Body reader)
    {
        var origins = egress.Origins;
        var nodes = egress.Nodes;
        var resolved = egress.Resolved;
        foreach (var node in egress.Nodes)
        {
            if (DataFieldOf(node, reader) is { } field && !egress.Resolved.Contains(field))
            {
                var found = Read(field, reader, isForData: true).Origins;
                origins = origins.Union(As(node, found));
                resolved = resolved.Add(field);
                if (IsCaptured(node) && !found.IsEmpty)
                {
                    // What reaches a captured variable is concrete at its reader: no caller says more.
                    nodes = nodes.Where(n => !ReferenceEquals(n, node));
                }
            }
        }

        return egress with
        {
            Origins = origins,
            Nodes = nodes,
            // Where nothing personal goes it does not matter where it goes.
            Places = engine.IsSliced && egress.Files is null && origins.IsEmpty ? egress.Places : Resolve(egress.Places, egress, reader, ref resolved),
            Files = egress.Files is null ? null : Resolve(egress.Files, egress, reader, ref resolved),
            Resolved = resolved,
        };
    }

    /// <summary>The field whose data, whoever put it in, the value may have; null where nobody knows that, or callers do: what is in an object that they hand in.</summary>
    private FieldKey? DataFieldOf(Node node, Body reader) =>
        node.Base.Kind == NodeKind.Parameter && engine.HasCallers(reader) ? null : node.DataField;

    /// <summary>What the field holds, in the form in which the node carries it on.</summary>
    private static OriginSet As(Node node, OriginSet found) => node.Kind switch
    {
        NodeKind.Encrypted => As(node.Parent!, found).Encrypted(),
        NodeKind.Stated => found.Stated(),
        NodeKind.Written => found.Written(),
        _ => found,
    };

    /// <summary>Something that cannot be seen, such as a binder of options, fills the field with one of the texts.</summary>
    public void Fill(FieldKey field, TextSet texts)
    {
        var content = KeptIn(field);
        if (content.Join(OriginSet.Empty, texts, FuncSet.Empty))
        {
            Spread(content);
        }
    }

    /// <summary>Takes what a body leaves in objects that others can reach.</summary>
    public void Contribute(Body body, Memory memory, Value returned, Func<Value, FieldKey, Heat> heatOf)
    {
        var (escaped, owners) = EscapedObjects(memory);
        foreach (var index in memory.Slots.Fields)
        {
            var slot = memory.Slots[index];
            var node = slot.Node!;
            var field = slot.Key!.Symbol is null ? node.ProgramField : owners.TryGetValue(node, out var owner) ? slot.Key.In(owner) : node.Cell(slot.Key);
            if (field is null || memory.State.Find(index) is not { } value || ReferenceEquals(value, Value.Bottom))
            {
                continue;
            }

            if (node.IsOpen || node.IsMany || node.Kind == NodeKind.Result || escaped.Contains(node) || slot.Key.IsVariable)
            {
                Contribute(body, memory, field, value, node, heatOf);
            }
        }

        if (engine.Entries.IsEntry(body))
        {
            foreach (var target in returned.Funcs)
            {
                engine.Entries.Keep(target.Method);
            }
        }
    }

    /// <summary>Takes what statics hold while the body calls others: they may read it, whatever it is on return.</summary>
    public void ContributeStatics(Body body, Memory memory, Func<Value, FieldKey, Heat> heatOf)
    {
        foreach (var index in memory.Slots.FieldsOf(engine.Nodes.Statics))
        {
            if (memory.Slots[index].Key is { Symbol: not null } field && memory.State.Find(index) is { IsPlain: false } value && !ReferenceEquals(value, Value.Bottom))
            {
                Contribute(body, memory, field, value, engine.Nodes.Statics, heatOf);
            }
        }
    }

    private void Contribute(Body body, Memory memory, FieldKey field, Value value, Node holder, Func<Value, FieldKey, Heat> heatOf)
    {
        if (engine.IsSliced && holder.Base.Kind == NodeKind.Statics && field.Type is { } held && HoldsTainted(held, body))
        {
            // Whoever reads the static gets at what hangs on the object.
            engine.BecomeTainted(field);
        }

        var content = KeptIn(field);
        var funcs = field.Type is { } kept && !engine.Functions.MayKeep(kept) ? FuncSet.Empty : memory.FuncsIn(value);
        var isUnasked = !content.IsWanted && funcs.IsEmpty && field.IsMember;
        if (isUnasked && (!engine.IsSliced || value.IsPlain))
        {
            // Whoever asks later has all bodies that write the field interpreted once more.
            return;
        }

        var heat = engine.IsSliced ? heatOf(value, field) : Heat.None;
        if (heat != Heat.None && (field.Type is null || !engine.Knowledge.Tells(field.Type)))
        {
            Taint(content, heat);
        }
        else if (isUnasked)
        {
            // The body is a reader of what it put in: when that comes to hold something, it is interpreted anew.
            return;
        }

        var (origins, nodes) = engine.IsSliced && heat == Heat.None ? (OriginSet.Empty, NodeSet.Empty) : memory.DataOf(value);
        var texts = memory.PlacesOf(value);
        var isNews = content.Join(
            origins,
            TextSet.Of(texts.Where(t => !t.Nodes.Any() && !t.IsUnknown)),
            Closed(funcs));
        var filled = Ports.None;
        foreach (var node in nodes)
        {
            isNews |= DataFieldOf(node, body) is not null && Link(content, node);
            filled |= node.ProgramField is null ? PortsOf(node) : Ports.None;
        }

        foreach (var text in texts)
        {
            foreach (var node in text.Nodes)
            {
                isNews |= Link(content, node);
                filled |= node.ProgramField is null ? PortsOf(node) : Ports.None;
            }
        }

        if (!funcs.IsEmpty)
        {
            // Whoever invokes what the field holds calls those methods, under no name of theirs.
            if (field.IsMember || field.Symbol is IEventSymbol)
            {
                engine.BecomeFed(field.Symbol!, funcs);
            }

            if (!content.IsWanted && !engine.FollowsDataOnly)
            {
                Want(content, isForData: false);
            }
        }

        if (filled != Ports.None && content.Fill(body, filled))
        {
            isNews = true;
            if (content.IsWantedWhole || (content.IsWanted && !engine.IsSliced))
            {
                engine.BecomeFiller(body, filled);
            }
        }

        if (holder.Kind is not NodeKind.Fresh && field.IsMember)
        {
            foreach (var target in value.Funcs)
            {
                engine.Entries.Keep(target.Method);
            }
        }

        if (isNews)
        {
            Spread(content);
        }
    }

    /// <summary>What comes by no port of its own, as from a lambda's surroundings, may come by any.</summary>
    private static ulong PortsOf(Node node) => Ports.Of(node) is not Ports.None and var ports ? ports : Ports.All;

    private TextSet Resolve(TextSet texts, EgressEvent egress, Body reader, ref System.Collections.Immutable.ImmutableHashSet<FieldKey> resolved)
    {
        var result = texts;
        foreach (var text in texts)
        {
            foreach (var node in text.Nodes)
            {
                if (node.ProgramField is not { } field || egress.Resolved.Contains(field))
                {
                    continue;
                }

                resolved = resolved.Add(field);
                var known = Read(field, reader).Texts;
                if (!known.IsEmpty)
                {
                    var concrete = TextSet.Of(text.Substitute(n => ReferenceEquals(n, node) ? known : TextSet.Of(TextPattern.Of(n))));
                    result = IsCaptured(node) ? TextSet.Of(result.Where(t => !t.Equals(text)).Concat(concrete.Select(t => t))) : result.Union(concrete);
                }
            }
        }

        return result;
    }

    private static bool IsCaptured(Node node) => node is { Kind: NodeKind.Sub, Parent.Kind: NodeKind.Environment };

    /// <summary>
    /// Objects made in the body that hang on objects from outside, or were handed to code that cannot be seen; with the members that have some of them for themselves.
    /// </summary>
    private (HashSet<Node> Escaped, Dictionary<Node, ISymbol> Owners) EscapedObjects(Memory memory)
    {
        var escaped = new HashSet<Node>(memory.Leaked);
        var owners = new Dictionary<Node, ISymbol>();
        var work = new Queue<Node>(memory.Leaked);
        foreach (var index in memory.Slots.Fields)
        {
            if (memory.Slots[index] is { Node: { } node, Key: { } key } && (node.IsOpen || node.IsMany || node.Kind == NodeKind.Result) && memory.State.Find(index) is { } value)
            {
                if (key.IsMember && value.Refs is [{ Kind: NodeKind.Fresh } own] && !escaped.Contains(own) && engine.Nodes.IsOwn(key.Symbol!))
                {
                    owners.Add(own, key.Symbol!);
                }

                Enqueue(value);
            }
        }

        while (work.Count > 0)
        {
            foreach (var index in memory.Slots.FieldsOf(work.Dequeue()))
            {
                if (memory.State.Find(index) is { } value)
                {
                    Enqueue(value);
                }
            }
        }

        return (escaped, owners);

        void Enqueue(Value value)
        {
            foreach (var node in value.Refs)
            {
                if (node.Kind == NodeKind.Fresh && escaped.Add(node))
                {
                    work.Enqueue(node);
                }
            }
        }
    }

    /// <summary>A delegate that leaves its body: what it captured is whatever those variables ever hold.</summary>
    private FuncSet Closed(FuncSet funcs)
    {
        var closed = FuncSet.Empty;
        foreach (var target in funcs)
        {
            closed = closed.Union(FuncSet.Of(target with { Held = GateSet.None, Receiver = target.Receiver is null ? null : Value.Of(engine.Nodes.Result(target.Made, 1)) }));
        }

        return closed;
    }
}
