using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Stores: to variables, fields, properties, elements, through captures and deconstructions.</content>
internal sealed partial class BodyInterpreter
{
    private Value Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation { Local: { } alias })
        {
            return Alias(alias, Strip(assignment.Value));
        }

        PointTo(assignment);
        var value = Evaluate(assignment.Value);
        if (_isDead)
        {
            return value;
        }

        value = Copied(value, assignment.Value, assignment);
        Store(assignment.Target, value, assignment.Syntax);
        return value;
    }

    /// <summary>Structs that can be changed are copied when they are assigned or passed.</summary>
    private Value Copied(Value value, IOperation source, IOperation at) =>
        source.Type is { IsValueType: true, IsReadOnly: false } type && source is not (IObjectCreationOperation or ITupleOperation or IInvocationOperation or IWithOperation) && IsStructWithParts(type)
            ? _memory.Copy(value, at, type)
            : value;

    private bool IsStructWithParts(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, EnumUnderlyingType: null } named
        && (named.IsTupleType || named.Locations.Any(l => l.IsInSource));

    private Value AssignCompound(ICompoundAssignmentOperation compound)
    {
        Value value;
        if (compound.OperatorMethod is { IsStatic: false } changing)
        {
            return CallOn(compound, changing, compound.Target, [compound.Value]);
        }

        if (compound.OperatorMethod is { } method && !IsLibrary(method))
        {
            value = Call(compound, method, null, [compound.Target, compound.Value]);
        }
        else if (IsText(compound.Type) && compound.OperatorKind == BinaryOperatorKind.Add)
        {
            value = Concatenate(ToText(compound.Target), ToText(compound.Value));
        }
        else
        {
            var left = Evaluate(compound.Target);
            var right = Evaluate(compound.Value);
            value = compound.Type is { TypeKind: TypeKind.Delegate }
                ? left.Join(right)
                : IsLogical(compound.Type) ? CombineBooleans(compound.OperatorKind, left, right) : Calculated(compound.OperatorKind, left, right, compound.Type);
        }

        Store(compound.Target, value, compound.Syntax);
        return value;
    }

    private static Value CombineBooleans(BinaryOperatorKind kind, Value left, Value right) => Value.Unknown.With(facts: kind switch
    {
        BinaryOperatorKind.And => left.Facts.BothTrue(right.Facts),
        BinaryOperatorKind.Or => left.Facts.EitherTrue(right.Facts),
        BinaryOperatorKind.ExclusiveOr => left.Facts.EqualTo(right.Facts, isBoolean: true).Negate(),
        _ => GateFacts.None,
    });

    /// <summary>An operator that changes the object it stands on, and hands out nothing.</summary>
    private Value CallOn(IOperation operation, IMethodSymbol method, IOperation target, IOperation[] operands)
    {
        _log.Begin(operation);
        var receiver = Evaluate(target);
        var values = operands.Select(Evaluate).ToArray();
        if (!_isDead)
        {
            Call(new CallSite(operation, method, receiver, target, values, operands, method.IsVirtual || method.IsAbstract || method.IsOverride));
        }

        return receiver;
    }

    private Value Increment(IIncrementOrDecrementOperation increment)
    {
        if (increment.OperatorMethod is { IsStatic: false } changing)
        {
            return CallOn(increment, changing, increment.Target, []);
        }

        var before = increment.OperatorMethod is { } method && !IsLibrary(method) ? null : Evaluate(increment.Target);
        var value = before is null
            ? Call(increment, increment.OperatorMethod!, null, [increment.Target])
            : (_engine.HasGates && !before.Refs.IsEmpty ? AsData(before, increment.Type) : before).With(facts: IsCounted(increment.Type) ? Counting.Sum(before.Facts, GateFacts.Constant(1), isDifference: increment.Kind == OperationKind.Decrement) : GateFacts.None);
        Store(increment.Target, value, increment.Syntax);
        return increment.IsPostfix && before is not null ? before : value;
    }

    /// <summary>What comes out of an operator on numbers: sums keep what they tell.</summary>
    private Value Calculated(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type)
    {
        var value = AsData(left.Join(right), type);
        return !IsCounted(type) ? value
            : value.With(facts: InRange(type, kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract
                ? Counting.Sum(left.Facts, right.Facts, isDifference: kind == BinaryOperatorKind.Subtract)
                : Counting.Of(kind, left.Facts, right.Facts)));
    }

    /// <summary>Below 0 an unsigned number is another one.</summary>
    private static GateFacts InRange(ITypeSymbol? type, GateFacts facts) =>
        ((type as INamedTypeSymbol)?.EnumUnderlyingType ?? type)?.SpecialType is SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Byte or SpecialType.System_UInt16
            && facts.Numbers?.Any(n => n.Value < 0) == true
            ? GateFacts.None
            : facts;

    /// <summary>Numbers are counted where a gate is asked: elsewhere loops would only go round more often.</summary>
    private bool IsCounted(ITypeSymbol? type) =>
        _body.MeetsGates && (type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_UInt32 or SpecialType.System_UInt64
            || type?.TypeKind == TypeKind.Enum);

    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (target is ITupleOperation targets && Strip(deconstruction.Value) is ITupleOperation values && values.Elements.Length == targets.Elements.Length)
        {
            // (a, b) = (b, a): all values are read before any is stored.
            var read = values.Elements.Select(Evaluate).ToList();
            for (var i = 0; i < read.Count; i++)
            {
                StoreDeconstructed(targets.Elements[i], read[i], values.Elements[i].Type, deconstruction);
            }

            return Value.Unknown;
        }

        var value = Evaluate(deconstruction.Value);
        StoreDeconstructed(target, value, deconstruction.Value.Type, deconstruction);
        return value;
    }

    private void StoreDeconstructed(IOperation target, Value value, ITypeSymbol? type, IOperation at)
    {
        target = target is IDeclarationExpressionOperation { Expression: ITupleOperation nested } ? nested : target;
        if (target is not ITupleOperation { Elements: var elements })
        {
            Store(target, value, at.Syntax);
            return;
        }

        var parts = Parts(value, type, elements.Length, at);
        for (var i = 0; i < elements.Length; i++)
        {
            StoreDeconstructed(elements[i], parts[i].Value, parts[i].Type, at);
        }
    }

    /// <summary>The parts of a tuple, or of an object that has a <c>Deconstruct</c> method.</summary>
    private (Value Value, ITypeSymbol? Type)[] Parts(Value value, ITypeSymbol? type, int count, IOperation at)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Length == count)
        {
            return [.. tuple.TupleElements.Select(f => (WithOwnItems(Inherit(_memory.Read(value, new FieldKey(Cells.Canonical(f))), value, f.Type), f.Type, at.Syntax), (ITypeSymbol?)f.Type))];
        }

        if (DeconstructExtension(at) is { } extension && extension.Parameters.Length == count + 1 && _engine.Bodies.Find(extension) is { } extensionBody)
        {
            var filled = Apply(at, extensionBody, Value.Unknown, [value, .. Enumerable.Repeat(Value.Unknown, count)]).ByRefs;
            return [.. Enumerable.Range(1, count).Select(i => (filled.TryGetValue(i, out var o) ? o : Value.Unknown, (ITypeSymbol?)extension.Parameters[i].Type))];
        }

        var method = type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count && m.Parameters.All(p => p.RefKind == RefKind.Out));
        if (method is not null && _engine.Bodies.Find(method) is { } body)
        {
            var outs = Apply(at, body, value, Enumerable.Repeat(Value.Unknown, count).ToList()).ByRefs;
            return [.. method.Parameters.Select((p, i) => (outs.TryGetValue(i, out var o) ? o : Value.Unknown, (ITypeSymbol?)p.Type))];
        }

        if (method is not null && type is { IsRecord: true })
        {
            return [.. method.Parameters.Select(p => (ReadNamed(value, type, p, at), (ITypeSymbol?)p.Type))];
        }

        if (type is { Name: "KeyValuePair", ContainingNamespace.Name: "Generic" } && count == 2)
        {
            return [(_memory.Read(value, FieldKey.Key), null), (_memory.Read(value, FieldKey.Element), null)];
        }

        if (type is INamedTypeSymbol { Name: "Tuple", ContainingNamespace.Name: "System" } parted && parted.TypeArguments.Length == count)
        {
            return [.. parted.TypeArguments.Select((t, i) => (_memory.Read(value, Channels.KeyOf(parted, i)), (ITypeSymbol?)t))];
        }

        return [.. Enumerable.Repeat((AsData(value, null), (ITypeSymbol?)null), count)];
    }

    private IMethodSymbol? DeconstructExtension(IOperation at) =>
        at.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax assignment
        && _engine.Bodies.ModelOf(assignment.SyntaxTree, _body.Root.Symbol) is { } model
        && Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(model, assignment).Method is { IsStatic: true } method
            ? method.OriginalDefinition
            : null;

    private Value ReadNamed(Value value, ITypeSymbol type, IParameterSymbol parameter, IOperation at) =>
        type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? Yielded(Inherit(_memory.Read(value, new FieldKey(property)), value, property.Type), property, property.Type, at.Syntax)
            : Value.Unknown;

    private void Store(IOperation target, Value value, SyntaxNode syntax)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                StoreLocal(local.Local, value, syntax);
                break;
            case IParameterReferenceOperation parameter:
                StoreParameter(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation field:
                StoreMember(ReceiverToStore(field.Instance, field.Field), CellOf(field.Field), value, syntax);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, syntax);
                break;
            case IArrayElementReferenceOperation element:
                StoreElement(Evaluate(element.ArrayReference), element.Indices.Length == 1 ? element.Indices[0] : null, value);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                _memory.Add(Evaluate(indexer.Instance), FieldKey.Element, value.WithoutFacts());
                break;
            case IInlineArrayAccessOperation inline:
                _memory.Add(Evaluate(inline.Instance), FieldKey.Element, value.WithoutFacts());
                break;
            case IFlowCaptureReferenceOperation capture:
                StoreCapture(capture, value, syntax);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, syntax);
                break;
            case ITupleOperation tuple:
                StoreDeconstructed(tuple, value, tuple.Type, tuple);
                break;
            case IConversionOperation conversion:
                Store(conversion.Operand, value, syntax);
                break;
            case IEventReferenceOperation reference:
                _memory.Add(Receiver(reference.Instance, reference.Event), new FieldKey(reference.Event), value);
                break;
            case IInvocationOperation invocation:
                StoreThroughReference(invocation, invocation.TargetMethod, invocation.Instance, invocation.Arguments, value);
                break;
            case IDiscardOperation:
                break;
            case IDynamicMemberReferenceOperation { Instance: { } bag } member when StoreByName(Evaluate(bag), member.MemberName, value):
                break;
            default:
                StoreUnknown(target, value);
                break;
        }
    }

    /// <summary>Through a pointer or a dynamic member: whatever stands there may change.</summary>
    private void StoreUnknown(IOperation target, Value value)
    {
        foreach (var child in target.ChildOperations)
        {
            if (child.Type is IPointerTypeSymbol)
            {
                StoreThroughPointer(child, value, target.Syntax);
            }
            else if (IsTarget(child) && target is not (IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation))
            {
                Store(child, Evaluate(child).Join(AsData(value, child.Type)), target.Syntax);
            }
            else
            {
                _memory.Add(Evaluate(child), FieldKey.Content, value.WithoutFacts());
            }
        }
    }

    private void StoreLocal(ILocalSymbol local, Value value, SyntaxNode syntax)
    {
        if (AliasesOf(local) is { } targets)
        {
            StoreToAny(targets, value, syntax);
            return;
        }

        value = Chosen(value.With(origins: value.Origins.Extend(syntax, TrailStep.Assigned, local.Name), facts: value.Facts.Plus(_memory.State.Held)));
        if (IsShared(local))
        {
            _memory.Write(_environment, new FieldKey(local), value);
        }
        else
        {
            _memory.State = _memory.State.Set(_memory.Slots.Variable(local), value);
        }
    }

    /// <summary>A delegate that is only chosen here: whoever finds it in the variable has been here.</summary>
    private Value Chosen(Value value)
    {
        var held = HeldWhereMade;
        return value.Funcs.IsEmpty || held.IsEmpty ? value : value.With(funcs: value.Funcs.Map(h => h | held));
    }

    private void StoreParameter(IParameterSymbol parameter, Value value)
    {
        value = Chosen(value.With(facts: value.Facts.Plus(_memory.State.Held)));
        if (IsPrimary(parameter))
        {
            _memory.Write(ThisValue(), new FieldKey(parameter), value);
        }
        else if (IsShared(parameter))
        {
            _memory.Write(_environment, new FieldKey(parameter), value);
        }
        else
        {
            _memory.State = _memory.State.Set(_memory.Slots.Variable(parameter), value);
        }
    }

    private void StoreMember(Value receiver, ISymbol member, Value value, SyntaxNode syntax) => StoreMember(receiver, new FieldKey(member), value, syntax);

    private void StoreMember(Value receiver, FieldKey key, Value value, SyntaxNode syntax) =>
        _memory.Write(
            receiver,
            key,
            value.With(origins: value.Origins.Extend(syntax, TrailStep.Stored, key.ToString()), facts: value.Facts.Plus(_memory.State.Held)));

    /// <summary>The cell behind a field: of a library's generic box, that of its type parameter.</summary>
    private FieldKey CellOf(IFieldSymbol field) =>
        field is { OriginalDefinition.Type: ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } parameter, ContainingType: { IsTupleType: false } box } && IsLibrary(field)
            ? Channels.KeyOf(box, parameter.Ordinal)
            : new FieldKey(Cells.Canonical(field));

    private void StoreCapture(IFlowCaptureReferenceOperation capture, Value value, SyntaxNode syntax)
    {
        if (_targets.TryGetValue(capture.Id, out var targets))
        {
            StoreToAny(targets, value, syntax);
        }

        _memory.State = _memory.State.Set(_memory.Slots.Capture(capture.Id), value);
    }

    private Value Subscribe(IEventAssignmentOperation assignment)
    {
        var handler = Evaluate(assignment.HandlerValue);
        if (assignment is { Adds: true, EventReference: IEventReferenceOperation reference })
        {
            var receiver = Receiver(reference.Instance, reference.Event);
            if (reference.Event.AddMethod is { } add && _engine.Bodies.Find(add) is not null)
            {
                Call(new CallSite(assignment, add, receiver, reference.Instance, [handler], [assignment.HandlerValue], add.IsVirtual || add.IsAbstract || add.IsOverride));
            }
            else
            {
                _memory.Add(receiver, new FieldKey(reference.Event), handler);
            }

            Keep(handler);
            if (reference.Instance is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } holder && IsLibrary(reference.Event))
            {
                _engine.BecomeFed(holder.Member, FuncSet.Empty);
            }
        }

        return Value.Unknown;
    }

    private static IOperation Strip(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
