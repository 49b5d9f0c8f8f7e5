using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>What is made of a few answers that are told apart: how many are yes, their sum, the least of them, or what a delegate makes of them.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>So many answers are put together one by one.</summary>
    private const int MaxFolded = 4;

    /// <summary>What a query over a few elements comes to; null where they are not told apart, or nothing follows.</summary>
    private GateFacts? Folded(CallSite site, Value source)
    {
        if (!_body.MeetsGates || SoughtIn(site) != 1 || source.Refs.Count != 1 || !KeepsFacts(source) || CountFacts(source).Numbers is not [(> 0 and <= MaxFolded and var count, _)])
        {
            return null;
        }

        var facts = site.Method.Name switch
        {
            "Count" or "LongCount" when site.Arguments.Length == 2 => Fold(site, source, count, (a, b) => a + b),
            "Sum" => Fold(site, source, count, (a, b) => a + b),
            "Min" => Fold(site, source, count, Math.Min),
            "Max" => Fold(site, source, count, Math.Max),
            "Aggregate" when site.Arguments.Length == 3 => Aggregated(site, source, count),
            _ => null,
        };
        return facts is { SaysNothing: false } ? facts : null;
    }

    private GateFacts? Fold(CallSite site, Value source, long count, Func<long, long, long> add)
    {
        GateFacts? folded = null;
        foreach (var element in EachOf(source, count))
        {
            var answer = site.Arguments.Length == 1 ? element : AskOf(site, site.Arguments[1], element);
            var number = AmongValues(answer.Facts, site.Method.Name.EndsWith("Count", StringComparison.Ordinal) ? _engine.Compilation.GetSpecialType(Microsoft.CodeAnalysis.SpecialType.System_Boolean) : null)
                .Turned(c => c switch { GateFacts.IsTrue => "=1", GateFacts.IsFalse => "=0", _ => Comparison.IsNumber(c) ? c : null });
            folded = folded is null ? number : Counting.Of(folded, number, add);
        }

        return folded;
    }

    private GateFacts? Aggregated(CallSite site, Value source, long count)
    {
        var result = site.Arguments[1];
        foreach (var element in EachOf(source, count))
        {
            result = AskOf(site, site.Arguments[2], result, element);
        }

        return result.Facts;
    }

    private IEnumerable<Value> EachOf(Value source, long count)
    {
        var element = TakenOut(source, _memory.Read(source, FieldKey.Element));
        for (var i = 0; i < count; i++)
        {
            yield return AtIndex(source, i, element);
        }
    }

    /// <summary>What a delegate would answer; nothing else comes of that here.</summary>
    private Value AskOf(CallSite site, Value asked, params Value[] given)
    {
        var before = _memory.State;
        var answer = asked.Funcs.IsEmpty ? Value.Unknown : InvokeDelegate(site.Operation, asked, given, asked.Funcs);
        answer = _isDead || ReferenceEquals(answer, Value.Bottom) ? Value.Unknown : answer;
        (_memory.State, _isDead) = (before, false);
        return answer;
    }
}
