using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>Walks the graph of a body once and notes what is stored where, what is called with what, and what leaves.</summary>
internal sealed class SliceFactCollector
{
    private readonly FlowEngine _engine;
    private readonly SliceFacts _facts = new();
    private readonly Dictionary<object, int> _indices = [];
    private List<int> _variables = [];
    private List<int> _calls = [];

    private SliceFactCollector(FlowEngine engine) => _engine = engine;

    public static SliceFacts Collect(FlowEngine engine, Body body)
    {
        if (body.Graph is not { } graph)
        {
            return SliceFacts.None;
        }

        var collector = new SliceFactCollector(engine);
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                collector.Root(operation);
            }

            if (block.BranchValue is { } value)
            {
                collector.Branch(block, value);
            }
        }

        return collector._facts;
    }

    private void Root(IOperation operation)
    {
        var use = UseOf(operation);
        if (operation is IReturnOperation or { Kind: OperationKind.YieldReturn })
        {
            _facts.Returned.Add(use);
        }
    }

    private void Branch(BasicBlock block, IOperation value)
    {
        var use = UseOf(value);
        switch (block.FallThroughSuccessor?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                _facts.Returned.Add(use);
                break;
            case ControlFlowBranchSemantics.Throw:
                _facts.Thrown.Add(use);
                break;
        }
    }

    /// <summary>What the expression reads, and all that happens in it.</summary>
    private Use UseOf(params IOperation?[] operations)
    {
        var outer = (_variables, _calls);
        (_variables, _calls) = ([], []);
        foreach (var operation in operations)
        {
            if (operation is not null)
            {
                Walk(operation);
            }
        }

        var use = _variables.Count + _calls.Count == 0 ? Use.Nothing : new Use([.. _variables], [.. _calls]);
        (_variables, _calls) = outer;
        return use;
    }

    private void Add(Use use)
    {
        _variables.AddRange(use.Variables);
        _calls.AddRange(use.Calls);
    }

    private void Walk(IOperation operation)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case ILocalReferenceOperation local:
                _variables.Add(IndexOf(local.Local));
                return;
            case IParameterReferenceOperation parameter:
                _variables.Add(IndexOf(parameter.Parameter));
                return;
            case IInstanceReferenceOperation:
                _variables.Add(IndexOfThis());
                return;
            case IFlowCaptureReferenceOperation reference:
                _variables.Add(IndexOf(reference.Id));
                return;
            case IFieldReferenceOperation field:
                _variables.Add(IndexOf(Cells.Canonical(field.Field).OriginalDefinition));
                WalkReceiver(field.Instance, field.Type);
                return;
            case IPropertyReferenceOperation property:
                Property(property, null);
                return;
            case IFlowCaptureOperation capture:
                Store(capture.Value, [IndexOf(capture.Id)], [], isAlias: true);
                return;
            case ISimpleAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value, assignment.IsRef);
                return;
            case ICompoundAssignmentOperation compound:
                AssignAnswer(compound.Target, compound, compound.OperatorMethod, [compound.Target, compound.Value]);
                Assign(compound.Target, compound.Value, false);
                return;
            case IDeconstructionAssignmentOperation deconstruction:
                Assign(deconstruction.Target, deconstruction.Value, false);
                _facts.CallOf[deconstruction] = -1;
                return;
            case IInvocationOperation invocation:
                Call(invocation, invocation.TargetMethod, invocation.Instance, [.. invocation.Arguments], invocation.IsVirtual);
                return;
            case IObjectCreationOperation creation:
                Call(creation, creation.Constructor, null, [.. creation.Arguments]);
                return;
            case IConversionOperation { OperatorMethod: { } conversion } converted:
                Call(converted, conversion, null, [converted.Operand]);
                return;
            case IBinaryOperation { OperatorMethod: { } operation1 } binary:
                Call(binary, operation1, null, [binary.LeftOperand, binary.RightOperand]);
                return;
            case IUnaryOperation { OperatorMethod: { } operation2 } unary:
                Call(unary, operation2, null, [unary.Operand]);
                return;
            case IIncrementOrDecrementOperation { OperatorMethod: { } operation3 } increment:
                AssignAnswer(increment.Target, increment, operation3, [increment.Target]);
                return;
            case IIsPatternOperation pattern:
                Pattern(pattern);
                return;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Instance: var source }, HandlerValue: var handler } subscription:
                Call(subscription, null, source, [handler]);
                return;
            case IThrowOperation { Exception: { } exception }:
                _facts.Thrown.Add(UseOf(exception));
                return;
            case IFlowAnonymousFunctionOperation:
                return;
        }

        foreach (var child in operation.ChildOperations)
        {
            Walk(child);
        }
    }

    /// <summary>
    /// Reading a field of <c>this</c> is no use of <c>this</c> as a whole. Where a number or date comes from decides nothing: it is
    /// personal by its member, or by what was stored in it.
    /// </summary>
    private void WalkReceiver(IOperation? instance, ITypeSymbol? type)
    {
        if (instance is null or IInstanceReferenceOperation)
        {
            return;
        }

        if (type is null || _engine.Knowledge.CanCarry(type) || type.IsTupleType)
        {
            Walk(instance);
        }
        else
        {
            UseOf(instance);
        }
    }

    private void Property(IPropertyReferenceOperation property, IOperation? stored)
    {
        var index = IndexOf(property.Property.OriginalDefinition);
        _variables.Add(index);
        var accessor = stored is null ? property.Property.GetMethod : property.Property.SetMethod;
        if (accessor is null || (Cells.IsAuto(property.Property) && !property.Property.IsVirtual && !property.Property.IsAbstract && !property.Property.IsOverride && !property.Property.IsIndexer))
        {
            WalkReceiver(property.Instance, property.Type);
            foreach (var argument in property.Arguments)
            {
                Walk(argument);
            }

            return;
        }

        Call(property, accessor, property.Instance, stored is null ? [.. property.Arguments] : [.. property.Arguments, stored], true, stored is null ? [] : [index]);
    }

    private void Call(IOperation operation, IMethodSymbol? method, IOperation? instance, IOperation[] arguments, bool isVirtual = false, int[]? outs = null)
    {
        var ports = Math.Max(arguments.Length, method?.Parameters.Length ?? 0) + 1;
        var inputs = new Use[ports];
        var mutable = new int[ports][];
        var assigned = new List<int>(outs ?? []);
        var functions = new List<SyntaxNode>();
        var whole = new List<INamedTypeSymbol>();
        var traits = TraitsOf(method);
        var delegates = Ports.None;
        for (var i = 0; i < ports; i++)
        {
            (inputs[i], mutable[i]) = (Use.Nothing, []);
        }

        if (instance is not null)
        {
            inputs[0] = instance is IInstanceReferenceOperation ? Use.Nothing : UseOf(instance);
            mutable[0] = RootsOf(instance);
            var trait = TraitsOfInput(instance, functions);
            traits |= trait;
            delegates |= (trait & CallTraits.TakesDelegate) != 0 ? Ports.This : Ports.None;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i] as IArgumentOperation;
            var value = argument?.Value ?? arguments[i];
            var port = (argument?.Parameter?.Ordinal ?? i) + 1;
            inputs[port] = UseOf(value);
            if (argument is { Parameter.RefKind: RefKind.Out or RefKind.Ref })
            {
                Roots(value, assigned);
            }

            mutable[port] = IsObject(value.Type) ? RootsOf(value) : [];
            var trait = TraitsOfInput(value, functions);
            traits |= trait;
            delegates |= (trait & CallTraits.TakesDelegate) != 0 ? Ports.Of(port) : Ports.None;
            NoteWhole(value, method, port - 1, whole);
        }

        var targets = TargetsOf(method, isVirtual);
        traits |= targets.Length > 0 ? CallTraits.IsSource | CallTraits.Makes : operation is IObjectCreationOperation ? CallTraits.Makes : CallTraits.None;
        _facts.CallOf[operation] = _facts.Calls.Count;
        _calls.Add(_facts.Calls.Count);
        _facts.Calls.Add(new CallFact(method, targets, inputs, mutable, [.. assigned], PlacesOf(method), delegates, [.. functions], [.. whole], traits));
        NoteFields([.. assigned]);
        for (var i = 0; i < ports; i++)
        {
            Add(inputs[i]);
            NoteFields(mutable[i]);
        }
    }

    private Body[] TargetsOf(IMethodSymbol? method, bool isVirtual)
    {
        if (method is null || method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction)
        {
            return [];
        }

        if (method.AssociatedSymbol is IPropertySymbol property && (property.IsVirtual || property.IsAbstract || property.IsOverride))
        {
            var isGetter = method.MethodKind == MethodKind.PropertyGet;
            return [.. _engine.Dispatch.PropertiesOf(property, Values.Value.Unknown, isVirtual).Select(p => isGetter ? p.GetMethod : p.SetMethod).OfType<IMethodSymbol>().Select(_engine.Bodies.Find).OfType<Body>()];
        }

        return [.. _engine.Dispatch.TargetsOf(method, null, isVirtual)];
    }

    /// <summary>The ports that say where a writer writes; all that meets an export is of interest, since its approval is asked for it.</summary>
    private ulong PlacesOf(IMethodSymbol? method)
    {
        if (method is null || _engine.Knowledge.ModelOf(method) is not { } model)
        {
            return Ports.None;
        }

        if (model.Requires is not null)
        {
            return Ports.All;
        }

        var places = model.Opens is { } opened ? Of(opened) : Ports.None;
        foreach (var writer in model.Writers)
        {
            places |= writer.To is { } to ? Of(to) : Ports.None;
            foreach (var file in writer.Files)
            {
                places |= Of(file);
            }
        }

        return places;

        static ulong Of(Port port) => port.Kind switch
        {
            PortKind.Parameter => Ports.OfParameter(port.Index),
            PortKind.This => Ports.This,
            _ => Ports.None,
        };
    }

    private CallTraits TraitsOf(IMethodSymbol? method)
    {
        if (method is null)
        {
            return CallTraits.None;
        }

        var traits = method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction ? CallTraits.Invokes : CallTraits.None;
        if (_engine.Knowledge.ModelOf(method) is { } model)
        {
            traits |= !model.Writers.IsDefaultOrEmpty || model.Requires is not null ? CallTraits.Egress : CallTraits.None;
            traits |= model.Gates.IsDefaultOrEmpty ? CallTraits.None : CallTraits.Gate;
        }

        return traits;
    }

    /// <summary>An object that is handed on as something more general may be looked at in all its parts.</summary>
    private void NoteWhole(IOperation value, IMethodSymbol? method, int ordinal, List<INamedTypeSymbol> whole)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        var definition = method?.OriginalDefinition;
        if (value.Type is INamedTypeSymbol type && (definition is null || ordinal >= definition.Parameters.Length || !SymbolEqualityComparer.Default.Equals(definition.Parameters[ordinal].Type, type)))
        {
            whole.Add(type);
        }
    }

    private CallTraits TraitsOfInput(IOperation value, List<SyntaxNode> functions)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        if (value is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation } or IFlowAnonymousFunctionOperation)
        {
            functions.Add(value.Syntax);
            return CallTraits.None;
        }

        if (value.Type is { TypeKind: TypeKind.Delegate })
        {
            return value.ConstantValue.HasValue ? CallTraits.None : CallTraits.TakesDelegate;
        }

        return value.Type is { } type && _engine.IsGateType(type) ? CallTraits.TakesGate : CallTraits.None;
    }

    private void Assign(IOperation target, IOperation value, bool isRef)
    {
        if (target is IPropertyReferenceOperation property)
        {
            Property(property, value);
        }

        var targets = new List<int>();
        var roots = new List<int>();
        Targets(target, targets, roots);
        Store(value, [.. targets], [.. roots], isRef || IsObject(target.Type) || target is IFlowCaptureReferenceOperation);
    }

    /// <summary>What an operator answers is put back where its first operand came from.</summary>
    private void AssignAnswer(IOperation target, IOperation operation, IMethodSymbol? method, IOperation[] operands)
    {
        var outer = (_variables, _calls);
        (_variables, _calls) = ([], []);
        Call(operation, method, null, operands);
        var answer = new Use([.. _variables], [.. _calls]);
        (_variables, _calls) = outer;

        var targets = new List<int>();
        var roots = new List<int>();
        Targets(target, targets, roots);
        Store(answer, [.. targets], [.. roots], IsObject(target.Type) || target is IFlowCaptureReferenceOperation);
    }

    private void Store(IOperation value, int[] targets, int[] roots, bool isAlias) => Store(UseOf(value), targets, roots, isAlias);

    private void Store(Use use, int[] targets, int[] roots, bool isAlias)
    {
        Add(use);
        _variables.AddRange(targets);
        _facts.Stores.Add(new StoreFact(targets, roots, use, isAlias && !ReferenceEquals(use, Use.Nothing)));
        NoteFields(targets);
        NoteFields(roots);
    }

    private void Targets(IOperation target, List<int> targets, List<int> roots)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Targets(element, targets, roots);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                Targets(declaration.Expression, targets, roots);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                Roots(target, targets);
                break;
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                targets.Add(IndexOf(member.Member is IFieldSymbol field ? Cells.Canonical(field).OriginalDefinition : member.Member.OriginalDefinition));
                if (member.Instance is { } instance)
                {
                    Roots(instance, roots);
                }

                break;
            default:
                Roots(target, roots);
                break;
        }
    }

    private void Pattern(IIsPatternOperation pattern)
    {
        var declared = new List<int>();
        foreach (var part in pattern.Pattern.DescendantsAndSelf())
        {
            var symbol = part switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                IListPatternOperation list => list.DeclaredSymbol,
                _ => null,
            };
            if (symbol is not null)
            {
                declared.Add(IndexOf(symbol));
            }
        }

        Store(pattern.Value, [.. declared], [], isAlias: true);
        foreach (var member in pattern.Pattern.Descendants().OfType<IPropertyReferenceOperation>())
        {
            Walk(member);
        }
    }

    /// <summary>The variables and fields on which the object that the expression denotes hangs.</summary>
    private void Roots(IOperation operation, List<int> roots)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                roots.Add(IndexOf(local.Local));
                break;
            case IParameterReferenceOperation parameter:
                roots.Add(IndexOf(parameter.Parameter));
                break;
            case IInstanceReferenceOperation:
                roots.Add(IndexOfThis());
                break;
            case IFlowCaptureReferenceOperation reference:
                roots.Add(IndexOf(reference.Id));
                break;
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                roots.Add(IndexOf(member.Member is IFieldSymbol field ? Cells.Canonical(field).OriginalDefinition : member.Member.OriginalDefinition));
                if (member.Instance is { } instance)
                {
                    Roots(instance, roots);
                }

                break;
            default:
                foreach (var child in operation.ChildOperations)
                {
                    Roots(child, roots);
                }

                break;
        }
    }

    private int[] RootsOf(IOperation operation)
    {
        var roots = new List<int>();
        Roots(operation, roots);
        return [.. roots];
    }

    private void NoteFields(int[] variables)
    {
        foreach (var variable in variables)
        {
            if (_facts.Variables[variable] is IFieldSymbol or IPropertySymbol)
            {
                _facts.FieldsWritten.Add((ISymbol)_facts.Variables[variable]);
            }
        }
    }

    private static bool IsObject(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum or TypeKind.Delegate } => false,
        { IsReferenceType: true } or ITypeParameterSymbol or { IsRefLikeType: true } => true,
        _ => type.SpecialType == SpecialType.None,
    };

    private int IndexOfThis() => _facts.This >= 0 ? _facts.This : _facts.This = IndexOf(SliceFacts.ThisKey);

    private int IndexOf(object key)
    {
        if (!_indices.TryGetValue(key, out var index))
        {
            _indices.Add(key, index = _facts.Variables.Count);
            _facts.Variables.Add(key);
        }

        return index;
    }
}
