// with: Office.part.cs
using System.Collections.Concurrent;
using System.Threading;

namespace Corpus.Gates;

/// <summary>Answers in dictionaries, queues, boxes and counters.</summary>
public class Bags(IApproval approval, string id, string other)
{
    private readonly ConcurrentDictionary<string, bool> cache = new();
    private readonly Dictionary<string, bool> granted = [];
    private readonly HashSet<string> approved = [];
    public void B1() { if (cache.GetOrAdd(id, _ => approval.Ask())) Exporter.Export(); } // PL2001
    public void B2() { if (!cache.TryGetValue(id, out var ok)) { ok = approval.Ask(); cache[id] = ok; } if (ok) Exporter.Export(); } // PL2001
    public void B3() { var d = new Dictionary<string, bool>(); if (!d.TryGetValue(id, out var ok)) { d[id] = ok = approval.Ask(); } if (ok) Exporter.Export(); } // ok
    public void B5() { var d = new Dictionary<string, bool> { [id] = approval.Ask(), [other] = true }; if (d[other]) Exporter.Export(); } // PL2001; PL2002
    public void B6() { var s = new HashSet<string>(); if (approval.Ask()) s.Add(id); if (s.Contains(id)) Exporter.Export(); } // ok
    public void B7() { var s = new HashSet<string>(); if (approval.Ask()) s.Add(id); if (s.Count > 0) Exporter.Export(); } // ok
    public void B8() { var s = new HashSet<string> { other }; if (approval.Ask()) s.Add(id); if (s.Count > 0) Exporter.Export(); } // PL2001; PL2002
    public void B9() { var q = new Queue<bool>(); q.Enqueue(approval.Ask()); if (q.Dequeue()) Exporter.Export(); } // ok
    public void B10() { var q = new Queue<bool>(); q.Enqueue(approval.Ask()); q.Enqueue(true); q.Dequeue(); if (q.Dequeue()) Exporter.Export(); } // PL2001; PL2002
    public void B11() { var s = new Stack<bool>(); s.Push(approval.Ask()); if (s.Peek()) Exporter.Export(); } // ok
    public void B12() { var a = new bool[2]; a[0] = approval.Ask(); if (a[0] || a[1]) Exporter.Export(); } // ok
    public void B13() { var a = new bool[2]; a[0] = approval.Ask(); a[1] = true; if (a[0] || a[1]) Exporter.Export(); } // PL2001; PL2002
    public void B14() { var l = new List<(string, bool)> { (id, approval.Ask()) }; foreach (var (n, ok) in l) if (ok) Exporter.Export(); } // ok
    public void B15() { var l = new List<(string, bool)> { (id, approval.Ask()), (other, true) }; foreach (var (n, ok) in l) if (ok) Exporter.Export(); } // PL2001; PL2002
    public void B17() { var kv = new KeyValuePair<string, bool>(id, approval.Ask()); if (kv.Value) Exporter.Export(); } // ok
    public void B18() { var b = new System.Runtime.CompilerServices.StrongBox<bool>(approval.Ask()); if (b.Value) Exporter.Export(); } // ok
    public void B19() { var o = new Lazy<Ticket?>(() => approval.Find()); if (o.Value is not null) Exporter.Export(); } // ok
    public void B21() { var ok = new AsyncLocal<bool>(); ok.Value = approval.Ask(); if (ok.Value) Exporter.Export(); } // ok
    public void B22() { int flag = 0; if (approval.Ask()) Interlocked.Exchange(ref flag, 1); if (flag == 1) Exporter.Export(); } // ok
    public void B23() { int flag = 0; if (approval.Ask()) Interlocked.Increment(ref flag); if (Volatile.Read(ref flag) > 0) Exporter.Export(); } // ok
    public void B24() { int flag = 1; if (approval.Ask()) Interlocked.Increment(ref flag); if (Volatile.Read(ref flag) > 0) Exporter.Export(); } // PL2001; PL2002
}
