// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>What is made of a few answers: tables, tuples, sums, the least of them.</summary>
public class Folded(IApproval approval, bool perhaps, List<int> rows)
{
    private bool Chosen(bool ok) { var table = new Dictionary<bool, bool> { [true] = true, [false] = false }; return table[ok]; }
    private string Worded(bool ok) { var table = new Dictionary<bool, string> { [true] = "go", [false] = "stop" }; return table[ok]; }
    private bool Indexed(bool ok) { bool[] table = [false, true]; return table[ok ? 1 : 0]; }
    public void TableInHelper() { if (Chosen(approval.Ask())) Exporter.Export(); } // ok
    public void TableInHelperWrong() { if (!Chosen(approval.Ask())) Exporter.Export(); } // PL2001 PL2002
    public void WordInHelper() { if (Worded(approval.Ask()) == "go") Exporter.Export(); } // ok
    public void WordInHelperWrong() { if (Worded(approval.Ask()) == "stop") Exporter.Export(); } // PL2001 PL2002
    public void IndexInHelper() { if (Indexed(approval.Ask())) Exporter.Export(); } // ok
    public void IndexInHelperWrong() { if (Indexed(!approval.Ask())) Exporter.Export(); } // PL2001 PL2002

    public void VariableKey(string key) { var answers = new Dictionary<string, bool>(); answers[key] = approval.Ask(); if (answers[key]) Exporter.Export(); } // ok
    public void VariableKeyTry(string key) { var answers = new Dictionary<string, bool>(); answers[key] = approval.Ask(); if (answers.TryGetValue(key, out var ok) && ok) Exporter.Export(); } // ok
    public void VariableKeyAdd(string key) { var answers = new Dictionary<string, bool>(); answers.Add(key, approval.Ask()); if (answers[key]) Exporter.Export(); } // ok
    public void VariableKeyOther(string key, string other) { var answers = new Dictionary<string, bool> { [key] = approval.Ask(), [other] = true }; if (answers[other]) Exporter.Export(); } // PL2001 PL2002

    public void AddedFirst() { var answers = new List<bool>(); answers.Add(approval.Ask()); if (answers[0]) Exporter.Export(); } // ok
    public void AddedSecond() { var answers = new List<bool>(); answers.Add(perhaps); answers.Add(approval.Ask()); if (answers[1]) Exporter.Export(); } // ok
    public void AddedFirstOfTwo() { var answers = new List<bool>(); answers.Add(perhaps); answers.Add(approval.Ask()); if (answers[0]) Exporter.Export(); } // PL2001 PL2002
    public void AddedLast() { var answers = new List<bool>(); answers.Add(perhaps); answers.Add(approval.Ask()); if (answers[^1]) Exporter.Export(); } // ok
    public void AddedInsert() { var answers = new List<bool>(); answers.Add(approval.Ask()); answers.Insert(0, perhaps); if (answers[0]) Exporter.Export(); } // PL2001 PL2002
    public void AddedMaybe() { var answers = new List<bool>(); if (perhaps) answers.Add(perhaps); answers.Add(approval.Ask()); if (answers[0]) Exporter.Export(); } // PL2001 PL2002
    public void AddedAll() { var answers = new List<bool>(); answers.Add(perhaps); answers.Add(approval.Ask()); if (answers.All(a => a)) Exporter.Export(); } // ok
    public void AddedAny() { var answers = new List<bool>(); answers.Add(perhaps); answers.Add(approval.Ask()); if (answers.Any(a => a)) Exporter.Export(); } // PL2001 PL2002

