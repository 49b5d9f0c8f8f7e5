// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Answers in another form: as texts, numbers, signs, and among constants.</summary>
public class OtherForms(IApproval approval)
{
    public void A() { if (approval.Ask().ToString() == bool.TrueString) Exporter.Export(); } // ok
    public void B() { if (approval.Ask().ToString() != bool.FalseString) Exporter.Export(); } // ok
    public void C() { if (bool.Parse(approval.Ask().ToString())) Exporter.Export(); } // ok
    public void D() { if (string.Equals(approval.Ask().ToString(), bool.TrueString)) Exporter.Export(); } // ok
    public void E() { if (string.Equals(approval.Ask().ToString(), "true", StringComparison.OrdinalIgnoreCase)) Exporter.Export(); } // ok
    public void F() { if (approval.Ask().ToString().Equals(bool.TrueString, StringComparison.Ordinal)) Exporter.Export(); } // ok
    public void G() { if (approval.Ask().ToString().ToLowerInvariant() == "true") Exporter.Export(); } // ok
    public void H() { if (bool.TryParse(approval.Ask().ToString(), out var ok) && ok) Exporter.Export(); } // ok
    public void I() { if (Convert.ToBoolean(approval.Ask().ToString())) Exporter.Export(); } // ok
    public void J() { if (approval.Ask().ToString() is "True") Exporter.Export(); } // ok
    public void K() { if ($"{approval.Ask()}" == "True") Exporter.Export(); } // ok
    public void L() { if (approval.Ask().CompareTo(true) == 0) Exporter.Export(); } // ok
    public void M() { if (approval.Ask().Equals(true)) Exporter.Export(); } // ok
    public void N() { if (approval.StatusOf().ToString() == "Approved") Exporter.Export(); } // ok
    public void O() { if (approval.StatusOf().ToString() == nameof(Status.Approved)) Exporter.Export(); } // ok
    public void P() { if ((int)approval.StatusOf() == 1) Exporter.Export(); } // ok
    public void Q() { if (Enum.GetName(approval.StatusOf()) == "Approved") Exporter.Export(); } // ok
    public void R() { if (approval.StatusOf().Equals(Status.Approved)) Exporter.Export(); } // ok
    public void S() { if (Equals(approval.StatusOf(), Status.Approved)) Exporter.Export(); } // ok
    public void T() { if (approval.StatusOf().CompareTo(Status.Approved) == 0) Exporter.Export(); } // ok
    public void U() { if (EqualityComparer<Status>.Default.Equals(approval.StatusOf(), Status.Approved)) Exporter.Export(); } // ok
    public void V() { if (approval.StatusOf().HasFlag(Status.Approved)) Exporter.Export(); } // ok
    public void W() { if (new[] { Status.Approved }.Contains(approval.StatusOf())) Exporter.Export(); } // ok
    public void X() { if (string.Compare(approval.Ask().ToString(), "True", StringComparison.Ordinal) == 0) Exporter.Export(); } // ok

    public void A1() { if (approval.Ask().ToString() == bool.FalseString) Exporter.Export(); } // PL2001; PL2002
    public void B1() { if (approval.Ask().ToString() != bool.TrueString) Exporter.Export(); } // PL2001; PL2002
    public void C1() { if (!bool.Parse(approval.Ask().ToString())) Exporter.Export(); } // PL2001; PL2002
    public void D1() { if (!string.Equals(approval.Ask().ToString(), bool.TrueString)) Exporter.Export(); } // PL2001; PL2002
    public void E1() { if (string.Equals(approval.Ask().ToString(), "false", StringComparison.OrdinalIgnoreCase)) Exporter.Export(); } // PL2001; PL2002
    public void F1() { if (approval.Ask().ToString().Equals(bool.FalseString, StringComparison.Ordinal)) Exporter.Export(); } // PL2001; PL2002
    public void G1() { if (approval.Ask().ToString().ToLowerInvariant() == "false") Exporter.Export(); } // PL2001; PL2002
    public void H1() { if (bool.TryParse(approval.Ask().ToString(), out var ok)) Exporter.Export(); } // PL2001; PL2002
    public void H2() { if (bool.TryParse(approval.Ask().ToString(), out var ok) && !ok) Exporter.Export(); } // PL2001; PL2002
    public void J1() { if (approval.Ask().ToString() is "False") Exporter.Export(); } // PL2001; PL2002
    public void K1() { if ($"{approval.Ask()}!" != "") Exporter.Export(); } // PL2001; PL2002
    public void L1() { if (approval.Ask().CompareTo(true) < 0) Exporter.Export(); } // PL2001; PL2002
    public void M1() { if (approval.Ask().Equals(false)) Exporter.Export(); } // PL2001; PL2002
    public void N1() { if (approval.StatusOf().ToString() == "Denied") Exporter.Export(); } // PL2001; PL2002
    public void P1() { if ((int)approval.StatusOf() == 2) Exporter.Export(); } // PL2001; PL2002
    public void Q1() { if (Enum.GetName(approval.StatusOf()) != "Approved") Exporter.Export(); } // PL2001; PL2002
    public void R1() { if (!approval.StatusOf().Equals(Status.Approved)) Exporter.Export(); } // PL2001; PL2002
    public void W1() { if (new[] { Status.Approved, Status.Denied }.Contains(approval.StatusOf())) Exporter.Export(); } // PL2001; PL2002

    public void In1() { if (Enumerable.Contains(new[] { Status.Approved }, approval.StatusOf())) Exporter.Export(); } // ok
    public void In2() { if (new List<Status> { Status.Approved }.Contains(approval.StatusOf())) Exporter.Export(); } // ok
    public void In3() { Status[] ok = [Status.Approved]; if (ok.Contains(approval.StatusOf())) Exporter.Export(); } // ok
    public void In4() { var ok = new HashSet<Status> { Status.Approved }; if (ok.Contains(approval.StatusOf())) Exporter.Export(); } // ok
    public void In5() { var ok = new[] { true }; if (ok.Contains(approval.Ask())) Exporter.Export(); } // ok
    public void In6() { var ok = new[] { true, false }; if (ok.Contains(approval.Ask())) Exporter.Export(); } // PL2001; PL2002
    public void In7() { var ok = new[] { Status.Denied }; if (!ok.Contains(approval.StatusOf())) Exporter.Export(); } // PL2001; PL2002
    public void In8() { if (Array.IndexOf(new[] { Status.Approved }, approval.StatusOf()) >= 0) Exporter.Export(); } // ok
    public void In9() { var l = new List<bool>(); l.Add(true); if (l.Contains(approval.Ask())) Exporter.Export(); } // ok
    public void In10() { var l = new List<bool>() { true }; if (l.Contains(approval.Ask())) Exporter.Export(); } // ok
    public void In11() { var l = new List<bool>(); l.Add(true); l.Add(false); if (l.Contains(approval.Ask())) Exporter.Export(); } // PL2001; PL2002
}
