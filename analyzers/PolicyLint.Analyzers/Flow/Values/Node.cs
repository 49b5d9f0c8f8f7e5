using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>What an abstract object stands for.</summary>
internal enum NodeKind
{
    /// <summary>What a parameter of the body holds at entry.</summary>
    Parameter,

    /// <summary>The receiver at entry.</summary>
    This,

    /// <summary>The captured variables of the enclosing bodies, at entry of a lambda or local function.</summary>
    Environment,

    /// <summary>The object whose fields are all static fields and properties.</summary>
    Statics,

    /// <summary>Any object there is: its fields hold whatever the program ever puts into a field of that name and type.</summary>
    Anywhere,

    /// <summary>What <see cref="Node.Key"/> of <see cref="Node.Parent"/> holds at entry.</summary>
    Sub,

    /// <summary>An object made in the body, or by a callee for the body.</summary>
    Fresh,

    /// <summary>The result of a call of which nothing is known.</summary>
    Result,

    /// <summary>The result of calling a delegate (or a virtual member) that only the caller knows.</summary>
    Invoked,

    /// <summary>The object that was handed to a delegate as its argument number <see cref="Node.Index"/>, as the call that <see cref="Node.Parent"/> answers leaves it.</summary>
    Handed,

    /// <summary>The data of <see cref="Node.Parent"/>, encrypted.</summary>
    Encrypted,

    /// <summary>What <see cref="Node.Parent"/> says of itself: its data, but not what merely hangs below it.</summary>
    Stated,

    /// <summary>The text into which all of <see cref="Node.Parent"/> was written, with what hangs below it.</summary>
    Written,

    /// <summary>The type that a caller gives for the type parameter <see cref="Node.Site"/>.</summary>
    TypeArgument,

    /// <summary>The condition <see cref="Node.Site"/> on <see cref="Node.Parent"/>: a gate that only the caller knows to be one.</summary>
    Token,

    /// <summary>One of the tokens <see cref="Node.Conditions"/>, or else the gate <see cref="Node.Gate"/> if there is one: something of that holds.</summary>
    Alternative,
}

/// <summary>
/// An abstract object, or the symbol for a value that only the caller of the body knows. Nodes are unique per engine:
/// reference equality is identity.
/// </summary>
internal sealed class Node
{
    private GateFacts? _facts;
    private NodeSet? _alone;
    private FieldKey? _programField;
    private bool _hasProgramField;

    /// <summary>Access paths are followed to this depth and merged beyond.</summary>
    public const int MaxDepth = 5;

    /// <summary>The index of an object that a library made and filled: its cells are not empty before we write to them.</summary>
    public const int FilledByLibrary = 12;

    /// <summary>The index of a result that stands for the answer of a call of which nothing else is known.</summary>
    public const int Answer = 14;

    internal Node(NodeTable table, int id, NodeKind kind, Node? parent, FieldKey? key, object? site, int index, ITypeSymbol? type)
    {
        Table = table;
        Id = id;
        Kind = kind;
        Parent = parent;
        Key = key;
        Site = site;
        Index = index;
        Type = type;
        Depth = kind == NodeKind.Sub ? parent!.Depth + 1 : parent?.Depth ?? 0;
        IsOpen = kind is NodeKind.Parameter or NodeKind.This or NodeKind.Environment or NodeKind.Statics or NodeKind.Invoked or NodeKind.Handed
            || ((kind == NodeKind.Sub || IsForm) && parent!.IsOpen);
    }

    public NodeTable Table { get; }

    public int Id { get; }

    /// <summary>The last walk over objects that met the node (see <see cref="NodeTable.BeginWalk"/>): cheaper than a set of those that were met.</summary>
    internal int Walk { get; set; }

    /// <summary>The last walk that told of the node.</summary>
    internal int Told { get; set; }

    public NodeKind Kind { get; }

    public Node? Parent { get; }

    public FieldKey? Key { get; }

    /// <summary>Where it was made: a syntax node, or the node of a callee that it stands for.</summary>
    public object? Site { get; }

    public int Index { get; }

    /// <summary>The gate of an alternative.</summary>
    public GateKinds Gate => Kind == NodeKind.Alternative ? (GateKinds)Index : GateKinds.None;

