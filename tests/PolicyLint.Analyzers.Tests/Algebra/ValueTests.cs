using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>Values form a semilattice of finite height: loops end, and no order of joins matters.</summary>
public sealed class ValueTests
{
    private static readonly Origin[] Origins = [.. Enumerable.Range(0, 4).Select(MakeOrigin)];

    private static readonly Node[] Nodes = MakeNodes();

    private static readonly Gen<OriginSet> OriginSets =
        Gen.Int[0, Origins.Length - 1].Array[0, 5].Select(i => i.Aggregate(OriginSet.Empty, (set, o) => set.Union(OriginSet.Of(Origins[o]))));

    private static readonly Gen<Value> Values = Gen.Select(OriginSets, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 9]).Select((origins, node, taint, text, rare) => rare switch
    {
        0 => Value.Bottom,
        1 => Value.Unknown,
        2 => Value.Null,
        _ => Value.Of(Nodes[node]).With(origins: origins, taint: NodeSet.Of(Nodes[taint]), texts: TextSet.Of("t" + text)),
    });

    [Fact]
    public void OriginsJoinInAnyOrder() => Gen.Select(OriginSets, OriginSets, OriginSets).Sample((a, b, c) =>
        a.Union(b).Equals(b.Union(a)) && a.Union(b).Union(c).Equals(a.Union(b.Union(c))) && a.Union(a).Equals(a));

    [Fact]
    public void OriginsThatAddNothingLeaveTheSet() => Gen.Select(OriginSets, OriginSets).Sample((a, b) =>
    {
        var union = a.Union(b);
        return ReferenceEquals(union.Union(a), union) && ReferenceEquals(union.Union(b), union);
    });

    [Fact]
    public void EncryptedDataIsOtherDataThanPlain()
    {
        var plain = OriginSet.Of(Origins[0]);

        Assert.NotEqual(plain, plain.Encrypted());
        Assert.Equal(2, plain.Union(plain.Encrypted()).Count);
        Assert.Equal(plain.Encrypted(), plain.Encrypted().Encrypted());
    }

    [Fact]
    public void ValuesJoinInAnyOrder() => Gen.Select(Values, Values, Values).Sample((a, b, c) =>
        a.Join(b).Equals(b.Join(a)) && a.Join(b).Join(c).Equals(a.Join(b.Join(c))) && a.Join(a).Equals(a));

    [Fact]
    public void BottomSaysNothing() => Values.Sample(a => a.Join(Value.Bottom).Equals(a) && Value.Bottom.Join(a).Equals(a));

    [Fact]
    public void JoiningAgainChangesNothing() => Gen.Select(Values, Values).Sample((a, b) =>
    {
        var joined = a.Join(b);
        return ReferenceEquals(joined.Join(a), joined) && ReferenceEquals(joined.Join(b), joined);
    });

    [Fact]
    public void JoinLosesNothing() => Gen.Select(Values, Values).Sample((a, b) =>
        a.Join(b) is var joined && joined.Origins.Union(a.Origins).Equals(joined.Origins) && joined.Refs.Union(b.Refs).Equals(joined.Refs));

    private static Origin MakeOrigin(int id)
    {
        ImmutableArray<PersonalItem> items = [new PersonalItem("user.name", "item" + id, "Voter", null, false)];
        return new Origin(id, items, SyntaxFactory.IdentifierName("o" + id), IsWhole: false, IsEncrypted: false);
    }

    private static Node[] MakeNodes()
    {
        var table = new NodeTable();
        return [.. Enumerable.Range(0, 4).Select(table.Parameter)];
    }
}
