// with: Office.part.cs
namespace Corpus.Gates.EveryHelper;

public interface IVerdict { bool Allows { get; } bool Has(string what); }
public sealed class Yes : IVerdict { public bool Allows => true; public bool Has(string what) => true; }
public sealed class No : IVerdict { public bool Allows { get; } = false; public bool Has(string what) => false; }
public sealed class Perhaps(bool b) : IVerdict { public bool Allows => b; public bool Has(string what) => b; }

public abstract record Answer { public virtual bool IsOk => false; public sealed record Granted(string Number) : Answer { public override bool IsOk => true; } public sealed record Refused : Answer; }

/// <summary>Helpers in every form that hand on an answer, turn it round or leak.</summary>
public class Helpers(IApproval approval, bool perhaps, int n, string text)
{
    private readonly Lazy<bool> _lazy = new(() => true);
    private bool _field;
    private bool Prop => approval.Ask();
    private bool PropNot => !approval.Ask();
    private bool PropBlock { get { if (perhaps) return false; return approval.Ask(); } }
    private bool PropLeak { get { if (perhaps) return true; return approval.Ask(); } }
    private bool this[string s] => s.Length > 0 && approval.Ask();
    private IVerdict Ask() => approval.Ask() ? new Yes() : new No();
    private IVerdict AskOr() => perhaps ? new Perhaps(perhaps) : Ask();
    private Answer Answer() => approval.Ask() ? new Answer.Granted("1") : new Answer.Refused();
    private static bool Not(bool b) => !b;
    private static bool Same(bool b) => b;
    private static bool Either(bool a, bool b) => a || b;
    private static bool Both(bool a, bool b) => a && b;
    private static T Id<T>(T t) => t;
    private static void Throw(bool ok) { if (!ok) throw new Exception(); }
    private static void ThrowIf(bool bad) { if (bad) throw new Exception(); }
    private bool TryAsk(out Ticket? ticket) { ticket = approval.Find(); return ticket != null; }
    private bool TryAskOut(out bool ok) { ok = approval.Ask(); return true; }
    private void AskRef(ref bool ok) { ok = ok && approval.Ask(); }
    private void AskRefOr(ref bool ok) { ok = ok || approval.Ask(); }
    private (bool Ok, string Why) AskTuple() => approval.Ask() ? (true, "") : (false, "refused");
    private bool? AskMaybe() => perhaps ? null : approval.Ask();
    private int AskInt() => approval.Ask() ? 1 : 0;
    private string AskText() => approval.Ask() ? "yes" : "no";
    private Func<bool> AskLater() => () => approval.Ask();
    private IEnumerable<bool> AskEach() { yield return approval.Ask(); yield return approval.Ask(); }
    private bool Recursive(int k) => k > 0 ? Recursive(k - 1) : approval.Ask();
    private bool RecursiveLeak(int k) => k > 3 ? true : k > 0 ? RecursiveLeak(k - 1) : approval.Ask();
    private Exception? Refusal() => approval.Ask() ? null : new InvalidOperationException();
    private void Fail() => throw new InvalidOperationException();
    private T Must<T>(T? value) where T : class => value ?? throw new InvalidOperationException();
    private async Task<bool> AskAsync() { await Task.Yield(); return await approval.AskAsync(); }
    private async Task DemandAsync() { if (!await approval.AskAsync()) throw new Exception(); }
    private async Task<Ticket> TicketAsync() => await approval.FindAsync() ?? throw new Exception();

