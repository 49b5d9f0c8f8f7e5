using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>Objects that are made here: instances, tuples, arrays, collections, copies, delegates; and the environment of captured variables.</content>
internal sealed partial class BodyInterpreter
{
    private readonly Stack<Value> _receivers = [];
    private Value _environment = Value.Unknown;
    private Node? _sequence;

    // What is held wherever an iterator hands out an element; and what each of these places holds, by its operation and way into a finally region.
    private readonly Dictionary<(IOperation, int), GateSet> _heldAtYields = [];

    /// <summary>Puts the ports of the body into its variables.</summary>
    private void EnterBody()
    {
        _environment = Value.Of(_body.Outer is null ? Nodes.Fresh(_body.Syntax, 1, null) : Nodes.Environment);
        if (_body.Outer is null && HasThis)
        {
            _memory.Write(_environment, FieldKey.This, Value.Of(Nodes.This));
        }

        _memory.State = _memory.State.Hold(_engine.HeldAtEntry(_body));
        if (_body.Method is { } method)
        {
            foreach (var parameter in method.Parameters)
            {
                EnterParameter(parameter);
            }
        }

        if (_body.Method is { MethodKind: MethodKind.Constructor, IsStatic: false } constructor)
        {
            EnterPrimary(constructor);
            RunInitializers(constructor);
        }

        CountYields(0);
    }

    private bool HasThis => _body.Root.Symbol is { IsStatic: false };

    private void EnterParameter(IParameterSymbol parameter)
    {
        var syntax = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) ?? _body.Syntax;
        var value = parameter.RefKind == RefKind.Out ? Value.Unknown : Value.Of(Nodes.Parameter(parameter.Ordinal));
        var items = Knowledge.ItemsOfParameter(parameter);
        if (!items.IsDefaultOrEmpty)
        {
            _memory.Known.Add(Nodes.Parameter(parameter.Ordinal));
            value = value.With(origins: OriginSet.Of(_engine.Origins.Of(syntax, items, isWhole: false)));
        }

        value = WithOwnItems(value, parameter.Type, syntax);
        if (Knowledge.IsNotPersonal(parameter))
        {
            // Whatever flows in: the body may count on it that nobody can be known by it.
            value = Value.Of(TextOf(value));
        }

