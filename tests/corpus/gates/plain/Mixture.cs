// with: Office.part.cs
using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Threading;

namespace Corpus.Gates.Mixture;

public record Form(bool Ok, string Text) { public bool Checked { get; init; } public bool Fine => Ok && Checked; }
public record struct Slip(bool Ok, int Count);
public class Box<T>(T value) { public T Value { get; } = value; public bool Has { get; init; } public Box<U> Map<U>(Func<T, U> f) => new(f(Value)); }
public readonly struct Wrap { public readonly bool Ok; public Wrap(bool ok) => Ok = ok; public static implicit operator bool(Wrap w) => w.Ok; public static explicit operator Wrap(bool ok) => new(ok); public static bool operator !(Wrap w) => !w.Ok; public static Wrap operator &(Wrap a, Wrap b) => new(a.Ok && b.Ok); public static Wrap operator |(Wrap a, Wrap b) => new(a.Ok || b.Ok); public static bool operator true(Wrap w) => w.Ok; public static bool operator false(Wrap w) => !w.Ok; }
public interface IAsks { bool Go(); bool GoTwice() => Go() && Go(); static abstract bool Check(IApproval a); }
public sealed class Asks(IApproval a) : IAsks { public bool Go() => a.Ask(); public static bool Check(IApproval a) => a.Ask(); }
public sealed class Leaks(IApproval a) : IAsks { public bool Go() => a.Ask(); public bool GoTwice() => true; public static bool Check(IApproval a) => true; }
public static class AskExtensions { public static bool IsFine(this Ticket? t) => t is { IsApproved: true }; public static T OrThrow<T>(this T? t) where T : class => t ?? throw new InvalidOperationException(); public static bool Then(this bool a, Func<bool> b) => a && b(); public static bool Else(this bool a, Func<bool> b) => a || b(); public static void IfTrue(this bool a, Action f) { if (a) f(); } public static void IfFalse(this bool a, Action f) { if (!a) f(); } public static TR Match<T, TR>(this T? t, Func<T, TR> some, Func<TR> none) where T : class => t is null ? none() : some(t); }
public sealed class Scope : IDisposable { public Scope(IApproval a) { if (!a.Ask()) throw new InvalidOperationException(); } public void Dispose() { } }
public abstract class Template(IApproval a) { public void Run() { if (!Allowed()) return; Do(); } protected virtual bool Allowed() => a.Ask(); protected abstract void Do(); }

