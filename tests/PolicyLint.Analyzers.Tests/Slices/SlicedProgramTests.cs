using System.Globalization;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Analyzers.Tests.Knowledge;

namespace PolicyLint.Analyzers.Tests.Slices;

/// <summary>Large programs are interpreted in slices: the same data is found where it leaves, and what has no part in it is passed over.</summary>
public sealed class SlicedProgramTests
{
    private const string Policy = """
        personalData:
          members: [ { member: '**.Source', category: user.name } ]
        writers: [ { member: '**.Sink', data: ['*'], class: public-web } ]
        """;

    private const string Vocabulary = """
        public static class Vocabulary { public static string Source() => ""; public static void Sink(string text) { } }
        public sealed class Card { public string Name = ""; public string Note = ""; public string Shown() => Name; }
        public sealed class Link { public Link Next = new(); public Card Card = new(); }
        public sealed class Box(Card card) { public Card Card { get; } = card; }
        """;

    [Theory]
    [InlineData("void M() { Vocabulary.Sink(Vocabulary.Source()); }")]
    [InlineData("void M() { var text = Get(); Vocabulary.Sink(text); } string Get() => Inner(); string Inner() => Vocabulary.Source();")]
    [InlineData("void M() { Pass(Vocabulary.Source()); } void Pass(string text) => Show(text); void Show(string text) => Vocabulary.Sink(text);")]
    [InlineData("void M() { var card = new Card(); Fill(card); Vocabulary.Sink(card.Name); } void Fill(Card card) { card.Name = Vocabulary.Source(); }")]
    [InlineData("void M() { var card = new Card(); Fill(card); Vocabulary.Sink(card.Shown()); } void Fill(Card card) { card.Name = Vocabulary.Source(); }")]
    [InlineData("string kept = \"\"; void Keep() { kept = Vocabulary.Source(); } void M() { Vocabulary.Sink(kept); }")]
    [InlineData("void M() { Run(() => Vocabulary.Sink(Vocabulary.Source())); } void Run(System.Action action) => action();")]
    [InlineData("void M(Card card) { card.Name = Vocabulary.Source(); Show(card); } void Show(Card card) => Vocabulary.Sink(card.Name);")]
    [InlineData("void M() { Vocabulary.Sink(Call(() => Vocabulary.Source())); } string Call(System.Func<string> call) => call();")]
    [InlineData("void M() { var text = Vocabulary.Source(); Run(() => Vocabulary.Sink(text)); } void Run(System.Action action) => action();")]
    [InlineData("void M() { Open(new Box(new Card { Name = Vocabulary.Source() })); } void Open(Box box) => Show(box.Card); void Show(Card card) => Vocabulary.Sink(card.Name);")]
    [InlineData("void M() { Get(out var text); Vocabulary.Sink(text); } void Get(out string text) { text = Vocabulary.Source(); }")]
    [InlineData("void M(Link link) { Fill(link); Vocabulary.Sink(link.Next.Next.Next.Next.Next.Card.Name); } void Fill(Link link) { link.Next.Next.Next.Next.Next.Card.Name = Vocabulary.Source(); }")]
    [InlineData("void M() { Put(Vocabulary.Source(), new Card()); } void Put(string text, Card card) { card.Name = text; Show(card); } void Show(Card card) => Vocabulary.Sink(card.Name);")]
    [InlineData("void M() { Put(Vocabulary.Source(), new Card()); } void Put(string text, Card card) { card.Name = text; if (text.Length > 3) { Show(text.Trim(), card); } } void Show(string text, Card card) { Last(card); } void Last(Card card) { Vocabulary.Sink(card.Name); }")]
    [InlineData("void M() { Put(Vocabulary.Source(), new Card()); } void Put(string text, Card card) { card.Name = text; Next(text.Trim(), card); } void Next(string text, Card card) { card.Name = text; Last(card); } void Last(Card card) { Vocabulary.Sink(card.Name); }")]
    [InlineData("void M() { Put(Vocabulary.Source(), new Card()); } string Put(string text, Card card) { card.Name = text; if (text.Length > 1) { return Next(text.Trim(), card); } return card.Name + text; } string Next(string text, Card card) { card.Name = text; if (text.Length > 1) { return Last(card); } return card.Name + text; } string Last(Card card) { Vocabulary.Sink(card.Name); return card.Name; }")]
    public void WhatLeaves_IsFound(string members) => Assert.NotEmpty(new EgressCollector(Engine(members), Cancellation).Collect());

