using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.States;

/// <summary>The cells of one body while it is interpreted: reads and writes by access path over the current <see cref="State"/>.</summary>
/// <param name="maxParts">How many parts of parts of objects from outside are told apart.</param>
internal sealed class Memory(NodeTable nodes, int maxParts = int.MaxValue)
{
    /// <summary>How deep the data of an object is looked for when the whole of it leaves.</summary>
    private const int MaxDataDepth = 8;

    /// <summary>How many objects are looked at for that.</summary>
    private const int MaxDataObjects = 256;

    private readonly HashSet<Node> _parts = [];

    public NodeTable Nodes { get; } = nodes;

    public SlotTable Slots { get; } = new();

    public FlowState State { get; set; } = FlowState.Entry;

    /// <summary>Objects that are personal by their static type: what they carry is known here, whatever callers know of them.</summary>
    public HashSet<Node> Known { get; } = [];

    /// <summary>Objects that were handed to code that cannot be seen.</summary>
    public HashSet<Node> Leaked { get; } = [];

    /// <summary>Of which nodes it is followed what data others know of them; null for all.</summary>
    public Func<Node, bool>? Follows { get; init; }

    private readonly HashSet<Node> _granted = [];
    private readonly HashSet<Node> _made = [];
    private readonly HashSet<Node> _handed = [];
    private bool _hasIndices;

    public Value Read(int variable) => State.Find(variable) ?? Value.Bottom;

    public Value Read(Node node, FieldKey key)
    {
        var slot = Slots.FindField(node, key);
        var value = (slot < 0 ? null : State.Find(slot)) ?? Initial(node, key);
        return _made.Contains(node) ? Bound(value, HeldWhereMade(node)) : value;
    }

    /// <summary>What was held where the object was made: whoever has it in hand knows that.</summary>
    public GateSet HeldWhereMade(Node node) =>
        _made.Contains(node) && State.Find(Slots.Field(node, FieldKey.Made)) is { } made ? made.Facts.When(GateFacts.IsNotNull) : GateSet.None;

    /// <summary>What the cell holds for every object that <paramref name="receiver"/> may be.</summary>
    public Value Read(Value receiver, FieldKey key)
    {
        var value = Value.Bottom;
        foreach (var node in receiver.Refs)
        {
            value = value.Join(Read(node, key), KeepsConditions);
        }

        return value;
    }

    /// <summary>Gates held where the expression makes an object of the program's own; none where it never does.</summary>
    public GateSet HeldWhereMade(SyntaxNode creation)
    {
        var held = GateSet.All;
        foreach (var node in _made)
        {
            held &= node.Site is IOperation { Syntax: var syntax } && syntax == creation ? HeldWhereMade(node) : GateSet.All;
        }

        return held.IsAll ? GateSet.None : held;
    }

    /// <summary>Writes through every object that <paramref name="receiver"/> may be; what was there stays unless there is only one.</summary>
    public void Write(Value receiver, FieldKey key, Value value, bool isStrong = true)
    {
        var isOnly = isStrong && receiver.Refs.Count == 1 && receiver.Refs[0].Depth < Node.MaxDepth && !receiver.Refs[0].IsMany;
        foreach (var node in receiver.Refs)
        {
            Write(node, key, isOnly ? value : Read(node, key).Join(value, KeepsConditions));
        }
    }

    public void Write(Node node, FieldKey key, Value value)
    {
        if (key.Symbol is null && !key.IsMark && node.DeclaredType?.SpecialType == SpecialType.System_String)
        {
            // Nothing can be put into a text: what is seen as more than that here is never one.
            return;
        }

        if (ReferenceEquals(key, FieldKey.Granted))
        {
            _granted.Add(node);
        }
        else if (ReferenceEquals(key, FieldKey.Made))
        {
            _made.Add(node);
        }
        else if (ReferenceEquals(key, FieldKey.Handed))
        {
            _handed.Add(node);
        }

        State = State.Set(Slots.Field(node, key), value);
    }

