using CsCheck;
using PolicyLint.Analyzers.Flow.States;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>The map behaves as a dictionary, and its merge as a key-wise join that shares what does not change.</summary>
public sealed class PersistentMapTests
{
    private static readonly Gen<(int Key, string Value)[]> Entries =
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 3].Select(i => new string((char)('a' + i), 1))).Array[0, 40];

    [Fact]
    public void FindsWhatWasSetLast() => Entries.Sample(entries =>
    {
        var map = Of(entries);
        var model = ModelOf(entries);
        return Enumerable.Range(0, 5001).All(k => PersistentMap<string>.Find(map, k) == model.GetValueOrDefault(k));
    });

    [Fact]
    public void VisitsEveryKeyOnce() => Entries.Sample(entries =>
    {
        var visited = new List<int>();
        PersistentMap<string>.ForEach(Of(entries), (k, _) => visited.Add(k));
        return visited.Order().SequenceEqual(ModelOf(entries).Keys.Order());
    });

    [Fact]
    public void SettingLeavesTheOldMapAsItWas() => Entries.Sample(entries =>
    {
        var map = Of(entries);
        _ = PersistentMap<string>.Set(map, 77, "new");
        return PersistentMap<string>.Find(map, 77) == ModelOf(entries).GetValueOrDefault(77);
    });

    [Fact]
    public void SettingTheSameValueGivesTheSameMap() => Entries.Where(e => e.Length > 0).Sample(entries =>
    {
        var map = Of(entries)!;
        var key = entries[0].Key;
        return ReferenceEquals(PersistentMap<string>.Set(map, key, PersistentMap<string>.Find(map, key)!), map);
    });

    [Fact]
    public void MergesKeyByKey() => Gen.Select(Entries, Entries).Sample((a, b) =>
    {
        var merged = PersistentMap<string>.Merge(Of(a), Of(b), Larger);
        var (left, right) = (ModelOf(a), ModelOf(b));
        return Enumerable.Range(0, 5001).All(k =>
            PersistentMap<string>.Find(merged, k) == Max(left.GetValueOrDefault(k), right.GetValueOrDefault(k)));
    });

    [Fact]
    public void TellsTheJoinerOfBothSides() => Gen.Select(Entries, Entries).Sample((a, b) =>
    {
        var (left, right) = (ModelOf(a), ModelOf(b));
        var isRight = true;
        PersistentMap<string>.Merge(Of(a), Of(b), (k, x, y) =>
        {
            // Equal subtrees need no joiner: what it is told is right wherever it is asked.
            isRight &= x == left.GetValueOrDefault(k) && y == right.GetValueOrDefault(k);
            return Max(x, y)!;
        });
        return isRight;
    });

    [Fact]
    public void MergeWithItselfIsTheSameMap() => Entries.Sample(entries =>
    {
        var map = Of(entries);
        return ReferenceEquals(PersistentMap<string>.Merge(map, map, (_, _, _) => throw new InvalidOperationException("nothing differs")), map);
    });

    [Fact]
    public void MergeThatAddsNothingIsTheLeftMap() => Gen.Select(Entries, Entries).Sample((a, b) =>
    {
        var merged = PersistentMap<string>.Merge(Of(a), Of(b), Larger);
        return ReferenceEquals(PersistentMap<string>.Merge(merged, Of(b), Larger), merged)
            && ReferenceEquals(PersistentMap<string>.Merge(merged, Of(a), Larger), merged);
    });

    [Fact]
    public void MergeOfMapsFromOneRootAsksOnlyForWhatDiffers()
    {
        var root = Of([.. Enumerable.Range(0, 1024).Select(k => (k, "a"))]);
        var left = PersistentMap<string>.Set(root, 3, "b");
        var right = PersistentMap<string>.Set(root, 900, "c");
        var asked = new List<int>();

        PersistentMap<string>.Merge(left, right, (k, x, y) =>
        {
            asked.Add(k);
            return Max(x, y)!;
        });

        // Two changed keys in two halves of the tree; everything else is shared and skipped.
        Assert.Equal([3, 900], asked.Order());
    }

    private static PersistentMap<string>? Of(IEnumerable<(int Key, string Value)> entries)
    {
        PersistentMap<string>? map = null;
        foreach (var (key, value) in entries)
        {
            map = PersistentMap<string>.Set(map, key, string.Intern(value));
        }

        return map;
    }

    private static Dictionary<int, string> ModelOf((int Key, string Value)[] entries)
    {
        var model = new Dictionary<int, string>();
        foreach (var (key, value) in entries)
        {
            model[key] = string.Intern(value);
        }

        return model;
    }

    private static string Larger(int key, string? a, string? b) => Max(a, b)!;

    private static string? Max(string? a, string? b) => string.CompareOrdinal(a, b) >= 0 ? a : b;
}