    [Theory]
    [InlineData("void M() { var card = new Card(); Fill(card); Vocabulary.Sink(card.Note); } void Fill(Card card) { card.Name = Vocabulary.Source(); }")]
    [InlineData("void M() { var text = Vocabulary.Source(); text = \"\"; Vocabulary.Sink(text); }")]
    [InlineData("void M() { Count(Vocabulary.Source()); Vocabulary.Sink(\"\"); } int Count(string text) => text.Length;")]
    [InlineData("void M(Link link) { Fill(link); Vocabulary.Sink(link.Next.Next.Next.Next.Next.Card.Note); } void Fill(Link link) { link.Next.Next.Next.Next.Next.Card.Name = Vocabulary.Source(); }")]
    public void WhatStays_IsNot(string members) => Assert.Empty(new EgressCollector(Engine(members), Cancellation).Collect());

    [Fact]
    public void WhatHasNoPart_IsPassedOver()
    {
        const string members = "void M() { Other(1); Vocabulary.Sink(Get()); } string Get() => Vocabulary.Source(); int Other(int n) => Deep(n) + 1; int Deep(int n) => n * 2;";
        Assert.DoesNotContain(Engine(members).Interpreted, body => body.Symbol.Name is "Other" or "Deep");
        Assert.Contains(Engine(members, wholeBelow: int.MaxValue).Interpreted, body => body.Symbol.Name is "Deep");
    }

    private const string Exports = """
        personalData:
          members: [ { member: '**.Source', category: user.name } ]
        exports: [ { member: 'Store.Get*' } ]
        gates:
          approval: [ { member: Desk.Allows, granted: returns-true } ]
        """;

    private const string Shop = """
        public delegate void Visit(IStore store);
        public interface IReads { string GetAll(); }
        public class Store : IReads { public string GetAll() => ""; public string GetOne() => ""; }
        public interface IStore { string GetNothing(); }
        public class Desk { public bool Allows() => true; }
        """;

    [Theory]
    [InlineData("void M(Store store) { store.GetAll(); }")]
    [InlineData("void M(IReads reads) { reads.GetAll(); }")]
    [InlineData("void M(System.Collections.Generic.List<Store> stores) { stores.ForEach(s => s.GetOne()); }")]
    [InlineData("Store made = new(); void M() { made.GetAll(); }")]
    public void AnExport_IsLookedAtWhereItsTypeTurnsUp(string members) => Assert.Contains(Look(members), body => body.Symbol.Name is "M");

    [Theory]
    [InlineData("void M(IStore store) { store.GetNothing(); }")]
    [InlineData("void M() { GetOther(); } void GetOther() { }")]
    public void AnotherMemberOfTheSameName_IsNot(string members) => Assert.DoesNotContain(Look(members), body => body.Symbol.Name is "M");

    private static IReadOnlyList<Body> Look(string members)
    {
        var subject = Subject.Of($"{Vocabulary} {Shop} public class Subject {{ {members} }}", Exports);
        var engine = new FlowEngine(subject.Compilation, subject.Knowledge, Cancellation, wholeBelow: 0);
        engine.Run();
        return engine.Interpreted;
    }

    [Fact]
    public void WhatCostsTooMuch_IsCutOffAndSaid()
    {
        var subject = Subject.Of($"{Vocabulary} public class Subject {{ void M() {{ Vocabulary.Sink(Vocabulary.Source()); }} void N() {{ Vocabulary.Sink(Vocabulary.Source()); }} }}", Policy);
        var engine = new FlowEngine(subject.Compilation, subject.Knowledge, Cancellation, wholeBelow: 0) { WorkLimit = 1 };
        engine.Run();
        var body = Assert.Single(engine.Interpreted, body => body.Failure is { Kind: BodyFailureKind.CutOff });
        var said = PL0012UnanalysedCode.Judge(body)!.Message;
        Assert.Contains("cut off with 2 members waiting", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 個のメンバーを残して打ち切りました", said.Text(CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static FlowEngine Engine(string members, int wholeBelow = 0)
    {
        var subject = Subject.Of($"{Vocabulary} public class Subject {{ {members} }}", Policy);
        var engine = new FlowEngine(subject.Compilation, subject.Knowledge, Cancellation, wholeBelow);
        engine.Run();
        Assert.All(engine.Interpreted, body => Assert.Null(body.Failure));
        return engine;
    }
}
