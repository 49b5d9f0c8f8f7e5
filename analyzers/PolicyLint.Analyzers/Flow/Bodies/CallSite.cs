using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>One call: whom, on what, with which values. Arguments are by ordinal of the parameter.</summary>
internal sealed class CallSite(IOperation operation, IMethodSymbol method, Value? receiver, IOperation? instance, Value[] arguments, IOperation?[] operands, bool isVirtual)
{
    public IOperation Operation { get; } = operation;

    public SyntaxNode Syntax => Operation.Syntax;

    public IMethodSymbol Method { get; } = method;

    /// <summary>The object the member is called on; null for statics.</summary>
    public Value? Receiver { get; } = receiver;

    public IOperation? Instance { get; } = instance;

    public Value[] Arguments { get; } = arguments;

    /// <summary>The expression of each argument; null where none is written.</summary>
    public IOperation?[] Operands { get; } = operands;

    /// <summary>What the delegates that the call ran have returned, where no type parameter speaks for it.</summary>
    public Value Answers { get; set; } = Value.Unknown;

    /// <summary>Whether an override may be called instead.</summary>
    public bool IsVirtual { get; } = isVirtual;

    public Value this[Port port] => port.Kind switch
    {
        PortKind.This => Receiver ?? Value.Unknown,
        PortKind.Parameter when port.Index < Arguments.Length => Arguments[port.Index],
        _ => Value.Unknown,
    };

    public IOperation? OperandOf(Port port) => port.Kind switch
    {
        PortKind.This => Instance,
        PortKind.Parameter when port.Index < Operands.Length => Operands[port.Index],
        _ => null,
    };
}
