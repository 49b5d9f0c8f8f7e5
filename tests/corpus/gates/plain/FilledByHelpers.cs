// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Collections of answers that helpers fill, change or only look at.</summary>
public class FilledByHelpers(IApproval approval, bool perhaps, bool[] others)
{
    public void A() { var l = new List<bool> { approval.Ask() }; Yes(l); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void B() { var l = new[] { approval.Ask() }; Yes(l); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void C() { var l = new Dictionary<string, bool> { ["a"] = approval.Ask() }; Yes(l); if (l["a"]) Exporter.Export(); } // PL2001 PL2002
    public void D() { var l = new List<bool> { approval.Ask() }; Also(l); if (l.Any(x => x)) Exporter.Export(); } // PL2001 PL2002
    public void E() { var l = new List<bool>(); Fill(l); if (l[0]) Exporter.Export(); } // ok
    public void F() { var l = new List<bool>(); Fill(l); if (l.Any(x => x)) Exporter.Export(); } // ok
    public void G() { var l = new List<bool>(); Fill(l); Also(l); if (l.Any(x => x)) Exporter.Export(); } // PL2001
    public void H() { var l = new List<bool>(); Also(l); Fill(l); if (l[0]) Exporter.Export(); } // PL2001
    public void I() { var d = new Dictionary<string, bool>(); Fill(d); if (d["a"]) Exporter.Export(); } // ok
    public void J() { var d = new bool[2]; Fill(d); if (d[0]) Exporter.Export(); } // ok
    public void K() { var l = new List<bool>(); void Add() => l.Add(approval.Ask()); Add(); if (l.Contains(true)) Exporter.Export(); } // ok
    public void L() { var l = new List<bool>(); void Add() => l.Add(true); l.Add(approval.Ask()); Add(); if (l.Contains(true)) Exporter.Export(); } // PL2001 PL2002
    private void Fill(List<bool> l) => l.Add(approval.Ask());
    private void Fill(Dictionary<string, bool> l) => l["a"] = approval.Ask();
    private void Fill(bool[] l) => l[0] = approval.Ask();
    private void Yes(List<bool> l) { l.Clear(); l.Add(true); }
    private void Also(List<bool> l) => l.Add(Compute());
    private bool Compute() => DateTime.Now.Year > 2000;
    private void Yes(bool[] l) => l[0] = true;
    private void Yes(Dictionary<string, bool> l) => l["a"] = true;
}

/// <summary>Lists that are filled one by one, and where in them an answer stands.</summary>
public class FilledOneByOne(IApproval approval, bool perhaps, bool[] others)
{
    public void A() { var l = new List<bool>(); if (perhaps) l.AddRange(others); else l.Add(approval.Ask()); if (l[0]) Exporter.Export(); } // PL2001
    public void B() { var a = new bool[1]; if (perhaps) a[0] = approval.Refused(); if (!a[0]) Exporter.Export(); } // PL2001
    public void B1() { var a = new bool[1]; a[0] = approval.Refused(); if (!a[0]) Exporter.Export(); } // ok
    public void C() { var a = new bool[2]; if (perhaps) a[0] = approval.Ask(); if (a[0]) Exporter.Export(); } // ok
    public void D() { var d = new Dictionary<string, bool>(); if (perhaps) d["a"] = approval.Ask(); if (d.Values.All(v => v)) Exporter.Export(); } // PL2001 PL2002
    public void E() { var l = new List<bool>(); if (perhaps) l.Add(approval.Ask()); if (l.All(v => v)) Exporter.Export(); } // PL2001
    public void F() { var l = new List<bool>(); l.Add(approval.Ask()); if (perhaps) l.Add(perhaps); if (l.All(v => v)) Exporter.Export(); } // ok
    public void G() { var l = new List<bool>(); l.Add(approval.Ask()); l.Clear(); if (l.All(v => v)) Exporter.Export(); } // PL2001 PL2002
    public void H() { var l = new List<bool>(); l.Add(approval.Ask()); l.RemoveAt(0); if (l.All(v => v)) Exporter.Export(); } // PL2001 PL2002
    public void I() { var l = new List<bool> { approval.Ask() }; l.Add(perhaps); l.RemoveAt(0); if (l.All(v => v)) Exporter.Export(); } // PL2001 PL2002
    public void J() { var l = new List<bool> { approval.Ask() }; l.Add(perhaps); l.Reverse(); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void K() { var l = new List<bool> { perhaps }; l.Add(approval.Ask()); if (l.Count == 2 && l[1]) Exporter.Export(); } // ok
    public void L() { var l = new List<bool>(); Fill(l); if (l[0]) Exporter.Export(); } // ok
    public void M() { var l = new List<bool>(); l.Add(perhaps); Fill(l); if (l[0]) Exporter.Export(); } // PL2001
    public void N() { var l = new List<bool>(); l.Add(approval.Ask()); Others(l); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void O() { var l = new List<bool>(); Action add = () => l.Add(approval.Ask()); add(); if (l[0]) Exporter.Export(); } // ok
    public void P() { var l = new List<bool>(); Action add = () => l.Insert(0, perhaps); l.Add(approval.Ask()); add(); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void Q() { var l = new List<Status>(); l.Add(approval.StatusOf()); if (l[0] == Status.Approved) Exporter.Export(); } // ok
    public void R() { var l = new List<Ticket?>(); l.Add(approval.Find()); if (l[0] != null) Exporter.Export(); } // ok
    public void S() { var l = new List<bool>(); foreach (var o in others) l.Add(o); l.Add(approval.Ask()); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void T() { var l = new List<bool>(); l.Add(approval.Ask()); foreach (var o in others) l.Add(o); if (l[0]) Exporter.Export(); } // ok
    public void U() { var l = new List<bool>(); l.Add(approval.Ask()); foreach (var o in others) l.Add(o); if (l[1]) Exporter.Export(); } // PL2001 PL2002
    public void V() { var l = new List<bool>(); l.Add(approval.Ask()); l[0] = perhaps; if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void W() { var l = new List<bool>(); l.Add(perhaps); l[0] = approval.Ask(); if (l[0]) Exporter.Export(); } // ok
    public void X(int i) { var l = new List<bool>(); l.Add(approval.Ask()); l[i] = perhaps; if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void Dropped() { var l = new List<bool> { approval.Ask(), perhaps }; Drop(l); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void Looked() { var l = new List<bool> { approval.Ask(), perhaps }; Look(l); if (l[0]) Exporter.Export(); } // ok
    public void Turned() { var l = new List<bool> { approval.Ask(), perhaps }; Turn(l); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void Swapped() { var l = new[] { approval.Ask(), perhaps }; (l[0], l[1]) = (l[1], l[0]); if (l[1]) Exporter.Export(); } // ok
    public void SwappedWrong() { var l = new[] { approval.Ask(), perhaps }; (l[0], l[1]) = (l[1], l[0]); if (l[0]) Exporter.Export(); } // PL2001 PL2002
    public void Either() { var l = new List<bool>(); if (perhaps) l.Add(approval.Ask()); else { l.Add(approval.Ask()); l.Add(approval.Ask()); } l.Add(perhaps); if (l[1]) Exporter.Export(); } // PL2001 PL2002 PL2002
    public void EitherFirst() { var l = new List<bool>(); if (perhaps) l.Add(approval.Ask()); else { l.Add(approval.Ask()); l.Add(approval.Ask()); } l.Add(perhaps); if (l[0]) Exporter.Export(); } // ok
    private void Fill(List<bool> l) => l.Add(approval.Ask());
    private void Others(List<bool> l) { l.Clear(); l.Add(perhaps); }
    private void Drop(List<bool> l) => l.RemoveAt(0);
    private void Turn(List<bool> l) => l.Reverse();
    private int Look(List<bool> l) => l.Count;
}
