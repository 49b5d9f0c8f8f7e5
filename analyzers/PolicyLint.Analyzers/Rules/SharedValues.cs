using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Whether two values have an origin in common: a variable, an access path, an element, a copy.</summary>
internal static class SharedValues
{
    /// <summary>Whether the value is something that can be recognised again. What is static says what for, not whose.</summary>
    public static bool Identifies(Value value) => !value.Origins.IsEmpty || Roots(value).Any(n => n is not { Parent.Kind: NodeKind.Statics });

    /// <summary>Whether both are the same value for certain.</summary>
    public static bool AreSame(Value a, Value b) =>
        (a.Refs.Count == 1 && a.Refs.Equals(b.Refs))
        || (a.Refs.IsEmpty && b.Refs.IsEmpty && a.Texts.Count == 1 && a.Texts.Equals(b.Texts) && a.Texts[0].Constant is { Length: > 0 });

    /// <summary>Whether the value is nothing but what callers or fields hand in: then it tells by itself what it shares.</summary>
    public static bool IsHandedIn(Value value) => !value.Refs.IsEmpty && value.Refs.Where(n => n is { IsOpen: true, Base.Kind: NodeKind.Parameter or NodeKind.This }).Count == value.Refs.Count;

    /// <summary>Whether something of one may be in the other.</summary>
    public static bool Overlap(Value a, Value b)
    {
        var roots = new HashSet<Node>(Roots(b));
        if (Roots(a).Any(roots.Contains))
        {
            return true;
        }

        foreach (var (origin, _) in a.Origins)
        {
            foreach (var (other, _) in b.Origins)
            {
                if (origin.Id == other.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<Node> Roots(Value value)
    {
        var nodes = new List<Node>();
        foreach (var node in value.Refs)
        {
            nodes.Add(RootOf(node));
        }

        foreach (var node in value.Taint)
        {
            nodes.Add(RootOf(node));
        }

        foreach (var text in value.Texts)
        {
            nodes.AddRange(text.Nodes.Select(RootOf));
        }

        return nodes.Where(n => !IsHolder(n));
    }

    /// <summary>The variable from which the access path starts: a parameter, an object made here, a field of the object at hand.</summary>
    private static Node RootOf(Node node)
    {
        while (node is { Kind: NodeKind.Sub or NodeKind.Encrypted, Parent: { } parent } && !(node.Kind == NodeKind.Sub && IsHolder(parent)))
        {
            node = parent;
        }

        return node;
    }

    private static bool IsHolder(Node node) => node.Kind is NodeKind.This or NodeKind.Statics or NodeKind.Environment;
}
