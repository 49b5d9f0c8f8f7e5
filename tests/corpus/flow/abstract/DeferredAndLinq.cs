// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Later
{
    public static void SelectLater()
    {
        var list = new List<string>();
        var q = list.Select(x => x + "!");
        Sink(q.FirstOrDefault()); // ok
        list.Add(Source());
        Sink(q.First()); // PL1002
        foreach (var x in q) Sink(x); // PL1002
    }

    public static void ChainLater()
    {
        var list = new List<string> { "x" };
        var q = from x in list where x.Length > 0 let y = x + "?" orderby y select new { y, k = "k" };
        foreach (var x in q) Sink(x.y); // ok
        list.Add(Source());
        foreach (var x in q) Sink(x.y); // PL1002
        foreach (var x in q) Sink(x.k); // ok
        Sink(q.ToList()[0].y); // PL1002
    }

    private static IEnumerable<string> Twice(IEnumerable<string> all)
    {
        foreach (var x in all)
        {
            yield return x;
            yield return x;
        }
    }

    public static void IteratorLater()
    {
        var list = new List<string> { "x" };
        var t = Twice(list);
        var u = Twice(t).Select(s => s.Trim());
        foreach (var x in u) Sink(x); // ok
        list.Add(Source());
        foreach (var x in t) Sink(x); // PL1002
        foreach (var x in u) Sink(x); // PL1002
        var clean = new List<string> { "x" };
        var v = Twice(clean).Select(s => s.Length);
        clean.Add(Source());
        foreach (var x in v) Sink(x); // ok
    }

    public static void Snapshot()
    {
        var list = new List<string> { "x" };
        var done = list.Select(x => x).ToList();
        list.Add(Source());
        Sink(done[0]); // ok
        var p = new Progress<string>(s => Sink(s));
        ((IProgress<string>)p).Report(Source()); // PL1002
        IProgress<string> r = new Progress<string>(s => Sink(s)); // ok
        r.Report("x");
        foreach (var i in Enumerable.Range(0, 3).Select(_ => Source())) Sink(i); // PL1002
    }

    public static void Linqs()
    {
        var a = new[] { Source(), "x" };
        var b = new[] { "k" };
        foreach (var (l, r) in a.Zip(b))
        {
            Sink(l); // PL1002
            Sink(r); // ok
        }

        foreach (var (i, s) in a.Index())
        {
            Sink(s); // PL1002
            Sink(i); // ok
        }

        Sink(a.Aggregate((x, y) => x + y)); // PL1002
        Sink(a.Aggregate("", (x, y) => x + y)); // PL1002
        Sink(b.Aggregate("", (x, y) => x + y)); // ok
        Sink(a.Aggregate(0, (n, y) => n + y.Length)); // ok
        var g = a.GroupBy(x => x.Length, x => x);
        Sink(g.First().Key); // ok
        Sink(g.First().First()); // PL1002
        var g2 = a.GroupBy(x => x);
        Sink(g2.First().Key); // PL1002
        var lk = a.ToLookup(x => "k", x => x);
        Sink(lk["k"].First()); // PL1002
        Sink(lk.First().Key); // ok
        var j = b.Join(a, x => x, y => y, (x, y) => new { x, y });
        Sink(j.First().x); // ok
        Sink(j.First().y); // PL1002
        var gj = b.GroupJoin(a, x => x, y => y, (x, ys) => (x, ys));
        Sink(gj.First().x); // ok
        Sink(gj.First().ys.First()); // PL1002
        Sink(a.Select((x, i) => i).First()); // ok
        Sink(a.SelectMany(x => x.Split(',')).First()); // PL1002
        Sink(a.SelectMany(x => b, (x, y) => y).First()); // ok
        Sink(a.SelectMany(x => b, (x, y) => x).First()); // PL1002
        Sink(a.ToDictionary(x => x.Length)[1]); // PL1002
        Sink(a.ToDictionary(x => x.Length).Keys.First()); // ok
        Sink(a.OfType<object>().First()); // PL1002
        Sink(a.Cast<object>().First()); // PL1002
        Sink(a.Max()); // PL1002
        Sink(a.Max(x => x.Length)); // ok
        Sink(a.MaxBy(x => x.Length)); // PL1002
        Sink(b.MaxBy(x => Source())); // ok
        Sink(a.Count(x => x == "")); // ok
        Sink(a.Any()); // ok
        Sink(a.All(x => x.Length > 1)); // ok
        Sink(a.Contains("x")); // ok
        Sink(a.SequenceEqual(b)); // ok
        Sink(a.Chunk(2).First()[0]); // PL1002
        Sink(b.Append(Source()).Last()); // PL1002
        Sink(b.Prepend(Source()).Last()); // PL1002
        Sink(b.Concat(a).Last()); // PL1002
        Sink(b.Union(a).Last()); // PL1002
        Sink(b.Except(a).Last()); // ok
        Sink(a.Except(b).Last()); // PL1002
        Sink(b.Intersect(b).Last()); // ok
        Sink(b.DefaultIfEmpty(Source()).First()); // PL1002
        Sink(b.ElementAtOrDefault(0)); // ok
        Sink(a.ElementAt(0)); // PL1002
        Sink(a.ElementAt(^1)); // PL1002
        Sink(b.FirstOrDefault(Source())); // PL1002
        Sink(a.Reverse().ToArray()[0]); // PL1002
        Sink(a.AsParallel().Select(x => x).ToArray()[0]); // PL1002
        Sink(a.ToHashSet().First()); // PL1002
        Sink(a.CountBy(x => x).First().Key); // PL1002
        Sink(a.CountBy(x => x).First().Value); // ok
        Sink(a.AggregateBy(x => x.Length, "", (x, y) => x + y).First().Value); // PL1002
        Sink(Enumerable.Repeat(Source(), 3).First()); // PL1002
        Sink(Enumerable.Empty<string>().FirstOrDefault()); // ok
        Sink(a.Sum(x => x.Length)); // ok
        Sink(a.Average(x => x.Length)); // ok
        Sink(string.Concat(a)); // PL1002
        Sink(string.Join(",", a)); // PL1002
        Sink(string.Join(Source(), b)); // PL1002
        Sink(string.Join(",", b)); // ok
        Sink(string.Join(",", "x", Source())); // PL1002
        var q = from x in a
                from y in b
                let z = x + y
                group z by y into gr
                select new { gr.Key, All = gr.ToList() };
        Sink(q.First().Key); // ok
        Sink(q.First().All[0]); // PL1002
        var q2 = from x in a join y in b on x equals y into ys from y in ys.DefaultIfEmpty() select (x, y);
        Sink(q2.First().x); // PL1002
        Sink(q2.First().y); // ok
        a.Select(x => x).ToList().ForEach(x => Sink(x)); // PL1002
        Sink(a.TryGetNonEnumeratedCount(out var count)); // ok
        Sink(a.Where(x => x.StartsWith('a')).Select(x => x.Length).Where(n => n > 3).ToList()); // ok
        Array.ForEach(a, x => Sink(x)); // PL1002
        Sink(Array.Find(a, x => x != "")); // PL1002
        Sink(Array.ConvertAll(a, x => x.ToUpper())[0]); // PL1002
        Sink(Array.IndexOf(a, "x")); // ok
        var copy = new string[2];
        Array.Copy(a, copy, 2);
        Sink(copy[0]); // PL1002
        a.CopyTo(copy, 0);
        Array.Clear(a);
    }
}