        StoreParameter(parameter, AtItsPlace(value, parameter, parameter.Type));
    }

    /// <summary>What an attribute says of a parameter or of all values of a type: that it names a place of a class.</summary>
    private Value AtItsPlace(Value value, ISymbol? parameter, ITypeSymbol? type)
    {
        var place = (parameter is null ? null : Knowledge.PlaceClassOf(parameter)) ?? (type is INamedTypeSymbol { SpecialType: SpecialType.None } named ? Knowledge.PlaceClassOf(named) : null);
        if (place is null)
        {
            return value;
        }

        var root = Value.Of(TextSet.Of(PlaceText.Root(place)));
        if (IsText(type))
        {
            return root.With(origins: value.Origins, taint: value.Taint.UnionOfData(value.Refs), facts: value.Facts);
        }

        _memory.Write(value, FieldKey.Place, root);
        return value;
    }

    /// <summary>The parameters of a primary constructor live on in the object: as themselves, and as the properties of a record.</summary>
    private void EnterPrimary(IMethodSymbol constructor)
    {
        if (_body.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)
        {
            return;
        }

        foreach (var parameter in constructor.Parameters)
        {
            var value = _memory.Read(_memory.Slots.Variable(parameter));
            _memory.Write(Nodes.This, new FieldKey(parameter), value);
            if (constructor.ContainingType.IsRecord && constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                _memory.Write(Nodes.This, new FieldKey(property), value);
            }
        }
    }

    /// <summary>What happens before the body of a constructor: initializers of fields, and the base constructor that nobody wrote.</summary>
    private void RunInitializers(IMethodSymbol constructor)
    {
        var explicitCall = _engine.Bodies.CallsOtherConstructor(constructor);
        if (explicitCall != ConstructorCall.This)
        {
            foreach (var body in _engine.Bodies.InitializersOf(constructor.ContainingType))
            {
                ApplyAtEntry(body, []);
            }
        }

        if (explicitCall == ConstructorCall.None && constructor.ContainingType.BaseType is { } baseType && !IsLibrary(baseType))
        {
            var parameterless = baseType.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional));
            if (parameterless is not null && _engine.Bodies.Find(parameterless) is { } body)
            {
                ApplyAtEntry(body, [.. parameterless.Parameters.Select(_ => Value.Unknown)]);
            }
        }
    }

    private Value ThisValue() => _body.Outer is null ? Value.Of(Nodes.This) : _memory.Read(_environment, FieldKey.This);

    /// <summary>Whether the variable lives in the environment that lambdas share.</summary>
    private bool IsShared(ISymbol variable) => _body.Root.Captured.Contains(variable);

    private bool IsPrimary(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, _body.Root.Symbol)
        && HasThis;

    /// <summary>The object that a member is reached through; the object of all statics for static members.</summary>
    private Value Receiver(IOperation? instance, ISymbol member) =>
        member.IsStatic ? Value.Of(Nodes.Statics) : instance is null ? ThisValue() : Evaluate(instance);

    private Value Made(IOperation operation, ITypeSymbol? type, int index = 0)
    {
        var value = Value.Of(Nodes.Fresh(operation, index, type)).With(facts: Values.GateFacts.NotNull);
        return value;
    }

    /// <summary>A new object of the program's own, or a tuple: that it was made tells what is held here.</summary>
    private Value MadeHere(IOperation operation, ITypeSymbol? type)
    {
        var node = Nodes.Fresh(operation, 0, type);
        if (!_engine.HasGates)
        {
            return Value.Of(node).With(facts: Values.GateFacts.NotNull);
        }

        MarkMade(node);
        return Value.Of(node).With(facts: _engine.ExactTypes.FactsOfNew(type).Plus(_memory.State.Held));
    }

    /// <summary>An object that goes by the name of a static member: which one it is, and what it was made of where it never changes.</summary>
    private bool TryNamed(ISymbol member, out Value value)
    {
        value = Value.Unknown;
        if (!member.IsStatic || !_engine.HasGates || !_engine.AsksGates(_body) || _engine.Named.Of(member) is not { } named)
        {
            return false;
        }

        if (named.IsConstant)
        {
            value = Create(named.Creation);
            _log.Begin(named.Creation);
        }
        else
        {
            value = _memory.Read(Value.Of(Nodes.Statics), new FieldKey(member));
        }

        value = _engine.ExactTypes.FactsOfNamed(member) is { } facts ? value.With(facts: facts.Plus(_memory.State.Held)) : value;
        return true;
    }

    private void MarkMade(Node node) => _memory.Write(node, FieldKey.Made, Value.Unknown.With(facts: Values.GateFacts.None.Plus(_memory.State.Held)));

    private Value Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return UnionOfChildren(creation);
        }

        if (creation.Type is { TypeKind: TypeKind.Delegate })
        {
            return UnionOfChildren(creation);
        }

        if (Channels.IsWindow(creation.Type) && creation.Arguments is [{ Value: { Type: IArrayTypeSymbol } window }, ..])
        {
            return Evaluate(window);
        }

        if (creation is { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Arguments: [{ Value: var wrapped }] })
        {
            var held = Evaluate(wrapped);
            return held.With(facts: held.Facts.And(GateFacts.IsNull, GateSet.All));
        }

        var made = creation.Type is { } type && _engine.Bodies.IsSource(type) ? MadeHere(creation, type) : Made(creation, creation.Type);
        StartCounting(made, creation);
        var value = CallConstructor(creation, constructor, made, [.. creation.Arguments]);
        return WithOwnItems(AtItsPlace(value, null, creation.Type), creation.Type, creation.Syntax);
    }

    /// <summary>An object of a type that stands for a type parameter, or was named at run time: made by its constructor without arguments.</summary>
    private Value MadeByDefault(IOperation creation, ITypeSymbol? type) =>
        MadeBy(creation, type is ITypeParameterSymbol ? Constrained(type) : type, []) ?? Made(creation, null);

    /// <summary>The object that the constructor with so many parameters makes; null where no such constructor can be seen.</summary>
    private Value? MadeBy(IOperation creation, ITypeSymbol? type, Value[] arguments)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named)
        {
            return null;
        }

        var constructors = named.InstanceConstructors.Where(c => c.Parameters.Length == arguments.Length && _engine.Bodies.Find(c) is not null).ToList();
        if (constructors.Count == 0)
        {
            return null;
        }

        var made = Made(creation, type);
        foreach (var constructor in constructors)
        {
            Call(new CallSite(creation, constructor, made, null, [.. arguments], new IOperation?[arguments.Length], false));
        }

        return WithOwnItems(made, type, creation.Syntax);
    }

    private Value CreateAnonymous(IAnonymousObjectCreationOperation creation)
    {
        var made = MadeHere(creation, creation.Type);
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                _memory.Write(made, new FieldKey(property.Property), Evaluate(assignment.Value));
            }
        }

        return made;
    }

    private Value CreateTuple(ITupleOperation tuple)
    {
        var type = tuple.NaturalType as INamedTypeSymbol ?? tuple.Type as INamedTypeSymbol;
        var values = tuple.Elements.Select(Evaluate).ToList();
        var made = MadeHere(tuple, type);
        for (var i = 0; i < values.Count && type is { IsTupleType: true }; i++)
        {
            _memory.Write(made, new FieldKey(Cells.Canonical(type.TupleElements[i])), values[i]);
        }

        return made;
    }

    private Value CreateArray(IArrayCreationOperation creation)
    {
        var made = Made(creation, creation.Type);
        foreach (var size in creation.DimensionSizes)
        {
            Evaluate(size);
        }

        if (creation.Initializer is { } initializer)
        {
            var awaited = FillArray(made, initializer);
            CountElements(made, initializer.ElementValues.Length);
            return made.With(facts: AllAwaited(made.Facts, awaited));
        }

        FillWithDefaults(made, creation.Type);
        return made;
    }

    private Value CreateStackArray(IOperation operation)
    {
        var made = Made(operation, operation.Type);
        foreach (var part in operation.ChildOperations)
        {
            if (part is IArrayInitializerOperation initializer)
            {
                FillArray(made, initializer);
            }
            else
            {
                _memory.Add(made, FieldKey.Element, Evaluate(part).WithoutFacts());
            }
        }

        return made;
    }

    /// <summary>Puts in the elements; yields what awaiting all of them grants.</summary>
    private GateSet FillArray(Value array, IArrayInitializerOperation initializer)
    {
        var awaited = GateSet.None;
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            var element = initializer.ElementValues[i];
            if (element is IArrayInitializerOperation nested)
            {
                FillArray(array, nested);
                continue;
            }

            var value = Evaluate(element);
            PutAt(array, i, value);
            awaited |= AwaitedOf(value, element.Type);
        }

        return awaited;
    }

    private static GateSet AwaitedOf(Value value, ITypeSymbol? type) =>
        !ReferenceEquals(value, Value.Bottom) && IsTaskLike(type) ? value.Facts.When(GateFacts.IsAwaited) : GateSet.None;

    /// <summary>A collection of tasks is awaited as a whole (<c>Task.WhenAll</c>).</summary>
    private static GateFacts AllAwaited(GateFacts facts, GateSet awaited) => awaited.IsEmpty ? facts : facts.And(GateFacts.IsAwaited, awaited);

    private Value CreateCollection(ICollectionExpressionOperation collection)
    {
        if (collection.ConstructMethod is { } method && !IsLibrary(method))
        {
            return CreateOwnCollection(collection, method);
        }

        var made = Made(collection, collection.Type);
        var awaited = GateSet.None;
        var index = 0;
        foreach (var element in collection.Elements)
        {
            var value = EvaluateElement(element);
            if (element is ISpreadOperation || index >= MaxEntries)
            {
                // What was listed before stays where it is.
                _memory.Write(made, FieldKey.Element, Kept(made, value), isStrong: false);
            }
            else
            {
                PutAt(made, index, Kept(made, value));
            }

            index = element is ISpreadOperation ? MaxEntries : index + 1;
            awaited |= AwaitedOf(value, element.Type);
        }

        var listed = collection.Elements.Count(e => e is not ISpreadOperation);
        if (listed > 0 || collection.Elements.IsEmpty)
        {
            CountElements(made, listed == collection.Elements.Length ? listed : null);
        }

        made = made.With(facts: AllAwaited(made.Facts, awaited));
        return WithOwnItems(made, collection.Type, collection.Syntax);
    }

    private Value EvaluateElement(IOperation element) =>
        element is ISpreadOperation spread ? ElementsOf(spread, spread.Operand.Type, Evaluate(spread.Operand)) : Evaluate(element);

    /// <summary>A collection of the program: its builder is given all elements, or its <c>Add</c> one after the other.</summary>
    private Value CreateOwnCollection(ICollectionExpressionOperation collection, IMethodSymbol method)
    {
        _log.Begin(collection);
        if (method.MethodKind != MethodKind.Constructor)
        {
            var elements = Made(collection, null, 1);
            foreach (var element in collection.Elements)
            {
                _memory.Add(elements, FieldKey.Element, EvaluateElement(element));
            }

            return Call(new CallSite(collection, method, null, null, [.. method.Parameters.Select(p => p.Ordinal == 0 ? elements : Default(p.Type))], new IOperation?[method.Parameters.Length], false));
        }

        var made = Made(collection, collection.Type);
        Call(new CallSite(collection, method, made, null, [.. method.Parameters.Select(p => Default(p.Type))], new IOperation?[method.Parameters.Length], false));
        foreach (var element in collection.Elements)
        {
            var value = EvaluateElement(element);
            if (!_isDead && AddOf(collection.Type, (element as ISpreadOperation)?.ElementType ?? element.Type) is { } add)
            {
                Call(new CallSite(collection, add, made, null, [value], [null], add.IsVirtual || add.IsAbstract || add.IsOverride));
            }
            else
            {
                _memory.Add(made, FieldKey.Element, value.WithoutFacts());
            }
        }

        return WithOwnItems(made, collection.Type, collection.Syntax);
    }

    /// <summary>The member by which a collection takes an element.</summary>
    private IMethodSymbol? AddOf(ITypeSymbol? collection, ITypeSymbol? element)
    {
        for (var type = collection; type is not null; type = type.BaseType)
        {
            foreach (var add in type.GetMembers("Add").OfType<IMethodSymbol>())
            {
                if (add is { IsStatic: false, Parameters: [var taken] } && (element is null || _engine.Compilation.ClassifyCommonConversion(element, taken.Type).IsImplicit))
                {
                    return add;
                }
            }
        }

        return null;
    }

    private Value CopyWith(IWithOperation with)
    {
        var operand = Evaluate(with.Operand);
        var copy = with.Type is { } type ? CopyOf(operand.Refs.IsEmpty ? Made(with, type) : operand, with, type) : operand;
        copy = copy.With(origins: operand.Origins, taint: operand.Taint);
        if (with.Initializer is { } initializer)
        {
            Initialize(copy, initializer);
        }

        return copy;
    }

    /// <summary>A record is copied as what it is, not as what it is called here: where callers know that, they are asked.</summary>
    private Value CopyOf(Value operand, IOperation with, ITypeSymbol type)
    {
        if (type is { IsRecord: true, IsSealed: false } && Dispatch.ExactTypes(operand, _body.Context) is null)
        {
            DispatchOn(operand);
        }

        if (operand.Refs.Count == 1)
        {
            return _memory.Copy(operand, with, OwnType(operand.Refs[0], type));
        }

        var alike = new Dictionary<ITypeSymbol, NodeSet>(SymbolEqualityComparer.Default);
        foreach (var node in operand.Refs)
        {
            var own = OwnType(node, type);
            alike[own] = alike.TryGetValue(own, out var others) ? others.Add(node) : NodeSet.Of(node);
        }

        var copies = operand.With(refs: NodeSet.Empty);
        foreach (var originals in alike)
        {
            copies = copies.Join(_memory.Copy(operand.With(refs: originals.Value), (with, originals.Key), originals.Key));
        }

        return copies;
    }

    private ITypeSymbol OwnType(Node original, ITypeSymbol declared) =>
        (original.Kind == NodeKind.Fresh ? original.Type : _body.Context?.TypeOf(original)) is { IsReferenceType: true } own && TypeHierarchy.Is(own, declared) ? own : declared;

    private void Initialize(Value target, IObjectOrCollectionInitializerOperation initializer)
    {
        _receivers.Push(target);
        foreach (var part in initializer.Initializers)
        {
            Evaluate(part);
        }

        _receivers.Pop();
    }

    private Value CreateDelegate(IDelegateCreationOperation creation) => Evaluate(creation.Target);

    private Value MethodGroup(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Value.Of(new FuncTarget(LocalFunction(method), method.IsStatic ? null : _environment, reference.Syntax) { Held = HeldWhereMade });
        }

        var receiver = reference.Instance is { } instance ? Evaluate(instance) : null;
        return Value.Of(new FuncTarget(method, receiver, reference.Syntax) { Held = HeldWhereMade });
    }

    private GateSet HeldWhereMade => _engine.HasGates ? _memory.State.Held : GateSet.None;

    private Value Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        _engine.Bodies.AddLambda(lambda.Symbol, lambda.Syntax, () => _graph!.GetAnonymousFunctionControlFlowGraph(lambda, CancellationToken.None), _body);
        return Value.Of(new FuncTarget(lambda.Symbol, _environment, lambda.Syntax) { Held = HeldWhereMade });
    }

    private IMethodSymbol LocalFunction(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (_engine.Bodies.FindNested(definition) is null && GraphOf(definition) is { } graph)
        {
            var syntax = definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) ?? _body.Syntax;
            _engine.Bodies.AddLambda(definition, syntax, graph, _body);
        }

        return definition;
    }

    /// <summary>A local function is declared in this graph or in one around it.</summary>
    private Func<ControlFlowGraph?>? GraphOf(IMethodSymbol localFunction)
    {
        for (var body = _body; body is not null; body = body.Outer)
        {
            if (body.Graph is { } graph && graph.LocalFunctions.Contains(localFunction, SymbolEqualityComparer.Default))
            {
                return () => graph.GetLocalFunctionControlFlowGraph(localFunction, CancellationToken.None);
            }
        }

        return null;
    }

    /// <summary>The sequence that an iterator fills.</summary>
    /// <summary>Notes in an iterator whether it has handed out an element.</summary>
    private void CountYields(int yields)
    {
        if (_engine.HasGates && (yields > 0 || (_body.Method is { } method && ShortBodies.IsIterator(method, _body.Syntax))))
        {
            _memory.Write(YieldedSequence(), FieldKey.Rounds, Value.Unknown.With(facts: GateFacts.Constant(yields)));
        }
    }

    private Value YieldedSequence() => Value.Of(_sequence ??= Nodes.Fresh(_body.Syntax, 2, null));
}
