using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>References: <c>ref</c> locals, returns by reference, and structs that are changed where they lie.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>What a <c>ref</c> local stands for, by the block that made it so.</summary>
    private readonly Dictionary<ILocalSymbol, Dictionary<int, IOperation>> _aliases = new(SymbolEqualityComparer.Default);

    /// <summary>The places that a capture remembers, for assignments through it: several where it was made on several branches.</summary>
    private readonly Dictionary<CaptureId, List<IOperation>> _targets = [];

    private readonly List<ReferredCell> _referred = [];

    private Value Alias(ILocalSymbol local, IOperation target)
    {
        if (!_aliases.TryGetValue(local, out var byBlock))
        {
            _aliases.Add(local, byBlock = []);
        }

        byBlock[_block?.Ordinal ?? 0] = target;
        return Evaluate(target);
    }

    /// <summary>What a <c>ref</c> local stands for here; null for locals that hold a value of their own.</summary>
    private IReadOnlyCollection<IOperation>? AliasesOf(ILocalSymbol local)
    {
        if (_aliases.Count == 0 || !_aliases.TryGetValue(local, out var byBlock))
        {
            return null;
        }

        return byBlock.TryGetValue(_block?.Ordinal ?? 0, out var here) ? [here] : byBlock.Values;
    }

    /// <summary>What the addresses are of that a pointer variable was given.</summary>
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _pointees = new(SymbolEqualityComparer.Default);

    private void PointTo(ISimpleAssignmentOperation assignment)
    {
        if (assignment is not { Target: ILocalReferenceOperation { Type: IPointerTypeSymbol, Local: var pointer } } || Addressed(assignment.Value) is not { } place)
        {
            return;
        }

        if (!_pointees.TryGetValue(pointer, out var places))
        {
            _pointees.Add(pointer, places = []);
        }

        if (!places.Contains(place))
        {
            places.Add(place);
        }
    }

    private static IOperation? Addressed(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } or { Kind: OperationKind.None, ChildOperations.Count: 1 })
        {
            // The initializer of a `fixed` statement stands around the address.
            value = value.ChildOperations.First();
        }

        return value is IAddressOfOperation { Reference: var place } && IsTarget(place) ? place : null;
    }

    private List<IOperation> PointeesOf(IOperation pointer) =>
        pointer is ILocalReferenceOperation { Local: var local } && _pointees.TryGetValue(local, out var places) ? places : [];

    /// <summary>A pointer may stand anywhere in what it was made from: that gets the value as well as what it had.</summary>
    private void StoreThroughPointer(IOperation pointer, Value value, SyntaxNode syntax)
    {
        var before = Evaluate(pointer);
        _memory.Add(before, FieldKey.Element, value.WithoutFacts());
        foreach (var place in PointeesOf(pointer).ToList())
        {
            Store(place, Evaluate(place).Join(value), syntax);
        }

        if (IsTarget(pointer))
        {
            Store(pointer, before.Join(AsData(value, null)), syntax);
        }
    }

    private void Remember(IFlowCaptureOperation capture)
    {
        if (!_targets.TryGetValue(capture.Id, out var places))
        {
            _targets.Add(capture.Id, places = []);
        }

        if (!places.Contains(capture.Value))
        {
            places.Add(capture.Value);
        }
    }

    /// <summary>Stores into the one place that is meant; where it is not known which of several, each keeps what it had as well.</summary>
    private void StoreToAny(IReadOnlyCollection<IOperation> places, Value value, SyntaxNode syntax)
    {
        foreach (var place in places)
        {
            Store(place, places.Count == 1 ? value : Evaluate(place).Join(value), syntax);
        }
    }

    /// <summary>The object whose member is assigned. A struct that nobody made yet comes into being where it lies.</summary>
    private Value ReceiverToStore(IOperation? instance, ISymbol member)
    {
        var receiver = Receiver(instance, member);
        if (!receiver.Refs.IsEmpty || instance is null || member.IsStatic || instance.Type is not { IsValueType: true } type || !IsTarget(Strip(instance)))
        {
            return receiver;
        }

        var made = Made(instance, type, 12);
        Store(Strip(instance), receiver.Join(made).WithoutFacts(), instance.Syntax);
        return made;
    }

    /// <summary>A body that returns by reference: what callers may change through it.</summary>
    private void ReturnReference(IOperation returned)
    {
        if (_body.Method is not ({ ReturnsByRef: true } or { ReturnsByRefReadonly: true }))
        {
            return;
        }

        foreach (var cell in Referred(Strip(returned)))
        {
            if (!_referred.Contains(cell))
            {
                _referred.Add(cell);
            }
        }
    }

    private IEnumerable<ReferredCell> Referred(IOperation place)
    {
        switch (place)
        {
            case ILocalReferenceOperation local when AliasesOf(local.Local) is { } targets:
                return targets.SelectMany(Referred);
            case IFlowCaptureReferenceOperation capture when _targets.TryGetValue(capture.Id, out var targets):
                return targets.ToList().SelectMany(Referred);
            case IParameterReferenceOperation { Parameter: { RefKind: not RefKind.None } parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _body.Symbol):
                return [new ReferredCell(null, null, parameter.Ordinal)];
            case IFieldReferenceOperation field:
                return Cells(Receiver(field.Instance, field.Field), CellOf(field.Field));
            case IArrayElementReferenceOperation element:
                return Cells(Evaluate(element.ArrayReference), FieldKey.Element);
            case IPropertyReferenceOperation { Property: { IsIndexer: true } indexer } element when IsLibrary(indexer):
                return Cells(Receiver(element.Instance, indexer), FieldKey.Element);
            case IPropertyReferenceOperation { Property.GetMethod: { } getter } property:
                return ReferredThrough(property, getter, property.Instance, property.Arguments).Select(t => t.Cell).OfType<ReferredCell>();
            case IInvocationOperation invocation:
                return ReferredThrough(invocation, invocation.TargetMethod, invocation.Instance, invocation.Arguments).Select(t => t.Cell).OfType<ReferredCell>();
            default:
                return [];
        }

        static IEnumerable<ReferredCell> Cells(Value receiver, FieldKey key)
        {
            var cells = new List<ReferredCell>(receiver.Refs.Count);
            foreach (var node in receiver.Refs)
            {
                cells.Add(new ReferredCell(node, key, -1));
            }

            return cells;
        }
    }

    /// <summary>What the reference refers to that a call returns, seen from here: cells of objects, or the expressions given by reference.</summary>
    private List<(ReferredCell? Cell, IOperation? Operand)> ReferredThrough(IOperation call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var found = new List<(ReferredCell? Cell, IOperation? Operand)>();
        var receiver = method.IsStatic ? null : method.MethodKind == MethodKind.LocalFunction ? _environment : Receiver(instance, method);
        var (values, operands) = EvaluateArguments(method, arguments);
        foreach (var body in _engine.Dispatch.TargetsOf(method, receiver, method.IsVirtual || method.IsAbstract || method.IsOverride, _body.Context))
        {
            var substitution = new Substitution(_memory, call, receiver ?? Value.Unknown, values, _engine, _body.Method);
            foreach (var cell in _engine.SummaryOf(body, _body, Slicing.Demand.Result, Slicing.Ports.None, Slicing.Concern.None)!.Referred)
            {
                if (cell.Node is not { } node)
                {
                    found.Add((null, operands[cell.Parameter]));
                    continue;
                }

                foreach (var mapped in substitution.Map(node).Refs)
                {
                    found.Add((new ReferredCell(mapped, cell.Key, -1), null));
                }
            }
        }

        // A reference that comes in goes out again: what it refers to here.
        return [.. found.SelectMany(f => f.Operand is { } operand && Referred(Strip(operand)).ToList() is { Count: > 0 } cells ? cells.Select(c => ((ReferredCell?)c, (IOperation?)operand)) : [f])];
    }

    /// <summary>An assignment to what a method or property returned by reference.</summary>
    private void StoreThroughReference(IOperation call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, Value value)
    {
        var referred = ReferredThrough(call, method, instance, arguments);
        if (referred.Count == 0)
        {
            StoreToSimilar(arguments.Select(a => a.Value).Concat(instance is null ? [] : [instance]), method.ReturnType, value, call.Syntax);
            return;
        }

        foreach (var (cell, operand) in referred)
        {
            if (operand is not null)
            {
                Store(Strip(operand), referred.Count == 1 ? value : Evaluate(operand).Join(value), call.Syntax);
            }
            else if (cell is { Node: { } node, Key: { } key })
            {
                _memory.Write(Value.Of(node), key, value.WithoutFacts(), referred.Count == 1 && !ReferenceEquals(key, FieldKey.Element));
            }
        }
    }

    /// <summary>A library that returns a reference: it refers to an element or a field of the same type in what it was given.</summary>
    private void StoreToSimilar(IEnumerable<IOperation> holders, ITypeSymbol type, Value value, SyntaxNode syntax)
    {
        foreach (var holder in holders)
        {
            var held = Evaluate(holder);
            if (IsTarget(Strip(holder)) && SymbolEqualityComparer.Default.Equals(holder.Type, type))
            {
                Store(Strip(holder), held.Join(value), syntax);
                continue;
            }

            _memory.Add(held, FieldKey.Element, value.WithoutFacts());
            foreach (var field in holder.Type?.GetMembers().OfType<IFieldSymbol>() ?? [])
            {
                if (!field.IsStatic && SymbolEqualityComparer.Default.Equals(field.Type, type))
                {
                    _memory.Add(held, CellOf(field), value.WithoutFacts());
                }
            }
        }
    }
}
