using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>Which way a port of a member leads.</summary>
public enum PortKind
{
    This,
    Return,
    Parameter,
}

/// <summary>A way into or out of a member, resolved against one symbol: <c>*</c> of the grammar is already every parameter.</summary>
/// <param name="Kind">Receiver, result or parameter.</param>
/// <param name="Index">Zero-based ordinal of the parameter (of the unreduced method, so <c>this</c> of an extension method is 0); 0 otherwise.</param>
public readonly record struct Port(PortKind Kind, int Index = 0)
{
    public static Port This { get; } = new(PortKind.This);

    public static Port Return { get; } = new(PortKind.Return);

    public static Port Parameter(int index) => new(PortKind.Parameter, index);
}

/// <summary>Data goes from each of <paramref name="From"/> to each of <paramref name="To"/>.</summary>
public sealed record PassThrough(ImmutableArray<Port> From, ImmutableArray<Port> To);
