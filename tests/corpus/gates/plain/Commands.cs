// with: Office.part.cs
namespace Corpus.Gates;

internal sealed class Command { public Action? Do { get; init; } public Func<bool>? May { get; init; } }
internal sealed class Registry { private readonly Dictionary<string, Action> all = []; public void Add(string n, Action a) => all[n] = a; public void Run(string n) => all[n](); }
/// <summary>Delegates in objects, queues and tuples that are run later in the body.</summary>
public class Commands(IApproval approval)
{
    public void C1() => Exec(new Command { Do = () => Exporter.Export(), May = approval.Ask }); // ok
    public void C2() => Exec(new Command { Do = () => Exporter.Export(), May = () => true }); // PL2001
    public void C3() => Just(new Command { Do = () => Exporter.Export() }); // PL2001
    public void C4() { if (approval.Ask()) Just(new Command { Do = () => Exporter.Export() }); } // ok
    public void C5() { var q = new Queue<Action>(); q.Enqueue(() => Exporter.Export()); while (q.TryDequeue(out var a)) a(); } // PL2001
    public void C6() { var q = new Queue<Action>(); if (approval.Ask()) q.Enqueue(() => Exporter.Export()); while (q.TryDequeue(out var a)) a(); } // ok
    public void C7() { var s = new Stack<Action>(); s.Push(Exporter.Export); if (!approval.Ask()) s.Clear(); while (s.Count > 0) s.Pop()(); } // ok
    public void C9() { Action a = () => { }; if (approval.Ask()) a += Exporter.Export; a(); } // ok
    public void C10() { var c = new Command { Do = approval.Ask() ? Exporter.Export : null }; c.Do?.Invoke(); } // ok
    public void C11() { var c = new Command { Do = approval.Ask() ? null : Exporter.Export }; c.Do?.Invoke(); } // PL2001; PL2002
    public void C12() { foreach (var c in new[] { new Command { May = approval.Ask, Do = Exporter.Export } }) if (c.May!()) c.Do!(); } // ok
    public void C13() { foreach (var (may, go) in new (Func<bool>, Action)[] { (approval.Ask, Exporter.Export) }) if (may()) go(); } // ok
    public void C14() { foreach (var (may, go) in new (Func<bool>, Action)[] { (() => true, Exporter.Export) }) if (may()) go(); } // PL2001
    private static void Exec(Command c) { if (c.May!()) c.Do!(); }
    private static void Just(Command c) => c.Do!();
}
