// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Answers in captured variables, tuples, lists and references.</summary>
public class LocalsAndCaptures(IApproval approval, List<int> rows)
{
    public void C1() { var ok = approval.Ask(); Action go = () => { if (ok) Exporter.Export(); }; go(); } // ok
    public void C2() { var ok = approval.Ask(); Action go = () => { if (ok) Exporter.Export(); }; ok = true; go(); } // PL2001; PL2002
    public void C3() { var ok = false; Action ask = () => ok = approval.Ask(); ask(); if (ok) Exporter.Export(); } // ok
    public void C4() { var ok = false; Action ask = () => ok = true; ask(); if (ok) Exporter.Export(); } // PL2001
    public void C5() { var ok = approval.Ask(); void Reset() => ok = true; Reset(); if (ok) Exporter.Export(); } // PL2001; PL2002
    public void C6() { var ok = approval.Ask(); void Clear() => ok = false; Clear(); if (ok) Exporter.Export(); } // ok
    public void C7() { var ok = approval.Ask(); rows.ForEach(r => ok |= r > 3); if (ok) Exporter.Export(); } // PL2001; PL2002
    public void C8() { var ok = approval.Ask(); rows.ForEach(r => ok &= r > 3); if (ok) Exporter.Export(); } // ok
    public void C9() { Func<bool> ask = approval.Ask; if (ask()) Exporter.Export(); } // ok
    public void C10() { Func<bool> ask = () => !approval.Refused(); if (ask()) Exporter.Export(); } // ok
    public void C11() { Func<bool> ask = () => approval.Refused(); if (ask()) Exporter.Export(); } // PL2001
    public void C12() { Func<Func<bool>> outer = () => approval.Ask; if (outer()()) Exporter.Export(); } // ok
    public void C13() { Action<Action> guard = a => { if (approval.Ask()) a(); }; guard(() => Exporter.Export()); } // ok
    public void C14() { Action<Action> guard = a => { approval.Ask(); a(); }; guard(() => Exporter.Export()); } // PL2001
    public void C15() { Func<Action, Action> wrap = a => () => { if (approval.Ask()) a(); }; wrap(Exporter.Export)(); } // ok
    public void C16() { Func<Action, Action> wrap = a => () => { a(); }; wrap(Exporter.Export)(); } // PL2001
    public void C17() { bool Ok() { return approval.Ask(); } if (Ok()) { Write(); } void Write() { Exporter.Export(); } } // ok
    public void C18() { bool Ok() { return approval.Ask(); } Write(); void Write() { if (Ok()) Exporter.Export(); } } // ok
    public void C19() { static bool Ok(IApproval a) => a.Ask(); if (Ok(approval)) Exporter.Export(); } // ok
    public void C20() { var t = (ok: approval.Ask(), n: 3); if (t.ok) Exporter.Export(); } // ok
    public void C21() { var t = (ok: approval.Ask(), n: 3); t.ok = true; if (t.ok) Exporter.Export(); } // PL2001; PL2002
    public void C22() { var t = (ok: approval.Ask(), n: 3); var u = t; t.ok = true; if (u.ok) Exporter.Export(); } // ok
    public void C23() { var (a, b) = (approval.Ask(), true); (a, b) = (b, a); if (b) Exporter.Export(); } // ok
    public void C24() { var (a, b) = (approval.Ask(), true); (a, b) = (b, a); if (a) Exporter.Export(); } // PL2001; PL2002
    public void C25() { var o = new { Ok = approval.Ask() }; if (o.Ok) Exporter.Export(); } // ok
    public void C26() { object o = approval.Ask(); if (o is true) Exporter.Export(); } // ok
    public void C27() { object o = approval.Ask(); if (o is bool b && b) Exporter.Export(); } // ok
    public void C28() { object o = approval.Ask(); if (o is bool) Exporter.Export(); } // PL2001; PL2002
    public void C29() { dynamic d = approval; if (approval.Ask() && d != null) Exporter.Export(); } // ok
    public void C30() { bool[] r = [approval.Ask()]; if (r is [true]) Exporter.Export(); } // ok
    public void C31() { bool[] r = [approval.Ask(), true]; if (r is [true, ..]) Exporter.Export(); } // ok
    public void C32() { bool[] r = [approval.Ask(), true]; if (r is [.., true]) Exporter.Export(); } // PL2001; PL2002
    public void C33() { bool[] r = [approval.Ask(), true]; if (r is [var first, _] && first) Exporter.Export(); } // ok
    public void C34() { bool[] r = [approval.Ask(), true]; if (r is [false, ..]) return; Exporter.Export(); } // ok
    public void C35() { bool[] r = [approval.Ask(), true]; if (r[^1]) Exporter.Export(); } // PL2001; PL2002
    public void C36() { bool[] r = [approval.Ask(), true]; if (r[0] && r.Length > 0) Exporter.Export(); } // ok
    public void C37() { List<bool> r = [approval.Ask(), approval.Ask()]; if (r.TrueForAll(x => x)) Exporter.Export(); } // ok
    public void C39() { var ok = false; ref var r = ref ok; r = approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void C40() { var ok = approval.Ask(); ref var r = ref ok; r = true; if (ok) Exporter.Export(); } // PL2001; PL2002
    public void C41() { Span<bool> s = [approval.Ask()]; if (s[0]) Exporter.Export(); } // ok
    public void C42() { if ((approval.Ask(), rows.Count) == (true, 3)) Exporter.Export(); } // ok
    public void C43() { if ((approval.Ask(), rows.Count) != (true, 3)) Exporter.Export(); } // PL2001; PL2002
    public void C44() { if ((approval.Ask(), rows.Count) != (true, 3)) return; Exporter.Export(); } // ok
    public void C45() { if ((approval.Ask(), rows.Count) == (false, 3)) Exporter.Export(); } // PL2001; PL2002
}
