// with: Vocabulary.part.cs
namespace Corpus.Flow;

using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Threading.Channels;

public static class MoreCollections
{
    public static void Priority()
    {
        var q = new PriorityQueue<string, int>();
        q.Enqueue(Source(), 1);
        Sink(q.Dequeue()); // PL1002
        q.TryPeek(out var e, out var p);
        Sink(e); // PL1002
        Sink(p); // ok
        foreach (var (item, _) in q.UnorderedItems) Sink(item); // PL1002
        var r = new PriorityQueue<int, string>();
        r.Enqueue(1, Source());
        Sink(r.Dequeue()); // ok
        r.TryPeek(out _, out var key);
        Sink(key); // PL1002
        Sink(q.Count); // ok
        var s = new PriorityQueue<string, int>();
        s.Enqueue("x", 1);
        Sink(s.Dequeue()); // ok
        Sink(s.EnqueueDequeue(Source(), 2)); // PL1002
    }

    public static void Untyped()
    {
        var list = new ArrayList { "x", Source() };
        Sink(list[0]); // PL1002
        var clean = new ArrayList { "x" };
        Sink(clean[0]); // ok
        clean.AddRange(list);
        Sink(clean[1]); // PL1002
        var table = new Hashtable { ["a"] = Source() };
        Sink(table["a"]); // PL1002
        foreach (DictionaryEntry entry in table)
        {
            Sink(entry.Value); // PL1002
            Sink(entry.Key); // ok
        }

        foreach (var key in table.Keys) Sink(key); // ok
        foreach (var value in table.Values) Sink(value); // PL1002
        var byName = new Hashtable();
        byName.Add(Source(), "x");
        Sink(byName["x"]); // ok
        foreach (var key in byName.Keys) Sink(key); // PL1002
        var stack = new Stack();
        stack.Push(Source());
        Sink(stack.Pop()); // PL1002
        var queue = new Queue();
        queue.Enqueue("x");
        Sink(queue.Dequeue()); // ok
        var sorted = new SortedList { { "k", Source() } };
        Sink(sorted.GetByIndex(0)); // PL1002
        Sink(sorted.GetKey(0)); // ok
    }

    public static void NameValues()
    {
        var values = new NameValueCollection();
        values["a"] = Source();
        Sink(values["a"]); // PL1002
        Sink(values.Get("a")); // PL1002
        Sink(values.GetValues("a")![0]); // PL1002
        Sink(values.AllKeys); // ok
        values.Clear();
        Sink(values["a"]); // ok
        values.Add("b", Source());
        Sink(values.Get(0)); // PL1002
        var keyed = new NameValueCollection { { Source(), "x" } };
        Sink(keyed["x"]); // ok
        Sink(keyed.AllKeys[0]); // PL1002
        var texts = new StringDictionary();
        texts.Add("a", Source());
        Sink(texts["a"]); // PL1002
        var strings = new StringCollection();
        strings.Add(Source());
        Sink(strings[0]); // PL1002
        var hybrid = new HybridDictionary { ["k"] = "x" };
        Sink(hybrid["k"]); // ok
        hybrid["k"] = Source();
        Sink(hybrid["k"]); // PL1002
        var ordered = new OrderedDictionary { { "k", Source() } };
        Sink(ordered[0]); // PL1002
    }

