// with: Vocabulary.part.cs
namespace Corpus.Flow;

public static class Collections
{
    public static void Arrays()
    {
        var a = new string[2];
        a[0] = Source();
        Sink(a[0]); // PL1002
        Sink(a); // PL1002
        Sink(a.Length); // ok: a length
        var b = new string[2];
        b[0] = "x";
        Sink(b[0]); // ok: another array
        string[] c = ["x", Source()];
        Sink(c[1]); // PL1002
        var d = new[] { "x", "y" };
        Sink(d[1]); // ok
        var grid = new string[2, 2];
        grid[0, 1] = Source();
        Sink(grid[0, 1]); // PL1002
        var jagged = new[] { new[] { Source() } };
        Sink(jagged[0][0]); // PL1002
        var rightGrid = new string[2, 2];
        Sink(rightGrid[0, 1]); // ok
    }

    public static void IndicesAndRanges()
    {
        string[] a = ["x", Source()];
        Sink(a[^1]); // PL1002
        Sink(a[..1]); // PL1002
        string[] b = ["x"];
        Sink(b[^1]); // ok
        Sink(b[..1]); // ok
        Sink(Source()[1..]); // PL1002
        Sink(Source()[^1]); // PL1002
    }

    public static void Lists()
    {
        var a = new List<string>();
        a.Add(Source());
        Sink(a[0]); // PL1002
        Sink(a.First()); // PL1002
        Sink(a.Count); // ok: a count
        Sink(a.Contains("x")); // ok: a comparison
        var b = new List<string> { "x" };
        Sink(b[0]); // ok
        b.Insert(0, Source());
        Sink(b[1]); // PL1002
        var c = new List<string> { "x", Source() };
        Sink(c[0]); // PL1002
        var d = new List<string>();
        d.AddRange(c);
        Sink(d[0]); // PL1002
        List<string> e = ["x", .. d];
        Sink(e[0]); // PL1002
        List<string> f = [.. b.Select(x => "y")];
        Sink(f[0]); // ok: every element was replaced
    }

    public static void Alias()
    {
        var a = new List<string>();
        var b = a;
        b.Add(Source());
        Sink(a[0]); // PL1002
        var copy = new List<string>(a);
        Sink(copy[0]); // PL1002
        var empty = new List<string>();
        Sink(empty.Count == 0 ? "" : empty[0]); // ok
    }

    public static void Dictionaries()
    {
        var a = new Dictionary<string, string>();
        a["k"] = Source();
        Sink(a["k"]); // PL1002
        Sink(a.Values.First()); // PL1002
        Sink(a.Keys.First()); // ok: keys and values are apart
        var b = new Dictionary<string, string> { ["k"] = Source() };
        Sink(b["k"]); // PL1002
        var c = new Dictionary<string, string> { { Source(), "v" } };
        Sink(c.Keys.First()); // PL1002
        Sink(c["x"]); // ok: the value
        if (a.TryGetValue("k", out var value))
        {
            Sink(value); // PL1002
        }

        Sink(a.ContainsKey("k")); // ok
        Sink(a.Count); // ok
        foreach (var pair in c)
        {
            Sink(pair.Key); // PL1002
            Sink(pair.Value); // ok
        }

        foreach (var (key, other) in a)
        {
            Sink(key); // ok
            Sink(other); // PL1002
        }

        var d = new Dictionary<string, string>();
        d.Add("k", Source());
        Sink(d.GetValueOrDefault("k")); // PL1002
        d.Remove("k", out var removed);
        Sink(removed); // PL1002
    }

    public static void Others()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        Sink(stack.Pop()); // PL1002
        var queue = new Queue<string>();
        queue.Enqueue(Source());
        Sink(queue.Dequeue()); // PL1002
        var rightQueue = new Queue<string>();
        rightQueue.Enqueue("x");
        Sink(rightQueue.Peek()); // ok
        var set = new HashSet<string> { Source() };
        foreach (var item in set)
        {
            Sink(item); // PL1002
        }

        var linked = new LinkedList<string>();
        linked.AddLast(Source());
        Sink(linked.First!.Value); // PL1002
        var sorted = new SortedDictionary<string, string> { ["k"] = Source() };
        Sink(sorted["k"]); // PL1002
        var untyped = new System.Collections.ArrayList();
        untyped.Add(Source());
        Sink(untyped[0]); // PL1002
        var concurrent = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        Sink(concurrent.GetOrAdd("k", Source())); // PL1002
        var bag = new System.Collections.Concurrent.ConcurrentBag<string>();
        bag.Add("x");
        Sink(bag.First()); // ok
    }

    public static void ArrayMethods()
    {
        string[] from = [Source()];
        var to = new string[1];
        Array.Copy(from, to, 1);
        Sink(to[0]); // PL1002
        var copied = new string[1];
        from.CopyTo(copied, 0);
        Sink(copied[0]); // PL1002
        Sink(Array.IndexOf(from, "x")); // ok: an index
        var cloned = (string[])from.Clone();
        Sink(cloned[0]); // PL1002
        Sink(string.Join(",", from)); // PL1002
        string[] right = ["x"];
        Sink(string.Join(",", right)); // ok
    }

    public static void Spans()
    {
        var span = Source().AsSpan();
        Sink(span.ToString()); // PL1002
        Sink(span[1..].ToString()); // PL1002
        Sink(span.Length); // ok
        Span<char> buffer = stackalloc char[8];
        Sink(buffer.ToString()); // ok
        Source().CopyTo(buffer);
        var memory = Source().AsMemory();
        Sink(memory.ToString()); // PL1002
        Sink(memory.Span.ToString()); // PL1002
        Sink("x".AsSpan().ToString()); // ok
    }

    public static void OfObjects()
    {
        var boxes = new List<Holder> { new() { Name = Source(), Code = "1" } };
        Sink(boxes[0].Name); // PL1002
        Sink(boxes[0].Code); // ok: another member
        foreach (var box in boxes)
        {
            Sink(box.Name); // PL1002
            Sink(box.Code); // ok
        }

        var byCode = new Dictionary<string, Holder> { ["1"] = boxes[0] };
        Sink(byCode["1"].Name); // PL1002
        Sink(byCode["1"].Code); // ok
    }

    public sealed class Holder
    {
        public string Name { get; set; } = "";

        public string Code { get; set; } = "";
    }
}
