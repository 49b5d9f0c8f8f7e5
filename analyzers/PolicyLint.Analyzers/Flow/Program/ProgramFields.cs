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
internal sealed class ProgramFields(FlowEngine engine)
{
    private readonly Dictionary<FieldKey, FieldContent> _fields = [];
    private readonly Dictionary<ITypeSymbol, TypeContent> _types = new(SymbolEqualityComparer.Default);

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

    /// <summary>The field holds what another one holds; true when that is more than it held.</summary>
    private bool Link(FieldContent content, Node node)
    {
        if (node.ProgramField is not { } source || source.Equals(content.Field))
        {
            return false;
        }

        var from = ContentOf(source);
        if (!content.Sources.Add(source))
        {
            return false;
        }

        from.Successors.Add(content.Field);
        if (content.IsWanted)
        {
            Want(from, isForData: !content.IsWantedWhole);
        }

        return content.Join(from.Origins, from.Texts, from.Funcs);
    }

    /// <summary>The content of a field, that of the fields that flow into it included; the reader is run again when it grows.</summary>
    /// <param name="isForData">Whether only the personal data in it is of interest, and not which places or methods it holds.</param>
    private FieldContent Read(FieldKey field, Body reader, bool isForData = false)
    {
        var content = ContentOf(field);
        content.Readers.Add(reader);
        Want(content, isForData);
        return content;
    }

    /// <summary>Whether the field holds personal data of some object, itself or below it; the reader is run again when it comes to.</summary>
    public Heat HeatOf(FieldKey field, Body reader)
    {
        var content = ContentOf(field);
        if (content.Heat != Heat.Itself)
        {
            content.AskedBy.Add(reader);
        }

        return content.Heat;
    }

    /// <summary>Whether some field of the type holds personal data of some object; the reader is run again when one comes to.</summary>
    /// <param name="withSubtypes">Whether fields of what may stand in its place count.</param>
    public bool HasTaintedFields(ITypeSymbol type, Body reader, bool withSubtypes)
    {
        for (var level = type.OriginalDefinition; level is { SpecialType: SpecialType.None }; level = level.BaseType?.OriginalDefinition)
        {
            var known = ContentOf(level);
            var isAsked = withSubtypes && SymbolEqualityComparer.Default.Equals(level, type.OriginalDefinition);
            if (known.IsTainted || (isAsked && known.HasTaintedSubtypes))
            {
                return true;
            }

            (isAsked ? known.ReadersOfSubtypes : known.Readers).Add(reader);
        }

        return false;
    }

    /// <summary>Whether what the type holds, or its elements, may hold personal data in their fields.</summary>
    public bool HoldsTainted(ITypeSymbol type, Body reader) => type switch
    {
        IArrayTypeSymbol array => HoldsTainted(array.ElementType, reader),
        INamedTypeSymbol { IsGenericType: true } named when !engine.Bodies.IsSource(named) => named.TypeArguments.Any(t => HoldsTainted(t, reader)),
        _ => engine.Bodies.IsSource(type) && HasTaintedFields(type, reader, withSubtypes: true),
    };

