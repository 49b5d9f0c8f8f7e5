// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Switches in both forms: guards, tuples, relations, jumps.</summary>
public class Switches(IApproval approval, int kind)
{
    public int S1() => approval.Ask() switch { true => Go(), false => 0 }; // ok
    public int S2() => kind switch { 1 when approval.Ask() => Go(), _ => 0 }; // ok
    public int S3() => kind switch { 1 when !approval.Ask() => 0, _ => Go() }; // PL2001
    public int S4() => kind switch { _ when !approval.Ask() => 0, _ => Go() }; // ok
    public int S5() => (kind, approval.Ask()) switch { (1, true) => Go(), (2, true) => Go(), _ => 0 }; // ok
    public int S6() => (kind, approval.Ask()) switch { (_, false) => 0, _ => Go() }; // ok
    public int S7() => (kind, approval.Ask()) switch { (1, _) => Go(), _ => 0 }; // PL2001; PL2002
    public int S8() => (approval.StatusOf(), kind) switch { (Status.Approved, > 3) => Go(), _ => 0 }; // ok
    public int S9() => approval.StatusOf() switch { Status.Denied or Status.Pending => 0, _ => Go() }; // ok
    public int S10() => approval.StatusOf() switch { not Status.Approved => 0, _ => Go() }; // ok
    public int S11() => approval.StatusOf() switch { > Status.Pending and < Status.Denied => Go(), _ => 0 }; // ok
    public int S12() => approval.StatusOf() switch { >= Status.Approved => Go(), _ => 0 }; // PL2001; PL2002
    public void S13() { switch (kind) { case 1: if (!approval.Ask()) return; goto case 2; case 2: Exporter.Export(); break; } } // PL2001
    public void S14() { switch (kind) { case 1: if (!approval.Ask()) return; goto case 3; case 2: return; case 3 when Never(): return; case 3: break; default: return; } } // ok
    public void S15() { switch (approval.StatusOf()) { case Status.Approved: goto case Status.Pending; case Status.Pending: Exporter.Export(); break; } } // PL2001; PL2002
    public void S16() { switch (approval.StatusOf()) { case Status.Pending: case Status.Denied: return; } Exporter.Export(); } // ok
    public void S17() { switch (approval.StatusOf()) { case Status.Denied: return; } Exporter.Export(); } // PL2001; PL2002
    public void S18() { switch (approval.Find()) { case null: return; case var t: Exporter.Export(); break; } } // ok
    public void S19() { switch (approval.Find()) { case { Number.Length: > 3 }: break; case null: return; } Exporter.Export(); } // ok
    public void S20() { switch (approval.Request()) { case { IsApproved: true } t when t.Number != "": Exporter.Export(); break; } } // ok
    public void S21() { switch (approval.Request()) { case { IsApproved: true } t when t.Number != "": break; default: Exporter.Export(); break; } } // PL2001; PL2002
    public void S22() { switch (approval.Request()) { case { IsApproved: false } or { Number: "" }: return; } Exporter.Export(); } // ok
    public void S23() { switch (approval.Request()) { case { IsApproved: false, Number: "" }: return; } Exporter.Export(); } // PL2001; PL2002
    public void S24() { var ok = approval.StatusOf() switch { Status.Approved => true, _ => false }; if (ok) Exporter.Export(); } // ok
    public void S25() { var why = approval.StatusOf() switch { Status.Approved => null, Status.Denied => "denied", _ => "pending" }; if (why is null) Exporter.Export(); } // ok
    public void S26() { var why = approval.StatusOf() switch { Status.Approved => null, Status.Denied => "denied", _ => null }; if (why is null) Exporter.Export(); } // PL2001; PL2002
    public void S27() { var n = approval.StatusOf() switch { Status.Approved => 2, Status.Denied => 1, _ => 0 }; if (n > 1) Exporter.Export(); } // ok
    public void S28() { Action? a = approval.StatusOf() switch { Status.Approved => Exporter.Export, _ => null }; a?.Invoke(); } // ok
    private static int Go() { Exporter.Export(); return 1; }
    private static bool Never() => DateTime.Now.Year < 3;
}
