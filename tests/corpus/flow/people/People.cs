using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyLint;
namespace P;

public class Voter
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public DateTime Birth { get; set; }
    public string Address { get; set; } = "";
    public string? Phone { get; set; }
    public string District { get; set; } = "";
    public bool HasVoted { get; set; }
}

public class LegacyRow { public string A = ""; public int N; }
public record Note([property: PersonalData("user.name")] string Name, string Text);
public class Patient { [PersonalData("user.health", SpecialCare = true)] public string Illness { get; set; } = ""; public string Ward { get; set; } = ""; }

public static class Use
{
    static void Sink(object? o) { }
    static string Source() => "";
    static T Clean<T>(T t) => t;

    public static void Items(Voter v)
    {
        Sink(v.FullName); // PL1002
        Sink(v.Birth); // PL1002
        Sink(v.Birth.Year); // PL1002
        Sink(DateTime.Now.Year - v.Birth.Year); // PL1002
        Sink(v.Birth.ToString("d")); // PL1002
        Sink((DateTime.Now - v.Birth).TotalDays); // PL1002
        Sink(v.Birth > DateTime.Now); // ok
        Sink(v.District); // ok
        Sink(v.HasVoted); // ok
        Sink(v.Id); // ok
        Sink(v.FullName.Length); // ok
        Sink(v.FullName == "x"); // ok
        Sink(v); // PL1002
        Sink(v.ToString()); // ok
        Sink($"{v}"); // ok
        Sink($"{v.FullName}"); // PL1002
        Sink(v.Phone?.Substring(1)); // PL1002
        Sink(v.Phone ?? "none"); // PL1002
        Sink(v.Phone is null); // ok
        Sink(new { v.District, v.Id }); // ok
        Sink(new { v.FullName, v.Id }); // PL1002
        Sink((v.District, v.Id)); // ok
        Sink(Clean(v)); // ok
        Sink(Clean(v.FullName)); // ok
        Sink(nameof(v.FullName)); // ok
        Sink(typeof(Voter)); // ok
    }

    public static void Many(List<Voter> all, IQueryable<Voter> q, Dictionary<int, Voter> map, IEnumerable<Voter> e)
    {
        Sink(all); // PL1002
        Sink(all.Count); // ok
        Sink(all.Count(v => v.FullName == "x")); // ok
        Sink(all.Any(v => v.HasVoted)); // ok
        Sink(all.Select(v => v.District)); // ok
        Sink(all.Select(v => v.FullName)); // PL1002
        Sink(all.Select(v => new { v.Id, v.District })); // ok
        Sink(all.Where(v => v.HasVoted)); // PL1002
        Sink(all.GroupBy(v => v.District).Select(g => new { g.Key, N = g.Count() })); // ok
        Sink(all.GroupBy(v => v.FullName).Select(g => g.Key)); // PL1002
        Sink(all.Max(v => v.Id)); // ok
        Sink(all.OrderBy(v => v.FullName).Select(v => v.Id)); // ok
        Sink(all[0].FullName); // PL1002
        Sink(all.First().District); // ok
        Sink(all.Average(v => v.Id)); // ok
        Sink(q.Where(v => v.Id == 1).Select(v => v.Address).ToList()); // PL1002
        Sink(from v in q select v.District); // ok
        Sink(from v in q select new { v.Phone }); // PL1002
        Sink(map.Keys); // ok
        Sink(map.Values); // PL1002
        Sink(map[1].District); // ok
        Sink(map[1]); // PL1002
        Sink(map.ContainsKey(1)); // ok
        Sink(string.Join(",", all.Select(v => v.Id))); // ok
        Sink(string.Join(",", all.Select(v => v.FullName + v.Id))); // PL1002
        foreach (var v in e) Sink(v.District); // ok
        foreach (var v in e) Sink(v.Address); // PL1002
        Sink(all.ToDictionary(v => v.Id, v => v.HasVoted)); // ok
        Sink(all.ToLookup(v => v.District).Count); // ok
        Sink(all.Sum(v => v.Birth.Year)); // ok
        var dto = all.Select(v => new Dto { Name = v.FullName, D = v.District }).ToList();
        Sink(dto[0].Name); // PL1002
        Sink(dto[0].D); // ok
        Sink(dto); // PL1002
    }

    class Dto { public string Name = ""; public string D = ""; }

    public static void Other(LegacyRow r, Note n, Patient p, Task<Voter> t, Lazy<Voter> l, Voter? maybe, Voter[] arr, (Voter, int) tup)
    {
        Sink(r.A); // PL1002
        Sink(r.N); // PL1002
        Sink(r); // PL1002
        Sink(n.Name); // PL1002
        Sink(n.Text); // ok
        Sink(n); // PL1002
        Sink((n with { Name = "x" }).Text); // ok
        Sink(p.Illness); // PL1002 PL1007
        Sink(p.Ward); // ok
        Sink(t.Result.FullName); // PL1002
        Sink(t.Result.District); // ok
        Sink(t.IsCompleted); // ok
        Sink(l.Value.Address); // PL1002
        Sink(maybe?.FullName); // PL1002
        Sink(arr.Length); // ok
        Sink(arr[0].FullName); // PL1002
        Sink(tup.Item2); // ok
        Sink(tup.Item1.FullName); // PL1002
        Sink(tup); // PL1002
        object o = arr[0];
        Sink(o); // PL1002
        if (o is Voter { FullName: var name }) Sink(name); // PL1002
        if (o is Voter { District: var d }) Sink(d); // ok
        Func<Voter, string> f = v => v.FullName;
        Sink(f(arr[0])); // PL1002
        Func<Voter, string> g = v => v.District;
        Sink(g(arr[0])); // ok
        var made = new Voter { FullName = "Test" };
        Sink(made.District); // ok
        var enc = arr[0].FullName.GetHashCode();
        Sink(enc); // ok
    }
}
