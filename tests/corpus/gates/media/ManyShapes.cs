// with: City.part.cs
namespace Corpus.Gates.Media;

/// <summary>All three gates around one write, in the shapes that code takes.</summary>
public class ManyShapes(IApprovals approvals, IOperator person, IExportLog log, Voter voter)
{
    private const string Out = @"E:\roll.txt";
    public void A1() { if (!person.Verify()) return; if (!approvals.Request("a", "b")) return; File.WriteAllText(Out, voter.Name); log.Record("x"); } // ok
    public void A2() { if (person.Verify() && approvals.Request("a", "b")) { File.WriteAllText(Out, voter.Name); } } // PL2006
    public void A3() { if (approvals.Request("a", "b")) { File.WriteAllText(Out, voter.Name); log.Record("x"); } } // PL2005
    public void A4() { if (approvals.Request("a", "b")) { File.WriteAllText(Out, voter.Name); } } // PL2005 PL2006
    public void A5() { if (person.Verify()) { File.WriteAllText(Out, voter.Name); log.Record("x"); } } // PL1001
    public void A6() { if (!person.Verify() || !approvals.Request("a", "b")) return; try { File.WriteAllText(Out, voter.Name); } finally { log.Record("x"); } } // ok
    public void A7() { if (!person.Verify() || !approvals.Request("a", "b")) return; try { File.WriteAllText(Out, voter.Name); log.Record("x"); } catch (IOException) { } } // PL2006
    public void A8(bool b) { if (!person.Verify() || !approvals.Request("a", "b")) return; File.WriteAllText(Out, voter.Name); if (b) log.Record("x"); } // PL2006
    public void A9(bool b) { if (!person.Verify() || !approvals.Request("a", "b")) return; if (b) log.Record("x"); File.WriteAllText(Out, voter.Name); if (!b) log.Record("x"); } // ok
    public void A10(int n) { if (!person.Verify() || !approvals.Request("a", "b")) return; for (var i = 0; i < n; i++) { File.WriteAllText(Out, voter.Name); log.Record("x"); } } // ok
    public void A11(int n) { if (!person.Verify() || !approvals.Request("a", "b")) return; for (var i = 0; i < n; i++) { File.WriteAllText(Out, voter.Name); if (i > 3) break; log.Record("x"); } } // PL2006
    public void A12(int n) { if (!person.Verify() || !approvals.Request("a", "b")) return; for (var i = 0; i < n; i++) File.WriteAllText(Out, voter.Name); log.Record("x"); } // ok
    public void A13(int n) { if (!person.Verify() || !approvals.Request("a", "b")) return; for (var i = 0; i < n; i++) log.Record("x"); File.WriteAllText(Out, voter.Name); } // PL2006
    public void A14() { if (!person.Verify() || !approvals.Request("a", "b")) return; Write(); log.Record("x"); } // ok
    public void A15() { if (!person.Verify() || !approvals.Request("a", "b")) return; Write(); } // PL2006
    public void A16() { if (!person.Verify() || !approvals.Request("a", "b")) return; WriteAndRecord(); } // ok
    public void A17() { if (!Ready()) return; WriteAndRecord(); } // ok
    public void A18() { if (!Ready()) return; log.Record("x"); using var w = File.CreateText(Out); w.Write(voter.Name); } // ok
    public void A19() { if (!Ready()) return; using (var w = File.CreateText(Out)) w.Write(voter.Name); log.Record("x"); } // ok
    public void A20() { if (!Ready()) return; using var guard = new Recording(log); File.WriteAllText(Out, voter.Name); } // ok
    public void A21() { var verified = person.Verify(); var approved = approvals.Request("a", "b"); if (verified & approved) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // ok
    public void A22() { var verified = person.Verify(); var approved = approvals.Request("a", "b"); if (verified | approved) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // PL1001 PL2002
    public void A23() { var (v, a) = (person.Verify(), approvals.Request("a", "b")); switch (v, a) { case (true, true): log.Record("x"); File.WriteAllText(Out, voter.Name); break; case (false, true): log.Record("x"); break; } } // ok
    public void A24() { var (v, a) = (person.Verify(), approvals.Request("a", "b")); switch (v, a) { case (_, true): log.Record("x"); File.WriteAllText(Out, voter.Name); break; } } // PL2005
    public void A25() { foreach (var line in new[] { voter.Name, voter.Address }) { if (!Ready()) continue; log.Record(line); File.AppendAllText(Out, line); } } // ok
    public void A26() { if (!Ready()) return; log.Record("x"); new[] { voter }.ToList().ForEach(v => File.AppendAllText(Out, v.Name)); } // ok
    public void A27() { new[] { voter }.ToList().ForEach(v => { if (Ready()) { File.AppendAllText(Out, v.Name); log.Record("x"); } }); } // ok
    public void A28() { if (!Ready()) throw new InvalidOperationException(); try { log.Record("x"); } catch { } File.WriteAllText(Out, voter.Name); } // PL2006
    public void A29() { if (approvals.Request("me", "me") && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // PL2004
    public void A30(string who) { if (approvals.Request(who, who) && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // PL2004
    public void A31(string who, string head) { if (approvals.Request(who, head) && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // ok
    public void A32(string who) { var same = who; if (approvals.Request(who, same) && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // PL2004
    public void A33(string who) { var other = who + "2"; if (approvals.Request(who, other) && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // ok
    public void A34(Voter a, Voter b) { if (approvals.Request(a.Name, b.Name) && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // ok
    public void A35(Voter a) { if (approvals.Request(a.Name, a.Name) && person.Verify()) { log.Record("x"); File.WriteAllText(Out, voter.Name); } } // PL2004
    public void A36() { if (!Ready()) return; Action write = () => File.WriteAllText(Out, voter.Name); write(); log.Record("x"); } // ok
    public void A37() { if (!Ready()) return; Action write = () => { File.WriteAllText(Out, voter.Name); log.Record("x"); }; write(); } // ok
    public void A38(bool quiet) { if (!Ready()) return; File.WriteAllText(Out, voter.Name); if (quiet) return; log.Record("x"); } // PL2006
    public void A39(bool quiet) { if (!Ready()) return; File.WriteAllText(Out, voter.Name); if (quiet) throw new InvalidOperationException(); log.Record("x"); } // ok
    public int A40() { if (!Ready()) return 0; File.WriteAllText(Out, voter.Name); try { return 1; } finally { log.Record("x"); } } // ok
    private void Write() => File.WriteAllText(Out, voter.Name);
    private void WriteAndRecord() { File.WriteAllText(Out, voter.Name); log.Record("x"); }
    private bool Ready() => person.Verify() && approvals.Request("a", "b");
    private sealed class Recording(IExportLog l) : IDisposable { public void Dispose() => l.Record("x"); }
}
