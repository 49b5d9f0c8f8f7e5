using System.Collections.Immutable;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Summaries;

/// <summary>
/// The join of what two interpretations of a body said: the widening that lets a recursion end whose summaries go to and fro, since what
/// one of them says makes the next one say something else. What was told before stays, in its order.
/// </summary>
internal static class SummaryJoin
{
    public static MethodSummary Join(this MethodSummary before, MethodSummary after) => after with
    {
        Returns = before.Returns || after.Returns,
        Result = before.Result.Join(after.Result),
        IsAnswerKnown = before.IsAnswerKnown && after.IsAnswerKnown,
        Effects = Merge(before.Effects, after.Effects),
        ByRefs = Merge(before.ByRefs, after.ByRefs, b => b.Parameter, (a, b) => new ByRefEffect(a.Parameter, a.Value.Join(b.Value)), b => b),
        Egresses = Merge(before.Egresses, after.Egresses, KeyOf, Join, e => e),
        Invocations = Merge(before.Invocations, after.Invocations, i => (i.Target, i.Result, i.Arguments.Length), (a, b) => a.Join(b), i => i),
        Referred = [.. before.Referred.Union(after.Referred)],
        Dispatched = [.. before.Dispatched.Union(after.Dispatched).OrderBy(n => n.Id)],
        HeldOnReturn = before.HeldOnReturn & after.HeldOnReturn,
        Thrown = before.Thrown.Join(after.Thrown),
        ThrowsData = before.ThrowsData || after.ThrowsData,
        Decides = before.Decides || after.Decides,
        PlacePorts = before.PlacePorts | after.PlacePorts,
        Brings = before.Brings || after.Brings,
        HandsOutData = before.HandsOutData || after.HandsOutData,
    };

    public static ImmutableArray<CellEffect> Merge(ImmutableArray<CellEffect> before, ImmutableArray<CellEffect> after) =>
        Merge(before, after, e => (e.Node, e.Key), Join, e => e with { IsStrong = false });

    /// <summary>Pairs of what both tell, and what only one tells.</summary>
    private static ImmutableArray<T> Merge<T, TKey>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, TKey> keyOf, Func<T, T, T> join, Func<T, T> alone)
        where TKey : notnull
    {
        var later = new Dictionary<TKey, T>(after.Length);
        foreach (var item in after)
        {
            later[keyOf(item)] = item;
        }

        var merged = ImmutableArray.CreateBuilder<T>(Math.Max(before.Length, after.Length));
        foreach (var item in before)
        {
            var key = keyOf(item);
            merged.Add(later.TryGetValue(key, out var twin) ? join(item, twin) : alone(item));
            later.Remove(key);
        }

        foreach (var item in after)
        {
            if (later.Remove(keyOf(item)))
            {
                merged.Add(alone(item));
            }
        }

        return merged.ToImmutable();
    }

    private static CellEffect Join(CellEffect a, CellEffect b) => new(a.Node, a.Key, a.Value.Join(b.Value), a.IsStrong && b.IsStrong);

    private static object KeyOf(EgressEvent egress) =>
        (egress.Write, egress.Member, egress.Class, egress.Required, egress.Certain, string.Join(",", egress.Calls.Select(c => c.SpanStart)));

    private static EgressEvent Join(EgressEvent a, EgressEvent b) => b with
    {
        Origins = a.Origins.Union(b.Origins),
        Nodes = a.Nodes.UnionOfData(b.Nodes),
        Files = a.Files is { } files && b.Files is { } others ? files.Union(others) : a.Files ?? b.Files,
        Through = a.Through.Join(b.Through),
        Places = a.Places.Union(b.Places),
        Held = a.Held & b.Held,
        IsRecordedAfter = a.IsRecordedAfter && b.IsRecordedAfter,
        Unanswered = [.. a.Unanswered.Union(b.Unanswered)],
        Resolved = a.Resolved.Union(b.Resolved),
    };
}
