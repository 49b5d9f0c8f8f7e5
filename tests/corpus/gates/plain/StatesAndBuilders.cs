// with: Office.part.cs
namespace Corpus.Gates.StatesAndBuilders;

public enum Kind { None, Read, Write, All = Read | Write }
[Flags] public enum Rights { None = 0, See = 1, Send = 2 }
public sealed class Refused : Exception { }
public abstract class State { public abstract State Next(IApproval a); public virtual bool MayExport => false; }
public sealed class Open : State { public override State Next(IApproval a) => a.Ask() ? new Cleared() : new Closed(); }
public sealed class Cleared : State { public override State Next(IApproval a) => this; public override bool MayExport => true; }
public sealed class Closed : State { public override State Next(IApproval a) => this; }
public sealed class Session { public bool Approved { get; private set; } public Ticket? Ticket; public void Ask(IApproval a) => Approved = a.Ask(); public void Revoke() => Approved = false; public void Force() => Approved = true; public Session With(bool ok) { Approved = ok; return this; } public bool IsReady => Approved && Ticket != null; public event Action? Done; public void Raise() => Done?.Invoke(); }
public sealed class Builder { private bool _ok; public Builder Ask(IApproval a) { _ok = a.Ask(); return this; } public Builder Skip() { _ok = true; return this; } public Built Build() => _ok ? new Built(true) : throw new Refused(); public Built? TryBuild() => _ok ? new Built(true) : null; }
public sealed class Built { public Built(bool ok) => Ok = ok; public bool Ok { get; } }
public class Node2 { public bool Ok; public Node2? Next; }
public ref struct RefHolder { public ref bool Ok; public RefHolder(ref bool ok) => Ok = ref ok; }
public class Counter { private int _left = 3; public bool Use() => _left-- > 0; }
public delegate bool Asker(out string why);