    /// <summary>Adds to what the cell holds; an element may be any of those that are told apart.</summary>
    public void Add(Value receiver, FieldKey key, Value value)
    {
        Write(receiver, key, value, isStrong: false);
        if (ReferenceEquals(key, FieldKey.Element) && _hasIndices)
        {
            foreach (var node in receiver.Refs)
            {
                Blur(node, value);
            }
        }
    }

    /// <summary>Adds an element at a constant index or key; the others stay as they are.</summary>
    /// <param name="told">What the element there tells from now on.</param>
    public void AddAt(Value receiver, FieldKey at, Value element, Value told)
    {
        Write(receiver, FieldKey.Element, element, isStrong: false);
        _hasIndices = true;
        Write(receiver, at, told);
    }

    /// <summary>The element at a constant index or key, when every object that the receiver may be tells it apart.</summary>
    public Value? FindAt(Value receiver, FieldKey at)
    {
        var value = Value.Bottom;
        foreach (var node in receiver.Refs)
        {
            if (Slots.FindField(node, at) is not (>= 0 and var slot) || State.Find(slot) is not { } found)
            {
                return null;
            }

            value = value.Join(found, KeepsConditions);
        }

        return value;
    }

    private void Blur(Node node, Value value)
    {
        foreach (var slot in Slots.FieldsOf(node))
        {
            if (Slots[slot].Key!.IsAt && State.Find(slot) is { } told)
            {
                State = State.Set(slot, told.Join(Value.Unknown.With(facts: value.Facts)));
            }
        }
    }

    /// <summary>What a cell of which nothing was written holds: nothing in a new object, a symbol where only others know.</summary>
    public Value Initial(Node node, FieldKey key) => Initial(State, node, key);

    private Value Initial(FlowState state, Node node, FieldKey key)
    {
        var initial = AtEntry(node, key);
        if (!_handed.Contains(node) || key.IsMark || state.Find(Slots.Field(node, FieldKey.Handed)) is not { } handed)
        {
            return initial;
        }

        foreach (var left in handed.Refs)
        {
            initial = initial.Join(Value.Of(Nodes.Sub(left, key)), KeepsConditions);
        }

        return initial;
    }

    private Value AtEntry(Node node, FieldKey key)
    {
        if (node.Kind == NodeKind.Fresh)
        {
            return key.Symbol is null ? Value.Bottom : node.Index == Node.FilledByLibrary || Leaked.Contains(node) ? Value.Unknown : InitialOfNew(key.Symbol);
        }

        if (ReferenceEquals(key, FieldKey.Count))
        {
            return Value.Unknown.With(facts: Part(node, key).Facts);
        }

        return node.IsForm ? Value.Of(node) : Value.Of(Part(node, key));
    }

    /// <summary>
    /// What the field of an object from outside held at entry. A body tells so many parts of such objects apart; of further ones it
    /// knows only the field.
    /// </summary>
    private Node Part(Node node, FieldKey key)
    {
        if (node.IsMany)
        {
            return Nodes.Sub(key.Symbol is null ? node : Nodes.Anywhere, key);
        }

        if (key.Symbol is null && node is { Key.Symbol: null, Parent.Key.Symbol: null, Parent.Parent: not null })
        {
            // Elements of elements of elements: a collection that goes round.
            return node;
        }

        if (maxParts < int.MaxValue && node.Depth >= Node.MaxDepth)
        {
            // The object itself would stand for something of another type.
            return Nodes.Sub(key.Symbol is null ? Elsewhere(node) : Nodes.Anywhere, key);
        }

        if (node.Depth == 0 || key.Symbol is null)
        {
            return Nodes.Sub(node, key);
        }

        var part = Nodes.Sub(node, key);
        return _parts.Contains(part) || (_parts.Count < maxParts && _parts.Add(part)) ? part : Nodes.Sub(Nodes.Anywhere, key);
    }

