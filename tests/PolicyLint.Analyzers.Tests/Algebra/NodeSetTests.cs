using CsCheck;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>A set of nodes is a set: union and intersection obey its laws and give back an operand where nothing changes.</summary>
public sealed class NodeSetTests
{
    private static readonly Node[] Nodes = MakeNodes();

    private static readonly Gen<NodeSet> Sets = Gen.Int[0, Nodes.Length - 1].Array[0, 6].Select(SetOf);

    [Fact]
    public void UnionHoldsWhatEitherHolds() => Gen.Select(Sets, Sets).Sample((a, b) =>
        Array.TrueForAll(Nodes, n => a.Union(b).Contains(n) == (a.Contains(n) || b.Contains(n))));

    [Fact]
    public void IntersectionHoldsWhatBothHold() => Gen.Select(Sets, Sets).Sample((a, b) =>
        Array.TrueForAll(Nodes, n => a.Intersect(b).Contains(n) == (a.Contains(n) && b.Contains(n))));

    [Fact]
    public void JoinsInAnyOrder() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
        a.Union(b).Equals(b.Union(a)) && a.Union(b).Union(c).Equals(a.Union(b.Union(c))) && a.Intersect(b).Equals(b.Intersect(a)));

    [Fact]
    public void GivesBackTheOperandThatSaysItAll() => Gen.Select(Sets, Sets).Sample((a, b) =>
    {
        var union = a.Union(b);
        return ReferenceEquals(union.Union(a), union) && ReferenceEquals(union.Union(b), union) && ReferenceEquals(a.Union(NodeSet.Empty), a);
    });

    [Fact]
    public void CountsEachOnce() => Gen.Int[0, Nodes.Length - 1].Array[0, 6].Sample(indices =>
        SetOf(indices).Count == indices.Distinct().Count());

    [Fact]
    public void EqualSetsHaveEqualHashes() => Gen.Select(Sets, Sets).Sample((a, b) =>
        !a.Equals(b) || a.GetHashCode() == b.GetHashCode());

    private static NodeSet SetOf(int[] indices) => indices.Aggregate(NodeSet.Empty, (set, i) => set.Add(Nodes[i]));

    private static Node[] MakeNodes()
    {
        var table = new NodeTable();
        return [.. Enumerable.Range(0, 8).Select(table.Parameter)];
    }
}
