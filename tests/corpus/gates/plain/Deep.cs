// with: Office.part.cs
namespace Corpus.Gates;
public class Deep(IApproval approval, ILog log, bool perhaps)
{
    private async Task<bool> D1() => await approval.AskAsync(); private Task<bool> D2() => D1(); private Task<bool> D3() => D2(); private Task<bool> D4() => D3(); private Task<bool> D5() => D4(); private Task<bool> D6() => D5(); private Task<bool> D7() => D6(); private Task<bool> D8() => D7(); private Task<bool> D9() => D8(); private Task<bool> D10() => D9();
    private async Task<bool> D11() => await D10(); private Task<bool> D12() => D11(); private Task<bool> D13() => D12(); private Task<bool> D14() => D13(); private Task<bool> D15() => D14(); private Task<bool> D16() => D15(); private Task<bool> D17() => D16(); private Task<bool> D18() => D17(); private Task<bool> D19() => D18(); private Task<bool> D20() => D19();
    public async Task Twenty() { if (await D20()) Exporter.Export(); } // ok
    public async Task TwentyWrong() { if (!await D20()) Exporter.Export(); } // PL2001
    public async Task TwentyIgnored() { await D20(); Exporter.Export(); } // PL2001
    private void E1() => Exporter.Export(); private void E2() => E1(); private void E3() => E2(); private void E4() => E3(); private void E5() => E4(); private void E6() => E5(); private void E7() => E6(); private void E8() => E7(); private void E9() => E8(); private void E10() => E9();
    public void DeepExport() { if (approval.Ask()) E10(); } // ok
    public void DeepExportWrong() { E10(); } // PL2001
    public void TwoCalls() { E10(); E9(); } // PL2001 PL2001
    public void OneOfTwo() { if (approval.Ask()) { E10(); } E9(); } // PL2001 PL2002
    // catches of the gate API's own refusal
    public void CatchNarrow() { try { approval.Ensure(); Exporter.Export(); } catch (UnauthorizedAccessException) { log.Info("refused"); } } // ok
    public void CatchThenElse() { try { approval.Ensure(); } catch (UnauthorizedAccessException) { log.Info("refused"); return; } finally { log.Info("done"); } Exporter.Export(); } // ok
    public void CatchExportsInCatch() { try { approval.Ensure(); } catch (UnauthorizedAccessException e) { log.Info(e.Message); Exporter.Export(); } } // PL2001 PL2008
    // nested functions with state
    public void CounterWrong() { int granted = 0; approval.Ask(); granted++; if (granted > 0) Exporter.Export(); } // PL2001 PL2002
    public void StructCopy() { var a = new Flags { Ok = approval.Ask() }; var b = a; b.Ok = true; if (a.Ok) Exporter.Export(); } // ok
    public void StructCopyWrong() { var a = new Flags { Ok = approval.Ask() }; var b = a; b.Ok = true; if (b.Ok) Exporter.Export(); } // PL2001 PL2002
    public void ClassAlias() { var a = new Box { Ok = approval.Ask() }; var b = a; b.Ok = true; if (a.Ok) Exporter.Export(); } // PL2001 PL2002
    public void RefLocal() { var ok = approval.Ask(); ref var r = ref ok; r = true; if (ok) Exporter.Export(); } // PL2001 PL2002
    public void RefLocalRight() { var ok = false; ref var r = ref ok; r = approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void Shadow() { var ok = approval.Ask(); { var no = !ok; if (no) return; } Exporter.Export(); } // ok
    public void Swap() { var a = approval.Ask(); var b = perhaps; (a, b) = (b, a); if (b) Exporter.Export(); } // ok
    public void SwapWrong() { var a = approval.Ask(); var b = perhaps; (a, b) = (b, a); if (a) Exporter.Export(); } // PL2001 PL2002
    public void NullConditionalCall(Deep? other) { if (other?.Mine() == true) Exporter.Export(); } // ok
    private bool Mine() => approval.Ask();
    public void StaticField() { Last = approval.Ask(); if (Last) Exporter.Export(); } // ok
    private static bool Last;
    public void SwitchGoto(int n) { switch (n) { case 0: if (!approval.Ask()) goto default; Exporter.Export(); break; default: throw new Exception(); } } // ok
    public void SwitchReturnsEarly(Status s) { var ok = s switch { Status.Approved => approval.Ask(), Status.Pending => throw new Exception(), _ => false }; if (!ok) return; Exporter.Export(); } // ok
    public void WhenNotNullAnd() { if (approval.Find() is { State: Status.Approved, Number.Length: > 0 }) Exporter.Export(); } // ok
    public void IsNotAndNot() { if (approval.StatusOf() is not (Status.Pending or Status.Denied)) Exporter.Export(); } // ok
    public void IsNotOr() { if (approval.StatusOf() is not Status.Pending or Status.Denied) Exporter.Export(); } // PL2001 PL2002
    public void DiscardSwitch() { _ = approval.StatusOf() switch { Status.Approved => Run(), _ => 0 }; } // ok
    public void DiscardSwitchWrong() { _ = approval.StatusOf() switch { Status.Denied => 0, _ => Run() }; } // PL2001 PL2002
    private static int Run() { Exporter.Export(); return 1; }
    public void LoopUntil() { Ticket? t; do t = approval.Find(); while (t is null); Exporter.Export(); } // ok
    public void LoopUntilLimited() { Ticket? t = null; for (var i = 0; t is null && i < 3; i++) t = approval.Find(); if (t is null) return; Exporter.Export(); } // ok
    public void LoopUntilLimitedWrong() { Ticket? t = null; for (var i = 0; t is null && i < 3; i++) t = approval.Find(); Exporter.Export(); } // PL2001 PL2002
    public void LoopSentinel() { var state = 0; while (state < 2) { switch (state) { case 0: if (!approval.Ask()) return; state = 1; break; case 1: Exporter.Export(); state = 2; break; } } } // ok
    public void OutInitialised() { if (!TryIt(out var ok) || !ok) return; Exporter.Export(); } // ok
    private bool TryIt(out bool ok) { ok = false; try { ok = approval.Ask(); return true; } catch (TimeoutException) { return false; } }
    private (bool Ok, string? Error) Pair() => approval.Ask() ? (true, null) : (false, "no");
    public void PairOk() { var (ok, error) = Pair(); if (error is null) Exporter.Export(); } // ok
    public void PairWrong() { var (ok, error) = Pair(); if (error is not null) Exporter.Export(); } // PL2001
    private struct Flags { public bool Ok; }
    private sealed class Box { public bool Ok; }
}