    public void TupleCreate() { var t = Tuple.Create(approval.Ask(), perhaps); if (t.Item1) Exporter.Export(); } // ok
    public void TupleCreateWrong() { var t = Tuple.Create(approval.Ask(), perhaps); if (t.Item2) Exporter.Export(); } // PL2001 PL2002
    public void TupleNew() { var t = new Tuple<bool, int>(approval.Ask(), 3); if (t.Item1) Exporter.Export(); } // ok
    public void ValueTupleCreate() { var t = ValueTuple.Create(perhaps, approval.Ask()); if (t.Item2) Exporter.Export(); } // ok
    public void ValueTupleCreateWrong() { var t = ValueTuple.Create(perhaps, approval.Ask()); if (t.Item1) Exporter.Export(); } // PL2001 PL2002
    public void Pair() { var t = KeyValuePair.Create("a", approval.Ask()); if (t.Value) Exporter.Export(); } // ok
    public void PairNew() { var t = new KeyValuePair<string, bool>("a", approval.Ask()); if (t.Value) Exporter.Export(); } // ok
    public void PairKey() { var t = new KeyValuePair<bool, bool>(perhaps, approval.Ask()); if (t.Key) Exporter.Export(); } // PL2001 PL2002
    public void TupleDeconstructed() { var (ok, _) = Tuple.Create(approval.Ask(), perhaps); if (ok) Exporter.Export(); } // ok

    public void Minimum() { if (Math.Min(approval.Ask() ? 1 : 0, perhaps ? 1 : 0) == 1) Exporter.Export(); } // ok
    public void Maximum() { if (Math.Max(approval.Ask() ? 1 : 0, perhaps ? 1 : 0) == 1) Exporter.Export(); } // PL2001 PL2002
    public void MaximumOfOne() { if (Math.Max(approval.Ask() ? 1 : 0, 0) > 0) Exporter.Export(); } // ok
    public void MinimumPositive() { if (Math.Min(approval.Ask() ? 2 : 0, 5) > 0) Exporter.Export(); } // ok
    public void Sign() { if (Math.Sign(approval.Ask() ? 4 : 0) == 1) Exporter.Export(); } // ok
    public void Absolute() { if (Math.Abs(approval.Ask() ? -1 : 0) == 1) Exporter.Export(); } // ok
    public void Clamped() { if (Math.Clamp(approval.Ask() ? 1 : 0, 0, 1) == 1) Exporter.Export(); } // ok

    public void SumOf() { if (new[] { approval.Ask(), false }.Sum(a => a ? 1 : 0) > 0) Exporter.Export(); } // ok
    public void SumOfOther() { if (new[] { approval.Ask(), perhaps }.Sum(a => a ? 1 : 0) > 0) Exporter.Export(); } // PL2001 PL2002
    public void SumOfBoth() { if (new[] { approval.Ask(), perhaps }.Sum(a => a ? 1 : 0) == 2) Exporter.Export(); } // ok
    public void CountOf() { if (new[] { approval.Ask() }.Count(a => a) == 1) Exporter.Export(); } // ok
    public void CountOfBoth() { if (new[] { approval.Ask(), perhaps }.Count(a => a) == 2) Exporter.Export(); } // ok
    public void CountOfOne() { if (new[] { approval.Ask(), perhaps }.Count(a => a) == 1) Exporter.Export(); } // PL2001 PL2002
    public void CountRefused() { if (new[] { approval.Ask() }.Count(a => !a) == 0) Exporter.Export(); } // ok
    public void Grouped() { foreach (var g in rows.GroupBy(r => approval.Ask())) { if (g.Key) Exporter.Export(); } } // ok
    public void GroupedWrong() { foreach (var g in rows.GroupBy(r => approval.Ask())) { if (!g.Key) Exporter.Export(); } } // PL2001
    public void LookupWrong() { foreach (var r in rows.ToLookup(r => approval.Ask())[false]) Exporter.Export(); } // PL2001
    public void Aggregated() { if (new[] { approval.Ask(), perhaps }.Aggregate(true, (a, b) => a && b)) Exporter.Export(); } // ok
    public void AggregatedOr() { if (new[] { approval.Ask(), perhaps }.Aggregate(false, (a, b) => a || b)) Exporter.Export(); } // PL2001 PL2002
    public void MinOf() { if (new[] { approval.Ask() ? 1 : 0, perhaps ? 1 : 0 }.Min() == 1) Exporter.Export(); } // ok
    public void MaxOf() { if (new[] { approval.Ask() ? 1 : 0, perhaps ? 1 : 0 }.Max() == 1) Exporter.Export(); } // PL2001 PL2002
    public void EnumMax() { var level = approval.Ask() ? Grade.High : Grade.None; if ((Grade)Math.Max((int)level, (int)Grade.Low) == Grade.High) Exporter.Export(); } // ok

    private enum Grade { None, Low, High }
}
