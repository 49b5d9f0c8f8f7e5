// with: Vocabulary.part.cs
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Flow;

public static class LibraryObjects
{
    private static readonly Regex Pattern = new("x");

    public static void RegexIsStateless()
    {
        var regex = new Regex("a+");
        regex.IsMatch(Source());
        var replaced = regex.Replace(Source(), "b");
        Sink(replaced); // PL1002
        Sink(regex.Replace("clean", "b")); // ok
        Sink(regex.ToString()); // ok
        Sink(Pattern.Match(Source()).Value); // PL1002
        Sink(Pattern.Match("x").Value); // ok
        var match = regex.Match(Source());
        Sink(match.Groups[1].Value); // PL1002
        Sink(match.Groups["n"].Value); // PL1002
        Sink(match.Success); // ok
        Sink(match.Index); // ok
        foreach (Match m in regex.Matches(Source()))
        {
            Sink(m.Value); // PL1002
            foreach (Group g in m.Groups)
            {
                Sink(g.Value); // PL1002
            }
        }

        Sink(Regex.Replace("clean", "x", m => Source())); // PL1002
        Sink(Regex.Replace(Source(), "x", m => m.Value)); // PL1002
        Sink(Regex.Split(Source(), ",")[0]); // PL1002
        Sink(Regex.Escape(Source())); // PL1002
        Sink(Regex.IsMatch(Source(), "x")); // ok
    }

    public static void EncodingIsStateless()
    {
        var encoding = new UTF8Encoding(false);
        var bytes = encoding.GetBytes(Source());
        Sink(bytes); // PL1002
        Sink(encoding.GetString(bytes)); // PL1002
        Sink(encoding.GetBytes("x")); // ok
        Sink(encoding.GetString([1, 2])); // ok
        Sink(Encoding.UTF8.GetByteCount(Source())); // ok
        var buffer = new byte[10];
        Encoding.UTF8.GetBytes(Source(), 0, 1, buffer, 0);
        Sink(buffer); // PL1002
        Sink(Convert.ToBase64String(Encoding.UTF8.GetBytes(Source()))); // PL1002
        Sink(Convert.FromBase64String(Source())); // PL1002
        Sink(BitConverter.ToString(Encoding.UTF8.GetBytes(Source()))); // PL1002
        Sink(Convert.ToHexString(Encoding.UTF8.GetBytes(Source()))); // PL1002
    }

    public static void Builders()
    {
        var b = new StringBuilder();
        b.Append("x").Append(Source()).AppendLine();
        Sink(b.ToString()); // PL1002
        Sink(b.Length); // ok
        b.Clear();
        Sink(b.ToString()); // ok
        var c = new StringBuilder(Source());
        Sink(c); // PL1002
        var d = new StringBuilder();
        d.AppendFormat("{0}", Source());
        Sink(d.ToString()); // PL1002
        var e = new StringBuilder();
        e.Append($"a{Source()}");
        Sink(e.ToString()); // PL1002
        var f = new StringBuilder("x");
        f.Append(1).Insert(0, "y");
        Sink(f.ToString()); // ok
        f.Insert(0, Source());
        Sink(f.ToString(0, 1)); // PL1002
        Sink(f[0]); // PL1002
        var g = new StringBuilder();
        g.AppendJoin(',', new[] { Source() });
        Sink(g.ToString()); // PL1002
        var h = new StringBuilder();
        h[0] = Source()[0];
        Sink(h.ToString()); // PL1002
        var i = new StringBuilder();
        h.CopyTo(0, new char[3], 0, 3);
        i.Append(h);
        Sink(i.ToString()); // PL1002
    }

    public static void Immutable()
    {
        var a = ImmutableList<string>.Empty;
        var b = a.Add(Source());
        Sink(b[0]); // PL1002
        Sink(a.Count > 0 ? a[0] : ""); // ok
        var c = b.RemoveAt(0);
        Sink(c.FirstOrDefault()); // PL1002
        var d = ImmutableArray.Create("x", Source());
        Sink(d[0]); // PL1002
        var e = ImmutableDictionary<string, string>.Empty.Add("k", Source());
        Sink(e["k"]); // PL1002
        Sink(e.Keys.First()); // ok
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Source());
        Sink(builder.ToImmutable()[0]); // PL1002
        var f = a.SetItem(0, "x").AddRange(["y"]);
        Sink(f[0]); // ok
        var g = ImmutableHashSet.Create(Source());
        foreach (var x in g)
        {
            Sink(x); // PL1002
        }

