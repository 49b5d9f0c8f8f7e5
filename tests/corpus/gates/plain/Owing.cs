// with: Office.part.cs
using PolicyLint;

namespace Corpus.Gates;

/// <summary>Members that owe the approval, those that call them, and who can be entered from outside.</summary>
public interface IDelivery { [RequiresApproval] void Deliver(); [RequiresApproval] Task DeliverAsync(); void Free(); }
internal sealed class Delivery : IDelivery { public void Deliver() => Exporter.Export(); public Task DeliverAsync() => Exporter.ExportAsync(); public void Free() => Exporter.Export(); }
public abstract class Sender { [RequiresApproval] public abstract void Send(); [RequiresApproval] public virtual void Again() { } public void Plain() => Send(); } // PL2001
public class Post(IApproval a) : Sender { public override void Send() => Exporter.Export(); public override void Again() { Exporter.Export(); } public void Own() { if (a.Ask()) Send(); } public void Wrong() => Send(); } // PL2001
public class Owing
{
    [RequiresApproval] public void Owed() => Exporter.Export(); // ok
    [RequiresApproval] public void OwedDeep() => Inner(); // ok
    [RequiresApproval] public async Task OwedAsync() { await Task.Yield(); await Exporter.ExportAsync(); } // ok
    [RequiresApproval] public IEnumerable<int> OwedIterator() { Exporter.Export(); yield return 1; } // ok
    [RequiresApproval] public static void OwedStatic() => Exporter.Export(); // ok
    [RequiresApproval] public void OwedLambda() => new List<int> { 1 }.ForEach(_ => Exporter.Export()); // ok
    [RequiresApproval] public void OwedLocal() { Go(); void Go() => Exporter.Export(); } // ok
    [RequiresApproval] public Action OwedKept() => () => Exporter.Export(); // PL2001
    private void Inner() => Exporter.Export();
}
public class Calling(IApproval a, IDelivery d, Sender s, Owing o)
{
    public void C1() => d.Deliver(); // PL2001
    public void C2() { if (a.Ask()) d.Deliver(); } // ok
    public void C3() => s.Send(); // PL2001
    public void C4() => s.Again(); // PL2001
    public void C5() { a.Ensure(); s.Again(); o.Owed(); } // ok
    public void C6() => o.Owed(); // PL2001
    public Task C7() => d.DeliverAsync(); // PL2001
    public async Task C8() { if (await a.AskAsync()) await d.DeliverAsync(); } // ok
    public void C11() => d.Free(); // PL2001
    public void C12() { foreach (var x in o.OwedIterator()) { } } // PL2001
    public void C13() { if (!a.Ask()) return; foreach (var x in o.OwedIterator()) { } } // ok
    public void C14() => Owing.OwedStatic(); // PL2001
    public void C15() { Action go = o.Owed; go(); } // PL2001
    public void C16() { Action go = o.Owed; if (a.Ask()) go(); } // ok
    public void C17() { Run(o.Owed); } // PL2001
    public void C18() { if (a.Ask()) Run(o.Owed); } // ok
    public void C19() => Guarded(d.Deliver); // ok
    public void C20() { var x = d; if (a.Refused()) return; x.Deliver(); } // ok
    public void C21() { if (d is Delivery real && a.Ask()) real.Deliver(); } // ok
    public void C22() { new Post(a).Send(); } // PL2001
    public void C23() { if (a.Ask()) new Post(a).Own(); else new Post(a).Own(); } // ok
    public void C24() => Generic(d); // PL2001
    public void C25() { if (a.Ask()) Generic(d); } // ok
    public void C26() => Parallel.Invoke(d.Deliver, () => { }); // PL2001
    public void C27() { using var t = new System.Threading.Timer(_ => d.Deliver()); } // PL2001
    public void C28() { if (a.Ask()) { var t = Task.Run(d.Deliver); t.Wait(); } } // ok
    public void C29() { var pairs = new (bool, Action)[] { (a.Ask(), d.Deliver) }; foreach (var (ok, go) in pairs) if (ok) go(); } // ok
    public event EventHandler? E { add { d.Deliver(); } remove { } } // PL2001
    private static void Run(Action go) => go();
    private void Guarded(Action go) { if (a.Ask()) go(); }
    private static void Generic<T>(T t) where T : IDelivery => t.Deliver();
}
internal class Hidden(IApproval a)
{
    internal void Never() => Exporter.Export(); // PL2001
    internal void Used() => Exporter.Export(); // ok
    internal void UsedTwice() => Exporter.Export();
    internal void Both() { if (a.Ask()) Used(); }
    protected internal virtual void Hook() => Exporter.Export();
}
public class Outer(IApproval a)
{
    private readonly Hidden h = new(a);
    public void O1() { if (a.Ask()) h.Used(); } // ok
    public void O2() { if (a.Ask()) h.UsedTwice(); } // ok
    public void O3() => h.UsedTwice(); // PL2001
    public void O4() => h.Both(); // ok
    public void O5() { if (a.Ask()) h.Hook(); } // ok
    private void Private1() => Exporter.Export(); // PL2001
    private sealed class Nested(IApproval b) { public void Go() => Exporter.Export(); public void Safe() { if (b.Ask()) Go(); } }
    public void O6() => new Nested(a).Safe(); // ok
    public void O7() => new Nested(a).Go(); // PL2001
    public Outer Self { get { Exporter.Export(); return this; } } // PL2001
    public int Value { get => 1; set { if (a.Ask()) Exporter.Export(); } } // ok
    public static implicit operator int(Outer o) { Exporter.Export(); return 1; } // PL2001
    ~Outer() { Exporter.Export(); } // PL2001
    static Outer() { Exporter.Export(); } // PL2001
}