/// <summary>Records, generics, operators, extensions, queries, exceptions, collections.</summary>
public class Mixed(IApproval approval, bool perhaps, int n, string text, List<Ticket> tickets, int[] rows)
{
    public void R1() { var f = new Form(approval.Ask(), ""); if (f.Ok) Exporter.Export(); } // ok
    public void R2() { var f = new Form(approval.Ask(), "") { Checked = perhaps }; if (f.Checked) Exporter.Export(); } // PL2001 PL2002
    public void R3() { var f = new Form(approval.Ask(), "") { Checked = true }; if (f.Fine) Exporter.Export(); } // ok
    public void R4() { var f = new Form(false, ""); f = f with { Ok = approval.Ask() }; if (f.Ok) Exporter.Export(); } // ok
    public void R5() { var f = new Form(approval.Ask(), ""); f = f with { Ok = true }; if (f.Ok) Exporter.Export(); } // PL2001 PL2002
    public void R6() { var f = new Form(approval.Ask(), ""); var g = f with { Text = "x" }; if (g.Ok) Exporter.Export(); } // ok
    public void R7() { var (ok, _) = new Form(approval.Ask(), ""); if (ok) Exporter.Export(); } // ok
    public void R8() { if (new Form(approval.Ask(), "") is (true, _)) Exporter.Export(); } // ok
    public void R9() { if (new Form(approval.Ask(), "x") == new Form(true, "x")) Exporter.Export(); } // ok
    public void R10() { if (new Form(approval.Ask(), "x") != new Form(true, "x")) Exporter.Export(); } // PL2001 PL2002
    public void S1() { var s = new Slip(approval.Ask(), 1); var t = s; t.Ok = true; if (s.Ok) Exporter.Export(); } // ok
    public void S2() { var s = new Slip(approval.Ask(), 1); var t = s; t.Ok = true; if (t.Ok) Exporter.Export(); } // PL2001 PL2002
    public void S3() { var f = new Form(approval.Ask(), ""); var g = f; if (g.Ok) Exporter.Export(); } // ok
    public void S4() { Slip s = default; if (perhaps) s = new Slip(approval.Ask(), 0); if (s.Ok) Exporter.Export(); } // ok
    public void B1() { var b = new Box<bool>(approval.Ask()); if (b.Value) Exporter.Export(); } // ok
    public void B2() { var b = new Box<bool>(approval.Ask()).Map(x => !x); if (!b.Value) Exporter.Export(); } // ok
    public void B3() { var b = new Box<bool>(approval.Ask()).Map(x => !x); if (b.Value) Exporter.Export(); } // PL2001 PL2002
    public void B4() { var b = new Box<Ticket?>(approval.Find()); if (b.Value is { } t) Exporter.Export(); } // ok
    public void B5() { var b = new Box<int>(3) { Has = approval.Ask() }; if (b.Has) Exporter.Export(); } // ok
    public void W1() { var w = new Wrap(approval.Ask()); if (w) Exporter.Export(); } // ok
    public void W2() { var w = (Wrap)approval.Ask(); if (!w) return; Exporter.Export(); } // ok
    public void W4() { if (new Wrap(perhaps) || new Wrap(approval.Ask())) Exporter.Export(); } // PL2001 PL2002
    public void W5() { if (new Wrap(approval.Ask()) & new Wrap(perhaps)) Exporter.Export(); } // ok
    public void I1(Asks a) { if (((IAsks)a).GoTwice()) Exporter.Export(); } // ok
    public void I2(IAsks a) { if (a.Go()) Exporter.Export(); } // ok
    public void I3(IAsks a) { if (a.GoTwice()) Exporter.Export(); } // PL2001
    private static bool Via<T>(IApproval a) where T : IAsks => T.Check(a);
    public void I4() { if (Via<Asks>(approval)) Exporter.Export(); } // ok
    public void I5() { if (Via<Leaks>(approval)) Exporter.Export(); } // PL2001
    public void E1() { if (approval.Request().IsFine()) Exporter.Export(); } // ok
    public void E2() { approval.Find().OrThrow(); Exporter.Export(); } // ok
    public void E3() { if (perhaps.Then(() => approval.Ask())) Exporter.Export(); } // ok
    public void E4() { if (perhaps.Else(() => approval.Ask())) Exporter.Export(); } // PL2001
    public void E5() { approval.Ask().IfTrue(() => Exporter.Export()); } // ok
    public void E6() { approval.Ask().IfFalse(() => Exporter.Export()); } // PL2001 PL2002
    public void E7() { approval.Find().Match(t => { Exporter.Export(); return 1; }, () => 0); } // ok
    public void E8() { approval.Find().Match(t => 1, () => { Exporter.Export(); return 0; }); } // PL2001 PL2002
    public void E9() { var ok = approval.Find().Match(t => true, () => false); if (ok) Exporter.Export(); } // ok
    public void U1() { using (new Scope(approval)) { Exporter.Export(); } } // ok
    public void U2() { using var s = new Scope(approval); Exporter.Export(); } // ok
    public void U3() { using var s = perhaps ? new Scope(approval) : null; Exporter.Export(); } // PL2001
    public void L1() { ArgumentNullException.ThrowIfNull(approval.Find()); Exporter.Export(); } // ok
    public void L2() { Debug.Assert(approval.Ask()); Exporter.Export(); } // PL2001 PL2002
    public void L3() { Trace.Assert(approval.Ask()); Exporter.Export(); } // PL2001 PL2002
    public void L5() { if (!approval.Ask()) Environment.FailFast("no"); Exporter.Export(); } // ok
    public void L6() { if (!approval.Ask()) ExceptionDispatchInfo.Capture(new Exception()).Throw(); Exporter.Export(); } // ok
    public void L7() { if (!approval.Ask()) Never(); Exporter.Export(); } // ok
    public void L8() { if (!approval.Ask()) Console.Error.WriteLine("no"); Exporter.Export(); } // PL2001 PL2002
    [DoesNotReturn] private static void Never() => throw new Exception();
    public void L9() { if (!approval.Ask()) ExceptionDispatchInfo.Throw(new Exception()); Exporter.Export(); } // ok
    public void L10() { if (string.IsNullOrEmpty(approval.Find()?.Number)) return; Exporter.Export(); } // ok
    public void L11() { if (!string.IsNullOrEmpty(approval.Find()?.Number)) Exporter.Export(); } // ok
    public void L12() { if (string.IsNullOrEmpty(approval.Find()?.Number)) Exporter.Export(); } // PL2001 PL2002
    public void Q1() { foreach (var t in from t in tickets where approval.Ask() select t) Exporter.Export(); } // ok
    public void Q2() { foreach (var t in from t in tickets where perhaps || approval.Ask() select t) Exporter.Export(); } // PL2001
    public void Q3() { foreach (var t in from t in tickets let ok = approval.Ask() where ok select t) Exporter.Export(); } // ok
    public void Q4() { foreach (var p in from t in tickets select new { t, Ok = approval.Ask() }) if (p.Ok) Exporter.Export(); } // ok
    public void Q5() { foreach (var p in tickets.Select(t => (t, Ok: approval.Ask()))) if (p.Ok) Exporter.Export(); } // ok
    public void Q6() { foreach (var (t, ok) in tickets.Select(t => (t, approval.Ask()))) if (ok) Exporter.Export(); } // ok
    public void Q7() { var ok = tickets.Select(t => approval.Ask()).ToList(); if (ok.Count > 0 && ok.TrueForAll(o => o)) Exporter.Export(); } // ok
    public void Q8() { if (tickets.Any(t => approval.Ask() && t.Number == "1")) Exporter.Export(); } // ok
    public void Q9() { if (!tickets.Any(t => approval.Ask())) Exporter.Export(); } // PL2001
    public void Q10() { tickets.Where(t => approval.Ask()).ToList().ForEach(t => Exporter.Export()); } // ok
    public void Q11() { tickets.ForEach(t => { if (approval.Ask()) Exporter.Export(); }); } // ok
    public void Q12() { tickets.ForEach(t => approval.Ask()); Exporter.Export(); } // PL2001
    public void Q13() { var first = tickets.FirstOrDefault(t => approval.Ask()); if (first is null) return; Exporter.Export(); } // ok
    public void Q14() { var count = tickets.Count(t => approval.Ask()); if (count >= 1) Exporter.Export(); } // ok
    public void Q15() { var map = tickets.ToDictionary(t => t.Number, t => approval.Ask()); if (map["1"]) Exporter.Export(); } // ok
    public void Q16() { Parallel.ForEach(tickets, t => { if (!approval.Ask()) return; Exporter.Export(); }); } // ok
    public void X1() { try { approval.Ensure(); Exporter.Export(); } catch (Exception) { } } // ok
    public void X2() { try { if (!approval.Ask()) throw new TimeoutException(); } catch (TimeoutException) { return; } Exporter.Export(); } // ok
    public void X3() { try { if (!approval.Ask()) throw new TimeoutException(); } catch (InvalidCastException) { } Exporter.Export(); } // PL2001 PL2008 PL2002
    public void X4() { try { if (!approval.Ask()) throw new TimeoutException(); } catch (SystemException) { } Exporter.Export(); } // PL2001 PL2008 PL2002
    public void X5() { Exception? e = null; try { approval.Ensure(); } catch (Exception x) { e = x; } if (e == null) Exporter.Export(); } // ok
    public void X6() { Exception? e = null; try { approval.Ensure(); } catch (Exception x) { e = x; } if (e != null) Exporter.Export(); } // PL2001 PL2008
    public void X7() { var done = false; try { approval.Ensure(); done = true; } catch (Exception) { } if (done) Exporter.Export(); } // ok
    public void X8() { var failed = false; try { approval.Ensure(); } catch (Exception) { failed = true; } if (!failed) Exporter.Export(); } // ok
    public void X9() { var failed = false; try { approval.Ensure(); } catch (Exception) { failed = true; } if (failed) Exporter.Export(); } // PL2001 PL2008
    public void X10() { try { approval.Ensure(); } catch (Exception e) when (Log(e)) { } Exporter.Export(); } // ok
    private static bool Log(Exception e) { Console.WriteLine(e); return false; }
    public void X11() { try { throw new Exception(); } catch { if (approval.Ask()) Exporter.Export(); } } // ok
    public void X12() { try { try { approval.Ensure(); } catch (InvalidOperationException) { throw; } } catch (TimeoutException) { return; } Exporter.Export(); } // ok
    public void Volatile1() { var ok = Volatile.Read(ref _flag); if (ok) Exporter.Export(); } // PL2001
    private bool _flag;
    public void Interlocked1() { var granted = 0; if (approval.Ask()) Interlocked.Increment(ref granted); if (granted == 1) Exporter.Export(); } // ok
    public void Interlocked2() { var granted = 0; if (approval.Ask()) Interlocked.Exchange(ref granted, 1); if (granted == 1) Exporter.Export(); } // ok
    public void Bits() { var flags = 0; if (approval.Ask()) flags |= 2; if ((flags & 2) != 0) Exporter.Export(); } // ok
    public void BitsOther() { var flags = 0; if (approval.Ask()) flags |= 2; if (perhaps) flags |= 1; if ((flags & 1) != 0) Exporter.Export(); } // PL2001 PL2002
    public void Hash() { var set = new HashSet<string>(); if (approval.Ask()) set.Add("ok"); if (set.Contains("ok")) Exporter.Export(); } // ok
    public void HashOther() { var set = new HashSet<string>(); if (approval.Ask()) set.Add("ok"); set.Add("no"); if (set.Contains("no")) Exporter.Export(); } // PL2001 PL2002
    public void QueueAll() { var q = new Queue<bool>(); q.Enqueue(approval.Ask()); if (q.Dequeue()) Exporter.Export(); } // ok
    public void StackMixed() { var q = new Stack<bool>(); q.Push(perhaps); q.Push(approval.Ask()); if (q.Pop()) Exporter.Export(); } // PL2001 PL2002
    public void Bitmap() { var b = new BitArray(1); b[0] = approval.Ask(); if (b[0]) Exporter.Export(); } // ok
}