    /// <summary>The same part of any object: what is known of one that is told apart no more.</summary>
    private Node Elsewhere(Node node) => node switch
    {
        { Key.Symbol: not null } => Nodes.Sub(Nodes.Anywhere, node.Key),
        { Key: not null, Parent: { } parent } => Nodes.Sub(Elsewhere(parent), node.Key),
        _ => node,
    };

    public PersistentMap<Value>.Joiner Joiner(FlowState left, FlowState right)
    {
        var (leftHeld, rightHeld) = (left.HeldBeside(right), right.HeldBeside(left));
        var isAlike = leftHeld == rightHeld;
        return (slot, a, b) =>
        {
            // A cell that one side never wrote holds there what it held at entry.
            a ??= InitialIn(left, slot);
            b ??= InitialIn(right, slot);
            return Join(a, b, leftHeld, rightHeld, isAlike, KeepsConditions);
        };
    }

    private Value InitialIn(FlowState state, int slot)
    {
        var (node, key) = Slots[slot];
        if (key is { IsAt: true } && Slots.FindField(node!, FieldKey.Element) is >= 0 and var elements)
        {
            // What is not told apart here is one of the elements.
            return state.Find(elements) ?? Value.Bottom;
        }

        return node is null || WasNeverMade(state, node, _granted, FieldKey.Granted) || WasNeverMade(state, node, _made, FieldKey.Made) ? Value.Bottom : Initial(state, node, key!);
    }

    private bool WasNeverMade(FlowState state, Node node, HashSet<Node> marked, FieldKey mark) =>
        marked.Contains(node) && state.Find(Slots.Field(node, mark)) is null;

    private static Value Join(Value a, Value b, GateSet leftHeld, GateSet rightHeld, bool isAlike, bool keepsConditions)
    {
        if (isAlike || ReferenceEquals(a, b))
        {
            return a.Join(b, keepsConditions);
        }

        // Where the sides differ, what a side holds is put into what its value implies, so that a test of the value brings it back.
        var joined = Bound(a, leftHeld).Join(Bound(b, rightHeld), keepsConditions);
        return joined.Equals(a) ? a : joined;
    }

    public FlowState Join(FlowState left, FlowState right) => left.Join(right, Joiner(left, right), KeepsConditions);

    /// <summary>Whether it is kept at joins that one condition or another holds.</summary>
    public bool KeepsConditions { get; init; }

    /// <summary>Everything personal in a value and in the objects that it holds, and the nodes of which only others know that.</summary>
    public (OriginSet Origins, NodeSet Nodes) DataOf(Value value)
    {
        var origins = value.Origins;
        var open = value.Taint;
        if (!value.Refs.IsEmpty)
        {
            Collect(value.Refs, ref origins, ref open);
        }

        return (origins, open);
    }

