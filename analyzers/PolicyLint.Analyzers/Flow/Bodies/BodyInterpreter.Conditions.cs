using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Flow.States;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>What a test tells: comparisons, patterns, and what holds on each branch.</content>
internal sealed partial class BodyInterpreter
{
    private Dictionary<CaptureId, List<IOperation>>? _captured;

    /// <summary>Calls whose answer rests on nothing but constants.</summary>
    private readonly HashSet<IOperation> _answers = [];

    /// <summary>What holds where a pattern matches, and where it does not.</summary>
    private readonly record struct Outcome(GateSet Match, GateSet NoMatch, NodeSet Removable)
    {
        public static Outcome Nothing => new(GateSet.None, GateSet.None, NodeSet.Empty);
    }

    /// <summary>
    /// Whether a condition rests on nothing but constants and variables of this body that nobody else can change: then a branch that
    /// it rules out is never taken. Fields may be set by anybody, unless they are settled, and captured variables by whoever runs the lambda.
    /// </summary>
    private bool IsKnownHere(IOperation condition)
    {
        condition = Strip(condition);
        return condition.ConstantValue.HasValue || condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => IsKnownHere(not.Operand),
            IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } binary => IsKnownHere(binary.LeftOperand) && IsKnownHere(binary.RightOperand),
            IIsNullOperation isNull => IsKnownHere(isNull.Operand),
            IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } pattern => IsKnownHere(pattern.Value),
            ILocalReferenceOperation local => !local.Local.IsRef && !IsShared(local.Local) && AliasesOf(local.Local) is null,
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => !IsShared(parameter) && !IsPrimary(parameter),
            IFieldReferenceOperation field => _engine.Settled.ValueOf(field.Field).HasValue,
            IInvocationOperation { IsVirtual: false } invocation => Knowledge.ModelOf(invocation.TargetMethod) is null && _answers.Contains(invocation),
            IFlowCaptureReferenceOperation capture => Captured(capture.Id) is { Count: > 0 } captured && captured.TrueForAll(IsKnownHere),
            _ => false,
        };
    }

    /// <summary>Everything that a capture stands for, on whatever branch it was made.</summary>
    private List<IOperation> Captured(CaptureId id)
    {
        if (_captured is null)
        {
            _captured = [];
            foreach (var capture in _graph!.Blocks.SelectMany(b => b.Operations).OfType<IFlowCaptureOperation>())
            {
                if (!_captured.TryGetValue(capture.Id, out var values))
                {
                    _captured.Add(capture.Id, values = []);
                }

                values.Add(capture.Value);
            }
        }

        return _captured.TryGetValue(id, out var found) ? found : [];
    }

    private static bool CanBe(Value value, bool answer) => !value.Facts.When(answer ? GateFacts.IsTrue : GateFacts.IsFalse).IsAll;

    /// <summary>Takes into the state what follows from the condition having been <paramref name="isTrue"/>.</summary>
    private void Refine(IOperation condition, Value value, bool isTrue)
    {
        _memory.State = _memory.State.Hold(value.Facts.When(isTrue ? GateFacts.IsTrue : GateFacts.IsFalse));
        foreach (var drive in isTrue ? value.Facts.RemovableWhenTrue : value.Facts.RemovableWhenFalse)
        {
            _memory.Write(drive, FieldKey.Place, Value.Of(TextSet.Of(RemovableRoot)));
        }

        foreach (var drive in isTrue ? value.Facts.RemovableWhenFalse : value.Facts.RemovableWhenTrue)
        {
            // Found not to be removable: what an earlier round of a loop learned of another drive is forgotten.
            _memory.Write(drive, FieldKey.Place, Value.Unknown);
        }

        if (isTrue && NextElement(condition) is { Parent: CommonForEachStatementSyntax loop })
        {
            // What was asked for the element before is no request for this one.
            _memory.State = _memory.State.WithRequests(_memory.State.Unanswered.Where(r => !(r.Parent!.Site is SyntaxNode request && loop.Statement.Span.Contains(request.Span))));
        }

        Learn(condition, isTrue);
        if (isTrue)
        {
            EnterLoop(condition);
        }
    }

    /// <summary>The index of a loop says how often that went round, not what anybody answered: who asks for the first item only has not asked for the others.</summary>
    private void EnterLoop(IOperation condition)
    {
        if (!_engine.HasGates || condition is not IBinaryOperation { Syntax: var syntax } compared || syntax.FirstAncestorOrSelf<ForStatementSyntax>() is not { Condition: { } goesOn } loop || !goesOn.Span.Contains(syntax.Span))
        {
            return;
        }

        foreach (var side in new[] { Strip(compared.LeftOperand), Strip(compared.RightOperand) })
        {
            if (side is ILocalReferenceOperation index && loop.Incrementors.Any(i => i.DescendantNodes().Any(n => n is IdentifierNameSyntax name && name.Identifier.Text == index.Local.Name))
                && SlotOf(index) is { } slot && ValueIn(slot) is { } value)
            {
                _memory.State = _memory.State.Set(slot, value.With(facts: value.Facts.OfValueOnly()));
            }
        }
    }

    private static SyntaxNode? NextElement(IOperation condition) =>
        (condition is IAwaitOperation await ? await.Operation : condition) is IInvocationOperation { TargetMethod.Name: "MoveNext" or "MoveNextAsync" } ? condition.Syntax : null;

    /// <summary>Writes down what the tested variable is now known to be.</summary>
    private void Learn(IOperation condition, bool isTrue)
    {
        condition = Strip(condition);
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                Learn(not.Operand, !isTrue);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                var isEqual = isTrue == (binary.OperatorKind == BinaryOperatorKind.Equals);
                if (Strip(binary.RightOperand).ConstantValue is { HasValue: true, Value: var right })
                {
                    LearnEqual(binary.LeftOperand, right, isEqual);
                }
                else if (Strip(binary.LeftOperand).ConstantValue is { HasValue: true, Value: var left })
                {
                    LearnEqual(binary.RightOperand, left, isEqual);
                }

                break;
            case IBinaryOperation { IsLifted: false } binary when SignOf(binary.OperatorKind) is not null:
                if (Strip(binary.RightOperand).ConstantValue is { HasValue: true, Value: { } bound })
                {
                    LearnOrder(binary.LeftOperand, binary.OperatorKind, bound, isTrue);
                }
                else if (Strip(binary.LeftOperand).ConstantValue is { HasValue: true, Value: { } other })
                {
                    LearnOrder(binary.RightOperand, Turned(binary.OperatorKind), other, isTrue);
                }

                break;
            case IIsNullOperation isNull:
                LearnEqual(isNull.Operand, null, isTrue);
                break;
            case IIsPatternOperation pattern:
                LearnMatch(pattern.Value, pattern.Pattern, isTrue);
                break;
            default:
                if (IsBoolean(condition.Type))
                {
                    LearnEqual(condition, true, isTrue);
                }

                break;
        }
    }

    private void LearnMatch(IOperation variable, IPatternOperation pattern, bool isMatch)
    {
        variable = Strip(variable);
        if (SlotOf(variable) is not { } slot)
        {
            return;
        }

        LearnMatch(slot, pattern, isMatch);
        if (pattern is IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns: var parts } recursive
            && (isMatch || (parts.Length == 1 && IsSurely(recursive.InputType, recursive.MatchedType) && ValueIn(slot)?.Facts.When(GateFacts.IsNull).IsAll == true)))
        {
            foreach (var part in parts)
            {
                if (part.Member is IPropertyReferenceOperation { Property: { IsIndexer: false } property } && _engine.Bodies.IsSource(property) && Cells.IsAuto(property)
                    && FieldSlot(ReceiverAgain(variable, property), new FieldKey(property)) is { } cell)
                {
                    LearnMatch(cell, part.Pattern, isMatch);
                }
            }
        }
    }

    private void LearnMatch(int slot, IPatternOperation pattern, bool isMatch)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                LearnEqual(slot, constant, isMatch);
                break;
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relational when IsNeverNull(relational.InputType):
                LearnOrder(slot, relational.OperatorKind, bound, isMatch);
                break;
            case INegatedPatternOperation negated:
                LearnMatch(slot, negated.Pattern, !isMatch);
                break;
            case IBinaryPatternOperation binary when (binary.OperatorKind == BinaryOperatorKind.And) == isMatch:
                // All of them match, or none of them does.
                LearnMatch(slot, binary.LeftPattern, isMatch);
                LearnMatch(slot, binary.RightPattern, isMatch);
                break;
            case IDeclarationPatternOperation or ITypePatternOperation or IRecursivePatternOperation when isMatch:
                LearnEqual(slot, null, isEqual: false);
                break;
        }
    }

    private static bool IsNeverNull(ITypeSymbol type) => type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    /// <summary>What the comparison has ruled out implies everything from here on.</summary>
    private void LearnOrder(IOperation variable, BinaryOperatorKind order, object bound, bool isMet)
    {
        if (SlotOf(Strip(variable)) is { } slot)
        {
            LearnOrder(slot, order, bound, isMet);
        }
    }

    private void LearnOrder(int slot, BinaryOperatorKind order, object bound, bool isMet)
    {
        if (SignOf(order) is not { } sign || Comparison.Of(sign, bound) is not { } comparison || ValueIn(slot) is not { } value)
        {
            return;
        }

        var opposite = Comparison.Of(Opposite(sign), bound)!;
        var (met, ruledOut) = isMet ? (comparison, opposite) : (opposite, comparison);
        _memory.State = _memory.State.Set(slot, value.With(facts: value.Facts.Knowing(met, ruledOut)));
    }

    private Value? ValueIn(int slot) =>
        _memory.State.Find(slot) ?? (_memory.Slots[slot].Node is { } node ? _memory.Initial(node, _memory.Slots[slot].Key!) : null);

    private void LearnEqual(IOperation variable, object? constant, bool isEqual)
    {
        if (SlotOf(Strip(variable)) is { } slot)
        {
            LearnEqual(slot, constant, isEqual);
        }
    }

    private void LearnEqual(int slot, object? constant, bool isEqual)
    {
        if (ValueIn(slot) is not { } value)
        {
            return;
        }

        var known = (constant, isEqual) switch
        {
            (bool flag, _) => GateFacts.Constant(flag == isEqual).And(GateFacts.ConditionOf(flag == isEqual), value.Facts.When(GateFacts.ConditionOf(flag == isEqual))),
            (null, true) => GateFacts.Null,
            (null, false) => value.Facts.And(GateFacts.IsNull, GateSet.All),
            (_, true) => GateFacts.Constant(constant).And(GateFacts.ConditionOf(constant), value.Facts.When(GateFacts.ConditionOf(constant))),
            _ => value.Facts.And(GateFacts.ConditionOf(constant), GateSet.All),
        };
        _memory.State = _memory.State.Set(slot, value.With(facts: known));
    }

    /// <summary>The one cell that an expression names; null when it may be several.</summary>
    private int? SlotOf(IOperation variable)
    {
        switch (variable)
        {
            case ILocalReferenceOperation local when AliasesOf(local.Local) is null:
                return IsShared(local.Local) ? FieldSlot(_environment, new FieldKey(local.Local)) : _memory.Slots.Variable(local.Local);
            case IParameterReferenceOperation parameter when !IsPrimary(parameter.Parameter):
                return IsShared(parameter.Parameter) ? FieldSlot(_environment, new FieldKey(parameter.Parameter)) : _memory.Slots.Variable(parameter.Parameter);
            case IFlowCaptureReferenceOperation capture:
                return _memory.Slots.Capture(capture.Id);
            case IFieldReferenceOperation field:
                return FieldSlot(ReceiverAgain(field.Instance, field.Field), new FieldKey(Cells.Canonical(field.Field)));
            case IPropertyReferenceOperation { Property: { IsIndexer: false } counted } reference when IsCount(counted) && IsLibrary(counted):
                return FieldSlot(ReceiverAgain(reference.Instance, counted), FieldKey.Count);
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference when _engine.Bodies.IsSource(property) && Cells.IsAuto(property):
                return FieldSlot(ReceiverAgain(reference.Instance, property), new FieldKey(property));
            default:
                return null;
        }
    }

    private int? FieldSlot(Value receiver, FieldKey key) => receiver.Refs.Count == 1 ? _memory.Slots.Field(receiver.Refs[0], key) : null;

    /// <summary>The receiver once more, where reading it again does nothing.</summary>
    private Value ReceiverAgain(IOperation? instance, ISymbol member) =>
        instance is null or IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation
            ? Receiver(instance, member)
            : Value.Unknown;

    private GateFacts FactsOfEquality(IOperation leftOperand, Value left, IOperation rightOperand, Value right)
    {
        var (leftSide, rightSide) = (Strip(leftOperand), Strip(rightOperand));
        if (rightSide.ConstantValue is { HasValue: true, Value: var constant })
        {
            return FactsOf(OutcomeOfEquality(left, constant, leftSide.Type));
        }

        return leftSide.ConstantValue is { HasValue: true, Value: var other }
            ? FactsOf(OutcomeOfEquality(right, other, rightSide.Type))
            : WithEqualParts(WithSameObject(left.Facts.EqualTo(right.Facts, IsBoolean(leftSide.Type) && IsBoolean(rightSide.Type)), leftSide.Type, left, right), leftSide.Type, left, right);
    }

    /// <summary>Objects that go by a name are told apart as members of an enum are; another record may be equal to one.</summary>
    private static GateFacts WithSameObject(GateFacts facts, ITypeSymbol? type, Value left, Value right)
    {
        if (type is not { IsReferenceType: true, SpecialType: SpecialType.None } || left.Facts.SameAs(right.Facts) is not { } same)
        {
            return facts;
        }

        var equal = type.IsRecord ? GateSet.None : same.Same;
        return facts.And(GateFacts.IsTrue, facts.When(GateFacts.IsTrue) | equal).And(GateFacts.IsFalse, facts.When(GateFacts.IsFalse) | same.Different);
    }

    /// <summary>Records are equal when all their parts are; different when one of them is, where no part is left out.</summary>
    private GateFacts WithEqualParts(GateFacts facts, ITypeSymbol? type, Value left, Value right)
    {
        if (!_body.MeetsGates || type is not { IsRecord: true } || left.Refs.IsEmpty || right.Refs.IsEmpty)
        {
            return facts;
        }

        var (equal, different) = (facts.When(GateFacts.IsTrue), GateSet.All);
        List<IPropertySymbol> parts = [.. type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && CanBeTested(p.Type) && Cells.IsAuto(p))];
        var isWhole = (type.IsValueType || type.IsSealed) && parts.Count == type.GetMembers().Count(m => m is IFieldSymbol { IsStatic: false });
        foreach (var part in parts)
        {
            var key = new FieldKey(part);
            var same = _memory.Read(left, key).Facts.EqualTo(_memory.Read(right, key).Facts, IsBoolean(part.Type));
            equal |= same.When(GateFacts.IsTrue);
            different = GateSet.Either(different, same.When(GateFacts.IsFalse));
        }

        return facts.And(GateFacts.IsTrue, equal).And(GateFacts.IsFalse, facts.When(GateFacts.IsFalse) | (isWhole ? different : GateSet.None));
    }

    /// <summary>Tuples are equal when all their elements are.</summary>
    private Value CompareTuples(ITupleBinaryOperation comparison)
    {
        var (left, right) = (ElementsToCompare(comparison.LeftOperand), ElementsToCompare(comparison.RightOperand));
        var facts = GateFacts.True;
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            facts = facts.BothTrue(FactsOfEquality(left[i].Operation, left[i].Value, right[i].Operation, right[i].Value));
        }

        return Value.Unknown.With(facts: comparison.OperatorKind == BinaryOperatorKind.Equals ? facts : facts.Negate());
    }

    private (IOperation Operation, Value Value)[] ElementsToCompare(IOperation operand)
    {
        if (Strip(operand) is ITupleOperation listed)
        {
            return [.. listed.Elements.Select(e => (e, Evaluate(e)))];
        }

        var tuple = Evaluate(operand);
        return operand.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            ? [.. elements.Select(e => (operand, _memory.Read(tuple, new FieldKey(Cells.Canonical(e)))))]
            : [];
    }

    /// <summary>What <c>&lt;</c>, <c>&gt;=</c> and their kind tell when one side is a constant. Null is neither more nor less than anything.</summary>
    private GateFacts FactsOfOrder(IBinaryOperation binary, Value left, Value right)
    {
        var (leftSide, rightSide) = (Strip(binary.LeftOperand), Strip(binary.RightOperand));
        if (rightSide.ConstantValue is { HasValue: true, Value: { } bound })
        {
            return FactsOf(OutcomeOfOrder(left, binary.OperatorKind, bound, leftSide.Type));
        }

        return leftSide.ConstantValue is { HasValue: true, Value: { } other }
            ? FactsOf(OutcomeOfOrder(right, Turned(binary.OperatorKind), other, rightSide.Type))
            : binary.IsLifted ? GateFacts.None : FactsOfOrder(left.Facts, binary.OperatorKind, right.Facts);
    }

    /// <summary>Likewise of two numbers, one of which is only sometimes known: an index that begins with 0, and a length.</summary>
    private static GateFacts FactsOfOrder(GateFacts left, BinaryOperatorKind order, GateFacts right)
    {
        if (left.SaysNothing || right.SaysNothing || SignOf(order) is not { } sign)
        {
            return GateFacts.None;
        }

        return GateFacts.None.And(GateFacts.IsTrue, When(sign, SignOf(Turned(order))!)).And(GateFacts.IsFalse, When(Opposite(sign), Opposite(SignOf(Turned(order))!)));

        GateSet When(string sign, string turned) =>
            right.OfNumbers(n => left.When(sign + n.Substring(1))) | left.OfNumbers(n => right.When(turned + n.Substring(1)));
    }

    private static GateFacts FactsOf(Outcome outcome) =>
        GateFacts.None.And(GateFacts.IsTrue, outcome.Match).And(GateFacts.IsFalse, outcome.NoMatch).AndRemovable(outcome.Removable, NodeSet.Empty);

    private static Outcome OutcomeOfEquality(Value value, object? constant, ITypeSymbol? type)
    {
        // Of a bool? that is not true, nobody knows whether it is false or null.
        var noMatch = constant switch
        {
            bool when IsBoolean(type) => value.Facts.When(GateFacts.ConditionOf(!(bool)constant)),
            _ => value.Facts.WhenNot(GateFacts.ConditionOf(constant)),
        };

        // DriveType.Removable is 2: reading DriveType leaves the drive in the facts of its value.
        var removable = constant is 2 ? value.Facts.RemovableWhenTrue : NodeSet.Empty;
        return new Outcome(value.Facts.When(GateFacts.ConditionOf(constant)), noMatch | AmongMembers(value, type, m => !Equals(m, constant)), removable);
    }

    private static Outcome OutcomeOfOrder(Value value, BinaryOperatorKind order, object bound, ITypeSymbol? type)
    {
        if (SignOf(order) is not { } sign || Comparison.Of(sign, bound) is not { } met || Comparison.Of(Opposite(sign), bound) is not { } unmet)
        {
            return Outcome.Nothing;
        }

        var isNullable = type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var orNull = isNullable ? value.Facts.When(GateFacts.IsNull) : GateSet.All;
        return new Outcome(
            value.Facts.When(met) | (isNullable ? value.Facts.When(GateFacts.IsNotNull) : GateSet.None) | AmongMembers(value, type, m => Comparison.IsMet(met, GateFacts.ConditionOf(m))),
            (value.Facts.When(unmet) & orNull) | AmongMembers(value, type, m => Comparison.IsMet(unmet, GateFacts.ConditionOf(m))),
            NodeSet.Empty);
    }

    /// <summary>What all members of an enum that pass the test imply. An enum without flags is taken to be one of its members.</summary>
    private static GateSet AmongMembers(Value value, ITypeSymbol? type, Func<object?, bool> test)
    {
        var isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        type = isNullable ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;
        if (ReferenceEquals(value.Facts, GateFacts.None) || type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } || IsFlags(type))
        {
            return GateSet.None;
        }

        var gates = isNullable && test(null) ? value.Facts.When(GateFacts.IsNull) : GateSet.All;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: var constant } && test(constant))
            {
                gates = GateSet.Either(gates, value.Facts.When(GateFacts.ConditionOf(constant)));
            }
        }

        return gates;
    }

    private static string? SignOf(BinaryOperatorKind order) => order switch
    {
        BinaryOperatorKind.LessThan => "<",
        BinaryOperatorKind.LessThanOrEqual => "<=",
        BinaryOperatorKind.GreaterThan => ">",
        BinaryOperatorKind.GreaterThanOrEqual => ">=",
        _ => null,
    };

    private static string Opposite(string sign) => sign switch
    {
        "<" => ">=",
        "<=" => ">",
        ">" => "<=",
        _ => "<",
    };

    private static BinaryOperatorKind Turned(BinaryOperatorKind order) => order switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        _ => BinaryOperatorKind.LessThanOrEqual,
    };

    private static Value IsNull(Value value) => Value.Unknown.With(facts: GateFacts.None
        .And(GateFacts.IsTrue, value.Facts.When(GateFacts.IsNull))
        .And(GateFacts.IsFalse, value.Facts.When(GateFacts.IsNotNull)));

    private Value IsType(IIsTypeOperation operation)
    {
        var isOfType = IsOfType(Evaluate(operation.ValueOperand), operation.ValueOperand.Type, operation.TypeOperand);
        return Value.Unknown.With(facts: FactsOf(operation.IsNegated ? new Outcome(isOfType.NoMatch, isOfType.Match, NodeSet.Empty) : isOfType));
    }

    private Value IsPattern(IIsPatternOperation operation)
    {
        var value = Evaluate(operation.Value);
        return Value.Unknown.With(facts: FactsOf(Match(operation.Pattern, value, operation)));
    }

    private Outcome Match(IPatternOperation pattern, Value value, IOperation at)
    {
        var outcome = MatchParted(pattern, value, at);
        return pattern is IBinaryPatternOperation
            ? outcome with
            {
                Match = outcome.Match | AmongMembers(value, pattern.InputType, m => Accepts(pattern, m) is not false),
                NoMatch = outcome.NoMatch | AmongMembers(value, pattern.InputType, m => Accepts(pattern, m) is not true),
            }
            : outcome;
    }

    /// <summary>Whether a pattern over constants accepts the constant; null when that depends on more.</summary>
    private static bool? Accepts(IPatternOperation pattern, object? constant)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var expected } }:
                return Equals(expected, constant);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relational when SignOf(relational.OperatorKind) is { } sign && Comparison.Of(sign, bound) is { } comparison:
                return Comparison.IsMet(comparison, GateFacts.ConditionOf(constant));
            case INegatedPatternOperation negated:
                return !Accepts(negated.Pattern, constant);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Accepts(both.LeftPattern, constant) & Accepts(both.RightPattern, constant);
            case IBinaryPatternOperation either:
                return Accepts(either.LeftPattern, constant) | Accepts(either.RightPattern, constant);
            case IDiscardPatternOperation:
                return true;
            default:
                return null;
        }
    }

    private Outcome MatchParted(IPatternOperation pattern, Value value, IOperation at)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                Evaluate(constant.Value);
                return constant.Value.ConstantValue is { HasValue: true, Value: var c } ? OutcomeOfEquality(value, c, constant.InputType) : Outcome.Nothing;
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relational:
                return OutcomeOfOrder(value, relational.OperatorKind, bound, relational.InputType);
            case INegatedPatternOperation negated:
                var inner = Match(negated.Pattern, value, at);
                return new Outcome(inner.NoMatch, inner.Match, NodeSet.Empty);
            case IBinaryPatternOperation binary:
                return MatchBoth(binary, value, at);
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, WithOwnItems(Narrowed(value, declaration.MatchedType), declaration.MatchedType ?? declaration.NarrowedType, pattern.Syntax), pattern.Syntax);
                return declaration.MatchedType is not { } matched || declaration.MatchesNull ? new Outcome(GateSet.None, GateSet.All, NodeSet.Empty) : IsOfType(value, declaration.InputType, matched);
            case ITypePatternOperation type:
                return IsOfType(value, type.InputType, type.MatchedType);
            case IRecursivePatternOperation recursive:
                return MatchParts(recursive, value, at);
            case IListPatternOperation list:
                return MatchList(list, value, at);
            case ISlicePatternOperation { Pattern: { } slice }:
                return Match(slice, value, at);
            case IDiscardPatternOperation:
                return new Outcome(GateSet.None, GateSet.All, NodeSet.Empty);
            default:
                return Outcome.Nothing;
        }
    }

    private Outcome IsOfType(Value value, ITypeSymbol? input, ITypeSymbol matched)
    {
        var (isNull, isNotNull) = (value.Facts.When(GateFacts.IsNull), value.Facts.When(GateFacts.IsNotNull));
        var isOfIt = WhenOf(value, matched, isOfType: true) ?? GateSet.None;
        var isOfOther = WhenOf(value, matched, isOfType: false);

        if (IsSurely(input, matched))
        {
            // Every value but null is of the type: what is not of it is null.
            return new Outcome(isNotNull | isOfIt, isNull, NodeSet.Empty);
        }

        var (met, unmet) = _engine.ExactTypes.TestOf(matched);
        return new Outcome(isNotNull | isOfIt | value.Facts.When(met), (isOfOther is { } other ? GateSet.Either(other, isNull) : GateSet.None) | value.Facts.When(unmet), NodeSet.Empty);
    }

    /// <summary>What follows from being an object of the type, or of another; null where its types are not known.</summary>
    private GateSet? WhenOf(Value value, ITypeSymbol matched, bool isOfType) => _engine.ExactTypes.When(value.Facts, matched, isOfType);

    private bool IsSurely(ITypeSymbol? input, ITypeSymbol? matched) =>
        matched is null
        || (input is not null && (SymbolEqualityComparer.Default.Equals(input, matched) || TypeHierarchy.IsOrInherits(input, matched)
            || (input is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], matched))));

    private Outcome MatchBoth(IBinaryPatternOperation binary, Value value, IOperation at)
    {
        var left = Match(binary.LeftPattern, value, at);
        var right = Match(binary.RightPattern, value, at);
        return binary.OperatorKind == BinaryOperatorKind.And
            ? Both(left, right)
            : new Outcome(GateSet.Either(left.Match, right.Match), left.NoMatch | right.NoMatch, left.Removable.Union(right.Removable));
    }

    private Outcome MatchParts(IRecursivePatternOperation recursive, Value value, IOperation at)
    {
        var typed = WithOwnItems(Narrowed(value, recursive.MatchedType), recursive.MatchedType, recursive.Syntax);
        Declare(recursive.DeclaredSymbol, typed, recursive.Syntax);
        var outcome = IsOfType(value, recursive.InputType, recursive.MatchedType);
        var parts = recursive.DeconstructionSubpatterns;
        if (!parts.IsEmpty)
        {
            var values = Parts(typed, recursive.MatchedType ?? recursive.InputType, parts.Length, recursive);
            for (var i = 0; i < parts.Length; i++)
            {
                outcome = Both(outcome, Match(parts[i], values[i].Value, at));
            }
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            outcome = Both(outcome, Match(property.Pattern, ReadPatternMember(property.Member, typed), at));
        }

        return outcome;
    }

    private static Outcome Both(Outcome a, Outcome b) => new(a.Match | b.Match, GateSet.Either(a.NoMatch, b.NoMatch), a.Removable.Union(b.Removable));

    private Value ReadPatternMember(IOperation member, Value receiver) => member switch
    {
        IFieldReferenceOperation field => Yielded(Inherit(_memory.Read(receiver, new FieldKey(Cells.Canonical(field.Field))), receiver, field.Type), field.Field, field.Type, field.Syntax),
        IPropertyReferenceOperation property => Yielded(ReadNamed(property, receiver), property.Property, property.Type, property.Syntax),
        _ => Value.Unknown,
    };

    private Outcome MatchList(IListPatternOperation list, Value value, IOperation at)
    {
        Declare(list.DeclaredSymbol, value, list.Syntax);
        var element = TakenOut(value, Inherit(_memory.Read(value, FieldKey.Element), value, null));
        var hasSlice = list.Patterns.Any(p => p is ISlicePatternOperation);
        var length = list.Patterns.Length - (hasSlice ? 1 : 0);
        var counted = CountFactsOf(value);
        var outcome = new Outcome(
            value.Facts.When(GateFacts.IsNotNull) | counted.When(hasSlice ? Comparison.Of(">=", length)! : GateFacts.ConditionOf(length)),
            GateSet.Either(value.Facts.When(GateFacts.IsNull), counted.When(Comparison.Of(hasSlice ? "<" : "!=", length)!)),
            NodeSet.Empty);
        var isCounted = true;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var pattern = list.Patterns[i];
            isCounted &= pattern is not ISlicePatternOperation;
            var part = pattern is ISlicePatternOperation ? value : WithOwnItems(isCounted ? AtIndex(value, i, element) : element, pattern.InputType, pattern.Syntax);
            if (pattern is not ISlicePatternOperation { Pattern: null })
            {
                outcome = Both(outcome, Match(pattern, part, at));
            }
        }

        return outcome;
    }

    private void Declare(ISymbol? symbol, Value value, SyntaxNode syntax)
    {
        if (symbol is ILocalSymbol local)
        {
            StoreLocal(local, value, syntax);
        }
    }
}