    private TypeContent ContentOf(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type.OriginalDefinition, out var content))
        {
            _types.Add(type.OriginalDefinition, content = new TypeContent());
        }

        return content;
    }

    /// <summary>Objects made in sight hold personal data in a field, the first of <paramref name="way"/>, which the others lead to.</summary>
    public void TaintParts(IReadOnlyList<FieldKey> way, Heat heat)
    {
        foreach (var field in way)
        {
            if (ReferenceEquals(field, way[0]) && field.IsMember)
            {
                Taint(KeptIn(field), heat);
            }
            else if (field.Symbol?.ContainingType is { } owner)
            {
                Taint(owner);
            }
        }
    }

    /// <summary>Objects of the type hold personal data: so may all that are seen as what it derives from or implements.</summary>
    private void Taint(ITypeSymbol type)
    {
        var content = ContentOf(type);
        if (content.IsTainted)
        {
            return;
        }

        content.IsTainted = true;
        Notify(content.Readers);
        Notify(content.ReadersOfSubtypes);
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            TaintAbove(level);
        }

        foreach (var contract in type.AllInterfaces)
        {
            TaintAbove(contract);
        }
    }

    private void TaintAbove(ITypeSymbol type)
    {
        if (engine.Bodies.IsSource(type) && ContentOf(type) is { HasTaintedSubtypes: false } content)
        {
            content.HasTaintedSubtypes = true;
            Notify(content.ReadersOfSubtypes);
        }
    }

    private void Notify(HashSet<Body> readers)
    {
        // In any order: the queue has its own.
        foreach (var reader in readers)
        {
            engine.Enqueue(reader);
        }
    }

    /// <summary>Whether objects of one type are known to hold personal data, and who wanted to know.</summary>
    private sealed class TypeContent
    {
        public bool IsTainted { get; set; }

        public bool HasTaintedSubtypes { get; set; }

        public HashSet<Body> Readers { get; } = [];

        /// <summary>Those who wanted to know it of what may stand in the type's place as well.</summary>
        public HashSet<Body> ReadersOfSubtypes { get; } = [];
    }

    /// <summary>Personal data reaches the field, and all those that it flows into.</summary>
    private void Taint(FieldContent content, Heat heat)
    {
        var work = new Queue<FieldContent>([content]);
        while (work.Count > 0)
        {
            var next = work.Dequeue();
            if (next.Heat >= heat)
            {
                continue;
            }

            next.Heat = heat;
            engine.BecomeTainted(next.Field);
            if (next.Field.Symbol?.ContainingType is { } owner)
            {
                Taint(owner);
            }

            foreach (var reader in next.AskedBy)
            {
                engine.Enqueue(reader);
            }

            next.AskedBy.Clear();
            foreach (var successor in next.Successors)
            {
                if (successor.Type is { } target && !engine.Knowledge.CanCarry(target) && (next.Field.Type is not { } from || engine.Knowledge.CanCarry(from)))
                {
                    // A number that was read out of a text is not known to be personal.
                    continue;
                }

                if (heat == Heat.Below && successor.Type is { } seen && !Narrowing.IsOfAnyType(seen))
                {
                    // From here on the type tells.
                    continue;
                }

                work.Enqueue(ContentOf(successor));
            }
        }
    }

    /// <summary>Somebody reads the field: whoever fills it, or a field that flows into it, is asked with what.</summary>
    private void Want(FieldContent field, bool isForData)
    {
        var work = new Stack<FieldContent>();
        work.Push(field);
        while (work.Count > 0)
        {
            var content = work.Pop();
            if (content.IsWanted && (content.IsWantedWhole || isForData))
            {
                continue;
            }

            content.IsWanted = true;
            content.IsWantedWhole |= !isForData;
            if (content.Field.Holder is not null)
            {
                // Who writes the field is asked once, whoever's it is.
                work.Push(ContentOf(content.Field.Plain));
            }

            foreach (var source in content.Sources)
            {
                work.Push(ContentOf(source));
            }

            engine.BecomeInteresting(content.Field, isForData);
            if (engine.IsSliced && isForData)
            {
                // Callers that hand in data are followed for its sake.
                continue;
            }

            foreach (var filler in content.Fillers.OrderBy(f => f.Key.Order))
            {
                engine.BecomeFiller(filler.Key, filler.Value);
            }
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

    private FieldContent ContentOf(FieldKey field)
    {
        if (!_fields.TryGetValue(field, out var content))
        {
            _fields.Add(field, content = new FieldContent(field));
            if (field.Holder is not null)
            {
                Divide(content);
            }
        }

        return content;
    }

    /// <summary>Where it is kept what is put into the field: of objects that no member has for itself, once there are others.</summary>
    private FieldContent KeptIn(FieldKey field) => ContentOf(field) is { OfOthers: { } others } ? others : ContentOf(field);

    /// <summary>A member has an object for itself: what is in its field is in that of some object, and what is in that of others may be in this.</summary>
    private void Divide(FieldContent own)
    {
        var all = ContentOf(own.Field.Plain);
        if (own.Field.Equals(all.Field.OfOthers))
        {
            return;
        }

        if (all.OfOthers is null)
        {
            all.OfOthers = ContentOf(all.Field.OfOthers);
            foreach (var source in all.Sources.ToList())
            {
                Pour(ContentOf(source), all.OfOthers);
            }

            all.OfOthers.Join(all.Origins, all.Texts, all.Funcs);
            all.OfOthers.Heat = all.Heat;
            foreach (var filler in all.Fillers)
            {
                all.OfOthers.Fill(filler.Key, filler.Value);
            }

            Pour(all.OfOthers, all);
        }

        Pour(all.OfOthers, own);
        Pour(own, all);
        if (all.IsWanted)
        {
            Want(own, isForData: !all.IsWantedWhole);
        }
    }

    private void Pour(FieldContent source, FieldContent target)
    {
        source.Successors.Add(target.Field);
        target.Sources.Add(source.Field);
        target.Join(source.Origins, source.Texts, source.Funcs);
        target.Heat = (Heat)Math.Max((int)target.Heat, (int)source.Heat);
    }

    /// <summary>Pours what the field holds into those that it flows into, and tells the readers of all that have more for it.</summary>
    private void Spread(FieldContent changed)
    {
        var work = new Queue<FieldContent>([changed]);
        while (work.Count > 0)
        {
            var content = work.Dequeue();
            Notify(content.Readers);
            foreach (var successor in content.Successors.Select(ContentOf))
            {
                if (successor.Join(content.Origins, content.Texts, content.Funcs))
                {
                    work.Enqueue(successor);
                }
            }
        }
    }

    /// <summary>What one field holds, who reads it, and which fields flow into and out of it.</summary>
    private sealed class FieldContent(FieldKey field)
    {
        public FieldKey Field { get; } = field;

        public OriginSet Origins { get; private set; } = OriginSet.Empty;

        public TextSet Texts { get; private set; } = TextSet.Empty;

        public FuncSet Funcs { get; private set; } = FuncSet.Empty;

        public HashSet<Body> Readers { get; } = [];

        /// <summary>Those who wanted to know whether it holds personal data, when it did not.</summary>
        public HashSet<Body> AskedBy { get; } = [];

        /// <summary>Of a field of any object: what it is in those that no member has for itself, once there are others.</summary>
        public FieldContent? OfOthers { get; set; }

        public HashSet<FieldKey> Sources { get; } = [];

        public HashSet<FieldKey> Successors { get; } = [];

        /// <summary>Bodies that put in what only their callers know.</summary>
        public Dictionary<Body, ulong> Fillers { get; } = [];

        public bool IsWanted { get; set; }

        /// <summary>Whether places and methods in it are of interest, too.</summary>
        public bool IsWantedWhole { get; set; }

        /// <summary>Whether personal data reaches it, as far as is known, itself or below objects.</summary>
        public Heat Heat { get; set; }

        /// <summary>Notes a filler and the ports by which it is handed what it puts in; false when nothing is new.</summary>
        public bool Fill(Body filler, ulong ports)
        {
            var known = Fillers.TryGetValue(filler, out var before);
            Fillers[filler] = before | ports;
            return !known || (ports & ~before) != 0;
        }

        public bool Join(OriginSet origins, TextSet texts, FuncSet funcs)
        {
            var before = (Origins, Texts, Funcs);
            Origins = Origins.Union(origins);
            Texts = Texts.Union(texts);
            Funcs = Funcs.Union(funcs);
            return !ReferenceEquals(before.Origins, Origins) || !ReferenceEquals(before.Texts, Texts) || !ReferenceEquals(before.Funcs, Funcs);
        }
    }
}