    /// <summary>
    /// The fields that lead to something personal in the objects; empty when it is in an object itself, or in a collection; null when there
    /// is none. What hangs on fields of objects from outside is passed over, since the program tells of it; so are the cells whose types
    /// tell. A way to what is personal itself comes before one to what merely hangs below something.
    /// </summary>
    /// <param name="heatOf">Whether what others know of the node is personal.</param>
    public (IReadOnlyList<FieldKey>? Way, Heat Heat) WayToData(NodeSet roots, Func<Node, Heat> heatOf, ICellTypes types)
    {
        IReadOnlyList<FieldKey>? below = null;
        var visited = new List<(Node Node, int From, FieldKey? By, int Depth)>(roots.Count);
        var walk = Nodes.BeginWalk();
        Reach(roots, -1, null, 0);
        for (var i = 0; i < visited.Count; i++)
        {
            var (node, _, _, depth) = visited[i];
            if (IsFound(Known.Contains(node) ? Heat.None : heatOf(node), i, null))
            {
                return (Way(i, null), Heat.Itself);
            }

            if (depth >= MaxDataDepth)
            {
                continue;
            }

            foreach (var slot in Slots.FieldsOf(node))
            {
                var key = Slots[slot].Key!;
                if (State.Find(slot) is not { } cell || (key.Symbol is not null && types.Tells(key)))
                {
                    continue;
                }

                if (ReferenceEquals(key, FieldKey.Place))
                {
                    Reach(cell.Refs.Where(n => n.Kind is NodeKind.Fresh or NodeKind.Result), i, null, depth + 1);
                    continue;
                }

                if (IsFound(HeatOf(node, key, cell), i, key))
                {
                    return (Way(i, key), Heat.Itself);
                }

                if (key.Symbol is not null && node.Kind is not NodeKind.Fresh)
                {
                    // What hangs on a field of an object from outside the program's fields tell.
                    continue;
                }

                Reach(cell.Refs, i, key, depth + 1);
            }
        }

        return (below, below is null ? Heat.None : Heat.Below);

        bool IsFound(Heat heat, int end, FieldKey? last)
        {
            if (heat == Heat.Below && below is null && ((last ?? visited[end].By) is not { Symbol: not null } holder || types.IsOfAnyType(holder)))
            {
                below = Way(end, last);
            }

            return heat == Heat.Itself;
        }

        Heat HeatOf(Node node, FieldKey key, Value cell)
        {
            if (types.IsNumber(key))
            {
                return cell.Origins.HasItems ? Heat.Itself : Heat.None;
            }

            var heat = cell.Origins.HasOwn ? Heat.Itself : HeatOfAny(cell.Taint);
            return heat != Heat.Itself && key.Symbol is not null && node.Kind is not NodeKind.Fresh
                // Something personal that was handed in was put into the field of an object that was handed in as well.
                ? Max(heat, HeatOfAny(cell.Refs.Where(n => !Known.Contains(n))))
                : heat;
        }

        Heat HeatOfAny(NodeSet nodes)
        {
            var heat = Heat.None;
            foreach (var node in nodes)
            {
                heat = Max(heat, heatOf(node));
            }

            return heat;
        }

        static Heat Max(Heat a, Heat b) => a > b ? a : b;

        void Reach(NodeSet nodes, int from, FieldKey? by, int depth)
        {
            foreach (var node in nodes)
            {
                if (visited.Count < MaxDataObjects && node.Walk != walk)
                {
                    node.Walk = walk;
                    visited.Add((node, from, by, depth));
                }
            }
        }

        List<FieldKey> Way(int end, FieldKey? last)
        {
            var way = new List<FieldKey>();
            if (last?.Symbol is not null)
            {
                way.Add(last);
            }

            for (var i = end; i >= 0; i = visited[i].From)
            {
                if (visited[i].By is { Symbol: not null } by)
                {
                    way.Add(by);
                }
            }

            return way;
        }
    }

    /// <summary>The methods that the value calls, and those that the collections it holds would call.</summary>
    public FuncSet FuncsIn(Value value)
    {
        var funcs = value.Funcs;
        foreach (var node in value.Refs)
        {
            if (node.Kind == NodeKind.Fresh && Slots.FindField(node, FieldKey.Element) is >= 0 and var slot && State.Find(slot) is { } elements)
            {
                funcs = funcs.Union(elements.Funcs);
            }
        }

        return funcs;
    }

    /// <summary>The texts that say where: of a path itself, or of what a writer object was opened on.</summary>
    public TextSet PlacesOf(Value value)
    {
        var places = value.Texts;
        if (!value.Refs.IsEmpty)
        {
            Collect(value, ref places, []);
        }

        return places;
    }

    /// <summary>A struct is copied on assignment: a new object with the same content.</summary>
    public Value Copy(Value value, object site, ITypeSymbol type)
    {
        if (value.Refs.IsEmpty)
        {
            return value;
        }

        var copy = Nodes.Fresh((site, "copy"), 0, type);
        foreach (var key in KeysOf(value, type))
        {
            var part = Read(value, key);
            Write(copy, key, PartType(key) is { } partType ? Copy(part, (site, key), partType) : part);
        }

        return value.With(refs: NodeSet.Of(copy));
    }

    /// <summary>The type of a part that is copied with the whole: a struct in a struct.</summary>
    private static ITypeSymbol? PartType(FieldKey key) => key.Symbol switch
    {
        IFieldSymbol { Type: { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct } type } => type,
        IPropertySymbol { Type: { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct } type } => type,
        _ => null,
    };

