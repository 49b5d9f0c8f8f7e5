// with: City.part.cs
namespace Corpus.Places;

public class Types
{
    public void Whole(Voter voter, List<Voter> voters, Dictionary<int, Voter> byId)
    {
        Save(voter); // PL1001
        Save(voters); // PL1001
        Save(byId); // PL1001
        Save(voters.Select(v => new { v.Name })); // PL1001
        Save(voters.Select(v => new { v.District })); // ok: the projection keeps no item
        Save(voters.Select(v => v.District)); // ok
        Save(voters.Count); // ok
        Save(voters.Any(v => v.Name == "")); // ok
        Save(typeof(Voter)); // ok
    }

    public void Filters(List<Voter> voters)
    {
        var districts = voters.Where(v => v.Name != "").Select(v => v.District).Distinct();
        Save(districts); // ok: a filter decides, it does not flow
        var longest = voters.Max(v => v.Name.Length);
        Save(longest); // ok: a length
    }

    public void Copies(Voter voter)
    {
        var card = new Card { Title = voter.Name, Office = voter.District };
        Save(card.Title); // PL1001
        Save(card.Office); // ok
    }

    private static void Save(object value) => File.WriteAllText(@"E:\out.json", System.Text.Json.JsonSerializer.Serialize(value));

    private sealed class Card
    {
        public string Title { get; set; } = "";

        public string Office { get; set; } = "";
    }
}
