// with: Vocabulary.part.cs
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Channels;
using System.Xml.Linq;

namespace Corpus.Flow;

/// <summary>Twins of what is wrong elsewhere: the same members beside personal data, never with it.</summary>
public static class LibraryObjectsRight
{
    public static void Collections()
    {
        var dirty = new List<string> { Source() };
        var list = new List<string> { "x" };
        list.AddRange(dirty.Select(d => "y"));
        Sink(list[0]); // ok
        Sink(list.Count + dirty.Count); // ok
        Sink(dirty.Any(d => d == "x")); // ok
        Sink(dirty.Select(d => d.Length).Sum()); // ok
        dirty.Clear();
        Sink(dirty.FirstOrDefault()); // ok
        var queue = new Queue<string>();
        queue.Enqueue("x");
        Sink(queue.Dequeue()); // ok
        var stack = new ConcurrentStack<string>();
        stack.Push("x");
        stack.TryPop(out var top);
        Sink(top); // ok
        var map = new Dictionary<string, string> { [Source()] = "x" };
        Sink(map.Values.First()); // ok
        foreach (var pair in map)
        {
            Sink(pair.Value); // ok
        }

        Sink(map.Select(p => p.Value).First()); // ok
        Sink(map.ToDictionary(p => p.Value, p => 1).Keys.First()); // ok
        Sink(map.First().Value); // ok
        var linked = new LinkedList<string>();
        linked.AddFirst("x");
        Sink(linked.Last!.Value); // ok
        var table = new ConditionalWeakTable<string, string>();
        table.Add(Source(), "x");
        Sink(table.GetOrCreateValue("k")); // ok
        Sink(ImmutableArray.Create("x")[0]); // ok
        var empty = ImmutableList<string>.Empty;
        empty.Add(Source());
        Sink(empty.FirstOrDefault()); // ok
        var sorted = new SortedList<string, string> { { Source(), "x" } };
        Sink(sorted.Values[0]); // ok
        var array = new[] { "a", "b" };
        Array.Sort(array);
        Array.Reverse(array);
        Sink(array[0]); // ok
        Sink(array.AsSpan()[0]); // ok
        Sink(Array.IndexOf(array, Source())); // ok
        Sink(array.Contains(Source())); // ok
    }

    public static void Texts()
    {
        var s = Source();
        var builder = new StringBuilder(s.Length);
        builder.Append('x').Append(s.Length);
        Sink(builder.ToString()); // ok
        builder.Append(s).Clear().Append("y");
        Sink(builder.ToString()); // ok
        Sink(string.Join(",", new[] { "a" })); // ok
        Sink(string.Format("{0}", s.Length)); // ok
        Sink("x".Substring(0, s.Length)); // ok
        Sink(string.Concat("a", "b")); // ok
        Sink(Regex.Match("x", s).Success); // ok
        Sink(Regex.Count(s, "x")); // ok
        var regex = new Regex("y");
        regex.Replace(s, "");
        Sink(regex.Replace("abc", "")); // ok
        Sink(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("x"))); // ok
        Sink(string.CompareOrdinal(s, "x")); // ok
        Sink(s.AsSpan().Length); // ok
        Sink(s is { Length: > 3 }); // ok
        Sink($"{s.Length} {s == ""}"); // ok
    }

    public static async Task Later()
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult("x");
        Sink(await source.Task); // ok
        var channel = Channel.CreateUnbounded<string>();
        channel.Writer.TryWrite("x");
        Sink(await channel.Reader.ReadAsync()); // ok
        Sink(await Task.Run(() => Source().Length)); // ok
        Sink(await Task.FromResult(Source()).ContinueWith(t => t.IsCompleted)); // ok
        var lazy = new Lazy<string>(() => Source().Length > 2 ? "x" : "y");
        Sink(lazy.Value); // ok
        var local = new ThreadLocal<string>(() => "x");
        Sink(local.Value); // ok
        var box = new StrongBox<string>("x");
        Sink(box.Value); // ok
        Sink(new ValueTask<string>("x").Result); // ok
        var thread = new Thread(state => Sink(state)); // ok
        thread.Start("x"); // ok
        var text = Source();
        Interlocked.Exchange(ref text, "x");
        Sink(text); // ok
        Parallel.ForEach(new[] { "x" }, x => Sink(x)); // ok
    }

    public static void Documents()
    {
        var element = new XElement("a", new XAttribute("b", "c"));
        Sink(element.ToString()); // ok
        Sink(new XElement("a", Source()).Name.LocalName); // ok
        var node = new JsonObject { ["n"] = "x" };
        Sink(node.ToJsonString()); // ok
        JsonSerializer.Serialize(Source());
        Sink(JsonSerializer.Serialize(new { A = "x" })); // ok
        using var document = JsonDocument.Parse("{}");
        Sink(document.RootElement.GetProperty("x").GetString()); // ok
        var table = new DataTable();
        table.Rows.Add("x");
        Sink(table.Rows[0]["n"]); // ok
        Sink(table.Columns.Count); // ok
        var dirty = new DataTable();
        dirty.Rows.Add(Source());
        Sink(dirty.Rows.Count); // ok
        Sink(dirty.Columns[0].ColumnName); // ok
        var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory))
        {
            writer.Write("x");
        }

        Sink(memory.ToArray()); // ok
        using var full = new MemoryStream(Encoding.UTF8.GetBytes(Source()));
        Sink(full.Length); // ok
        Sink(full.CanRead); // ok
        using var target = new MemoryStream();
        memory.CopyTo(target);
        Sink(target.ToArray()); // ok
    }
}