    private static Value InitialOfNew(ISymbol member)
    {
        if (member is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true })
        {
            // Of a library's property nobody knows what stands behind it.
            return Value.Unknown;
        }

        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => Value.Unknown.With(facts: GateFacts.False),
            { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Int32 } => Zero,
            { IsReferenceType: true } => Value.Null,
            ITypeParameterSymbol => Value.Initial,
            _ => Value.Unknown,
        };
    }

    private static readonly Value Zero = Value.Unknown.With(facts: GateFacts.Constant(0));

    private static Value Bound(Value value, GateSet held) =>
        held.IsEmpty || ReferenceEquals(value, Value.Bottom) ? value : value.With(facts: value.Facts.Plus(held));

    private IEnumerable<FieldKey> KeysOf(Value value, ITypeSymbol type)
    {
        var keys = new HashSet<FieldKey>();
        foreach (var node in value.Refs)
        {
            foreach (var slot in Slots.FieldsOf(node))
            {
                keys.Add(Slots[slot].Key!);
            }
        }

        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false } field)
                {
                    keys.Add(new FieldKey(Cells.Canonical(field)));
                }
            }
        }

        return keys;
    }

    // Kept between walks, which come by the thousand.
    private readonly List<(Node Node, int Depth)> _reached = [];
    private readonly List<Node> _open = [];

    /// <summary>What hangs on the objects, the nearest first.</summary>
    private void Collect(NodeSet roots, ref OriginSet origins, ref NodeSet open)
    {
        var walk = Nodes.BeginWalk();
        _reached.Clear();
        _open.Clear();
        Reach(roots, 0);
        for (var i = 0; i < _reached.Count; i++)
        {
            var (node, depth) = _reached[i];
            if ((node.IsOpen || node.ProgramField is not null) && !Known.Contains(node) && Follows?.Invoke(node) != false)
            {
                Open(node);
            }

            if (depth >= MaxDataDepth)
            {
                continue;
            }

            foreach (var slot in Slots.FieldsOf(node))
            {
                var key = Slots[slot].Key!;
                if (State.Find(slot) is not { } cell)
                {
                    continue;
                }

                if (ReferenceEquals(key, FieldKey.Place))
                {
                    // A path is where a writer writes, not what it holds; another writer below it holds what went through.
                    Reach(cell.Refs.Where(n => n.Kind is NodeKind.Fresh or NodeKind.Result), depth + 1);
                    continue;
                }

                origins = origins.Union(cell.Origins);
                foreach (var tainting in cell.Taint)
                {
                    Open(tainting);
                }

                if (Follows is null || key.Symbol is null || node.Kind is NodeKind.Fresh)
                {
                    // In large programs the fields of objects from outside tell by themselves what hangs on them.
                    Reach(cell.Refs, depth + 1);
                }
            }
        }

        open = open.UnionOfData(NodeSet.Of(_open));

        void Open(Node node)
        {
            if (node.Told != walk)
            {
                node.Told = walk;
                _open.Add(node);
            }
        }

        void Reach(NodeSet nodes, int depth)
        {
            foreach (var node in nodes)
            {
                if (_reached.Count < MaxDataObjects && node.Walk != walk)
                {
                    node.Walk = walk;
                    _reached.Add((node, depth));
                }
            }
        }
    }

    private void Collect(Value value, ref TextSet places, HashSet<Node> visited)
    {
        foreach (var node in value.Refs)
        {
            if (!visited.Add(node))
            {
                continue;
            }

            var slot = Slots.FindField(node, FieldKey.Place);
            if (slot >= 0 && State.Find(slot) is { } opened)
            {
                places = places.Union(opened.Texts);
                Collect(opened, ref places, visited);
            }
            else if (node.IsOpen || node.ProgramField is not null)
            {
                places = places.Union(TextSet.Of(TextPattern.Of(node)));
            }
        }
    }
}
