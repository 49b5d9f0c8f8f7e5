// with: Office.part.cs
using System.Threading;

namespace Corpus.Gates.Later;

public abstract class Base(IApproval a) { protected Base(IApproval a, bool must) : this(a) { if (must && !a.Ask()) throw new InvalidOperationException(); } protected bool Go => a.Ask(); public virtual bool May() => a.Ask(); }
public class Checked(IApproval a) : Base(a, true) { public void Write() => Exporter.Export(); } // ok
public class Uncheckeds(IApproval a) : Base(a, false) { public void Write() => Exporter.Export(); } // PL2001
public class Overriding(IApproval a, bool b) : Base(a) { public override bool May() => b && base.May(); public void Write() { if (May()) Exporter.Export(); } } // ok
public class OverridingOr(IApproval a, bool b) : Base(a) { public override bool May() => b || base.May(); public void Write() { if (May()) Exporter.Export(); } } // PL2001
public class ByProperty(IApproval a) : Base(a) { public void Write() { if (Go) Exporter.Export(); } } // ok
public class InConstructor { public InConstructor(IApproval a) { if (!a.Ask()) throw new InvalidOperationException(); Ready = true; } public bool Ready { get; } public void Write() => Exporter.Export(); } // ok
public class InFactoryLeak { private InFactoryLeak() { } public static InFactoryLeak Make(IApproval a) { a.Ask(); return new InFactoryLeak(); } public void Write() => Exporter.Export(); } // PL2001

