// with: Office.part.cs
using System.Diagnostics.CodeAnalysis;
using System.Threading;
namespace Corpus.Gates;
public class Paths(IApproval approval, bool perhaps, int number, int[] rows, string text)
{
    // correlated conditions
    public void CorrNumber(int n) { if (n > 3 && !approval.Ask()) return; if (n > 3) Exporter.Export(); } // ok
    public void CorrNumberOther(int n) { if (n > 3 && !approval.Ask()) return; if (n > 2) Exporter.Export(); } // PL2001
    public void CorrElse(bool big) { if (big) { if (!approval.Ask()) return; } if (!big) return; Exporter.Export(); } // ok
    public void CorrElseWrong(bool big) { if (big) { if (!approval.Ask()) return; } if (big) return; Exporter.Export(); } // PL2001
    public void CorrChanged(bool big) { if (big && !approval.Ask()) return; big = perhaps; if (big) Exporter.Export(); } // PL2001
    public void CorrEnum(Status s) { if (s == Status.Pending && !approval.Ask()) return; if (s == Status.Pending) Exporter.Export(); } // ok
    public void CorrSwitch(Status s) { switch (s) { case Status.Pending: approval.Ensure(); break; case Status.Denied: return; case Status.Approved: return; } Exporter.Export(); } // ok: every member of the enum has its case
    public void CorrSwitchDefault(Status s) { switch (s) { case Status.Pending: approval.Ensure(); break; default: return; } Exporter.Export(); } // ok
    public void CorrNull(string? s) { if (s != null && !approval.Ask()) return; if (s == null) return; Exporter.Export(); } // ok
    public void CorrNullWrong(string? s) { if (s != null && !approval.Ask()) return; if (s != null) return; Exporter.Export(); } // PL2001
    public void CorrLocal() { var x = number > 3; if (x) { if (!approval.Ask()) return; } if (x) Exporter.Export(); } // ok
    public void CorrFlag() { bool done = false; if (perhaps) { approval.Ensure(); done = true; } if (done) Exporter.Export(); } // ok
    public void CorrFlagNeg() { bool need = true; if (perhaps) { approval.Ensure(); need = false; } if (!need) Exporter.Export(); } // ok
    public void CorrFlagWrong() { bool done = false; if (perhaps) { approval.Ensure(); done = true; } if (!done) Exporter.Export(); } // PL2001
    public void CorrInt() { int st = 0; if (perhaps) { approval.Ensure(); st = 2; } if (st == 2) Exporter.Export(); } // ok
    public void CorrIntGt() { int st = 0; if (perhaps) { approval.Ensure(); st = 2; } if (st > 1) Exporter.Export(); } // ok
    public void CorrStr() { string? st = null; if (perhaps) { approval.Ensure(); st = "x"; } if (st != null) Exporter.Export(); } // ok
    public void CorrStrVal() { string? st = null; if (perhaps) { approval.Ensure(); st = text; } if (st != null) Exporter.Export(); } // ok
    public void CorrObj() { object? st = null; if (perhaps) { approval.Ensure(); st = new object(); } if (st is not null) Exporter.Export(); } // ok
    public void CorrObjWrong() { object? st = new object(); if (perhaps) { approval.Ensure(); st = null; } if (st is not null) Exporter.Export(); } // PL2001
    public void CorrObjNull() { object? st = new object(); if (perhaps) { approval.Ensure(); st = null; } if (st is null) Exporter.Export(); } // ok
    public void CorrTwoFlags() { bool a = false, b = false; if (perhaps) { a = approval.Ask(); b = a; } if (b) Exporter.Export(); } // ok
    public void CorrTwoFlags2() { bool a = false, b = true; if (approval.Ask()) { a = true; b = false; } if (a && !b) Exporter.Export(); } // ok
    public void CorrException() { Exception? e = null; try { approval.Ensure(); } catch (Exception x) { e = x; } if (e != null) throw e; Exporter.Export(); } // ok
    public void CorrException2() { Exception? e = null; try { approval.Ensure(); } catch (Exception x) { e = x; } if (e == null) Exporter.Export(); } // ok
    public void CorrExceptionWrong() { Exception? e = null; try { approval.Ensure(); } catch (Exception x) { e = x; } if (e != null) Exporter.Export(); } // PL2001 PL2008
    public void CorrFailed() { var failed = false; try { approval.Ensure(); } catch { failed = true; } if (failed) return; Exporter.Export(); } // ok
    public void CorrFailed2() { var failed = false; try { approval.Ensure(); } catch { failed = true; } if (!failed) { Exporter.Export(); } } // ok
    public void CorrFailedLog(ILog log) { var failed = false; try { approval.Ensure(); } catch (Exception e) { log.Info(e.Message); failed = true; } if (!failed) { Exporter.Export(); } } // ok
    // constants
    public void DeadTrue() { if (false) Exporter.Export(); } // ok
    public void ConstGuard() { const bool Always = true; if (Always || approval.Ask()) Exporter.Export(); } // PL2001
    public void WhileTrueNever() { while (true) { if (approval.Ask()) { Exporter.Export(); return; } } } // ok
    public void ConstLocal() { var debug = false; if (debug) Exporter.Export(); } // ok
    public void ConstLocalSet() { var debug = false; if (perhaps) debug = true; if (debug) Exporter.Export(); } // PL2001
    public void UnreachableAfterThrow() { throw new InvalidOperationException(); Exporter.Export(); } // ok
    public void UnreachableAfterReturn() { return; Exporter.Export(); } // ok
    public void ConstCompare() { const int Max = 3; if (Max > 5) Exporter.Export(); } // ok
    public void SizeofLike() { if (IntPtr.Size == 8) Exporter.Export(); } // PL2001
    // do / while / for
    public void DoWhileAsk() { bool ok; do { ok = approval.Ask(); } while (!ok && perhaps); if (ok) Exporter.Export(); } // ok
    public void DoWhileAskOpen() { bool ok; do { ok = approval.Ask(); } while (!ok && perhaps); Exporter.Export(); } // PL2001 PL2002
    public void ForAsk() { for (var ok = approval.Ask(); ok; ok = approval.Ask()) Exporter.Export(); } // ok
    public void ForAskOnce() { for (var ok = approval.Ask(); ok; ) { Exporter.Export(); break; } } // ok
    public void ForIncr() { for (var i = 0; approval.Ask(); i++) Exporter.Export(); } // ok
    public void ForAfter() { var i = 0; for (; !approval.Ask(); i++) { if (i > 3) return; } Exporter.Export(); } // ok
    public void ForAfterBreak() { var i = 0; for (; !approval.Ask(); i++) { if (i > 3) break; } Exporter.Export(); } // PL2001 PL2002
    public void WhileFlag() { var ok = false; while (!ok) { ok = approval.Ask(); } Exporter.Export(); } // ok
    public void WhileFlagBreak() { var ok = false; while (true) { ok = approval.Ask(); if (ok) break; } Exporter.Export(); } // ok
    public void WhileFlagTries() { var ok = false; var tries = 0; while (!ok && tries++ < 3) { ok = approval.Ask(); } if (!ok) throw new Exception(); Exporter.Export(); } // ok
    public void EachFlagged() { foreach (var r in rows) { var ok = approval.Ask(); if (!ok) break; Exporter.Export(); } } // ok
    public void EachAllOrNothing() { var all = true; foreach (var r in rows) { if (!approval.Ask()) { all = false; break; } } if (all) Exporter.Export(); } // PL2001
    public void EachResetFlag() { var ok = false; foreach (var r in rows) { if (ok) Exporter.Export(); ok = approval.Ask(); } } // ok
    public void EachStale() { var ok = approval.Ask(); foreach (var r in rows) { if (r > 3) ok = approval.Ask(); if (!ok) continue; Exporter.Export(); } } // ok
    public void EachContinue() { foreach (var r in rows) { if (r < 0) continue; approval.Ensure(); Exporter.Export(); } } // ok
    public void EachContinueAfter() { foreach (var r in rows) { if (r < 0) { Exporter.Export(); continue; } approval.Ensure(); } } // PL2001
    public void Nested2() { foreach (var r in rows) { approval.Ensure(); foreach (var q in rows) { Exporter.Export(); } } } // ok
    public void Nested3() { foreach (var r in rows) { foreach (var q in rows) { approval.Ensure(); } Exporter.Export(); } } // ok: the same rows, of which there is one
    public void Nested4(int[] others) { foreach (var r in rows) { foreach (var q in others) { approval.Ensure(); } Exporter.Export(); } } // PL2001
    // try/finally/goto
    public void FinallyReturn() { try { if (!approval.Ask()) return; } finally { Console.WriteLine(); } Exporter.Export(); } // ok
    public void FinallyFlag() { var ok = false; try { ok = approval.Ask(); } finally { if (ok) Exporter.Export(); } } // ok
    public void FinallyFlagWrong() { var ok = false; try { ok = approval.Ask(); } finally { if (!ok) Exporter.Export(); } } // PL2001 PL2002
    public void NestedFinally() { try { try { approval.Ensure(); } finally { Console.WriteLine(); } Exporter.Export(); } finally { Console.WriteLine(); } } // ok
    public void CatchRetry() { while (true) { try { approval.Ensure(); break; } catch (TimeoutException) { } } Exporter.Export(); } // ok
    public void CatchRetryLimited() { for (var i = 0; i < 3; i++) { try { approval.Ensure(); break; } catch (TimeoutException) { } } Exporter.Export(); } // PL2001 PL2008
    public void CatchContinue() { foreach (var r in rows) { try { approval.Ensure(); } catch { continue; } Exporter.Export(); } } // ok
    public void CatchGoto() { try { approval.Ensure(); } catch { goto end; } Exporter.Export(); end: return; } // ok
    public void CatchWhenFalse() { try { approval.Ensure(); } catch when (Log()) { } Exporter.Export(); } // ok: the filter never lets it in
    private bool Log() => false;
    public void GotoCase(int n) { switch (n) { case 1: approval.Ensure(); goto case 2; case 2: Exporter.Export(); break; } } // PL2001
    public void GotoCase2(int n) { switch (n) { case 1: approval.Ensure(); goto case 2; case 2: approval.Ensure(); Exporter.Export(); break; } } // ok
    public void GotoDefault(int n) { switch (n) { case 1: if (approval.Ask()) goto default; break; case 2: break; default: Exporter.Export(); break; } } // PL2001
    public void FallThrough(Status s) { switch (s) { case Status.Pending when approval.Ask(): case Status.Denied when approval.Ask(): Exporter.Export(); break; } } // ok
    public void FallThroughWrong(Status s) { switch (s) { case Status.Pending when approval.Ask(): case Status.Denied: Exporter.Export(); break; } } // PL2001
    public void UsingDecl() { using var c = new CancellationTokenSource(); if (!approval.Ask()) return; Exporter.Export(); } // ok
    public void Checked(int n) { checked { if (!approval.Ask()) return; n++; } Exporter.Export(); } // ok
    public void LockGuard() { lock (rows) { if (approval.Ask()) Exporter.Export(); } } // ok
    public void LockLost() { var ok = false; lock (rows) { ok = approval.Ask(); } if (ok) Exporter.Export(); } // ok
    public unsafe void Unsafe() { fixed (int* p = rows) { if (approval.Ask()) Exporter.Export(); } } // ok
    // throw expressions
    public void ThrowExpr(string? s) { _ = s ?? (approval.Ask() ? "x" : throw new Exception()); Exporter.Export(); } // PL2001
    public void ThrowExpr2() { var x = approval.Ask() ? 1 : throw new Exception(); Exporter.Export(); } // ok
    public void ThrowExpr3() { var t = approval.Find() is { } f ? f : throw new Exception(); Exporter.Export(); } // ok
    public int ThrowExpr4() => !approval.Ask() ? throw new Exception() : Run(); // ok
    private int Run() { Exporter.Export(); return 1; }
    // asserts with attributes
    private static void Assert([DoesNotReturnIf(false)] bool condition) { if (!condition) throw new Exception(); }
    private static void AssertNot([DoesNotReturnIf(true)] bool condition) { if (condition) throw new Exception(); }
    private static void Lax(bool condition) { if (!condition) Console.WriteLine("not ok"); }
    public void OwnAssert() { Assert(approval.Ask()); Exporter.Export(); } // ok
    public void OwnAssertNot() { AssertNot(!approval.Ask()); Exporter.Export(); } // ok
    public void OwnAssertNotWrong() { AssertNot(approval.Ask()); Exporter.Export(); } // PL2001 PL2002
    public void OwnLax() { Lax(approval.Ask()); Exporter.Export(); } // PL2001 PL2002
    private static void Required([NotNull] object? o) { if (o is null) throw new Exception(); }
    public void OwnRequired() { Required(approval.Find()); Exporter.Export(); } // ok
    private static T Must<T>(T? o) where T : class => o ?? throw new Exception();
    public void OwnMust() { Must(approval.Find()); Exporter.Export(); } // ok
    public void OwnMust2() { var t = Must(approval.Find()); Exporter.Export(); _ = t; } // ok
    private static T Same<T>(T o) => o;
    public void OwnSame() { Same(approval.Find()); Exporter.Export(); } // PL2001 PL2002
    public void OwnSameB() { if (Same(approval.Ask())) Exporter.Export(); } // ok
    private static bool IsThere([NotNullWhen(true)] object? o) => o != null;
    public void OwnThere() { if (IsThere(approval.Find())) Exporter.Export(); } // ok
    public void OwnThereNot() { if (!IsThere(approval.Find())) Exporter.Export(); } // PL2001 PL2002
    private static void ThrowIf(bool b, string m) { if (b) throw new Exception(m); }
    public void OwnThrowIf() { ThrowIf(!approval.Ask(), "no"); Exporter.Export(); } // ok
    public void OwnThrowIfWrong() { ThrowIf(approval.Ask(), "no"); Exporter.Export(); } // PL2001 PL2002
    private Ticket? current;
    [MemberNotNull(nameof(current))] private void Load() { current = approval.Find() ?? throw new Exception(); }
    public void MemberNotNullM() { Load(); Exporter.Export(); } // ok
    [MemberNotNullWhen(true, nameof(current))] private bool TryLoad() { current = approval.Find(); return current != null; }
    public void MemberNotNullWhenM() { if (TryLoad()) Exporter.Export(); } // ok
    public void MemberNotNullWhenN() { TryLoad(); Exporter.Export(); } // PL2001
    public void MemberNotNullWhenF() { TryLoad(); if (current != null) Exporter.Export(); } // ok
}
