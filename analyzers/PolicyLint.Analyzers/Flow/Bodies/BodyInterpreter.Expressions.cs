using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>What each kind of expression evaluates to.</content>
internal sealed partial class BodyInterpreter
{
    private Value Evaluate(IOperation operation)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Spend(1);
        if (_isDead)
        {
            return Value.Bottom;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } && Knowledge.ModelOf(member)?.PlaceClass is { } place
                ? Constant(constant).With(texts: TextSet.Of(PlaceText.Root(place)))
                : Constant(constant);
        }

        return operation switch
        {
            IExpressionStatementOperation statement => Evaluate(statement.Operation),
            ILocalReferenceOperation local => ReadLocal(local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IFieldReferenceOperation field => ReadField(field),
            IPropertyReferenceOperation property => ReadProperty(property),
            IEventReferenceOperation reference => _memory.Read(Receiver(reference.Instance, reference.Member), new FieldKey(reference.Event)),
            IInstanceReferenceOperation instance => Instance(instance),
            IArrayElementReferenceOperation element => ReadElement(element),
            IImplicitIndexerReferenceOperation indexer => ReadImplicitIndexer(indexer),
            IInlineArrayAccessOperation inline => ReadElements(Evaluate(inline.Instance), inline.Type, inline),
            ISimpleAssignmentOperation assignment => Assign(assignment),
            ICompoundAssignmentOperation compound => AssignCompound(compound),
            IIncrementOrDecrementOperation increment => Increment(increment),
            IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction),
            IInvocationOperation invocation => Invoke(invocation),
            IObjectCreationOperation creation => Create(creation),
            ITypeParameterObjectCreationOperation creation => MadeByDefault(creation, creation.Type),
            IAnonymousObjectCreationOperation creation => CreateAnonymous(creation),
            IArrayCreationOperation creation => CreateArray(creation),
            ICollectionExpressionOperation collection => CreateCollection(collection),
            ISpreadOperation spread => Evaluate(spread.Operand),
            ITupleOperation tuple => CreateTuple(tuple),
            IWithOperation with => CopyWith(with),
            IConversionOperation conversion => Convert(conversion),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation unary => Unary(unary),
            ITupleBinaryOperation comparison => CompareTuples(comparison),
            IInterpolatedStringOperation text => Interpolate(text),
            IInterpolatedStringAdditionOperation addition => Concatenate(ToText(addition.Left), ToText(addition.Right)),
            IFlowCaptureOperation capture => Capture(capture),
            IFlowCaptureReferenceOperation reference => ReadCapture(reference),
            IIsNullOperation isNull => IsNull(Evaluate(isNull.Operand)),
            IIsPatternOperation pattern => IsPattern(pattern),
            IIsTypeOperation isType => IsType(isType),
            IAwaitOperation await => AwaitOwn(await) ?? Await(Evaluate(await.Operation), await),
            IDelegateCreationOperation creation => CreateDelegate(creation),
            IMethodReferenceOperation reference => MethodGroup(reference),
            IFlowAnonymousFunctionOperation lambda => Lambda(lambda),
            IEventAssignmentOperation assignment => Subscribe(assignment),
            ICaughtExceptionOperation => Caught(),
            IReturnOperation { Kind: OperationKind.YieldReturn } yield => Yield(yield),
            IDefaultValueOperation value => value.Type is { } type && IsStructWithParts(type) ? Made(value, type) : Default(value.Type),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
            IArgumentOperation argument => Evaluate(argument.Value),
            IAddressOfOperation address => Evaluate(address.Reference),
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
            ITranslatedQueryOperation query => Evaluate(query.Operation),
            IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation => Dynamic(operation),
            ITypeOfOperation or INameOfOperation or ISizeOfOperation or IDiscardOperation => Value.Unknown,
            IRangeOperation or IUtf8StringOperation => UnionOfChildren(operation),
            IThrowOperation thrown => Throw(thrown),
            { Kind: OperationKind.None, Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } => CreateStackArray(operation),
            _ => UnionOfChildren(operation),
        };
    }

    private static Value Default(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value.Null,
        { SpecialType: SpecialType.System_Boolean } => Constant(false),
        { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Int32 } => Constant(0),
        ITypeParameterSymbol => Value.Initial,
        _ => Value.Unknown,
    };

    private static Value Constant(object? constant) => constant switch
    {
        string text => Value.Of(TextSet.Of(text)).With(facts: GateFacts.Constant(text)),
        _ => Value.Unknown.With(facts: GateFacts.Constant(constant)),
    };

    /// <summary>An operation of which we know no more than its parts: it carries what they carry.</summary>
    private Value UnionOfChildren(IOperation operation)
    {
        var value = Value.Unknown;
        foreach (var child in operation.ChildOperations)
        {
            // Nobody wrote this one: where code does not compile, it stands for a member that cannot be found.
            if (child is not IInstanceReferenceOperation { IsImplicit: true })
            {
                value = value.Join(Evaluate(child));
                foreach (var place in child.Type is IPointerTypeSymbol ? PointeesOf(child) : [])
                {
                    value = value.Join(Evaluate(place));
                }
            }
        }

        return operation is IInvalidOperation or IObjectCreationOperation { Constructor: null, Type.TypeKind: not TypeKind.Delegate } ? StatedBy(value) : value.WithoutFacts();
    }

    /// <summary>
    /// What a member that cannot be found makes of objects: something else, which may tell what they say of themselves. They are not the
    /// objects, and what merely hangs below those is not in it.
    /// </summary>
    private Value StatedBy(Value value)
    {
        var (origins, nodes) = _memory.DataOf(value);
        return Stated(Value.Unknown.With(origins: origins, taint: nodes, texts: value.Texts));
    }

    private Value Discard(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Evaluate(child);
        }

        return Value.Unknown;
    }

    private Value Throw(IThrowOperation thrown)
    {
        var value = thrown.Exception is { } exception ? Evaluate(exception) : Value.Bottom;
        if (thrown.Exception is not null)
        {
            ReportThrown(thrown, value);
        }

        _exit.Throw(_memory.State, value);
        _isDead = true;
        return Value.Bottom;
    }

    /// <summary>What a handler caught: an exception is never null, also where nobody was seen throwing it.</summary>
    private Value Caught()
    {
        var caught = _memory.Read(CaughtSlot(_handlers.CatchAround(_block!) ?? FilterAround(_block!)));
        return (ReferenceEquals(caught, Value.Bottom) ? Value.Unknown : caught).With(facts: GateFacts.NotNull);
    }

    private Value ReadLocal(ILocalReferenceOperation local)
    {
        if (AliasesOf(local.Local) is { } targets)
        {
            return targets.Aggregate(Value.Bottom, (value, target) => value.Join(Evaluate(target)));
        }

        return IsShared(local.Local) ? _memory.Read(_environment, new FieldKey(local.Local)) : _memory.Read(_memory.Slots.Variable(local.Local));
    }

    private Value ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (parameter.ContainingSymbol is INamedTypeSymbol)
        {
            // The receiver of an extension block: its members have it as others have `this`.
            return WithOwnItems(ThisValue(), parameter.Type, reference.Syntax);
        }

        if (IsPrimary(parameter))
        {
            return WithOwnItems(_memory.Read(ThisValue(), new FieldKey(parameter)), parameter.Type, reference.Syntax);
        }

        return IsShared(parameter) ? _memory.Read(_environment, new FieldKey(parameter)) : _memory.Read(_memory.Slots.Variable(parameter));
    }

    private Value Instance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver => _receivers.Count > 0 ? _receivers.Peek() : ThisValue(),
        InstanceReferenceKind.PatternInput => Value.Unknown,
        _ => instance.Parent is IMemberReferenceOperation or IInvocationOperation { Instance: IInstanceReferenceOperation }
            ? ThisValue()
            : WithOwnItems(ThisValue(), instance.Type, instance.Syntax),
    };

    private Value ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        var receiver = Receiver(reference.Instance, field);
        if (Knowledge.ModelOf(field)?.PlaceClass is { } place)
        {
            return Value.Of(TextSet.Of(PlaceText.Root(place)));
        }

        if (_engine.Settled.ValueOf(field) is { HasValue: true, Value: var settled })
        {
            return Constant(settled);
        }

        if (KnownContent(field) is { } content)
        {
            return Constant(content);
        }

        if (TryNamed(field, out var named))
        {
            return named;
        }

        var value = _memory.Read(receiver, CellOf(field));
        return Yielded(InheritFrom(value, receiver, field, reference.Type), field, reference.Type, reference.Syntax, reference.Instance?.Type);
    }

    /// <summary>Likewise a member of the program, unless its type says itself which of its members are personal: the others are not.</summary>
    private Value InheritFrom(Value value, Value receiver, ISymbol member, ITypeSymbol? type) =>
        IsService(_engine.Bodies, member) ? Inherit(value, Value.Unknown, type)
            : Inherit(value, !receiver.Taint.IsEmpty && SaysItsItems(Knowledge, member) ? receiver.With(taint: NodeSet.Empty) : receiver, type);

    private static bool SaysItsItems(CodeKnowledge knowledge, ISymbol member) =>
        member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false } type && knowledge.ItemsOfType(type) is { IsDefaultOrEmpty: false } items && items.Any(i => !i.IsProbable);

    /// <summary>A member of something that is personal as a whole value (a row of a query, say) is personal too.</summary>
    private Value Inherit(Value value, Value receiver, ITypeSymbol? type)
    {
        if (ReferenceEquals(value, Value.Bottom))
        {
            // Nothing was put in that we saw: of what is in there nothing is known.
            value = Value.Unknown;
        }

        if ((receiver.Origins.IsEmpty && receiver.Taint.IsEmpty) || (type is not null && !Knowledge.CanCarry(type)))
        {
            return value;
        }

        return value.With(origins: value.Origins.Union(receiver.Origins.Where(o => !o.IsWhole)), taint: value.Taint.UnionOfData(receiver.Taint));
    }

    /// <summary>Adds what reading the member yields by itself.</summary>
    private Value Yielded(Value value, ISymbol member, ITypeSymbol? type, SyntaxNode syntax, ITypeSymbol? receiver = null)
    {
        var items = Knowledge.ItemsOfMember(member, receiver);
        if (!items.IsDefaultOrEmpty)
        {
            // The item says more exactly what the value is than where it was kept.
            foreach (var node in value.Refs)
            {
                if (IsText(type) || IsNumber(type))
                {
                    _memory.Known.Add(node);
                }
            }

            return value.With(origins: OriginSet.Of(_engine.Origins.Of(syntax, items, isWhole: false)), taint: NodeSet.Empty);
        }

        return Knowledge.ModelOf(member) is { NotPersonal: true } ? Value.Unknown.With(texts: value.Texts, facts: value.Facts) : WithOwnItems(value, type, syntax);
    }

    /// <summary>Adds what a value of the type is by itself, unless the value carries that already.</summary>
    private Value WithOwnItems(Value value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (type is null)
        {
            return value;
        }

        var items = Knowledge.ItemsOfType(type);
        if (items.IsDefaultOrEmpty || Covers(value, items))
        {
            return value;
        }

        foreach (var node in value.Refs)
        {
            _memory.Known.Add(node);
        }

        return value.With(origins: value.Origins.Union(OriginSet.Of(_engine.Origins.Of(syntax, items, isWhole: true, isBelow: !Knowledge.HasOwnItems(type)))));
    }

    private bool Covers(Value value, System.Collections.Immutable.ImmutableArray<PersonalItem> items)
    {
        // Only the value and what it directly holds: looking through all that hangs on it would cost at every read.
        return Covers(value.Origins, items)
            || (!value.Refs.IsEmpty && (Covers(_memory.Read(value, FieldKey.Element).Origins, items) || Covers(_memory.Read(value, FieldKey.Result).Origins, items)));
    }

    private static bool Covers(OriginSet origins, System.Collections.Immutable.ImmutableArray<PersonalItem> items)
    {
        foreach (var (origin, _) in origins)
        {
            if (origin.Items.Length >= items.Length && items.All(origin.Items.Contains))
            {
                return true;
            }
        }

        return false;
    }

    private Value ReadElement(IArrayElementReferenceOperation element)
    {
        var key = GateFacts.None;
        foreach (var index in element.Indices)
        {
            key = Evaluate(index).Facts;
        }

        var array = Evaluate(element.ArrayReference);
        var only = element.Indices.Length == 1 ? element.Indices[0] : null;
        // A range of an array is the array's content in a new one.
        return element.Type is IArrayTypeSymbol && element.ArrayReference.Type is IArrayTypeSymbol { ElementType: not IArrayTypeSymbol }
            ? array
            : AtIndex(array, only, only is null ? GateFacts.None : key, ReadElements(array, element.Type, element));
    }

    private Value ReadElements(Value collection, ITypeSymbol? type, IOperation operation) =>
        WithOwnItems(TakenOut(collection, Inherit(_memory.Read(collection, FieldKey.Element), collection, type)), type, operation.Syntax);

    private Value ReadImplicitIndexer(IImplicitIndexerReferenceOperation indexer)
    {
        Evaluate(indexer.Argument);
        var receiver = Evaluate(indexer.Instance);
        return indexer.IndexerSymbol is IMethodSymbol ? AsData(receiver, indexer.Type) : FromEnd(receiver, indexer.Argument, ReadElements(receiver, indexer.Type, indexer));
    }

    /// <summary>The element so far from the end of a collection of which it is known how many it has.</summary>
    private Value FromEnd(Value collection, IOperation index, Value element) =>
        _body.MeetsGates && Strip(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } } && CountFacts(collection).Numbers is [(var count, _)] && back <= count
            ? AtIndex(collection, (int)count - back, element)
            : element;

    private Value Convert(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
        {
            return Call(conversion, method, null, [conversion.Operand]);
        }

        if (conversion.Operand is IInterpolatedStringOperation && conversion.Type is { SpecialType: not SpecialType.System_String, Name: "FormattableString" or "IFormattable" })
        {
            return Evaluate(conversion.Operand);
        }

        var value = Evaluate(conversion.Operand);
        if (conversion is { Type.IsReferenceType: true, Operand.Type.IsValueType: true })
        {
            value = Copied(value, conversion.Operand, conversion);
        }

        value = conversion.Operand.Type is { } from ? AsGiven(value, conversion.Type, from) : value;
        SeeAsSequence(conversion, value);
        value = conversion is { Conversion.IsReference: true, Conversion.IsImplicit: false } ? Narrowed(value, conversion.Type) : value;
        if (conversion is { IsTryCast: true, Type: { } tried })
        {
            var outcome = IsOfType(value, conversion.Operand.Type, tried);
            // What comes out as null may be something of another type.
            value = value.With(facts: GateFacts.None.And(GateFacts.IsNotNull, outcome.Match).And(GateFacts.IsNull, outcome.NoMatch));
        }
        else if (conversion is { IsImplicit: false, Conversion.IsReference: true, Type: { } cast } && WhenOf(value, cast, isOfType: true) is { } ofIt)
        {
            _memory.State = _memory.State.Hold(ofIt & value.Facts.When(GateFacts.IsNull));
        }

        if (conversion.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && conversion.Operand.Type is { } wrapped && IsNeverNull(wrapped))
        {
            value = value.With(facts: value.Facts.And(GateFacts.IsNull, GateSet.All));
        }

        if (conversion is { IsImplicit: false, Conversion: { IsNumeric: true, IsImplicit: false } })
        {
            // Cut to fit, it may be another number.
            value = value.WithoutFacts();
        }

        if (conversion.Conversion.IsImplicit && conversion.Conversion.IsIdentity)
        {
            return value;
        }

        // A cast to a personal type tells what the object is; a cast away from it hides nothing.
        return conversion.IsImplicit ? value : WithOwnItems(value, conversion.Type, conversion.Syntax);
    }

    private Value Unary(IUnaryOperation unary)
    {
        if (unary.OperatorMethod is { } method && !IsLibrary(method))
        {
            return Call(unary, method, null, [unary.Operand]);
        }

        var value = Evaluate(unary.Operand);
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Not => Value.Unknown.With(facts: value.Facts.Negate()),
            UnaryOperatorKind.True => value,
            UnaryOperatorKind.False => value.With(facts: value.Facts.Negate()),
            _ => value.With(facts: IsCounted(unary.Type) ? InRange(unary.Type, Counting.Of(unary.OperatorKind, value.Facts)) : GateFacts.None),
        };
    }

    private Value Binary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { IsImplicitlyDeclared: false } method && !IsLibrary(method))
        {
            return Call(binary, method, null, [binary.LeftOperand, binary.RightOperand]);
        }

        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type is { SpecialType: SpecialType.System_String })
        {
            return ConcatenateAll(binary);
        }

        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals:
                return Value.Unknown.With(facts: FactsOfEquality(binary.LeftOperand, left, binary.RightOperand, right));
            case BinaryOperatorKind.NotEquals:
                return Value.Unknown.With(facts: FactsOfEquality(binary.LeftOperand, left, binary.RightOperand, right).Negate());
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                return Value.Unknown.With(facts: FactsOfOrder(binary, left, right));
            case BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr when IsLogical(binary.Type):
                return CombineBooleans(binary.OperatorKind, left, right);
        }

        if (binary.Type is IPointerTypeSymbol)
        {
            return left.Join(right).WithoutFacts();
        }

        return IsBoolean(binary.Type) ? Value.Unknown : Calculated(binary.OperatorKind, left, right, binary.Type);
    }

    /// <summary>Sums of texts are written with hundreds of operands: walked from left to right without recursion.</summary>
    private Value ConcatenateAll(IBinaryOperation binary)
    {
        var operands = new Stack<IOperation>();
        IOperation current = binary;
        while (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } sum)
        {
            operands.Push(sum.RightOperand);
            current = sum.LeftOperand;
        }

        var value = ToText(current);
        while (operands.Count > 0)
        {
            value = Concatenate(value, ToText(operands.Pop()));
        }

        return value;
    }

    private Value Interpolate(IInterpolatedStringOperation text)
    {
        var value = Constant("");
        foreach (var part in text.Parts)
        {
            value = part switch
            {
                IInterpolatedStringTextOperation literal => Concatenate(value, Evaluate(literal.Text)),
                IInterpolationOperation interpolation => Concatenate(value, ToText(interpolation.Expression)),
                IInterpolatedStringAppendOperation append => Concatenate(value, Appended(append)),
                _ => Concatenate(value, Evaluate(part)),
            };
        }

        return value;
    }

    private Value Appended(IInterpolatedStringAppendOperation append) =>
        append.AppendCall is IInvocationOperation { Arguments: { Length: > 0 } arguments } ? ToText(arguments[0].Value) : UnionOfChildren(append);

    private GateFacts Appended(GateFacts left, GateFacts right) => _body.MeetsGates ? left.Append(right) : GateFacts.NotNull;

    private Value Concatenate(Value left, Value right)
    {
        if (left.Origins.IsEmpty && left.Taint.IsEmpty && right.Origins.IsEmpty && right.Taint.IsEmpty && left.Texts.Count <= 1 && right.Texts.Count <= 1 && left.Refs.IsEmpty && right.Refs.IsEmpty)
        {
            var texts = left.Texts.IsEmpty && right.Texts.IsEmpty ? TextSet.Empty : left.Texts.Pair(right.Texts, (a, b) => a.Append(b));
            return Value.Of(texts).With(facts: Appended(left.Facts, right.Facts));
        }

        return Value.Unknown.With(
            taint: left.Taint.UnionOfData(right.Taint),
            origins: left.Origins.Union(right.Origins),
            texts: TextOf(left).Pair(TextOf(right), (a, b) => a.Append(b)),
            facts: Appended(left.Facts, right.Facts));
    }

    /// <summary>The texts of a value; a symbol stands for its own.</summary>
    private static TextSet TextOf(Value value)
    {
        var texts = value.Texts;
        foreach (var node in value.Refs)
        {
            if (node.IsOpen || node.ProgramField is not null)
            {
                texts = texts.Union(TextSet.Of(TextPattern.Of(node)));
            }
        }

        return texts;
    }

    private Value Capture(IFlowCaptureOperation capture)
    {
        if (IsTarget(capture.Value))
        {
            Remember(capture);
        }

        var value = Evaluate(capture.Value);
        if (capture.Syntax.Parent is WithExpressionSyntax with && with.Expression == capture.Syntax && capture.Value is { Type: { IsValueType: true } copied } and not IInvocationOperation)
        {
            value = _memory.Copy(value, capture, copied);
        }

        value = Chosen(value);
        _memory.State = _memory.State.Set(_memory.Slots.Capture(capture.Id), value);
        return value;
    }

    private Value ReadCapture(IFlowCaptureReferenceOperation reference)
    {
        var value = _memory.Read(_memory.Slots.Capture(reference.Id));
        return ReferenceEquals(value, Value.Bottom) ? Value.Unknown : value;
    }

    private static bool IsTarget(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation;

    private static ControlFlowRegion? FilterAround(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is { Kind: not ControlFlowRegionKind.FilterAndHandler })
        {
            region = region.EnclosingRegion;
        }

        return region;
    }

    private static bool IsBoolean(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;

    /// <summary>A <c>bool</c>, or one that may be null.</summary>
    private static bool IsLogical(ITypeSymbol? type) =>
        IsBoolean(type) || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsBoolean(nullable.TypeArguments[0]));

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private Value Yield(IReturnOperation yield)
    {
        var value = yield.ReturnedValue is { } returned ? Evaluate(returned) : Value.Unknown;
        _memory.Add(YieldedSequence(), FieldKey.Element, value.With(facts: value.Facts.Plus(_memory.State.Held)));
        _heldAtYields[(yield, _log.Context)] = _memory.State.Held;
        CountYields(1);
        return Value.Unknown;
    }
}
