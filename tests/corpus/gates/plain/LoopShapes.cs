// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Loops that ask until, once, for the first, for all.</summary>
public class LoopShapes(IApproval approval, int n, bool perhaps)
{
    public void L1() { bool ok; do { ok = approval.Ask(); } while (!ok); Exporter.Export(); } // ok
    public void L2() { bool ok; do { ok = approval.Ask(); } while (!ok && n > 3); Exporter.Export(); } // PL2001; PL2002
    public void L3() { var ok = false; for (var i = 0; i < 3 && !ok; i++) ok = approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void L4() { var ok = false; for (var i = 0; i < 3 && !ok; i++) ok = approval.Ask(); Exporter.Export(); } // PL2001; PL2002
    public void L5() { while (!approval.Ask()) { if (perhaps) return; } Exporter.Export(); } // ok
    public void L6() { while (!approval.Ask()) { if (perhaps) break; } Exporter.Export(); } // PL2001; PL2002
    public void L7() { for (; ; ) { if (approval.Ask()) break; } Exporter.Export(); } // ok
    public void L8() { for (var i = 0; i < n; i++) { for (var j = 0; j < n; j++) { if (!approval.Ask()) goto next; Exporter.Export(); } next:; } } // ok
    public void L9() { for (var i = 0; i < n; i++) { if (i == 0 && !approval.Ask()) return; Exporter.Export(); } } // PL2001
    public void L10() { for (var i = 0; i < n; i++) { if (i == 1 && !approval.Ask()) return; Exporter.Export(); } } // PL2001
    public void L11() { var asked = false; for (var i = 0; i < n; i++) { if (!asked) { if (!approval.Ask()) return; asked = true; } Exporter.Export(); } } // ok
    public void L12() { var asked = false; for (var i = 0; i < n; i++) { if (!asked) { if (!approval.Ask()) continue; asked = true; } Exporter.Export(); } } // ok
    public void L13() { var asked = false; for (var i = 0; i < n; i++) { if (!asked) { asked = true; if (!approval.Ask()) continue; } Exporter.Export(); } } // PL2001; PL2002
    public void L14() { bool? ok = null; for (var i = 0; i < n; i++) { ok ??= approval.Ask(); if (ok == true) Exporter.Export(); } } // ok
    public void L15() { bool? ok = null; for (var i = 0; i < n; i++) { ok ??= approval.Ask(); if (ok != null) Exporter.Export(); } } // PL2001; PL2002
    public void L16() { var left = 3; while (left-- > 0) { if (!approval.Ask()) continue; Exporter.Export(); return; } } // ok
    public void L18() { var all = true; for (var i = 0; i < n; i++) all &= approval.Ask(); if (all) Exporter.Export(); } // PL2001
    public void L19() { var any = false; for (var i = 0; i < n; i++) any |= approval.Ask(); if (any) Exporter.Export(); } // ok
    public void L20() { var any = false; foreach (var x in new[] { 1, 2 }) { any |= approval.Ask(); if (any) Exporter.Export(); } } // ok
    public void L21() { var ok = approval.Ask(); ok &= perhaps; if (ok) Exporter.Export(); } // ok
    public void L22() { var ok = approval.Ask(); ok |= perhaps; if (ok) Exporter.Export(); } // PL2001; PL2002
    public void L23() { var ok = approval.Ask(); ok ^= perhaps; if (ok) Exporter.Export(); } // PL2001; PL2002
    public void L24() { var ok = true; ok &= approval.Ask(); ok &= perhaps; if (ok) Exporter.Export(); } // ok
    public void L25() { var ok = approval.Ask(); if (!ok) ok = approval.Ask(); if (!ok) return; Exporter.Export(); } // ok
    public void L26() { again: if (!approval.Ask()) { if (perhaps) goto again; return; } Exporter.Export(); } // ok
    public void L27() { again: if (!approval.Ask()) { if (perhaps) goto again; } Exporter.Export(); } // PL2001; PL2002
}
