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
        var before = SourceOf(site) is { } source ? source.Facts.When(GateFacts.HasElement) : GateSet.None;
        var found = before | channels.Found;
        if (found.IsEmpty || found.IsAll)
        {
            return result;
        }

        switch (site.Method.Name)
        {
            case "Any" or "AnyAsync" or "Exists" or "MoveNext" or "MoveNextAsync":
                return Implied(result, GateFacts.IsTrue, found);
            case "Where" or "FindAll" or "TakeWhile":
                return Implied(result, GateFacts.HasElement, found);
            case "Select" or "SelectMany" or "ToList" or "ToArray" or "ToHashSet" or "ToListAsync" or "ToArrayAsync" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order"
                or "Take" or "Skip" or "SkipWhile" or "Distinct" or "Reverse" or "OfType" or "Cast" or "Chunk" or "AsParallel":
                return Implied(result, GateFacts.HasElement, before);
            case "First" or "Single" or "Last":
                _memory.State = _memory.State.Hold(found);
                return result;
            case "FirstOrDefault" or "SingleOrDefault" or "LastOrDefault" or "Find" or "FindLast":
                return Implied(result, GateFacts.IsNotNull, found);
            default:
                return result;
        }
    }

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

    private static Value? SourceOf(CallSite site) =>
        site.Method.IsStatic ? (site.Method.IsExtensionMethod ? site.Arguments.FirstOrDefault() : null) : site.Receiver;
}
