using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>A set of ports of a body or call: the receiver is bit 0, the parameter with ordinal <c>i</c> bit <c>i + 1</c>. Parameters beyond share the last bit.</summary>
internal static class Ports
{
    public const ulong None = 0;

    public const ulong All = ulong.MaxValue;

    public const ulong This = 1;

    public static ulong Of(int index) => 1UL << Math.Min(index, 63);

    public static ulong OfParameter(int ordinal) => Of(ordinal + 1);

    public static bool Contains(ulong ports, int index) => (ports & Of(index)) != 0;

    /// <summary>The port from which an access path starts; none for what is not handed in.</summary>
    public static ulong Of(Node node) => node.Base switch
    {
        { Kind: NodeKind.Parameter } parameter => OfParameter(parameter.Index),
        { Kind: NodeKind.This } => This,
        _ => None,
    };

    public static ulong Of(NodeSet nodes)
    {
        var ports = None;
        foreach (var node in nodes)
        {
            ports |= Of(node);
        }

        return ports;
    }

    public static ulong Of(TextSet? texts)
    {
        var ports = None;
        if (texts is not null)
        {
            foreach (var text in texts)
            {
                foreach (var node in text.Nodes)
                {
                    ports |= Of(node);
                }
            }
        }

        return ports;
    }
}