    public void P1() { if (Prop) Exporter.Export(); } // ok
    public void P2() { if (!PropNot) Exporter.Export(); } // ok
    public void P3() { if (PropNot) Exporter.Export(); } // PL2001
    public void P4() { if (PropBlock) Exporter.Export(); } // ok
    public void P5() { if (PropLeak) Exporter.Export(); } // PL2001
    public void P6() { if (this[text]) Exporter.Export(); } // ok
    public void P7() { if (!this[text]) Exporter.Export(); } // PL2001
    public void D1() { if (Ask().Allows) Exporter.Export(); } // ok
    public void D2() { if (!Ask().Allows) Exporter.Export(); } // PL2001
    public void D3() { if (AskOr().Allows) Exporter.Export(); } // PL2001
    public void D4() { if (Ask().Has("x")) Exporter.Export(); } // ok
    public void D5() { if (Ask().Has("x") == false) Exporter.Export(); } // PL2001
    public void D6() { if (Answer().IsOk) Exporter.Export(); } // ok
    public void D7() { if (!Answer().IsOk) return; Exporter.Export(); } // ok
    public void D8() { if (Answer() is EveryHelper.Answer.Granted { Number: var x }) Exporter.Export(); } // ok
    public void D9() { if (this.Answer() is not EveryHelper.Answer.Refused) Exporter.Export(); } // ok
    public void D10() { if (Answer() is EveryHelper.Answer.Refused) Exporter.Export(); } // PL2001
    public void N1() { if (!Not(approval.Ask())) Exporter.Export(); } // ok
    public void N2() { if (Not(approval.Ask())) Exporter.Export(); } // PL2001 PL2002
    public void N3() { if (Not(Not(approval.Ask()))) Exporter.Export(); } // ok
    public void N4() { if (Not(Not(Not(approval.Refused())))) Exporter.Export(); } // ok
    public void N5() { if (Either(approval.Ask(), perhaps)) Exporter.Export(); } // PL2001 PL2002
    public void N6() { if (Both(perhaps, approval.Ask())) Exporter.Export(); } // ok
    public void N7() { if (Both(b: perhaps, a: approval.Ask())) Exporter.Export(); } // ok
    public void N8() { if (Id(approval.Ask())) Exporter.Export(); } // ok
    public void N9() { if (Id(Id(approval.Find())) != null) Exporter.Export(); } // ok
    public void T1() { Throw(approval.Ask()); Exporter.Export(); } // ok
    public void T2() { Throw(!approval.Ask()); Exporter.Export(); } // PL2001 PL2002
    public void T3() { ThrowIf(!approval.Ask()); Exporter.Export(); } // ok
    public void T4() { ThrowIf(approval.Refused()); Exporter.Export(); } // ok
    public void T5() { if (!approval.Ask()) Fail(); Exporter.Export(); } // ok
    public void T6() { Must(approval.Find()); Exporter.Export(); } // ok
    public void T7() { if (Refusal() is { } e) throw e; Exporter.Export(); } // ok
    public void T8() { if (Refusal() == null) Exporter.Export(); } // ok
    public void T9() { if (Refusal() != null) Exporter.Export(); } // PL2001
    public void O1() { if (TryAsk(out var t)) Exporter.Export(); } // ok
    public void O2() { TryAsk(out var t); if (t != null) Exporter.Export(); } // ok
    public void O3() { if (!TryAsk(out _)) Exporter.Export(); } // PL2001
    public void O4() { if (TryAskOut(out var ok)) Exporter.Export(); } // PL2001
    public void O5() { if (TryAskOut(out var ok) && ok) Exporter.Export(); } // ok
    public void O6() { var ok = perhaps; AskRef(ref ok); if (ok) Exporter.Export(); } // ok
    public void O7() { var ok = perhaps; AskRefOr(ref ok); if (ok) Exporter.Export(); } // PL2001
    public void O8() { var ok = false; AskRefOr(ref ok); if (ok) Exporter.Export(); } // ok
    public void U1() { if (AskTuple().Ok) Exporter.Export(); } // ok
    public void U2() { var (ok, why) = AskTuple(); if (ok) Exporter.Export(); } // ok
    public void U3() { var (_, why) = AskTuple(); if (why == "") Exporter.Export(); } // ok
    public void U4() { var (_, why) = AskTuple(); if (why != "") Exporter.Export(); } // PL2001
    public void U5() { if (AskTuple() is (true, _)) Exporter.Export(); } // ok
    public void U6() { if (AskTuple() is { Ok: false }) return; Exporter.Export(); } // ok
    public void M1() { if (AskMaybe() == true) Exporter.Export(); } // ok
    public void M2() { if (AskMaybe() != false) Exporter.Export(); } // PL2001
    public void M3() { if (AskMaybe() is true) Exporter.Export(); } // ok
    public void M4() { if (AskMaybe().HasValue) Exporter.Export(); } // PL2001
    public void I1() { if (AskInt() > 0) Exporter.Export(); } // ok
    public void I2() { if (AskInt() == 0) return; Exporter.Export(); } // ok
    public void I3() { if (AskText() is "yes") Exporter.Export(); } // ok
    public void I4() { if (AskText() is not "yes") Exporter.Export(); } // PL2001
    public void I5() { if (AskText().StartsWith('y')) Exporter.Export(); } // ok
    public void F1() { if (AskLater()()) Exporter.Export(); } // ok
    public void F2() { if (AskLater().Invoke()) Exporter.Export(); } // ok
    public void F3() { AskLater(); Exporter.Export(); } // PL2001
    public void F4() { var f = AskLater(); if (f()) Exporter.Export(); } // ok
    public void F5() { foreach (var ok in AskEach()) if (ok) Exporter.Export(); } // ok
    public void F6() { if (AskEach().First()) Exporter.Export(); } // ok
    public void F7() { if (AskEach().Any(a => a)) Exporter.Export(); } // ok
    public void F8() { AskEach(); Exporter.Export(); } // PL2001
    public void R1() { if (Recursive(n)) Exporter.Export(); } // ok
    public void R2() { if (RecursiveLeak(n)) Exporter.Export(); } // PL2001
    public async Task A1() { if (await AskAsync()) Exporter.Export(); } // ok
    public async Task A2() { await DemandAsync(); Exporter.Export(); } // ok
    public async Task A3() { _ = DemandAsync(); Exporter.Export(); } // PL2001
    public async Task A4() { var t = await TicketAsync(); Exporter.Export(); } // ok
    public async Task A5() { var t = TicketAsync(); await Task.Delay(1); Exporter.Export(); } // PL2001
    public async Task A6() { var t = AskAsync(); if (await t) Exporter.Export(); } // ok
    public async Task A7() { var t = AskAsync(); if (t.IsCompleted) Exporter.Export(); } // PL2001
    public async Task A8() { var r = await Task.WhenAll(AskAsync(), AskAsync()); if (r.All(x => x)) Exporter.Export(); } // ok
    public async Task A9() { var r = await Task.WhenAll(AskAsync(), AskAsync()); if (r.Any(x => x)) Exporter.Export(); } // ok
    public async Task A10() { var r = await Task.WhenAll(AskAsync(), Task.FromResult(true)); if (r[1]) Exporter.Export(); } // PL2001
    public void Local1() { bool L() => approval.Ask(); if (L()) Exporter.Export(); } // ok
    public void Local2() { bool L(bool b) => b && approval.Ask(); if (L(perhaps)) Exporter.Export(); } // ok
    public void Local3() { bool L(bool b) => b || approval.Ask(); if (L(perhaps)) Exporter.Export(); } // PL2001
    public void Local4() { void L() { if (!approval.Ask()) throw new Exception(); } L(); Exporter.Export(); } // ok
    public void Local5() { var ok = false; void L() => ok = approval.Ask(); L(); if (ok) Exporter.Export(); } // ok
    public void Local6() { var ok = false; void L() => ok = approval.Ask(); L(); ok = true; if (ok) Exporter.Export(); } // PL2001
    public void Lambda1() { Func<bool, bool> f = b => b && approval.Ask(); if (f(perhaps)) Exporter.Export(); } // ok
    public void Lambda2() { Func<bool> f = perhaps ? () => approval.Ask() : () => !approval.Refused(); if (f()) Exporter.Export(); } // ok
    public void Lambda3() { Func<bool> f = perhaps ? () => approval.Ask() : () => true; if (f()) Exporter.Export(); } // PL2001
    public void Lambda4() { Predicate<int> f = _ => approval.Ask(); if (f(3)) Exporter.Export(); } // ok
    public void Lambda5() { Action f = () => { if (!approval.Ask()) throw new Exception(); }; f(); Exporter.Export(); } // ok
    public void Lambda6() { Action f = () => { if (!approval.Ask()) throw new Exception(); }; Exporter.Export(); f(); } // PL2001
    public void Lambda7() { Func<bool> f = approval.Ask; if (f()) Exporter.Export(); } // ok
    public void Lambda8() { Func<bool> f = approval.Refused; if (!f()) Exporter.Export(); } // ok
    public void Lazy1() { var l = new Lazy<bool>(() => approval.Ask()); if (l.Value) Exporter.Export(); } // ok
    public void Lazy2() { if (_lazy.Value) Exporter.Export(); } // PL2001
    public void Field1() { _field = approval.Ask(); if (_field) Exporter.Export(); } // ok
    public void Field2() { if (_field) Exporter.Export(); } // PL2001
}
