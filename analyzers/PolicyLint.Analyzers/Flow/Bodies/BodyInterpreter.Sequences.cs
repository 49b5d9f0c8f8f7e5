using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Sequences that were filtered by a gate: that there is an element says that the gate granted it (<see cref="GateFacts.HasElement"/>).
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>What a query over a filtered sequence tells, and what holds where an element is in hand.</summary>
    private Value ApplyFilter(CallSite site, Channels channels, Value result)
    {
        var source = SourceOf(site);
        var counted = source is { } collection ? CountFacts(collection) : GateFacts.None;
        var before = (source?.Facts.When(GateFacts.HasElement) ?? GateSet.None) | OrNone(counted.When(SomeElements));
        var ended = source?.Facts.When(GateFacts.IsEnded) ?? GateSet.None;
        var empty = source?.Facts.When(GateFacts.IsEmpty) ?? GateSet.None;
        var found = before | channels.Found;
        if (site.Method.Name is "Any" or "Count" && site.Arguments.Length <= 1 && !ReferenceEquals(counted, GateFacts.None))
        {
            return result.With(facts: site.Method.Name == "Count" ? counted : FactsOf(new Outcome(counted.When(SomeElements), counted.When(NoElement) | empty, NodeSet.Empty)));
        }

        if (source is not null && Folded(site, source) is { } folded)
        {
            return result.With(facts: folded);
        }

        if (source is not null)
        {
            result = AboutElements(site, channels, source, counted, result);
        }

        ended = NextRound(site, ended);
        if ((found.IsEmpty && ended.IsEmpty && empty.IsEmpty) || found.IsAll)
        {
            return result;
        }

        switch (site.Method.Name)
        {
            case "MoveNext" or "Any" or "Exists":
                return Implied(Implied(result, GateFacts.IsTrue, found), GateFacts.IsFalse, site.Method.Name == "Any" && site.Arguments.Length <= SoughtIn(site) ? ended | empty : ended);
            case "Contains" or "ContainsKey" or "ContainsValue":
                return Implied(result, GateFacts.IsTrue, before);
            case "MoveNextAsync" or "AnyAsync":
                return AnsweredLater(site, Implied(Implied(Value.Unknown, GateFacts.IsTrue, found), GateFacts.IsFalse, ended));
            case "Where" or "FindAll" or "TakeWhile":
                return Implied(Implied(result, GateFacts.HasElement, found), GateFacts.IsEnded, ended);
            case "Select" or "SelectMany" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order"
                or "Take" or "Skip" or "SkipWhile" or "Distinct" or "Reverse" or "OfType" or "Cast" or "Chunk" or "AsParallel":
                result = site.Method.Name is "Select" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "Distinct" or "Reverse" or "AsParallel" ? Implied(result, GateFacts.IsEmpty, empty) : result;
                return Implied(Implied(result, GateFacts.HasElement, before), GateFacts.IsEnded, ended);
            case "ToList" or "ToArray" or "ToHashSet" or "ToDictionary" or "ToListAsync" or "ToArrayAsync" or "ForEach":
                _memory.State = _memory.State.Hold(IsTaskLike(site.Method.ReturnType) ? GateSet.None : ended);
                return Implied(Implied(result, GateFacts.HasElement, before), GateFacts.IsEmpty, empty);
            case "Count" or "LongCount":
                // Counted to the end; more than none were found.
                _memory.State = _memory.State.Hold(ended);
                return Implied(result.With(facts: CountOf(found)), NoElement, site.Arguments.Length <= SoughtIn(site) ? empty : GateSet.None);
            case "First" or "Single" or "Last":
                _memory.State = _memory.State.Hold(found);
                return result;
            case "FirstOrDefault" or "SingleOrDefault" or "LastOrDefault" or "Find" or "FindLast" when site.Arguments.Length <= (channels.Found.IsEmpty ? SoughtIn(site) : SoughtIn(site) + 1):
                if (site.Arguments.Length <= SoughtIn(site) && source is not null)
                {
                    result = Implied(result, GateFacts.IsNull, OrNone(GateSet.Either(empty, _memory.Read(source, FieldKey.Element).Facts.When(GateFacts.IsNull))));
                }

                // What is not the default of its type was found.
                return Implied(Implied(result, GateFacts.IsNotNull, IsNeverNull(site.Method.ReturnType) ? GateSet.None : found), SomeElements, found);
            case "FindIndex" or "FindLastIndex":
                return result.With(facts: FactsOfIndex(found, GateSet.None));
            default:
                return result;
        }
    }

    /// <summary>Somebody begins to go through a collection.</summary>
    private void BeginRounds(Value collection) => CountRound(collection, 0);

    /// <summary>Another element is asked for; yields what holds when there is none left: either there was none, or the loop went round.</summary>
    private GateSet NextRound(CallSite site, GateSet ended)
    {
        if (site is not { Method.Name: "MoveNext", Receiver: { } collection })
        {
            return ended;
        }

        var before = _memory.Read(collection, FieldKey.Rounds).Facts;
        return CountRound(collection, 1) ? GateSet.Either(before.When(NoElement) | WhenEmpty(collection), before.When(SomeElements) | ended) : ended;
    }

    private bool CountRound(Value collection, int round)
    {
        if (!_body.MeetsGates || collection.Refs.Count != 1 || WhenEmpty(collection).IsEmpty)
        {
            return false;
        }

        _memory.Write(collection, FieldKey.Rounds, Value.Unknown.With(facts: GateFacts.Constant(round)));
        return true;
    }

    /// <summary>What follows from there being no element; everything where there is one for certain.</summary>
    private GateSet WhenEmpty(Value collection)
    {
        var empty = collection.Facts.When(GateFacts.IsEmpty);
        return (CountFacts(collection).When(NoElement) | _memory.State.Held).IsAll ? GateSet.All : empty.Grants || empty.IsAll ? empty : GateSet.None;
    }

    /// <summary>What it tells that all elements pass a test, that none does, and that a constant is among them or not. Of no elements all is true.</summary>
    private Value AboutElements(CallSite site, Channels channels, Value source, GateFacts counted, Value answer)
    {
        var hasSome = (counted.When(NoElement) | _memory.State.Held).IsAll;
        switch (site.Method.Name)
        {
            case "All" or "TrueForAll":
                // Whoever finds elsewhere that there are elements knows that they passed.
                var passed = OrNone(channels.Found);
                passed = hasSome || counted.When(NoElement) is not { IsEmpty: false } none ? (hasSome ? passed : GateSet.None) : GateSet.Either(passed, none);
                return Implied(answer, GateFacts.IsTrue, passed | AllOf(site, source, GateFacts.IsTrue));
            case "Any" or "Exists" when site.Arguments.Length > SoughtIn(site):
                return Implied(answer, GateFacts.IsFalse, (hasSome ? OrNone(channels.NotFound) : GateSet.None) | AllOf(site, source, GateFacts.IsFalse));
            case "Contains" or "IndexOf" when !site.Operands.Skip(SoughtIn(site) + 1).All(IsNothing):
                return answer;
            case "Contains" when site.Operands[SoughtIn(site)] is { } operand && Strip(operand).ConstantValue is { HasValue: true, Value: var constant }
                && _memory.Read(source, FieldKey.Element) is var element && !ReferenceEquals(element, Value.Bottom):
                var facts = TakenOut(source, element).Facts;
                answer = Implied(answer, GateFacts.IsTrue, OrNone(facts.When(GateFacts.ConditionOf(constant))));
                return hasSome ? Implied(answer, GateFacts.IsFalse, OrNone(constant is bool flag ? facts.When(GateFacts.ConditionOf(!flag)) : facts.WhenNot(GateFacts.ConditionOf(constant)))) : answer;
            case "Contains" or "IndexOf" when KeepsFacts(source) && _memory.Read(source, FieldKey.Element) is var listed && !ReferenceEquals(listed, Value.Bottom):
                // One of a few constants: what each of them tells of what is looked for.
                var equal = listed.Facts.EqualTo(site.Arguments[SoughtIn(site)].Facts, isBoolean: IsBoolean(site.Method.Parameters[SoughtIn(site)].Type));
                var (found, missed) = (OrNone(equal.When(GateFacts.IsTrue)), listed.Facts.IsConstant ? OrNone(equal.When(GateFacts.IsFalse)) : GateSet.None);
                return IsBoolean(site.Method.ReturnType)
                    ? Implied(Implied(answer, GateFacts.IsTrue, found), GateFacts.IsFalse, missed)
                    : answer.With(facts: FactsOfIndex(found, missed));
            default:
                return answer;
        }
    }

    /// <summary>What an index tells: -1 is none.</summary>
    private static GateFacts FactsOfIndex(GateSet found, GateSet missed) =>
        GateFacts.None.And("!=-1", found).And(">=0", found).And(">-1", found).And("=-1", missed).And("<0", missed);

    /// <summary>The number of the argument that is looked for.</summary>
    private static int SoughtIn(CallSite site) => site.Method.IsStatic ? 1 : 0;

    private static bool IsNothing(IOperation? operand) => operand is null || Strip(operand).ConstantValue is { HasValue: true, Value: null };

    private static readonly string NoElement = GateFacts.ConditionOf(0);

    private static readonly string Negative = Comparison.Of("<", 0)!;

    private static readonly string SomeElements = Comparison.Of("!=", 0)!;

    /// <summary>What cannot be says nothing here: that a collection is still empty rules out no element that a library hands out.</summary>
    private static GateSet OrNone(GateSet gates) => gates.IsAll ? GateSet.None : gates;

    /// <summary>A number of elements: if it is not 0, what an element tells holds.</summary>
    private static GateFacts CountOf(GateSet found) =>
        GateFacts.None.And(Comparison.Of(">", 0)!, found).And(Comparison.Of(">=", 1)!, found).And(Comparison.Of("!=", 0)!, found);

    /// <summary>Runs a delegate that a sequence calls with its elements: there is one, so its filter has let it pass.</summary>
    private Value InvokeOnElements(CallSite site, Value called, Value[] inputs)
    {
        var found = SourceOf(site) is { } source ? source.Facts.When(GateFacts.HasElement) : GateSet.None;
        if (found.IsEmpty || found.IsAll)
        {
            return InvokeDelegate(site.Operation, called, inputs);
        }

        var before = _memory.State.Held;
        _memory.State = _memory.State.Hold(found);
        var output = InvokeDelegate(site.Operation, called, inputs);
        _memory.State = _memory.State.Release(before);
        return output;
    }

    /// <summary>What an asynchronous question will answer.</summary>
    private Value AnsweredLater(CallSite site, Value answer)
    {
        var task = Made(site.Operation, site.Method.ReturnType, 8);
        _memory.Write(task, FieldKey.Result, answer);
        return task;
    }

    private static Value? SourceOf(CallSite site) =>
        site.Method.IsStatic ? (site.Method.IsExtensionMethod || site.Method.ContainingType.SpecialType == SpecialType.System_Array ? site.Arguments.FirstOrDefault() : null) : site.Receiver;
}
