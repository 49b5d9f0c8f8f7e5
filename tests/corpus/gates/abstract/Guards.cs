using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Gates.Abstract;

public class Guards
{
    private static bool IsSafe(object o) => o.GetHashCode() > 3;
    private static bool IsUnsafe(object o) => o.GetHashCode() > 3;
    private static void Ensure(object o) { if (o.GetHashCode() > 3) throw new ArgumentException(); }
    private static void Sink(object o) { }
    private static string Source() => Console.ReadLine()!;
    private bool field; private bool p;
    public void M01() { var x = Source(); if (IsSafe(x)) Sink(x); } // ok
    public void M02() { var x = Source(); if (!IsSafe(x)) Sink(x); } // PL2001 PL2002
    public void M03() { var x = Source(); if (IsSafe(x) || p) Sink(x); } // PL2001 PL2002
    public void M04() { var x = Source(); if (IsUnsafe(x)) return; Sink(x); } // ok
    public void M05() { var x = Source(); if (IsUnsafe(x)) Sink(x); } // PL2001 PL2002
    public void M06() { var x = Source(); Ensure(x); Sink(x); } // ok
    public void M07() { var x = Source(); Sink(x); Ensure(x); } // PL2001 PL2003
    public void M08() { var x = Source(); if (p) Ensure(x); Sink(x); } // PL2001
    public void M09() { var x = Source(); while (!IsSafe(x)) { x = Source(); } Sink(x); } // ok
    public void M10() { var x = Source(); var b = IsSafe(x); if (b && p) Sink(x); else Console.WriteLine(); } // ok
    public void M11() { var x = Source(); field = IsSafe(x); if (field) Sink(x); } // ok
    public void M12() { var x = Source(); field = IsSafe(x); Other(); if (field) Sink(x); } // PL2001 PL2002
    private void Other() { field = p; }
    public void M13() { var x = Source(); switch (IsSafe(x)) { case true: Sink(x); break; default: break; } } // ok
    public void M14() { var x = Source(); var r = IsSafe(x) ? x : null; if (r != null) Sink(r); } // ok
    public void M15() { var x = Source(); var r = IsSafe(x) ? x : "default"; Sink(r); } // PL2001 PL2002
    public void M16() { try { var x = Source(); Ensure(x); Sink(x); } catch (ArgumentException) { } } // ok
    public void M17() { var x = Source(); try { Ensure(x); } catch (ArgumentException) { x = "safe"; } Sink(x); } // PL2001 PL2008
    public void M18() { var x = Source(); try { if (!IsSafe(x)) throw new Exception(); } finally { Console.WriteLine(); } Sink(x); } // ok
    public void M19() { var x = Source(); foreach (var c in x) { if (!IsSafe(c)) return; Sink(c); } } // ok
    public void M20() { foreach (var c in Source().Where(c => IsSafe(c))) Sink(c); } // ok
    public void M21() { var xs = new[] { Source() }; if (xs.All(x => IsSafe(x))) Sink(xs); } // ok: there is one
    public void M21b(object[] xs) { if (xs.All(x => IsSafe(x))) Sink(xs); } // PL2001
    public void M21c(object[] xs) { if (xs.Length > 0 && xs.All(x => IsSafe(x))) Sink(xs); } // ok
    public void M22() { var x = Source(); bool ok; if (p) ok = IsSafe(x); else ok = false; if (ok) Sink(x); } // ok
    public void M23() { var x = Source(); if (Check(x)) Sink(x); } // ok
    private bool Check(object o) { if (o == null) return false; return IsSafe(o); }
    public void M24() { var x = Source(); if (TryGet(x, out var y)) Sink(y); } // ok
    private bool TryGet(string x, out string y) { if (IsSafe(x)) { y = x; return true; } y = ""; return false; }
    public void M25() { var x = Source(); if (IsSafe(x) == true && x.Length > 3) Sink(x); } // ok
    public void M26() { var x = Source(); if (IsSafe(x) is var ok && !ok) return; Sink(x); } // ok
    public async Task M27() { var x = Source(); if (await Task.Run(() => IsSafe(x))) Sink(x); } // ok
    public void M28() { var x = Source(); Action a = () => { if (IsSafe(x)) Sink(x); }; a(); } // ok
    public void M29() { var x = Source(); Func<object, bool> f = IsSafe; if (f(x)) Sink(x); } // ok
    public void M30() { var x = Source(); Predicate<object> f = o => !IsSafe(o); if (f(x)) return; Sink(x); } // ok
    public void M31() { var x = Source(); if (p ? IsSafe(x) : !IsUnsafe(x)) Sink(x); } // ok
    public void M32() { var x = Source(); if (IsSafe(x) && !IsUnsafe(x)) Sink(x); } // ok
    public void M33() { var x = Source(); if (!(IsSafe(x) && p)) { return; } Sink(x); } // ok
    public void M34() { var x = Source(); if (!IsSafe(x) && p) { return; } Sink(x); } // PL2001 PL2002
    public void M35() { var x = Source(); do { Ensure(x); Sink(x); } while (p); } // ok
    public void M36() { var x = Source(); for (; ; ) { if (IsSafe(x)) { Sink(x); break; } x = Source(); } } // ok
    public void M37() { var x = Source(); lock (this) { Ensure(x); } Sink(x); } // ok
    public void M38() { var x = Source(); using (var d = new System.IO.MemoryStream()) { if (!IsSafe(x)) return; } Sink(x); } // ok
    public void M39() { var x = Source(); var ok = IsSafe(x); ok = !ok; if (!ok) Sink(x); } // ok
    public void M40() { var x = Source(); var (a, b) = (IsSafe(x), p); if (a) Sink(x); } // ok
    public void M41() { var x = Source(); var t = new { Ok = IsSafe(x), V = x }; if (t.Ok) Sink(t.V); } // ok
    public void M42() { var x = Source(); var d = new Dictionary<string, bool>(); d["x"] = IsSafe(x); if (d["x"]) Sink(x); } // ok
    public void M43() { var x = Source(); if (new Func<bool>(() => IsSafe(x))()) Sink(x); } // ok
    public void M44() { var x = Source(); int s = IsSafe(x) ? 1 : 2; switch (s) { case 1: Sink(x); break; } } // ok
    public void M45() { var x = Source(); string s = IsSafe(x) ? "ok" : "no"; if (s == "ok") Sink(x); } // ok
    public void M46() { var x = Source(); if (IsSafe(x) is false) return; Sink(x); } // ok
    public void M47() { var x = Source(); if (IsSafe(x)) goto safe; return; safe: Sink(x); } // ok
    public IEnumerable<string> M48() { var x = Source(); if (!IsSafe(x)) yield break; Sink(x); yield return x; } // ok
    public void M49() { Local(); void Local() { var x = Source(); if (IsSafe(x)) Sink(x); } } // ok
    public void M50() { var x = Source(); Guarded(x, Sink); } // ok
    private void Guarded(object x, Action<object> a) { if (IsSafe(x)) a(x); }
    public string M51 { set { if (IsSafe(value)) Sink(value); } } // ok
    public string M52 { set { Sink(value); } } // PL2001
    public void M53() { var x = Source(); if (IsSafe(x)) { x = Source(); } Sink(x); } // PL2001 PL2002
    public void M54() { var x = Source(); if (!IsSafe(x)) Environment.Exit(1); Sink(x); } // ok
    public void M55() { var x = Source(); System.Diagnostics.Debug.Assert(IsSafe(x)); Sink(x); } // PL2001 PL2002
    public void M56() { var x = Source(); System.Diagnostics.Contracts.Contract.Requires(IsSafe(x)); Sink(x); } // PL2001 PL2002
    public void M57() { var x = Source(); if (x is string s && IsSafe(s)) Sink(s); } // ok
    public void M58() { object x = Source(); if (x is not string s || !IsSafe(s)) return; Sink(s); } // ok
    public void M59() { var x = Source(); var ok = x switch { null => false, _ when IsSafe(x) => true, _ => false }; if (ok) Sink(x); } // ok
    public void M60() { var x = Source(); var ok = IsSafe(x); if (ok is true or false) Sink(x); } // PL2001 PL2002
    public void M61() { Sink(IsSafe(Source()) ? 1 : throw new Exception()); } // ok
    public void M62() { var x = Source(); if (Enumerable.Repeat(x, 1).Any(IsSafe)) Sink(x); } // ok
    public void M63() { var x = Source(); try { Console.WriteLine(); } catch when (IsSafe(x)) { Sink(x); } } // ok
    public void M64() { var x = Source(); bool? b = null; b ??= IsSafe(x); if (b.Value) Sink(x); } // ok
    public void M65() { var x = Source(); if (p) { if (!IsSafe(x)) return; } else { if (IsUnsafe(x)) return; } Sink(x); } // ok
    public static bool operator true(Guards s) => IsSafe(s); public static bool operator false(Guards s) => !IsSafe(s);
    public void M66() { if (this) Sink(this); } // ok
    public void M67() { var x = Source(); var e = IsSafe(x) ? (Exception?)null : new Exception(); if (e is not null) throw e; Sink(x); } // ok
    public void M68() { var x = Source(); var list = new List<string>(); if (IsSafe(x)) list.Add(x); foreach (var y in list) Sink(y); } // ok
}
