// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>A copy of a record is of the type of what was copied, with all of its parts; a lookup is a sequence of groups.</summary>
public static class CopiedAsTheyAre
{
    public record Person(string Name, int Age)
    {
        public string Note { get; init; } = "";

        public virtual string Show() => Note;
    }

    public record Official(string Name, int Age, string Title) : Person(Name, Age)
    {
        public override string Show() => Title;
    }

    public static void AnOfficialIsCopiedAsAPerson()
    {
        Person person = new Official("a", 1, Source());
        Sink((person with { Name = "b" }).Show()); // PL1002
        Sink(((Official)(person with { Name = "b" })).Title); // PL1002
        Sink((person with { Name = "b" }).Name); // ok
        Sink((person with { Age = 2 }).Note); // ok
    }

    public static void AnOfficialsNoteIsNotShown()
    {
        Person person = new Official("a", 1, "title") { Note = Source() };
        Sink((person with { Age = 2 }).Show()); // ok
        Sink((person with { Age = 2 }).Note); // PL1002
    }

    public static void EitherOfThem(bool isOfficial)
    {
        Person person = isOfficial ? new Official("a", 1, Source()) : new Person("b", 2) { Note = "clean" };
        var copy = person with { Age = 3 };
        Sink(copy.Show()); // PL1002
        Sink(copy.Note); // ok
        Sink(copy.Name); // ok
    }

    public static void ALookupByCity()
    {
        var people = new[] { new Official(Source(), 1, "clerk") };
        var byTitle = people.ToLookup(p => p.Title);
        Sink(byTitle["clerk"].First().Name); // PL1002
        Sink(byTitle["clerk"].First().Title); // ok
        foreach (var group in byTitle)
        {
            Sink(group.Key); // ok
            Sink(group.Select(p => p.Name).First()); // PL1002
        }

        var names = people.ToLookup(p => p.Title, p => p.Name);
        Sink(names["clerk"].First()); // PL1002
        var byName = people.ToLookup(p => p.Name, p => p.Title);
        Sink(byName.Select(g => g.Key).First()); // PL1002
        Sink(byName["a"].First()); // ok
        Sink(byName.Count.ToString()); // ok
    }
}