/// <summary>Objects whose state an answer sets, builders, flags, and what is needed only sometimes.</summary>
public class StatesAndBuilders(IApproval approval, bool perhaps, int n, string text, int[] rows, Kind kind)
{
    public void State1() { var s = new Open().Next(approval); if (s.MayExport) Exporter.Export(); } // ok
    public void State2() { State s = new Open(); s = s.Next(approval); if (!s.MayExport) return; Exporter.Export(); } // ok
    public void State3() { State s = new Cleared(); if (s.MayExport) Exporter.Export(); } // PL2001
    public void State4() { var s = new Open().Next(approval); if (s is Cleared) Exporter.Export(); } // ok
    public void State5() { var s = new Open().Next(approval); if (s is Closed) Exporter.Export(); } // PL2001
    public void Session1() { var s = new Session(); s.Ask(approval); if (s.Approved) Exporter.Export(); } // ok
    public void Session2() { var s = new Session(); s.Ask(approval); s.Force(); if (s.Approved) Exporter.Export(); } // PL2001
    public void Session3() { var s = new Session(); s.Force(); s.Revoke(); s.Ask(approval); if (s.Approved) Exporter.Export(); } // ok
    public void Session4() { var s = new Session().With(approval.Ask()); if (s.Approved) Exporter.Export(); } // ok
    public void Session5() { var s = new Session { Ticket = approval.Find() }; if (s.Ticket != null) Exporter.Export(); } // ok
    public void Session6() { var s = new Session(); s.Force(); s.Ticket = approval.Find(); if (s.IsReady) Exporter.Export(); } // ok
    public void Session7() { var s = new Session(); s.Ask(approval); var t = s; t.Revoke(); if (s.Approved) Exporter.Export(); } // ok
    public void Session8() { var s = new Session(); s.Ask(approval); var t = new Session(); t.Force(); if (t.Approved) Exporter.Export(); } // PL2001
    public void Builder1() { new Builder().Ask(approval).Build(); Exporter.Export(); } // ok
    public void Builder2() { new Builder().Skip().Build(); Exporter.Export(); } // PL2001
    public void Builder3() { if (new Builder().Ask(approval).TryBuild() is { Ok: true }) Exporter.Export(); } // ok
    public void Builder4() { new Builder().Ask(approval).TryBuild(); Exporter.Export(); } // PL2001
    public void Builder5() { var b = new Builder(); if (perhaps) b.Ask(approval); if (b.TryBuild() != null) Exporter.Export(); } // ok
    public void Chain1() { var a = new Node2 { Ok = approval.Ask() }; var b = new Node2 { Next = a }; if (b.Next.Ok) Exporter.Export(); } // ok
    public void Chain2() { var a = new Node2 { Ok = approval.Ask() }; var b = new Node2 { Next = a, Ok = true }; if (b.Ok) Exporter.Export(); } // PL2001 PL2002
    public void Chain3() { var a = new Node2 { Ok = approval.Ask() }; a.Next = a; if (a.Next.Next!.Ok) Exporter.Export(); } // ok
    public void Ref1() { var ok = false; var h = new RefHolder(ref ok); ok = approval.Ask(); if (h.Ok) Exporter.Export(); } // ok
    public void Out1() { Asker ask = (out string why) => { why = ""; return approval.Ask(); }; if (ask(out _)) Exporter.Export(); } // ok
    public void Out2() { Asker ask = (out string why) => { why = approval.Ask() ? "yes" : "no"; return true; }; if (ask(out var why) && why == "yes") Exporter.Export(); } // ok
    public void Out3() { Asker ask = (out string why) => { why = approval.Ask() ? "yes" : "no"; return true; }; if (ask(out var why)) Exporter.Export(); } // PL2001
    public void Counter1() { var c = new Counter(); while (c.Use()) { if (approval.Ask()) { Exporter.Export(); return; } } } // ok
    public void Counter2() { var c = new Counter(); while (c.Use()) { if (approval.Ask()) break; } Exporter.Export(); } // PL2001 PL2002
    public void Ternary1() { (approval.Ask() ? (Action)Exporter.Export : () => { })(); } // ok
    public void Ternary2() { (approval.Ask() ? () => { } : (Action)Exporter.Export)(); } // PL2001 PL2002
    public void Ternary3() { var x = perhaps ? approval.Ask() : false; if (x) Exporter.Export(); } // ok
    public void Ternary4() { var x = perhaps ? approval.Ask() : n > 3; if (x) Exporter.Export(); } // PL2001
    public void Flags1() { var r = approval.Ask() ? Rights.See | Rights.Send : Rights.See; if (r.HasFlag(Rights.Send)) Exporter.Export(); } // ok
    public void Flags2() { var r = approval.Ask() ? Rights.See | Rights.Send : Rights.See; if ((r & Rights.See) != 0) Exporter.Export(); } // PL2001 PL2002
    public void Flags3() { var r = Rights.None; if (approval.Ask()) r |= Rights.Send; if ((r & Rights.Send) == Rights.Send) Exporter.Export(); } // ok
    public void Flags4() { var r = Rights.Send; if (!approval.Ask()) r &= ~Rights.Send; if (r.HasFlag(Rights.Send)) Exporter.Export(); } // ok
    public void Kind1() { var ok = kind switch { Kind.Read => true, Kind.Write => approval.Ask(), _ => false }; if (ok && kind == Kind.Write) Exporter.Export(); } // ok
    public void Kind2() { var ok = kind switch { Kind.Read => true, Kind.Write => approval.Ask(), _ => false }; if (ok) Exporter.Export(); } // PL2001
    public void Need1() { var need = n > 3; if (need && !approval.Ask()) return; if (need) Exporter.Export(); } // ok
    public void Need2() { var need = n > 3; if (need && !approval.Ask()) return; if (!need) Exporter.Export(); } // PL2001
    public void Need3() { if (n > 3 && !approval.Ask()) return; if (n > 5) Exporter.Export(); } // ok
    public void Need4() { if (n > 3 && !approval.Ask()) return; if (n > 2) Exporter.Export(); } // PL2001
    public void Need5() { string? refusal = null; if (perhaps && !approval.Ask()) refusal = "no"; if (refusal is null && perhaps) Exporter.Export(); } // ok
    public void Need6() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors.Count == 0) Exporter.Export(); } // ok
    public void Need7() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors.Any()) return; Exporter.Export(); } // ok
    public void Need8() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); errors.Clear(); if (errors.Any()) return; Exporter.Export(); } // PL2001 PL2002
    public void Need9() { var errors = Validate().ToList(); if (errors.Count > 0) return; Exporter.Export(); } // ok
    private IEnumerable<string> Validate() { if (!approval.Ask()) yield return "no"; if (perhaps) yield return "perhaps"; }
    public void Need10() { if (Validate().Any()) return; Exporter.Export(); } // ok
    public void Need11() { foreach (var e in Validate()) return; Exporter.Export(); } // ok
    public void Need12() { foreach (var e in Validate()) Console.WriteLine(e); Exporter.Export(); } // PL2001
    public void Need13() { var e = Errors(); if (e.Count == 0) Exporter.Export(); } // ok
    private List<string> Errors() { var l = new List<string>(); if (!approval.Ask()) l.Add("no"); return l; }
    public void Need14() { var l = new List<string>(); Collect(l); if (l.Count == 0) Exporter.Export(); } // ok
    private void Collect(List<string> l) { if (!approval.Ask()) l.Add("no"); }
    public void Need15() { var message = ""; if (!approval.Ask()) message += "no"; if (message == "") Exporter.Export(); } // ok
    public void Need16() { var message = ""; if (!approval.Ask()) message += "no"; if (message.Length > 0) return; Exporter.Export(); } // ok
    public void Need17() { var message = ""; if (!approval.Ask()) message = "no"; if (!string.IsNullOrEmpty(message)) return; Exporter.Export(); } // ok
    public void Need18() { var status = 200; if (!approval.Ask()) status = 403; if (status == 200) Exporter.Export(); } // ok
    public void Need19() { var status = 200; if (!approval.Ask()) status = 403; if (status >= 400) return; Exporter.Export(); } // ok
    public void Need20() { var status = 200; if (!approval.Ask()) status = 403; if (status < 500) Exporter.Export(); } // PL2001 PL2002
    public void Event1() { var s = new Session(); s.Done += () => Exporter.Export(); if (approval.Ask()) s.Raise(); } // PL2001
    public void Nested1() { if (perhaps) { if (n > 3) { if (!approval.Ask()) return; } else { approval.Ensure(); } Exporter.Export(); } } // ok
    public void Nested2() { if (perhaps) { if (n > 3) { if (!approval.Ask()) return; } else if (n < 0) { approval.Ensure(); } Exporter.Export(); } } // PL2001
    public void Dead1() { return; Exporter.Export(); } // ok
    public void Dead2() { while (true) { } Exporter.Export(); } // ok
    public void Dead3() { throw new Exception(); Exporter.Export(); } // ok
    public void Dead4() { if (1 + 1 == 3) Exporter.Export(); } // ok

    private IEnumerable<string> Doubts() { if (perhaps) yield return "doubt"; }
    private IEnumerable<string> Always() { yield return "always"; }
    private IEnumerable<string> Both() { if (!approval.Ask()) { yield return "no"; yield break; } if (perhaps) yield return "doubt"; }
    private IEnumerable<int> Numbers() { var k = 0; while (k < n) { yield return k++; } approval.Ensure(); }
    public void Doubts1() { if (Doubts().Any()) return; Exporter.Export(); } // PL2001
    public void Always1() { if (!Always().Any()) Exporter.Export(); } // ok: never
    public void Both1() { if (!Both().Any()) Exporter.Export(); } // ok
    public void Both2() { if (Both().Any()) Exporter.Export(); } // PL2001
    public void Both3() { foreach (var e in Both()) throw new Exception(e); Exporter.Export(); } // ok
    public void Both4() { foreach (var e in Both()) break; Exporter.Export(); } // PL2001
    public void Both5() { var e = Both().Select(x => x.Length).ToList(); if (e.Count == 0) Exporter.Export(); } // ok
    public void Both6() { var e = Both().Where(x => x.Length > 3).ToList(); if (e.Count == 0) Exporter.Export(); } // PL2001
    public void Both7() { if (Both().Count() == 0) Exporter.Export(); } // ok
    public void Both8() { if (Both().FirstOrDefault() == null) Exporter.Export(); } // ok
    public void Numbers1() { foreach (var k in Numbers()) { } Exporter.Export(); } // ok
    public void Numbers2() { if (!Numbers().Any()) Exporter.Export(); } // ok
    public void Numbers3() { foreach (var k in Numbers()) { Exporter.Export(); } } // PL2001
    public void Passed(IEnumerable<string> errors) { if (IsFine(Both())) Exporter.Export(); } // ok
    private static bool IsFine(IEnumerable<string> errors) => !errors.Any();
    private int _left = 2;
    private bool Left() => --_left > 0;
    public void Left1() { while (Left()) { if (approval.Ask()) break; } Exporter.Export(); } // PL2001 PL2002
    public void Left2() { var left = 2; bool Use() => left-- > 0; while (Use()) { if (approval.Ask()) break; } Exporter.Export(); } // PL2001 PL2002
    public void Left3() { var left = 2; while (left-- > 0) { if (approval.Ask()) break; } Exporter.Export(); } // PL2001 PL2002
    public void Left4() { var left = 2; while (left-- > 0) { approval.Ensure(); } Exporter.Export(); } // ok
}
