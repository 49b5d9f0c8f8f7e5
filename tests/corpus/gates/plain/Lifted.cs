// with: Office.part.cs
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Gates;

/// <summary>Answers that may be missing, and helpers that take them.</summary>
public class Lifted(IApproval approval, bool perhaps)
{
    private IApproval? maybe;
    public void N1(IApproval? a) { if (a?.Ask() == true) Exporter.Export(); } // ok
    public void N2(IApproval? a) { if (a?.Ask() != false) Exporter.Export(); } // PL2001
    public void N3(IApproval? a) { if (a?.Ask() ?? false) Exporter.Export(); } // ok
    public void N4(IApproval? a) { if (a?.Ask() ?? true) Exporter.Export(); } // PL2001
    public void N5(IApproval? a) { if (!(a?.Ask() ?? false)) return; Exporter.Export(); } // ok
    public void N6(IApproval? a) { if (a?.Ask() is true) Exporter.Export(); } // ok
    public void N7(IApproval? a) { if (a?.Ask() is not true) return; Exporter.Export(); } // ok
    public void N8(IApproval? a) { if (a?.Ask() is not false) Exporter.Export(); } // PL2001
    public void N9(IApproval? a) { if (a?.Ask() is { } ok && ok) Exporter.Export(); } // ok
    public void N10(IApproval? a) { if (a?.Ask() is { } ok) Exporter.Export(); } // PL2001; PL2002
    public void N11(IApproval? a) { bool? ok = a?.Ask(); if (ok.HasValue && ok.Value) Exporter.Export(); } // ok
    public void N12(IApproval? a) { bool? ok = a?.Ask(); if (ok.GetValueOrDefault()) Exporter.Export(); } // ok
    public void N13(IApproval? a) { bool? ok = a?.Ask(); if (ok.GetValueOrDefault(true)) Exporter.Export(); } // PL2001
    public void N14(IApproval? a) { bool? ok = a?.Ask(); if ((ok & perhaps) == true) Exporter.Export(); } // ok
    public void N15(IApproval? a) { a?.Ensure(); Exporter.Export(); } // PL2001
    public void N16(IApproval? a) { if (a is null) return; a.Ensure(); Exporter.Export(); } // ok
    public void N17(IApproval? a) { a ??= approval; a.Ensure(); Exporter.Export(); } // ok
    public void N18(IApproval? a) { (a ?? approval).Ensure(); Exporter.Export(); } // ok
    public void N19() { if (approval.Find()?.IsApproved == true) Exporter.Export(); } // ok
    public void N20() { if (approval.Find()?.Number is { Length: > 0 }) Exporter.Export(); } // ok
    public void N21() { if (approval.Find()?.Number?.Length > 0) Exporter.Export(); } // ok
    public void N22() { if (approval.Find()?.Number == null) Exporter.Export(); } // PL2001; PL2002
    public void N23() { if (string.IsNullOrEmpty(approval.Find()?.Number)) return; Exporter.Export(); } // ok
    public void N24() { var t = approval.Find(); if (t == null || !t.IsApproved) return; Exporter.Export(); } // ok
    public void N25() { var t = approval.Request(); if (t?.IsApproved ?? false) Exporter.Export(); } // ok
    public void N26() { if (approval.Decide() is { State: Status.Approved } approved) Exporter.Export(); } // ok
    public void N27() { if (approval.Decide() is { State: not Status.Denied }) Exporter.Export(); } // PL2001; PL2002
    public void N28() { if (approval.Decide() is { State: Status.Approved or Status.Pending }) Exporter.Export(); } // PL2001; PL2002
    public void N29() { if (approval.Decide() is not { State: Status.Approved }) throw new InvalidOperationException(); Exporter.Export(); } // ok
    public void N30() { if (approval.Decide() is { State: var s } && s == Status.Approved) Exporter.Export(); } // ok
    public void N31() { if (maybe is { } m && m.Ask()) Exporter.Export(); } // ok
    public void N32() { if (maybe is not null and var m && m.Ask()) Exporter.Export(); } // ok
    public void N33() { if ((maybe ?? throw new InvalidOperationException()).Ask()) Exporter.Export(); } // ok
    public void N34() { _ = approval.Find() ?? throw new InvalidOperationException(); Exporter.Export(); } // ok
    public void N35() { var t = approval.Find() ?? new Ticket(); if (t.IsApproved) Exporter.Export(); } // PL2001; PL2002
    public void N36() { var t = approval.Find() ?? new Ticket(); Exporter.Export(); } // PL2001; PL2002
    public void N37() { ArgumentNullException.ThrowIfNull(approval.Find()); Exporter.Export(); } // ok
    public void N38() { Debug.Assert(approval.Ask()); Exporter.Export(); } // PL2001; PL2002
    public void N39() { Trace.Assert(approval.Ask()); Exporter.Export(); } // PL2001; PL2002
    public void N40() { Assert(approval.Ask()); Exporter.Export(); } // ok
    public void N41() { Soft(approval.Ask()); Exporter.Export(); } // PL2001; PL2002
    public void N42() { if (Not(approval.Ask())) return; Exporter.Export(); } // ok
    public void N43() { if (Id(approval.Ask())) Exporter.Export(); } // ok
    public void N44() { if (Both(approval.Ask(), perhaps)) Exporter.Export(); } // ok
    public void N45() { if (Any(approval.Ask(), perhaps)) Exporter.Export(); } // PL2001; PL2002
    public void N47() { if (approval.Ask() is var ok && ok) Exporter.Export(); } // ok
    public void N48() { if (approval.Ask() is var ok) Exporter.Export(); } // PL2001; PL2002
    public void N49() { bool ok; if ((ok = approval.Ask()) && perhaps) Exporter.Export(); } // ok
    public void N50() { bool ok; if (perhaps || (ok = approval.Ask())) Exporter.Export(); } // PL2001
    public void N51() { if (TryAsk(out var number)) Exporter.Export(); } // ok
    public void N52() { if (!TryAsk(out var number)) Exporter.Export(); } // PL2001
    public void N53() { TryAsk(out var number); if (number != null) Exporter.Export(); } // ok
    public void N54() { TryAsk(out var number); if (number == null) Exporter.Export(); } // PL2001
    public void N55() { TryAsk(out _); Exporter.Export(); } // PL2001
    public void N56() { Fill(out bool ok); if (ok) Exporter.Export(); } // ok
    public void N57() { var ok = false; Set(ref ok); if (ok) Exporter.Export(); } // ok
    public void N58() { var ok = true; Set(ref ok); if (ok) Exporter.Export(); } // PL2001
    private static void Assert([DoesNotReturnIf(false)] bool c) { if (!c) throw new InvalidOperationException(); }
    private static void Soft(bool c) { if (!c) Console.WriteLine("x"); }
    private static bool Not(bool b) => !b;
    private static bool Id(bool b) => b;
    private static bool Both(bool a, bool b) => a && b;
    private static bool Any(params bool[] all) => all.Any(a => a);
    private static bool All(params bool[] all) => all.All(a => a);
    private bool TryAsk([NotNullWhen(true)] out string? number) { number = null; if (!approval.Ask()) return false; number = "1"; return true; }
    private void Fill(out bool ok) => ok = approval.Ask();
    private void Set(ref bool ok) { if (!ok) ok = approval.Ask(); }
}
