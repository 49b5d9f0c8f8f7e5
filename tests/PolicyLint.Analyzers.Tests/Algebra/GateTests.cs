using CsCheck;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>Gates are a must-property: what holds after a join held on both sides.</summary>
public sealed class GateTests
{
    private static readonly Node[] Ports = MakePorts();

    private static readonly string[] Conditions = [GateFacts.IsTrue, GateFacts.IsFalse, GateFacts.IsNull, GateFacts.IsNotNull, "=Approved"];

    private static readonly Gen<GateSet> Sets = Gen.Select(Gen.Int[0, 7], Gen.Int[0, Ports.Length], Gen.Int[0, 9]).Select((kinds, port, rare) =>
        rare == 0 ? GateSet.All : port == Ports.Length ? (GateSet)(GateKinds)kinds : (GateKinds)kinds | Ports[port].Token(GateFacts.IsTrue));

    private static readonly Gen<GateFacts> Facts = Gen.Select(Gen.Int[0, 6], Sets, Sets, Gen.Int[0, Conditions.Length - 1], Gen.Int[0, Conditions.Length - 1])
        .Select((kind, a, b, c, d) => kind switch
        {
            0 => GateFacts.True,
            1 => GateFacts.False,
            2 => GateFacts.Null,
            3 => GateFacts.None,
            4 => GateFacts.NotNull.And(Conditions[c], a),
            _ => GateFacts.None.And(Conditions[c], a).And(Conditions[d], b),
        });

