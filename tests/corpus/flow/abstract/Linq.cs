// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Linq
{
    public static void Methods()
    {
        string[] names = [Source(), "x"];
        Sink(names.First()); // PL1002
        Sink(names.Select(n => n + "!").ToList()); // PL1002
        Sink(names.Select(n => 1).First()); // ok: each replaced
        Sink(names.Select(n => n.Length).Sum()); // ok: lengths
        Sink(names.Where(n => n != "").Single()); // PL1002
        Sink(names.OrderBy(n => n).Last()); // PL1002
        Sink(names.Count()); // ok: a count
        Sink(names.Any()); // ok
        Sink(names.All(n => n == "")); // ok
        Sink(names.Aggregate((a, b) => a + b)); // PL1002
        Sink(names.SelectMany(n => new[] { n }).First()); // PL1002
        Sink(names.SelectMany(n => new[] { "y" }).First()); // ok
        Sink(names.Zip([1, 2], (n, i) => n).First()); // PL1002
        Sink(names.Zip([1, 2], (n, i) => i).First()); // ok
        Sink(names.Skip(1).Take(1).Reverse().ToArray()); // PL1002
        Sink(names.Distinct().FirstOrDefault("z")); // PL1002
        Sink(names.Concat(["y"]).First()); // PL1002
        Sink(new[] { "x" }.Concat(["y"]).First()); // ok
        Sink(new[] { "x" }.Append(Source()).First()); // PL1002
        Sink(names.Cast<object>().First()); // PL1002
        Sink(names.OfType<string>().First()); // PL1002
        Sink(names.Max()); // PL1002
        Sink(names.Chunk(2).First()); // PL1002
        Sink(names.ToHashSet().Count); // ok
        Sink(names.AsParallel().Select(n => n).First()); // PL1002
        Sink(Enumerable.Repeat(Source(), 2).First()); // PL1002
        Sink(Enumerable.Range(0, Source().Length).First()); // ok
    }

    public static void Keys()
    {
        string[] names = [Source()];
        Sink(names.ToDictionary(n => n, n => 1).Keys.First()); // PL1002
        Sink(names.ToDictionary(n => n.Length, n => n)[1]); // PL1002
        Sink(names.ToDictionary(n => n.Length, n => n).Keys.First()); // ok: lengths
        Sink(names.ToLookup(n => n.Length)[1].First()); // PL1002
        foreach (var group in names.GroupBy(n => n.Length))
        {
            Sink(group.Key); // ok: lengths
            Sink(group.First()); // PL1002
            Sink(group.Count()); // ok
        }

        foreach (var group in names.GroupBy(n => n))
        {
            Sink(group.Key); // PL1002
        }
    }

    public static void Projections()
    {
        string[] names = [Source()];
        var pairs = names.Select((n, i) => new { Name = n, Index = i }).ToList();
        Sink(pairs[0].Name); // PL1002
        Sink(pairs[0].Index); // ok
        Sink(pairs.Select(p => p.Index).First()); // ok
        var tuples = names.Select(n => (n, n.Length)).ToArray();
        Sink(tuples[0].n); // PL1002
        Sink(tuples[0].Length); // ok
    }

    public static void Query()
    {
        string[] names = [Source()];
        string[] codes = ["a"];
        var q1 = from n in names where n != "" orderby n select n;
        Sink(q1.First()); // PL1002
        var q2 = from n in names select n.Length;
        Sink(q2.First()); // ok
        var q3 = from n in names from c in codes select new { n, c };
        Sink(q3.First().n); // PL1002
        Sink(q3.First().c); // ok
        var q4 = from n in names let up = n.ToUpper() select up;
        Sink(q4.First()); // PL1002
        var q5 = from n in names let k = "x" select k;
        Sink(q5.First()); // ok
        var q6 = from c in codes join n in names on c equals n select c;
        Sink(q6.First()); // ok: the key only filters
        var q7 = from c in codes join n in names on c equals n select n;
        Sink(q7.First()); // PL1002
        var q8 = from n in names group n by n.Length into g select new { g.Key, Count = g.Count() };
        Sink(q8.First().Key); // ok
        Sink(q8.First().Count); // ok
        var q9 = from n in names group n by n.Length into g from m in g select m;
        Sink(q9.First()); // PL1002
    }

    public static void Lookups()
    {
        var people = new List<Row> { new(Source(), 1), new("b", 2) };
        Sink(people.First(p => p.Id == 1).Name); // PL1002
        Sink(people.First(p => p.Id == 1).Id); // ok
        Sink(people.FirstOrDefault(p => p.Name == "x")?.Id); // ok: a filter decides
        Sink(people.Find(p => p.Id == 2)!.Name); // PL1002
        Sink(people.ConvertAll(p => p.Id)[0]); // ok
        Sink(people.MaxBy(p => p.Id)!.Name); // PL1002
        Sink(people.Exists(p => p.Name == "")); // ok
        Sink(string.Join(",", people.Select(p => p.Name))); // PL1002
        Sink(string.Join(",", people.Select(p => p.Id))); // ok
    }

    public static void Deferred()
    {
        var names = new List<string>();
        var later = names.Select(n => n + "!");
        names.Add(Source());
    }

    private sealed record Row(string Name, int Id);
}
