// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Requests within iterators and queries: what there is an element of, what all passed, what was counted.</summary>
public class Iterators(IApproval approval, List<int> rows)
{
    public IEnumerable<int> Y1() { if (!approval.Ask()) yield break; Exporter.Export(); yield return 1; } // ok
    public IEnumerable<int> Y2() { yield return 1; Exporter.Export(); } // PL2001
    public void Y3() { foreach (var _ in Asked()) Exporter.Export(); } // ok
    public void Y4() { if (Asked().Any()) Exporter.Export(); } // ok
    public void Y5() { foreach (var _ in Asked()) { } Exporter.Export(); } // PL2001
    public void Y6() { var e = Asked().GetEnumerator(); if (e.MoveNext()) Exporter.Export(); } // ok
    public void Y7() { var list = Asked().ToList(); if (list.Count > 0) Exporter.Export(); } // ok
    public void Y8() { var first = Asked().FirstOrDefault(); if (first > 0) Exporter.Export(); } // ok
    private IEnumerable<int> Asked() { if (approval.Ask()) { yield return 5; } }
    public void Y9() { foreach (var r in rows.Where(r => approval.Ask())) Exporter.Export(); } // ok
    public void Y10() { foreach (var r in rows.Where(r => !approval.Ask())) Exporter.Export(); } // PL2001
    public void Y11() { foreach (var r in rows.TakeWhile(r => approval.Ask()).Select(r => r + 1)) Exporter.Export(); } // ok
    public void Y12() { foreach (var r in rows.SkipWhile(r => approval.Ask())) Exporter.Export(); } // PL2001
    public void Y13() { foreach (var (r, ok) in rows.Select(r => (r, approval.Ask()))) if (ok) Exporter.Export(); } // ok
    public void Y14() { foreach (var x in rows.Select(r => new { r, Ok = approval.Ask() }).Where(x => x.Ok)) Exporter.Export(); } // ok
    public void Y15() { foreach (var x in rows.Select(r => new { r, Ok = approval.Ask() }).Where(x => x.r > 3)) Exporter.Export(); } // PL2001
    public void Y16() { foreach (var x in from r in rows where approval.Ask() select r) Exporter.Export(); } // ok
    public void Y17() { foreach (var x in from r in rows let ok = approval.Ask() where ok select r) Exporter.Export(); } // ok
    public void Y18() { foreach (var x in from r in rows let ok = approval.Ask() where r > 2 select r) Exporter.Export(); } // PL2001
    public void Y19() { if (rows.Any(r => approval.Ask())) Exporter.Export(); } // ok
    public void Y20() { if (rows.All(r => approval.Ask())) Exporter.Export(); } // PL2001
    public void Y21() { if (rows.Count > 0 && rows.All(r => approval.Ask())) Exporter.Export(); } // ok
    public void Y22() { if (rows.Exists(_ => approval.Ask())) Exporter.Export(); } // ok
    public void Y23() { if (rows.TrueForAll(_ => approval.Ask()) && rows.Count != 0) Exporter.Export(); } // ok
    public void Y24() { var denied = rows.Where(r => !approval.Ask()).ToList(); if (denied.Count == 0) Exporter.Export(); } // PL2001
    public void Y25() { var granted = rows.Where(r => approval.Ask()).ToList(); granted.ForEach(r => Exporter.Export()); } // ok
    public void Y26() { var granted = rows.FindAll(r => approval.Ask()); foreach (var g in granted) Exporter.Export(); } // ok
    public void Y29() { var groups = rows.ToLookup(r => approval.Ask()); foreach (var r in groups[false]) Exporter.Export(); } // PL2001
    public void Y31() { foreach (var g in rows.GroupBy(r => approval.Ask())) if (!g.Key) Exporter.Export(); } // PL2001
    public void Y32() { var answers = rows.ToDictionary(r => r, r => approval.Ask()); foreach (var (r, ok) in answers) if (ok) Exporter.Export(); } // ok
    public void Y33() { var ok = rows.Aggregate(false, (a, r) => a || approval.Ask()); if (ok) Exporter.Export(); } // ok
    public void Y34() { var ok = rows.Aggregate(true, (a, r) => a && approval.Ask()); if (ok) Exporter.Export(); } // PL2001
    public void Y35() { var ok = rows.Select(r => approval.Ask()).FirstOrDefault(); if (ok) Exporter.Export(); } // ok
    public void Y36() { var ok = rows.Select(r => approval.Ask()).DefaultIfEmpty(true).First(); if (ok) Exporter.Export(); } // PL2001
    public void Y37() { var ok = rows.Max(r => approval.Ask()); if (ok) Exporter.Export(); } // ok
    public void Y38() { var n = rows.Count(r => approval.Ask()); if (n > 0) Exporter.Export(); } // ok
    public void Y39() { var n = rows.Count(r => approval.Ask()); if (n == rows.Count) Exporter.Export(); } // PL2001
    public void Y41() { if (rows.FirstOrDefault(r => approval.Ask()) != 0) Exporter.Export(); } // ok
    public void Y42() { if (rows.FindIndex(r => approval.Ask()) >= 0) Exporter.Export(); } // ok
    public void Y43() { if (rows.FindIndex(r => approval.Ask()) < 0) Exporter.Export(); } // PL2001
    public void Y44() { if (!rows.Any(r => !approval.Ask())) Exporter.Export(); } // PL2001
    public void Y45() { if (rows.Any() && !rows.Any(r => !approval.Ask())) Exporter.Export(); } // ok
    public void Y46() { if (rows.Select(r => approval.Ask()).Contains(true)) Exporter.Export(); } // ok
    public void Y47() { if (rows.Select(r => approval.Ask()).Contains(false)) Exporter.Export(); } // PL2001
}