    [Fact]
    public void IntersectionObeysTheLawsOfAMeet() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
        (a & b) == (b & a) && ((a & b) & c) == (a & (b & c)) && (a & a) == a && (a & GateSet.All) == a);

    [Fact]
    public void UnionObeysTheLawsOfAJoin() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
        (a | b) == (b | a) && ((a | b) | c) == (a | (b | c)) && (a | a) == a && (a | GateSet.None) == a);

    [Fact]
    public void TheOneAbsorbsTheOther() => Gen.Select(Sets, Sets).Sample((a, b) => (a | (a & b)) == a && (a & (a | b)) == a);

    [Fact]
    public void WhatEitherSideGrantsIsKeptForTheCallerToSettle()
    {
        var already = Ports[0].Token(GateFacts.IsTrue);

        var either = GateSet.Either(GateKinds.Approval, already);

        Assert.Equal(GateKinds.None, either.Kinds);
        Assert.Equal(GateKinds.Approval, either.Map(_ => GateKinds.Approval).Kinds);
        Assert.Equal(GateKinds.Approval, either.Map(_ => GateSet.All).Kinds);
        Assert.Equal(GateSet.None, either.Map(_ => GateSet.None));
        Assert.Equal(either, either & GateKinds.Approval);
        Assert.Equal(either, either & already);
        Assert.Equal(already, either | already);
    }

    [Fact]
    public void EitherSaysNoLessThanBothAndObeysTheLawsOfAMeet() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
        (GateSet.Either(a, b) | (a & b)) == GateSet.Either(a, b)
        && GateSet.Either(a, b) == GateSet.Either(b, a)
        && GateSet.Either(a, a) == a
        && (GateSet.Either(a, b) & c) == (c & GateSet.Either(a, b)));

    [Fact]
    public void WhatIsMoreThanFiveIsMoreThanThree()
    {
        var number = GateFacts.None.And(">3", GateKinds.Approval);

        Assert.Equal(GateKinds.Approval, number.When(">5").Kinds);
        Assert.Equal(GateKinds.Approval, number.When("=4").Kinds);
        Assert.Equal(GateKinds.None, number.When(">2").Kinds);
        Assert.Equal(GateKinds.None, number.When("=3").Kinds);
    }

    [Fact]
    public void NothingHeldTokenOrKindIsInvented() => Gen.Select(Sets, Sets).Sample((a, b) =>
        ((a & b).Kinds & ~a.Kinds) == 0 && ((a & b).Kinds & ~b.Kinds) == 0);

    [Fact]
    public void MappingTokensPutsInWhatTheyStandFor()
    {
        GateSet open = GateKinds.Audit | Ports[0].Token(GateFacts.IsTrue);

        Assert.Equal(GateKinds.Audit | GateKinds.Approval, open.Map(_ => GateKinds.Approval).Kinds);
        Assert.Equal(GateKinds.Audit, open.Map(_ => GateSet.None).Kinds);
    }

    [Fact]
    public void WhatIsAssumedIsTakenAway()
    {
        GateSet held = GateKinds.Audit | GateKinds.Approval;

        Assert.Equal(GateKinds.Audit, held.Without(GateKinds.Approval).Kinds);
        Assert.Equal(GateSet.All, GateSet.All.Without(GateKinds.Approval));
    }

    [Fact]
    public void JoinedFactsImplyWhatBothImply() => Gen.Select(Facts, Facts).Sample((a, b) =>
        Array.TrueForAll(Conditions, c => a.Join(b).When(c) == (c is GateFacts.IsTrue or GateFacts.IsFalse ? GateSet.Either(a.When(c), b.When(c)) : GateSet.EitherGate(a.When(c), b.When(c)))));

    [Fact]
    public void FactsJoinInAnyOrder() => Gen.Select(Facts, Facts, Facts).Sample((a, b, c) =>
        Same(a.Join(b), b.Join(a)) && Same(a.Join(b).Join(c), a.Join(b.Join(c))) && Same(a.Join(a), a) && Same(GateFacts.All.Join(a), a));

    [Fact]
    public void JoiningAgainChangesNothing() => Gen.Select(Facts, Facts).Sample((a, b) =>
    {
        var joined = a.Join(b);
        return ReferenceEquals(joined.Join(a), joined) && ReferenceEquals(joined.Join(b), joined);
    });

    [Fact]
    public void NegationSwapsTrueAndFalse() => Facts.Sample(f =>
        f.Negate().When(GateFacts.IsTrue) == f.When(GateFacts.IsFalse) && f.Negate().Negate().When(GateFacts.IsTrue) == f.When(GateFacts.IsTrue));

    [Fact]
    public void AConstantFalseImpliesEverythingWhenTrue()
    {
        Assert.Equal(GateSet.All, GateFacts.False.When(GateFacts.IsTrue));
        Assert.Equal(GateSet.None, GateFacts.False.When(GateFacts.IsFalse));
        Assert.Equal(GateSet.All, GateFacts.Null.When(GateFacts.IsNotNull));
    }

    [Fact]
    public void AFlagThatStartsFalseAndIsThenAskedForIsGuard()
    {
        var asked = GateFacts.None.And(GateFacts.IsTrue, GateKinds.Approval);

        Assert.Equal(GateKinds.Approval, GateFacts.False.Join(asked).When(GateFacts.IsTrue).Kinds);
        Assert.Equal(GateKinds.None, GateFacts.True.Join(asked).When(GateFacts.IsTrue).Kinds);
    }

    [Fact]
    public void AndNeedsOneOperandOrNeedsBoth()
    {
        var asked = GateFacts.None.And(GateFacts.IsTrue, GateKinds.Approval);

        Assert.Equal(GateKinds.Approval, asked.BothTrue(GateFacts.None).When(GateFacts.IsTrue).Kinds);
        Assert.Equal(GateKinds.None, asked.EitherTrue(GateFacts.None).When(GateFacts.IsTrue).Kinds);
        Assert.Equal(GateKinds.Approval, asked.EitherTrue(asked).When(GateFacts.IsTrue).Kinds);
    }

    [Fact]
    public void OneValueDoesNotMeetConditionsThatExcludeEachOther()
    {
        var (port, other) = (Ports[0], Ports[1]);

        Assert.Equal(GateSet.All, port.Token(GateFacts.IsTrue) | port.Token(GateFacts.IsFalse));
        Assert.Equal(GateSet.All, port.Token(GateFacts.IsNull) | port.Token(GateFacts.IsNotNull));
        Assert.NotEqual(GateSet.All, port.Token(GateFacts.IsTrue) | other.Token(GateFacts.IsFalse));
        Assert.NotEqual(GateSet.All, port.Token(GateFacts.IsTrue) | port.Token(GateFacts.IsNotNull));
    }

    [Theory]
    [InlineData("=1", "=2", true)]
    [InlineData("=1", "!=1", true)]
    [InlineData("=1", ">1", true)]
    [InlineData("=2", ">1", false)]
    [InlineData("<3", ">=3", true)]
    [InlineData("<3", ">2", false)]
    [InlineData("null", "<3", true)]
    [InlineData("null", "!=1", false)]
    [InlineData("is 1", "is not 1", true)]
    [InlineData("is 1", "is not 2", false)]
    [InlineData("is 1", "null", true)]
    [InlineData("is not 1", "null", false)]
    [InlineData("=1", "=1.0", false)]
    public void ConditionsExcludeEachOtherWhereNoValueMeetsBoth(string condition, string other, bool isExcluded)
    {
        Assert.Equal(isExcluded, Comparison.Excludes(condition, other));
        Assert.Equal(isExcluded, Comparison.Excludes(other, condition));
    }

    [Fact]
    public void WhatIsLeftOfAnAlternativeHolds()
    {
        var (first, second) = (Ports[0], Ports[1]);
        var either = GateSet.Either(GateKinds.Approval, first.Token(GateFacts.IsTrue) | second.Token(GateFacts.IsTrue));

        Assert.Equal(GateKinds.None, either.Kinds);
        Assert.Equal(GateKinds.Approval, (either | first.Token(GateFacts.IsFalse)).Kinds);
        Assert.Equal(GateKinds.Approval, (either | second.Token(GateFacts.IsFalse)).Kinds);
        Assert.Equal(GateKinds.None, (either | first.Token(GateFacts.IsTrue)).Kinds);

        var one = GateSet.Either(first.Token(GateFacts.IsTrue), second.Token(GateFacts.IsTrue));

        Assert.True((one | first.Token(GateFacts.IsFalse)).Tokens.Contains(second.Token(GateFacts.IsTrue).Tokens[0]));
        Assert.Equal(GateKinds.Approval, one.Map(_ => GateKinds.Approval).Kinds);
        Assert.Equal(GateKinds.None, one.Map(t => ReferenceEquals(t.Parent, first) ? GateKinds.Approval : GateSet.None).Kinds);
    }

    [Fact]
    public void WhatIsForgottenSaysNothing()
    {
        var facts = GateFacts.OfSymbol(Ports[0]).And(GateFacts.IsTrue, Ports[1].Token(GateFacts.IsTrue) | GateKinds.Approval);

        Assert.Equal(GateKinds.Approval, facts.Forget(Ports[1]).When(GateFacts.IsTrue).Kinds);
        Assert.False(facts.Forget(Ports[1]).When(GateFacts.IsTrue).Mentions(Ports[1]));
        Assert.True(facts.Forget(Ports[0]).When(GateFacts.IsFalse).IsEmpty);
    }

    [Fact]
    public void ACountTellsHowOftenTheAnswerWasYes()
    {
        var none = GateFacts.Constant(0);
        var once = none.Join(Counting.Sum(none, GateFacts.Constant(1), isDifference: false).Plus(GateKinds.Approval));
        var often = once;
        for (var i = 0; i < 10; i++)
        {
            often = often.Join(Counting.Sum(often, GateFacts.Constant(1), isDifference: false).Plus(GateKinds.Approval));
        }

        Assert.Equal(GateKinds.Approval, once.When("=1").Kinds);
        Assert.Equal(GateKinds.None, once.When("=0").Kinds);
        Assert.Equal(GateSet.All, once.When("=2"));
        Assert.Equal(GateKinds.Approval, often.When(">=2").Kinds);
        Assert.Equal(GateKinds.Approval, often.When("!=0").Kinds);
        Assert.Equal(GateKinds.None, often.When(">=0").Kinds);
        Assert.Equal(GateSet.All, often.When("<0"));
    }

    private static bool Same(GateFacts a, GateFacts b) => Array.TrueForAll(Conditions, c => a.When(c) == b.When(c));

    private static Node[] MakePorts()
    {
        var table = new NodeTable();
        Node[] ports = [table.Parameter(0), table.Parameter(1)];

        // A table of nodes belongs to one engine and one thread; samples run on several, so every token is there beforehand.
        foreach (var port in ports)
        {
            foreach (var condition in new[] { GateFacts.IsTrue, GateFacts.IsFalse, GateFacts.IsNull, GateFacts.IsNotNull, GateFacts.IsAwaited, "=Approved" })
            {
                port.Token(condition);
            }
        }

        foreach (var gate in new[] { GateKinds.None, GateKinds.Approval, GateKinds.Authentication, GateKinds.Audit })
        {
            foreach (var conditions in new[] { ports[0].Token(GateFacts.IsTrue).Tokens, ports[1].Token(GateFacts.IsTrue).Tokens, (ports[0].Token(GateFacts.IsTrue) | ports[1].Token(GateFacts.IsTrue)).Tokens })
            {
                table.Alternative(conditions, gate);
            }
        }

        return ports;
    }
}