/// <summary>Tasks in all forms, switches, parameters and generic helpers.</summary>
public class Later(IApproval approval, bool perhaps, int n, string text, int[] rows)
{
    public async Task A1() { await foreach (var ok in Answers()) if (ok) Exporter.Export(); } // ok
    public async Task A2() { await foreach (var ok in Answers()) Exporter.Export(); } // PL2001
    private async IAsyncEnumerable<bool> Answers() { yield return await approval.AskAsync(); }
    public async Task A3() { if (await approval.AskAsync().ConfigureAwait(false)) Exporter.Export(); } // ok
    public async Task A4() { var t = approval.AskAsync(); await Task.WhenAll(t, Task.Delay(1)); if (t.Result) Exporter.Export(); } // ok
    public async Task A5() { var t = approval.AskAsync(); await Task.WhenAny(t, Task.Delay(1)); Exporter.Export(); } // PL2001 PL2002
    public async Task A6() { var ok = await Task.Run(() => approval.Ask()); if (ok) Exporter.Export(); } // ok
    public async Task A7() { var ok = await Task.Run(async () => await approval.AskAsync()); if (ok) Exporter.Export(); } // ok
    public Task A8() => approval.AskAsync().ContinueWith(t => { if (t.Result) Exporter.Export(); }); // ok
    public Task A9() => approval.AskAsync().ContinueWith(t => { Exporter.Export(); }); // PL2001 PL2002
    public async Task A10() { var s = new TaskCompletionSource<bool>(); s.SetResult(approval.Ask()); if (await s.Task) Exporter.Export(); } // ok
    public async Task A11() { var s = new SemaphoreSlim(1); await s.WaitAsync(); try { if (approval.Ask()) Exporter.Export(); } finally { s.Release(); } } // ok
    public async Task A12() { try { await approval.EnsureAsync(); } catch (OperationCanceledException) { return; } Exporter.Export(); } // ok
    public async Task A13() { try { await approval.EnsureAsync(); } catch (OperationCanceledException) { } Exporter.Export(); } // PL2001 PL2008
    public async Task A14() { var task = approval.EnsureAsync(); if (task.IsFaulted) return; Exporter.Export(); } // PL2001 PL2002
    public async Task A15() { async Task<bool> L() => await approval.AskAsync(); if (await L()) Exporter.Export(); } // ok
    public async Task A16() { async Task L() { if (!await approval.AskAsync()) throw new Exception(); } var t = L(); Exporter.Export(); await t; } // PL2001
    public async ValueTask A18() { if (await approval.AskValueAsync()) { await Exporter.ExportAsync(); } } // ok
    public async ValueTask A19() { if (await approval.AskValueAsync() is false) { await Exporter.ExportAsync(); } } // PL2001 PL2002
    public async Task A20() { using var cts = new CancellationTokenSource(3); while (!cts.IsCancellationRequested) { if (await approval.AskAsync()) { Exporter.Export(); break; } } } // ok
    public async Task A21() { using var cts = new CancellationTokenSource(3); while (!cts.IsCancellationRequested) { if (await approval.AskAsync()) break; } Exporter.Export(); } // PL2001 PL2002
    public async void A22() { await Task.Yield(); if (!await approval.AskAsync()) return; Exporter.Export(); } // ok
    public async Task A23() { var (a, b) = (await approval.AskAsync(), perhaps); if (a && b) Exporter.Export(); } // ok
    public async Task A24() { var all = await Task.WhenAll(rows.Select(r => approval.AskAsync())); if (all.Length > 0 && all.All(x => x)) Exporter.Export(); } // ok
    public async Task A25() { if ((await approval.RequestAsync())?.IsApproved ?? false) Exporter.Export(); } // ok
    public async Task A26() { if ((await approval.FindAsync()) is { State: Status.Approved }) Exporter.Export(); } // ok
    public async Task A27() { if (!(await approval.FindAsync() is { } t)) throw new Exception(); Exporter.Export(); } // ok
    public async Task A28() { Task<bool>? t = null; if (perhaps) t = approval.AskAsync(); if (t != null && await t) Exporter.Export(); } // ok
    public async Task A29() { Task<bool> t = perhaps ? approval.AskAsync() : Task.FromResult(true); if (await t) Exporter.Export(); } // PL2001
    public void S1() { var r = (approval.StatusOf(), n) switch { (Status.Approved, > 3) => 1, (Status.Approved, _) => 2, _ => 0 }; if (r > 0) Exporter.Export(); } // ok
    public void S2() { var r = (approval.StatusOf(), n) switch { (Status.Approved, > 3) => 1, (_, > 5) => 2, _ => 0 }; if (r > 0) Exporter.Export(); } // PL2001 PL2002
    public void S3() { var r = (approval.StatusOf(), n) switch { (Status.Approved, > 3) => 1, (_, > 5) => 2, _ => 0 }; if (r == 1) Exporter.Export(); } // ok
    public void S4() { switch (approval.Decide()) { case { State: Status.Approved } t when t.Number != "": Exporter.Export(); break; case null: break; default: break; } } // ok
    public void S5() { switch (approval.Decide()) { case { State: Status.Denied }: return; case { State: Status.Pending }: return; } Exporter.Export(); } // ok
    public void S6() { switch (approval.Decide()) { case { State: Status.Denied }: return; } Exporter.Export(); } // PL2001 PL2002
    public void S7() { object o = approval.StatusOf(); if (o is Status.Approved) Exporter.Export(); } // ok
    public void S8() { object o = approval.StatusOf(); switch (o) { case Status s when s == Status.Approved: Exporter.Export(); break; } } // ok
    public void S9() { Status? s = perhaps ? approval.StatusOf() : null; if (s == Status.Approved) Exporter.Export(); } // ok
    public void S10() { Status? s = perhaps ? approval.StatusOf() : null; if (s != Status.Denied && s != Status.Pending) Exporter.Export(); } // PL2001
    public void S11() { Status? s = perhaps ? approval.StatusOf() : null; if (s is not (null or Status.Denied or Status.Pending)) Exporter.Export(); } // ok
    public void S12() { var s = approval.StatusOf(); if (s == Status.Denied || s == Status.Pending) return; Exporter.Export(); } // ok
    public void S13() { var s = approval.StatusOf(); if (s is Status.Denied) return; if (s is Status.Pending) throw new Exception(); Exporter.Export(); } // ok
    public void S14() { var s = approval.StatusOf(); while (s == Status.Pending) s = approval.StatusOf(); if (s == Status.Denied) return; Exporter.Export(); } // ok
    public void S15() { var s = approval.StatusOf(); var t = s; s = Status.Approved; if (t == Status.Approved) Exporter.Export(); } // ok
    public void S16() { var s = approval.StatusOf(); var t = s; s = Status.Approved; if (s == Status.Approved) Exporter.Export(); } // PL2001 PL2002
    public void S17() { if (Enum.TryParse<Status>(approval.StatusOf().ToString(), out var s) && s == Status.Approved) Exporter.Export(); } // ok
    public void S18() { var s = (byte)approval.StatusOf(); if (s == 1) Exporter.Export(); } // ok
    public void S19() { if (approval.StatusOf().Equals(Status.Approved)) Exporter.Export(); } // ok
    public void S20() { if (approval.StatusOf().CompareTo(Status.Approved) == 0) Exporter.Export(); } // ok
    public void S21() { if (new[] { Status.Approved, Status.Denied }.Contains(approval.StatusOf())) Exporter.Export(); } // PL2001 PL2002
    public void P1(bool ok = false) { if (Opt(approval.Ask())) Exporter.Export(); } // ok
    private static bool Opt(bool a, bool b = true) => a && b;
    private static bool OptOr(bool a, bool b = true) => a || b;
    public void P2() { if (OptOr(approval.Ask())) Exporter.Export(); } // PL2001 PL2002
    public void P3() { if (OptOr(approval.Ask(), false)) Exporter.Export(); } // ok
    private static bool In(in bool a) => a;
    public void P7() { var ok = approval.Ask(); if (In(in ok)) Exporter.Export(); } // ok
    private static T Choose<T>(bool b, T x, T y) => b ? x : y;
    public void P8() { if (Choose(perhaps, approval.Ask(), false)) Exporter.Export(); } // ok
    public void P9() { if (Choose(approval.Ask(), true, false)) Exporter.Export(); } // ok
    public void P10() { if (Choose(approval.Ask(), false, true)) Exporter.Export(); } // PL2001 PL2002
    public void P13() { bool[] r = [approval.Ask(), .. new[] { perhaps }]; if (r is [true, ..]) Exporter.Export(); } // ok
    public void P15() { var i = approval.Ask() ? 1 : 0; var a = new[] { false, true }; if (a[i]) Exporter.Export(); } // ok
    public void P16() { var i = approval.Ask() ? 0 : 1; var a = new[] { false, true }; if (a[i]) Exporter.Export(); } // PL2001 PL2002
    public void P17() { var d = new Dictionary<Status, bool> { [Status.Approved] = true, [Status.Denied] = false }; if (d.TryGetValue(approval.StatusOf(), out var ok) && ok) Exporter.Export(); } // ok
    public void P18() { var d = new Dictionary<Status, bool> { [Status.Approved] = true, [Status.Denied] = true }; if (d.TryGetValue(approval.StatusOf(), out var ok) && ok) Exporter.Export(); } // PL2001 PL2002
    public void P19() { var d = new Dictionary<Status, Action> { [Status.Approved] = Exporter.Export }; if (d.TryGetValue(approval.StatusOf(), out var go)) go(); } // ok
    public void P20() { if (approval.Ask() is var ok and true) Exporter.Export(); } // ok
}
