using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>Makes nodes, each only once. Ids are handed out in order of first use.</summary>
internal sealed class NodeTable
{
    private readonly Dictionary<(NodeKind, Node?, object?, int), Node> _nodes = [];

    public NodeTable()
    {
        This = Make(NodeKind.This, null, null, null, 0, null);
        Environment = Make(NodeKind.Environment, null, null, null, 0, null);
        Statics = Make(NodeKind.Statics, null, null, null, 0, null);
        Anywhere = Make(NodeKind.Anywhere, null, null, null, 0, null);
    }

    /// <summary>Whether conditions on what only callers know are kept: they matter where gates are known, and cost nothing where there is little code.</summary>
    public bool TracksConditions { get; init; } = true;

    /// <summary>Whether a member has its object for itself (see <see cref="Program.OwnObjects"/>).</summary>
    public Func<ISymbol, bool> IsOwn { get; init; } = _ => false;

    private int _walk;

    /// <summary>The number of a new walk over objects: a node is met for the first time while its own is another.</summary>
    public int BeginWalk() => ++_walk;

    public Node This { get; }

    public Node Environment { get; }

    /// <summary>The object whose fields are the static fields and properties of the program.</summary>
    public Node Statics { get; }

    /// <summary>Any object: the root of access paths that were too many to be told apart.</summary>
    public Node Anywhere { get; }

    public Node Parameter(int index) => Make(NodeKind.Parameter, null, null, null, index, null);

    /// <summary>What <paramref name="key"/> of <paramref name="parent"/> holds at entry; beyond the depth the parent itself.</summary>
    public Node Sub(Node parent, FieldKey key)
    {
        if (parent.Depth >= Node.MaxDepth || parent.IsForm)
        {
            return parent;
        }

        return Make(NodeKind.Sub, parent, key, null, 0, null);
    }

    public Node Fresh(object site, int index, ITypeSymbol? type) => Make(NodeKind.Fresh, null, null, site, index, type);

    public Node TypeArgument(ITypeParameterSymbol parameter) => Make(NodeKind.TypeArgument, null, null, parameter.OriginalDefinition, 0, null);

    public Node Token(Node node, string condition) => Make(NodeKind.Token, node, null, condition, 0, null);

    public Node Alternative(NodeSet conditions, GateKinds gate) => Make(NodeKind.Alternative, null, null, conditions, (int)gate, null);

    /// <summary>The node that stands, in a caller, for an opaque result in a callee.</summary>
    public Node ResultOf(object callSite, Node result) =>
        Result((callSite, result.Site is ValueTuple<object, object> nested ? nested.Item2 : result.Site!), result.Index);

    public Node Result(object site, int index = 0) => Make(NodeKind.Result, null, null, site, index, null);

    public Node Invoked(object site) => Make(NodeKind.Invoked, null, null, site, 0, null);

    public Node Handed(Node answer, int argument) => Make(NodeKind.Handed, answer, null, null, argument, null);

    public Node Encrypted(Node node) => node.Kind == NodeKind.Encrypted ? node : Make(NodeKind.Encrypted, node, null, null, 0, null);

    /// <summary>The data of all of them, encrypted.</summary>
    public NodeSet Encrypted(NodeSet nodes) => InForm(nodes, NodeKind.Encrypted, null);

    /// <summary>What the objects say of themselves.</summary>
    /// <param name="method">The body in which they are: a parameter that is a text says all that it is.</param>
    public NodeSet Stated(NodeSet nodes, IMethodSymbol? method) => InForm(nodes, NodeKind.Stated, method);

    /// <summary>All that hangs on the objects, as texts.</summary>
    /// <param name="method">As for <see cref="Stated(NodeSet, IMethodSymbol?)"/>.</param>
    public NodeSet Written(NodeSet nodes, IMethodSymbol? method) => InForm(nodes, NodeKind.Written, method);

    /// <summary>The object in one of the two forms. A text has nothing below it, and what was written out is one.</summary>
    private Node AsText(Node node, NodeKind form) => node switch
    {
        { Kind: NodeKind.Stated or NodeKind.Written } or { DeclaredType.SpecialType: SpecialType.System_String } => node,
        { Kind: NodeKind.Encrypted } => Encrypted(AsText(node.Parent!, form)),
        _ => Make(form, node, null, null, 0, null),
    };

    private NodeSet InForm(NodeSet nodes, NodeKind form, IMethodSymbol? method)
    {
        var formed = NodeSet.Empty;
        foreach (var node in nodes)
        {
            formed = formed.Add(form == NodeKind.Encrypted ? Encrypted(node) : IsText(node, method) ? node : AsText(node, form));
        }

        return formed.Equals(nodes) ? nodes : formed;
    }

    private static bool IsText(Node node, IMethodSymbol? method) =>
        node.Kind == NodeKind.Parameter && method is not null && node.Index < method.Parameters.Length && method.Parameters[node.Index].Type.SpecialType == SpecialType.System_String;

    /// <summary>The node that stands, in a caller, for an object that a callee made. Nesting ends at the first maker, so that recursion stays finite.</summary>
    public Node FreshOf(object callSite, Node made) =>
        Fresh((callSite, made.Site is ValueTuple<object, object> nested ? nested.Item2 : made.Site!), made.Index, made.Type);

    private Node Make(NodeKind kind, Node? parent, FieldKey? key, object? site, int index, ITypeSymbol? type)
    {
        var id = (kind, parent, (object?)key ?? site, index);
        if (!_nodes.TryGetValue(id, out var node))
        {
            node = new Node(this, _nodes.Count, kind, parent, key, site, index, type);
            _nodes.Add(id, node);
        }

        return node;
    }
}
