// with: Office.part.cs
namespace Corpus.Gates;
public class NoGuards(IApproval approval, bool perhaps, int number, int[] rows, List<bool> bools)
{
    public void ListOfOther() { var l = new List<bool> { perhaps }; foreach (var ok in l) if (ok) Exporter.Export(); } // PL2001
    public void ListOfOther2() { foreach (var ok in bools) if (ok) Exporter.Export(); } // PL2001
    public void ListOfOther3() { var l = new List<bool>(); l.Add(perhaps); if (l[0]) Exporter.Export(); } // PL2001
    public void ListOfOther4() { var l = new List<bool>(bools); if (l.First()) Exporter.Export(); } // PL2001
    public void ArrayFilled() { var l = new bool[3]; Fill(l); if (l[0]) Exporter.Export(); } // PL2001
    private static void Fill(bool[] a) => a[0] = true;
    public void ArrayFilled2() { var l = new bool[3]; Array.Fill(l, true); if (l[0]) Exporter.Export(); } // PL2001
    public void ArrayFilled3() { var l = new bool[3]; bools.CopyTo(l, 0); if (l[0]) Exporter.Export(); } // PL2001
    public void Nested() { foreach (var l in new List<List<int>>()) foreach (var x in l) Exporter.Export(); } // PL2001
    public void DictOther() { var l = new Dictionary<string, bool> { ["a"] = perhaps }; if (l["a"]) Exporter.Export(); } // PL2001
    public void DictTry() { var l = new Dictionary<string, bool>(); l["a"] = perhaps; if (l.TryGetValue("a", out var ok) && ok) Exporter.Export(); } // PL2001
    public void TaskOther() { var t = new TaskCompletionSource<bool>(); t.SetResult(perhaps); if (t.Task.Result) Exporter.Export(); } // PL2001
    public void LazyOther() { var t = new Lazy<bool>(() => perhaps); if (t.Value) Exporter.Export(); } // PL2001
    public void TupleOther() { var t = Tuple.Create(perhaps, 1); if (t.Item1) Exporter.Export(); } // PL2001
    public void KvOther() { var t = new KeyValuePair<bool, bool>(perhaps, perhaps); if (t.Value) Exporter.Export(); } // PL2001
    public void FieldNever() { var h = new Holder(); if (h.Ok) Exporter.Export(); } // ok: false for ever
    public void StructDefault() { Holder2 h = default; h.Ok = perhaps; if (h.Ok) Exporter.Export(); } // PL2001
    public void AsyncLocalOther() { var a = new System.Threading.AsyncLocal<bool>(); a.Value = perhaps; if (a.Value) Exporter.Export(); } // PL2001
    public void OptionsOther(Func<bool> f) { if (f()) Exporter.Export(); } // PL2001
    public void StackOther() { var s = new Stack<bool>(); s.Push(perhaps); if (s.Pop()) Exporter.Export(); } // PL2001
    public void NullRef() { Ticket? t = null; Set(ref t); if (t != null) Exporter.Export(); } // PL2001
    private void Set(ref Ticket? t) => t = new Ticket();
    public void OutOther() { if (bool.TryParse(Console.ReadLine(), out var ok) && ok) Exporter.Export(); } // PL2001
    public void Volatile() { bool ok = false; System.Threading.Volatile.Write(ref ok, perhaps); if (ok) Exporter.Export(); } // PL2001
    public void Exchange() { bool ok = false; ok = System.Threading.Interlocked.Exchange(ref number, 3) == 3; if (ok) Exporter.Export(); } // PL2001
    public void IndexerArr() { var a = new[] { approval.Ask(), perhaps }; if (a[1]) Exporter.Export(); } // PL2001 PL2002
    public void Closure() { var ok = false; rows.ToList().ForEach(r => ok = perhaps); if (ok) Exporter.Export(); } // PL2001
    public void Closure2() { var ok = false; void Set() => ok = perhaps; Set(); if (ok) Exporter.Export(); } // PL2001
    public void Closure3() { var ok = false; Action set = () => ok = true; Later(set); if (ok) Exporter.Export(); } // PL2001
    private void Later(Action a) { if (perhaps) a(); }
    public void Event() { var ok = false; AppDomain.CurrentDomain.ProcessExit += (_, _) => ok = true; if (ok) Exporter.Export(); } // PL2001
    public void Dyn(dynamic d) { if (d.Ok) Exporter.Export(); } // PL2001
    public void Json(string s) { if (System.Text.Json.JsonSerializer.Deserialize<bool>(s)) Exporter.Export(); } // PL2001
    public void JsonT(string s) { var t = System.Text.Json.JsonSerializer.Deserialize<Ticket>(s); if (t != null && t.IsApproved) Exporter.Export(); } // PL2001
    public void Enum2() { var s = Status.Denied; if (perhaps) s = Status.Approved; if (s == Status.Approved) Exporter.Export(); } // PL2001
    public void Enum3(Status s) { if (s == Status.Approved) Exporter.Export(); } // PL2001
    public void NotEq(Status s) { if (s != Status.Denied && s != Status.Pending) Exporter.Export(); } // PL2001
    public void Num(int n) { if (n > 3) Exporter.Export(); } // PL2001
    public void Num2() { var n = 0; n += number; if (n > 3) Exporter.Export(); } // PL2001
    public void Num3() { var n = 0; n++; if (n > 0) Exporter.Export(); } // PL2001
    public void Num4() { var n = 0; foreach (var r in rows) n += r; if (n != 0) Exporter.Export(); } // PL2001
    public void Num5() { var n = rows.Length; if (n == 0) Exporter.Export(); } // PL2001
    public void Num6() { for (var i = 0; i < 3; i++) { if (i == 2) Exporter.Export(); } } // PL2001
    public void Text(string s) { var t = ""; t += s; if (t != "") Exporter.Export(); } // PL2001
    public void Text2(string? s) { if (!string.IsNullOrEmpty(s)) Exporter.Export(); } // PL2001
    public void Text3(string? s) { var t = s ?? ""; if (t.Length > 0) Exporter.Export(); } // PL2001
    public void Text4(string? s) { var t = "a" + s; if (t == "ab") Exporter.Export(); } // PL2001
    public void Text5(string? s) { var t = $"{s}"; if (t == "ab") Exporter.Export(); } // PL2001
    public void Text6(string? s) { var t = s ?? "x"; if (t == "ab") Exporter.Export(); } // PL2001
    public void Cast(object o) { if (o is Ticket t && t.IsApproved) Exporter.Export(); } // PL2001
    public void As(object o) { if ((o as Ticket) == null) { if (o != null) Exporter.Export(); } } // PL2001
    public void IsNot(object o) { if (o is not Ticket) { if (o != null) Exporter.Export(); } } // PL2001
    public void CharTest(string s) { var c = s[0]; if (c == 'a') Exporter.Export(); } // PL2001
    public void DoubleTest(double d) { var e = 0.0; e = d; if (e > 0) Exporter.Export(); } // PL2001
    public void Checked(int n) { var m = checked(n + 1); if (m == 4) Exporter.Export(); } // PL2001
    public void Neg(int n) { var m = 1; m = -m; if (m == -1) Exporter.Export(); } // PL2001
    public void Neg2(int n) { var m = ~0; m = ~m; if (m == 0) Exporter.Export(); } // PL2001
    public void Unused() { var b = true; b = !b; if (!b) Exporter.Export(); } // PL2001
    public void BoolXor() { var b = true; b ^= perhaps; if (b) Exporter.Export(); } // PL2001
    public void EqVars(bool a, bool b) { if (a == b) Exporter.Export(); } // PL2001
    public void EqNulls(object? a, object? b) { if (a == b) Exporter.Export(); } // PL2001
    public void EqSelf(object a) { var b = a; if (a == b) Exporter.Export(); } // PL2001
    public void EqConstVar() { var a = 3; var b = 3; if (a == b) Exporter.Export(); } // PL2001
    public void EqConstVar2() { var a = 3; var b = number; if (a != b) Exporter.Export(); } // PL2001
    public void LtConst() { var a = 3; if (a < 5) Exporter.Export(); } // PL2001
    public void Def() { Status s = default; if (s == Status.Pending) Exporter.Export(); } // PL2001
    public void Def2() { int s = default; if (s == 0) Exporter.Export(); } // PL2001
    public void DefArr() { var s = new int[3]; if (s[0] == 0) Exporter.Export(); } // PL2001
    public void DefArrB() { var s = new bool[3]; if (!s[0]) Exporter.Export(); } // PL2001
    public void DefArrS() { var s = new string[3]; if (s[0] == null) Exporter.Export(); } // PL2001
    public void Parse(string s) { var n = int.Parse(s); if (n == 4) Exporter.Export(); } // PL2001
    public void Date() { if (DateTime.Now.Hour > 9) Exporter.Export(); } // PL2001
    public void DateEq() { if (DateTime.Now.DayOfWeek != DayOfWeek.Sunday) Exporter.Export(); } // PL2001
    public void Cmp(string s) { if (s.Equals("go")) Exporter.Export(); } // PL2001
    public void Cmp2(string s) { if (string.Equals(s, "go", StringComparison.OrdinalIgnoreCase)) Exporter.Export(); } // PL2001
    public void ThrowIf(object? o) { ArgumentNullException.ThrowIfNull(o); Exporter.Export(); } // PL2001
    public void ObjEq(object o) { if (Equals(o, null)) return; Exporter.Export(); } // PL2001
    public void AnyOther() { if (rows.Any(r => r > 3)) Exporter.Export(); } // PL2001
    public void WhereOther() { foreach (var r in rows.Where(r => r > 3)) Exporter.Export(); } // PL2001
    public void AnyNot() { if (!rows.Any(r => approval.Ask())) Exporter.Export(); } // PL2001
    public void WhereThenAll() { var all = rows.Where(r => approval.Ask()).ToList(); Exporter.Export(); } // PL2001
    public void WhereNot() { foreach (var r in rows.Where(r => !approval.Ask())) Exporter.Export(); } // PL2001
    public void FirstOk() { var t = rows.FirstOrDefault(r => approval.Ask()); Exporter.Export(); } // PL2001
    public void FirstHard() { var t = rows.First(r => approval.Ask()); Exporter.Export(); } // ok
    private sealed class Holder { public bool Ok; }
    private struct Holder2 { public bool Ok; }
}
