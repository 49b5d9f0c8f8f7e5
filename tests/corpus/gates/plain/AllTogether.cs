// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Answers among others, all of which must be yes.</summary>
public class AllTogether(IApproval approval, bool manager, bool office)
{
    public void A1() { var checks = new[] { manager, approval.Ask(), office }; if (checks.All(c => c)) Exporter.Export(); } // ok
    public void A2() { bool[] checks = [manager, approval.Ask(), office]; if (!checks.All(c => c)) return; Exporter.Export(); } // ok
    public void A3() { bool[] checks = [manager, approval.Ask(), office]; if (checks.Any(c => c)) Exporter.Export(); } // PL2001; PL2002
    public void A4() { bool[] refusals = [!manager, approval.Refused(), !office]; if (!refusals.Any(c => c)) Exporter.Export(); } // ok
    public void A5() { bool[] refusals = [!manager, approval.Refused(), !office]; if (refusals.All(c => !c)) Exporter.Export(); } // ok
    public void A6() { var checks = new List<bool> { manager, approval.Ask() }; checks.Clear(); if (checks.All(c => c)) Exporter.Export(); } // PL2001; PL2002
    public void A7() { List<bool> checks = [manager, approval.Ask()]; checks.RemoveAt(1); if (checks.All(c => c)) Exporter.Export(); } // PL2001; PL2002
    public void A8() { List<bool> checks = [manager, approval.Ask()]; checks[1] = true; if (checks.All(c => c)) Exporter.Export(); } // PL2001; PL2002
    public void A9(int n) { List<bool> checks = [manager, approval.Ask()]; checks[n] = true; if (checks.All(c => c)) Exporter.Export(); } // PL2001; PL2002
    public void A12() { List<bool> checks = [manager, approval.Ask()]; checks.Reverse(); if (checks[0]) Exporter.Export(); } // PL2001; PL2002
    public void A13() { List<bool> checks = [manager, approval.Ask()]; for (var i = 0; i < 2; i++) { if (checks.All(c => c)) Exporter.Export(); checks.RemoveAt(1); checks.Add(true); } } // PL2001; PL2002
    public void A14() { if (new[] { manager, approval.Ask() }.All(c => c) && office) Exporter.Export(); } // ok
}
