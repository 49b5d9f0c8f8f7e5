using PolicyLint.Analyzers.Flow.Summaries;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>Summaries that go to and fro come to an end when they are joined: the join only grows, and says no more when nothing is new.</summary>
public sealed class SummaryJoinTests
{
    private readonly NodeTable _nodes = new();

    [Fact]
    public void WhatOnlyOneTells_Stays_AndLeavesWhatWasThere()
    {
        var (first, second) = (Telling(0), Telling(1));
        var joined = first.Join(second);
        Assert.Equal([_nodes.Parameter(0), _nodes.Parameter(1)], joined.Effects.Select(e => e.Node));
        Assert.All(joined.Effects, e => Assert.False(e.IsStrong));
    }

    [Fact]
    public void WhatBothTell_IsToldOnce_WithBothValues()
    {
        var joined = Telling(0, of: 2).Join(Telling(0, of: 3));
        var effect = Assert.Single(joined.Effects);
        Assert.True(effect.IsStrong);
        Assert.Equal(NodeSet.Of(_nodes.Parameter(2)).Add(_nodes.Parameter(3)), effect.Value.Refs);
    }

    [Fact]
    public void GoingToAndFro_ComesToAnEnd()
    {
        var (first, second) = (Telling(0, of: 2), Telling(1, of: 3) with { Returns = false });
        var joined = first.Join(second);
        Assert.False(joined.Says(first));
        Assert.False(joined.Says(second));
        Assert.True(joined.Join(first).Says(joined));
        Assert.True(joined.Join(second).Says(joined));
        Assert.True(joined.Join(joined).Says(joined));
    }

    /// <summary>A summary that puts one parameter into the elements of another.</summary>
    private MethodSummary Telling(int into, int of = 2) => new()
    {
        Effects = [new CellEffect(_nodes.Parameter(into), FieldKey.Element, Value.Of(_nodes.Parameter(of)), IsStrong: true)],
    };
}