    /// <summary>The tokens of an alternative.</summary>
    public NodeSet Conditions => Kind == NodeKind.Alternative ? (NodeSet)Site! : NodeSet.Empty;

    /// <summary>The exact type of an object made here; null when unknown.</summary>
    public ITypeSymbol? Type { get; }

    public int Depth { get; }

    /// <summary>Whether the node stands for the data of its parent in another form.</summary>
    public bool IsForm => Kind is NodeKind.Encrypted or NodeKind.Stated or NodeKind.Written;

    /// <summary>Whether a caller can say more about it: a port, or reached from one.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether the node stands for many objects at once, so that a write to one says nothing about the others.</summary>
    public bool IsMany => Kind == NodeKind.Anywhere || (Kind == NodeKind.Sub && Parent!.IsMany);

    /// <summary>Whether the node stands for one value, so that of two conditions that exclude each other it meets one at most.</summary>
    public bool IsOne => Kind switch
    {
        NodeKind.Parameter or NodeKind.This or NodeKind.Environment or NodeKind.Statics => true,
        NodeKind.Sub => (Key!.Symbol is not null || ReferenceEquals(Key, FieldKey.Count)) && Depth < MaxDepth && Parent!.IsOne,
        NodeKind.Invoked => Site is ValueTuple<IOperation, Node>,
        NodeKind.Result => Index == Answer,
        _ => false,
    };

    /// <summary>The port or object from which the access path starts.</summary>
    public Node Base => Kind == NodeKind.Sub || IsForm ? Parent!.Base : this;

    /// <summary>The last field of the access path whose content the whole program tells; null when there is none.</summary>
    public FieldKey? ProgramField => _hasProgramField ? _programField : FindProgramField();

    private FieldKey? FindProgramField()
    {
        _hasProgramField = true;
        return _programField = Kind switch
        {
            NodeKind.Encrypted or NodeKind.Stated or NodeKind.Written => Parent!.ProgramField,
            // What a delegate left in an object those tell who know the delegate.
            NodeKind.Sub when Parent!.Base.Kind == NodeKind.Handed => null,
            NodeKind.Sub when Key!.Symbol is IFieldSymbol or IPropertySymbol or IEventSymbol or ILocalSymbol or IParameterSymbol => Parent!.Cell(Key),
            NodeKind.Sub => Parent!.ProgramField,
            _ => null,
        };
    }

    /// <summary>The cell under which the program keeps what the field of this object holds: that of the object which a member has for itself, or of any.</summary>
    public FieldKey Cell(FieldKey field) =>
        Kind == NodeKind.Sub && Depth < MaxDepth && Key!.Symbol is { } holder && field.IsMember && Table.IsOwn(holder) ? field.In(holder) : field;

    /// <summary>Likewise, where the field tells of the data: what is in an object that a library or an unknown delegate hands out nobody says.</summary>
    public FieldKey? DataField => Base.Kind is NodeKind.Result or NodeKind.Invoked ? null : ProgramField;

    /// <summary>What it is declared as: the type of its field, and of what the collections there hold; null when nobody says.</summary>
    public ITypeSymbol? DeclaredType => Key switch
    {
        null => null,
        { Type: { } type } => type,
        var cell => cell.TypeIn(Parent!.DeclaredType),
    };

    /// <summary>What the value says about gates before anybody knows it: that is for the caller to fill in.</summary>
    public GateFacts Facts => _facts ??= IsOpen && Table.TracksConditions ? GateFacts.OfSymbol(this) : GateFacts.None;

    /// <summary>The set of this node only.</summary>
    public NodeSet Alone => _alone ??= NodeSet.Of(this);

    /// <summary>Stands for "this value meets the condition".</summary>
    public GateSet Token(string condition) => GateSet.Of(Table.Token(this, condition).Alone);

    public override int GetHashCode() => Id;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override string ToString() => Kind switch
    {
        NodeKind.Parameter => $"p{Index}",
        NodeKind.Sub => $"{Parent}.{Key}",
        NodeKind.Encrypted => $"enc({Parent})",
        NodeKind.Stated => $"said({Parent})",
        NodeKind.Written => $"written({Parent})",
        _ => $"{Kind}#{Id}",
    };
}