    public static async Task Concurrent()
    {
        var bag = new ConcurrentBag<string>();
        bag.Add(Source());
        if (bag.TryTake(out var taken)) Sink(taken); // PL1002
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(Source());
        queue.TryDequeue(out var dequeued);
        Sink(dequeued); // PL1002
        var stack = new ConcurrentStack<string>();
        stack.PushRange(new[] { Source() });
        stack.TryPop(out var popped);
        Sink(popped); // PL1002
        var d = new ConcurrentDictionary<string, string>();
        d.TryAdd("k", Source());
        Sink(d["k"]); // PL1002
        d.TryGetValue("k", out var got);
        Sink(got); // PL1002
        Sink(d.Keys); // ok
        var e = new ConcurrentDictionary<string, string>();
        Sink(e.GetOrAdd("k", _ => Source())); // PL1002
        Sink(e["k"]); // PL1002
        var f = new ConcurrentDictionary<string, string>();
        f.AddOrUpdate("k", "x", (_, old) => old + Source());
        Sink(f["k"]); // PL1002
        var g = new ConcurrentDictionary<string, string>();
        g.AddOrUpdate("k", "x", (_, old) => old + "y");
        Sink(g["k"]); // ok
        using var blocking = new BlockingCollection<string>();
        blocking.Add(Source());
        Sink(blocking.Take()); // PL1002
        foreach (var item in blocking.GetConsumingEnumerable()) Sink(item); // PL1002
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(Source());
        Sink(await channel.Reader.ReadAsync()); // PL1002
        await foreach (var item in channel.Reader.ReadAllAsync()) Sink(item); // PL1002
        channel.Reader.TryRead(out var read);
        Sink(read); // PL1002
        var other = Channel.CreateUnbounded<string>();
        await other.Writer.WriteAsync("x");
        Sink(await other.Reader.ReadAsync()); // ok
    }

