using CsCheck;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>The map of conditions is compared with a sorted dictionary that went through the same.</summary>
public sealed class GateConditionsTests
{
    private static readonly string[] Names = ["=1", "=Approved", ">3", "false", "not null", "null", "true"];

    private static readonly Gen<(string Condition, GateSet Gates)[]> Steps =
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 7]).Select((name, kinds) => (Names[name], (GateSet)(GateKinds)kinds)).Array[0, 12];

    [Fact]
    public void HoldsWhatWasSetLast() => Steps.Sample(steps =>
    {
        var (map, model) = Make(steps);

        return map.Count == model.Count && map.IsEmpty == (model.Count == 0)
            && Array.TrueForAll(Names, n => map.Contains(n) == model.ContainsKey(n) && map.TryGetValue(n, out var gates) == model.TryGetValue(n, out var expected) && gates == expected);
    });

    [Fact]
    public void NamesItsConditionsOnceAndInOrdinalOrder() => Steps.Sample(steps =>
    {
        var (map, model) = Make(steps);
        var listed = new List<string>();
        foreach (var pair in map)
        {
            listed.Add(pair.Key);
        }

        return map.Keys.SequenceEqual(model.Keys) && listed.SequenceEqual(model.Keys);
    });

    [Fact]
    public void SettingTheSameAgainChangesNothing() => Steps.Sample(steps =>
    {
        var (map, model) = Make(steps);

        return model.All(p => ReferenceEquals(map.Set(p.Key, p.Value), map));
    });

    [Fact]
    public void SettingLeavesTheOldMapAsItWas() => Gen.Select(Steps, Steps).Sample((before, after) =>
    {
        var (map, model) = Make(before);
        foreach (var (condition, gates) in after)
        {
            map.Set(condition, gates);
        }

        return Same(map, model);
    });

    [Fact]
    public void EqualMapsAreThoseThatSayTheSame() => Gen.Select(Steps, Steps).Sample((a, b) =>
    {
        var (left, leftModel) = Make(a);
        var (right, rightModel) = Make(b);
        var same = leftModel.SequenceEqual(rightModel);

        return left.Equals(right) == same && (!same || left.GetHashCode() == right.GetHashCode()) && Make(a.Reverse()).Map.Equals(left) == Make(a.Reverse()).Model.SequenceEqual(leftModel);
    });

    [Fact]
    public void KeepsWhatPassesAndIsItselfWhenAllDoes() => Steps.Sample(steps =>
    {
        var (map, model) = Make(steps);
        var kept = map.Where(p => p.Value.IsEmpty);
        foreach (var pair in model.Where(p => !p.Value.IsEmpty).ToList())
        {
            model.Remove(pair.Key);
        }

        return Same(kept, model) && ReferenceEquals(map.Where(_ => true), map) && map.Where(_ => false).IsEmpty;
    });

    [Fact]
    public void MapsEveryImplication() => Steps.Sample(steps =>
    {
        var (map, model) = Make(steps);
        var mapped = map.Map(g => g | GateKinds.Audit);

        return mapped.Count == model.Count && model.All(p => mapped.TryGetValue(p.Key, out var gates) && gates == (p.Value | GateKinds.Audit))
            && map.Any(g => g.IsEmpty) == model.Values.Any(g => g.IsEmpty);
    });

    [Fact]
    public void MergesTheConditionsOfTwoMapsAndTheUsualOnes() => Gen.Select(Steps, Steps, Gen.Int[0, Names.Length]).Sample((a, b, usual) =>
    {
        var (left, leftModel) = Make(a);
        var (right, rightModel) = Make(b);
        var always = Names[..usual];
        var expected = leftModel.Keys.Concat(rightModel.Keys).Concat(always).Distinct().Order(StringComparer.Ordinal);

        return left.KeysWith(right, always).SequenceEqual(expected);
    });

    [Fact]
    public void IsMadeOfSortedConditionsAtOnce()
    {
        var map = GateConditions.Of(Names, n => n == "true" ? GateKinds.Approval : GateKinds.None);

        Assert.Equal(Names, map.Keys);
        Assert.True(map.TryGetValue("true", out var gates));
        Assert.Equal(GateKinds.Approval, gates.Kinds);
        Assert.False(map.Contains("<3"));
    }

    private static bool Same(GateConditions map, SortedDictionary<string, GateSet> model) =>
        map.Keys.SequenceEqual(model.Keys) && model.All(p => map.TryGetValue(p.Key, out var gates) && gates == p.Value);

    private static (GateConditions Map, SortedDictionary<string, GateSet> Model) Make(IEnumerable<(string Condition, GateSet Gates)> steps)
    {
        var map = GateConditions.Empty;
        var model = new SortedDictionary<string, GateSet>(StringComparer.Ordinal);
        foreach (var (condition, gates) in steps)
        {
            map = map.Set(condition, gates);
            model[condition] = gates;
        }

        return (map, model);
    }
}