        var s = ImmutableStack<string>.Empty.Push(Source());
        Sink(s.Peek()); // PL1002
        var q = ImmutableQueue<string>.Empty.Enqueue(Source());
        Sink(q.Peek()); // PL1002
        Sink(ImmutableInterlocked.GetOrAdd(ref dictionary, "k", _ => Source())); // PL1002
    }

    private static ImmutableDictionary<string, string> dictionary = ImmutableDictionary<string, string>.Empty;

    public static void Concurrent()
    {
        var a = new ConcurrentDictionary<string, string>();
        Sink(a.GetOrAdd("k", _ => Source())); // PL1002
        Sink(a["k"]); // PL1002
        var b = new ConcurrentDictionary<string, string>();
        b.AddOrUpdate("k", Source(), (_, old) => old);
        b.TryGetValue("k", out var v);
        Sink(v); // PL1002
        var c = new ConcurrentDictionary<string, string>();
        c.AddOrUpdate("k", "x", (_, old) => old + Source());
        Sink(c["x"]); // PL1002
        var d = new ConcurrentDictionary<string, string>();
        d.TryAdd("k", "v");
        d.TryRemove("k", out var removed);
        Sink(removed); // ok
        Sink(d.GetOrAdd("k", "y")); // ok
        var q = new ConcurrentQueue<string>();
        q.Enqueue(Source());
        if (q.TryDequeue(out var item))
        {
            Sink(item); // PL1002
        }

        var bag = new ConcurrentBag<string> { Source() };
        bag.TryTake(out var taken);
        Sink(taken); // PL1002
        var stack = new ConcurrentStack<string>();
        stack.Push(Source());
        stack.TryPeek(out var top);
        Sink(top); // PL1002
        using var blocking = new BlockingCollection<string>();
        blocking.Add(Source());
        Sink(blocking.Take()); // PL1002
        foreach (var x in blocking.GetConsumingEnumerable())
        {
            Sink(x); // PL1002
        }
    }

    public static void Others()
    {
        var linked = new LinkedList<string>();
        linked.AddLast(Source());
        Sink(linked.First!.Value); // PL1002
        Sink(linked.First!.Next?.Value); // PL1002
        var queue = new Queue<string>();
        queue.Enqueue(Source());
        Sink(queue.Dequeue()); // PL1002
        var stack = new Stack<string>();
        stack.Push(Source());
        Sink(stack.Pop()); // PL1002
        var priority = new PriorityQueue<string, int>();
        priority.Enqueue(Source(), 1);
        Sink(priority.Dequeue()); // PL1002
        var sorted = new SortedDictionary<string, string> { ["a"] = Source() };
        Sink(sorted["a"]); // PL1002
        Sink(sorted.First().Key); // ok
        Sink(sorted.First().Value); // PL1002
        var list = new SortedList<string, string> { { "k", Source() } };
        Sink(list.Values[0]); // PL1002
        Sink(list.Keys[0]); // ok
        var set = new HashSet<string> { Source() };
        set.TryGetValue("x", out var found);
        Sink(found); // PL1002
        var observable = new ObservableCollection<string> { Source() };
        Sink(observable[0]); // PL1002
        var readOnly = new ReadOnlyCollection<string>(observable);
        Sink(readOnly[0]); // PL1002
        var table = new ConditionalWeakTable<object, string>();
        var key = new object();
        table.Add(key, Source());
        table.TryGetValue(key, out var value);
        Sink(value); // PL1002
        Sink(table.GetValue(key, _ => "")); // PL1002
        var map = new System.Collections.Hashtable { ["k"] = Source() };
        Sink(map["k"]); // PL1002
        var names = new System.Collections.Specialized.NameValueCollection { { "k", Source() } };
        Sink(names["k"]); // PL1002
        Sink(names.Get("k")); // PL1002
        Sink(names.GetValues("k")![0]); // PL1002
        var arrays = new System.Collections.ArrayList { Source() };
        Sink(arrays[0]); // PL1002
        var bits = new System.Collections.BitArray(4);
        Sink(bits[0]); // ok
    }

    public static void Nested()
    {
        var a = new Dictionary<string, List<string>>();
        a["k"] = [];
        a["k"].Add(Source());
        Sink(a["k"][0]); // PL1002
        var b = new Dictionary<string, List<string>>();
        if (!b.TryGetValue("k", out var list))
        {
            b["k"] = list = [];
        }

        list.Add(Source());
        Sink(b["k"][0]); // PL1002
        var c = new List<List<string>> { new() { Source() } };
        Sink(c[0][0]); // PL1002
        Sink(c.SelectMany(x => x).First()); // PL1002
        var d = new List<(string Name, string Other)> { (Source(), "x") };
        Sink(d[0].Name); // PL1002
        Sink(d[0].Other); // ok
        var e = new Dictionary<string, (string A, string B)> { ["k"] = ("x", Source()) };
        Sink(e["k"].B); // PL1002
        Sink(e["k"].A); // ok
        var f = new List<Pair> { new() { A = Source(), B = "x" } };
        Sink(f[0].A); // PL1002
        Sink(f[0].B); // ok
        Sink(f.Select(p => p.B).First()); // ok
        Sink(f.Select(p => p.A).First()); // PL1002
        foreach (var p in f)
        {
            p.B = Source();
        }

        Sink(f[0].B); // PL1002
        string[][] jagged = [["x"], [Source()]];
        Sink(jagged[1][0]); // PL1002
        string[][] clean = [["x"], ["y"]];
        Sink(clean[1][0]); // ok
    }

    public sealed class Pair
    {
        public string A = "";
        public string B = "";
    }
}
