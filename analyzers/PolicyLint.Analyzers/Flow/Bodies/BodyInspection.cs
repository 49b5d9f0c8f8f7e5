using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>One more look at a body whose summary is settled, for what a summary does not tell.</summary>
internal sealed class BodyInspection(Memory memory, bool returns, GateSet held)
{
    /// <summary>Gates held on every return; all of them where none returns.</summary>
    public GateSet Held { get; } = returns ? held : GateSet.All;

    /// <summary>Gates held where the expression makes an object; none where it is not known to.</summary>
    public GateSet HeldWhereMade(SyntaxNode creation) => memory.HeldWhereMade(creation);

    /// <summary>What the access path holds on return.</summary>
    public Value Read(Node path)
    {
        if (path is not { Kind: NodeKind.Sub, Parent: { } parent, Key: { } key })
        {
            return Value.Of(path);
        }

        var value = memory.Read(Read(parent), key);
        return ReferenceEquals(value, Value.Bottom) ? Value.Unknown : value;
    }
}
