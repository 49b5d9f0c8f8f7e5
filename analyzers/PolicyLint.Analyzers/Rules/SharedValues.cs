using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Whether two values have an origin in common: a variable, an access path, an element, a copy.</summary>
internal static class SharedValues
{
    /// <summary>Whether the value is something that can be recognised again.</summary>
    public static bool Identifies(Value value) => !value.Refs.IsEmpty || !value.Taint.IsEmpty || !value.Origins.IsEmpty;

    /// <summary>Whether both are the same value for certain.</summary>
    public static bool AreSame(Value a, Value b) =>
        (a.Refs.Count == 1 && a.Refs.Equals(b.Refs))
        || (a.Refs.IsEmpty && b.Refs.IsEmpty && a.Texts.Count == 1 && a.Texts.Equals(b.Texts) && a.Texts[0].Constant is { Length: > 0 });

    /// <summary>Whether something of one may be in the other.</summary>
    public static bool Overlap(Value a, Value b)
    {
        var bases = new HashSet<Node>(Bases(b));
        if (Bases(a).Any(bases.Contains))
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

    private static IEnumerable<Node> Bases(Value value)
    {
        var nodes = new List<Node>();
        foreach (var node in value.Refs)
        {
            nodes.Add(node.Base);
        }

        foreach (var node in value.Taint)
        {
            nodes.Add(node.Base);
        }

        foreach (var text in value.Texts)
        {
            nodes.AddRange(text.Nodes.Select(n => n.Base));
        }

        return nodes.Where(n => n.Kind is not (NodeKind.This or NodeKind.Statics or NodeKind.Environment));
    }
}