    public static void Immutable()
    {
        var list = ImmutableList<string>.Empty;
        list.Add(Source());
        Sink(list[0]); // ok
        list = list.Add(Source());
        Sink(list[0]); // PL1002
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Source());
        Sink(builder.ToImmutable()[0]); // PL1002
        Sink(builder.MoveToImmutable()[0]); // PL1002
        var clean = ImmutableArray.CreateBuilder<string>();
        clean.Add("x");
        Sink(clean.ToImmutable()[0]); // ok
        var d = ImmutableDictionary<string, string>.Empty.Add("k", Source()).SetItem("l", "x");
        Sink(d["k"]); // PL1002
        foreach (var key in d.Keys) Sink(key); // ok
        var e = ImmutableDictionary.CreateBuilder<string, string>();
        e["k"] = Source();
        Sink(e.ToImmutable()["k"]); // PL1002
        var s = ImmutableStack<string>.Empty.Push(Source());
        Sink(s.Peek()); // PL1002
        s.Pop(out var v);
        Sink(v); // PL1002
        var q = ImmutableQueue.Create(Source());
        Sink(q.Peek()); // PL1002
        var h = ImmutableHashSet.Create("x", Source());
        Sink(h.First()); // PL1002
        var so = ImmutableSortedDictionary<string, int>.Empty.Add(Source(), 1);
        Sink(so.Values.First()); // ok
        Sink(so.Keys.First()); // PL1002
        var arr = ImmutableArray.Create("x");
        Sink(arr.Add(Source())[0]); // PL1002
        Sink(arr[0]); // ok
        ImmutableArray<string> ce = ["x", Source()];
        Sink(ce[0]); // PL1002
        var rep = arr.SetItem(0, Source());
        Sink(rep[0]); // PL1002
        ImmutableInterlocked.Update(ref list, l => l.Add("x"));
        Sink(list[0]); // PL1002
    }

    public static void Observables()
    {
        var oc = new ObservableCollection<string>();
        oc.Add(Source());
        Sink(oc[0]); // PL1002
        var ro = new ReadOnlyCollection<string>(new[] { Source() });
        Sink(ro[0]); // PL1002
        var keyed = new ByLength { Source() };
        Sink(keyed[3]); // PL1002
        var keyed2 = new ByLength { "x" };
        Sink(keyed2[3]); // ok
        var ll = new LinkedList<string>();
        var node = ll.AddLast("x");
        Sink(node.Value); // ok
        ll.AddAfter(node, Source());
        Sink(ll.Last!.Value); // PL1002
        Sink(ll.First!.Next!.Value); // PL1002
        node.Value = "y";
        var l2 = new LinkedList<string>();
        l2.AddFirst(new LinkedListNode<string>(Source()));
        Sink(l2.First!.Value); // PL1002
        var ss = new SortedSet<string> { Source() };
        Sink(ss.Min); // PL1002
        var sd = new SortedDictionary<string, string> { [Source()] = "x" };
        Sink(sd.Keys.First()); // PL1002
        Sink(sd.Values.First()); // ok
        Sink(sd.First().Value); // ok
        Sink(sd.First().Key); // PL1002
        var sl = new SortedList<int, string> { { 1, Source() } };
        Sink(sl.Values[0]); // PL1002
        Sink(sl.GetValueAtIndex(0)); // PL1002
        Sink(sl.Keys[0]); // ok
    }

    private sealed class ByLength : KeyedCollection<int, string>
    {
        protected override int GetKeyForItem(string item) => item.Length;
    }

    public static void Dicts()
    {
        var d = new Dictionary<string, string> { { Source(), "x" } };
        Sink(d.Values); // ok
        Sink(d.Keys); // PL1002
        foreach (var (k, v) in d)
        {
            Sink(k); // PL1002
            Sink(v); // ok
        }

        foreach (var pair in d)
        {
            Sink(pair.Key); // PL1002
            Sink(pair.Value); // ok
            Sink(pair); // PL1002
        }

        var e = new Dictionary<string, List<string>>();
        if (!e.TryGetValue("k", out var list)) e["k"] = list = new List<string>();
        list.Add(Source());
        Sink(e["k"][0]); // PL1002
        Sink(e.Keys.First()); // ok
        Sink(e.ToList()[0].Value[0]); // PL1002
        d.Remove("x", out var removed);
        Sink(removed); // ok
        Sink(d.GetValueOrDefault("k")); // ok
        Sink(d.GetValueOrDefault("k", Source())); // PL1002
        var copy = new Dictionary<string, string>(d);
        Sink(copy.Values.First()); // ok
        Sink(copy.Keys.First()); // PL1002
        Sink(d.ContainsKey(Source())); // ok
        Sink(d.Count); // ok
        var inverted = d.ToDictionary(p => p.Value, p => p.Key);
        Sink(inverted.Keys.First()); // ok
        Sink(inverted.Values.First()); // PL1002
        var od = new System.Collections.Generic.OrderedDictionary<string, string> { ["a"] = Source() };
        Sink(od.GetAt(0).Value); // PL1002
        Sink(od.GetAt(0).Key); // ok
        var alt = d.GetAlternateLookup<ReadOnlySpan<char>>();
        ref var slot = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(copy, "k", out var exists);
        slot = Source();
        Sink(copy["k"]); // PL1002
    }

    public static void Lists()
    {
        var list = new List<string> { "x" };
        list.Insert(0, Source());
        Sink(list[1]); // PL1002
        list.Clear();
        Sink(list.Count); // ok
        Sink(list.FirstOrDefault()); // ok
        list.AddRange([Source()]);
        Sink(list.Find(s => s.Length > 0)); // PL1002
        Sink(list.ToArray()[0]); // PL1002
        Sink(list.GetRange(0, 1)[0]); // PL1002
        Sink(list.ConvertAll(s => s + "!")[0]); // PL1002
        Sink(list.ConvertAll(s => s.Length)[0]); // ok
        Sink(list.ConvertAll(s => "k")[0]); // ok
        list.ForEach(s => Sink(s)); // PL1002
        list.ForEach(Sink); // PL1002
        var array = new string[1];
        list.CopyTo(array);
        Sink(array[0]); // PL1002
        Sink(list.BinarySearch("x")); // ok
        Sink(list.Exists(s => s == Source())); // ok
        Sink(list[^1]); // PL1002
        Sink(list[..1]); // PL1002
        Sink(list.Slice(0, 1)[0]); // PL1002
        var ro = list.AsReadOnly();
        Sink(ro[0]); // PL1002
        IList<string> i = new List<string>();
        i.Add(Source());
        Sink(i[0]); // PL1002
        IEnumerable<string> en = i;
        using var it = en.GetEnumerator();
        while (it.MoveNext()) Sink(it.Current); // PL1002
        var two = new List<List<string>> { new() { "x" }, new() { Source() } };
        Sink(two[0][0]); // PL1002
        foreach (var l in two) foreach (var s in l) Sink(s); // PL1002
        var removed = new List<string> { Source() };
        removed.RemoveAll(_ => true);
        Sink(removed.Count); // ok
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(i as List<string>)[0] = Source();
    }
}
