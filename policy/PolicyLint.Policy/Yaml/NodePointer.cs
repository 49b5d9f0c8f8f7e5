using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Policy.Yaml;

/// <summary>JSON pointers (RFC 6901) to places in a document.</summary>
public static class NodePointer
{
    /// <summary>Whether the span begins within the node.</summary>
    public static bool Contains(YamlNode node, TextSpan span) =>
        (node.Span.Line, node.Span.Column).CompareTo((span.Line, span.Column)) <= 0
        && (span.Line, span.Column).CompareTo((node.Span.EndLine, node.Span.EndColumn)) < 0;

    /// <summary>The document of a file in which the span begins; null when it stands between documents.</summary>
    public static YamlNode? RootAt(ImmutableArray<YamlNode> documents, TextSpan span) =>
        Child(documents, d => d.Span, span) is >= 0 and var i && Contains(documents[i], span) ? documents[i] : null;

    /// <summary>The pointer to the innermost node at which the span begins; a key counts as its value.</summary>
    public static string To(YamlNode root, TextSpan span) => To(root, span, "");

    /// <summary>The same within an element of a document that is not held; <paramref name="within"/> is the pointer to it.</summary>
    internal static string To(YamlNode root, TextSpan span, string within)
    {
        var pointer = new StringBuilder(within);
        var node = root;
        while (true)
        {
            var (name, child) = node switch
            {
                YamlMapping mapping => Child(mapping.Entries, e => e.NameSpan, span) is >= 0 and var i ? (mapping.Entries[i].Name, mapping.Entries[i].Value) : ("", null),
                YamlSequence sequence => Child(sequence.Items, n => n.Span, span) is >= 0 and var i && Contains(sequence.Items[i], span)
                    ? (i.ToString(System.Globalization.CultureInfo.InvariantCulture), sequence.Items[i]) : ("", null),
                _ => ("", (YamlNode?)null),
            };
            // What stands before the first key or in the first key of a nested block is about the block as a whole.
            if (child is null || node is YamlMapping block && (node != root || within.Length > 0) && IsFirstKey(block, span))
                return pointer.ToString();
            pointer.Append('/').Append(name.Replace("~", "~0").Replace("/", "~1"));
            node = child;
        }
    }

    private static bool IsFirstKey(YamlMapping mapping, TextSpan span) =>
        (mapping.Entries[0].NameSpan.Line, mapping.Entries[0].NameSpan.Column) == (span.Line, span.Column);

    /// <summary>The last child that begins at or before the span; children stand in order, so that halving finds it.</summary>
    private static int Child<T>(ImmutableArray<T> children, Func<T, TextSpan> place, TextSpan span)
    {
        int low = 0, high = children.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var start = place(children[middle]);
            if ((start.Line, start.Column).CompareTo((span.Line, span.Column)) <= 0)
            {
                found = middle;
                low = middle + 1;
            }
            else
                high = middle - 1;
        }
        return found;
    }
}
