// with: City.part.cs
namespace Corpus.Places;

/// <summary>A type that says which of its members are personal: whatever it hangs on, the others are not.</summary>
public static class UnmarkedMembers
{
    private static readonly List<Ballot> Box = [];

    public static void Ask(IQueryable<Ballot> ballots, Func<string, Ballot> find)
    {
        var ballot = ballots.First(b => b.Id > 3);
        Console.WriteLine(ballot.Kind); // ok
        Console.WriteLine(ballot.Voter.District); // ok
        Console.WriteLine(ballot.Voter.Name); // PL1005
        var found = find("x");
        Console.WriteLine(found.Kind); // ok
        Console.WriteLine(found.Voter.Address); // PL1005
        var made = new Ballot { Kind = "x", Voter = ballot.Voter };
        made.Others.Add(new Other { Ballot = made });
        Box.Add(made);
        Console.WriteLine(made.Others[0].Ballot.Kind); // ok
        Console.WriteLine(made.Others[0].Ballot.Voter.Name); // PL1005
        Console.WriteLine(Box[0].Kind); // ok
    }

    public sealed class Ballot
    {
        public int Id { get; set; }

        public string Kind { get; set; } = "";

        public Voter Voter { get; set; } = new();

        public List<Other> Others { get; set; } = [];
    }

    public sealed class Other
    {
        public Ballot Ballot { get; set; } = new();
    }
}
