// with: Office.part.cs
using System.Threading;
namespace Corpus.Gates;
public class Result { public bool Ok { get; init; } public string? Error { get; init; } public Ticket? Value { get; init; }
  public static Result Success(Ticket t) => new() { Ok = true, Value = t }; public static Result Fail(string e) => new() { Ok = false, Error = e }; }
public class Result<T> { private Result(bool ok, T? value, string? error) { IsSuccess = ok; Value = value; Error = error; } public bool IsSuccess { get; } public bool IsFailure => !IsSuccess; public T? Value { get; } public string? Error { get; }
  public static Result<T> Success(T t) => new(true, t, null); public static Result<T> Fail(string e) => new(false, default, e);
  public static implicit operator bool(Result<T> r) => r.IsSuccess;
  public TR Match<TR>(Func<T, TR> ok, Func<string, TR> bad) => IsSuccess ? ok(Value!) : bad(Error!);
  public void Deconstruct(out bool ok, out T? value) { ok = IsSuccess; value = Value; } }
public abstract record Outcome; public sealed record Granted(string By) : Outcome; public sealed record Refused(string Why) : Outcome;
public readonly struct Answer { public Answer(bool yes) { Yes = yes; } public bool Yes { get; } public static bool operator true(Answer a) => a.Yes; public static bool operator false(Answer a) => !a.Yes; public static bool operator !(Answer a) => !a.Yes; }
public readonly record struct Verdict2(bool Ok, string? Reason);
public class Outcomes(IApproval approval, bool perhaps, int number, int[] rows, string text)
{
    private Result AskR() { var t = approval.Request(); return t.IsApproved ? Result.Success(t) : Result.Fail("no"); }
    private Result AskR2() { var t = approval.Request(); if (t.IsApproved) return Result.Success(t); return Result.Fail("no"); }
    private Result AskR3() { var t = approval.Request(); return new Result { Ok = t.IsApproved, Error = t.IsApproved ? null : "no" }; }
    private Result<Ticket> AskG() { var t = approval.Find(); return t != null ? Result<Ticket>.Success(t) : Result<Ticket>.Fail("none"); }
    private Result<Ticket> AskGAny() { var t = approval.Find(); return t != null ? Result<Ticket>.Success(t) : perhaps ? Result<Ticket>.Success(new Ticket()) : Result<Ticket>.Fail("none"); }
    public void ROk() { if (AskR().Ok) Exporter.Export(); } // ok
    public void RNotOk() { if (!AskR().Ok) Exporter.Export(); } // PL2001
    public void RError() { if (AskR().Error is null) Exporter.Export(); } // ok
    public void RErrorNot() { if (AskR().Error != null) return; Exporter.Export(); } // ok
    public void RErrorWrong() { if (AskR().Error != null) Exporter.Export(); } // PL2001
    public void RValue() { if (AskR().Value != null) Exporter.Export(); } // ok
    public void RValue2() { var r = AskR2(); if (r.Value is { } t) Exporter.Export(); } // ok
    public void RError2() { var r = AskR2(); if (r.Error == null) Exporter.Export(); } // ok
    public void RError3() { var r = AskR3(); if (r.Error == null) Exporter.Export(); } // ok
    public void ROk3() { var r = AskR3(); if (!r.Ok) return; Exporter.Export(); } // ok
    public void RPattern() { if (AskR() is { Ok: true, Error: null }) Exporter.Export(); } // ok
    public void RPattern2() { if (AskR() is { Error: null }) Exporter.Export(); } // ok
    public void RPattern3() { if (AskR() is { Error: not null }) return; Exporter.Export(); } // ok
    public void GOk() { if (AskG().IsSuccess) Exporter.Export(); } // ok
    public void GFail() { if (AskG().IsFailure) return; Exporter.Export(); } // ok
    public void GFailWrong() { if (AskG().IsFailure) Exporter.Export(); } // PL2001
    public void GAny() { if (AskGAny().IsSuccess) Exporter.Export(); } // PL2001
    public void GImplicit() { if (AskG()) Exporter.Export(); } // ok
    public void GMatch() => AskG().Match(t => { Exporter.Export(); return 1; }, e => 0); // ok
    public void GMatchWrong() => AskG().Match(t => 1, e => { Exporter.Export(); return 0; }); // PL2001
    public void GDecon() { var (ok, v) = AskG(); if (ok) Exporter.Export(); } // ok
    public void GPositional() { if (AskG() is (true, _)) Exporter.Export(); } // ok
    public void GPositionalF() { if (AskG() is (false, _)) return; Exporter.Export(); } // ok
    public void GPositionalW() { if (AskG() is (false, _)) Exporter.Export(); } // PL2001
    private Outcome AskO() => approval.Ask() ? new Granted("x") : new Refused("y");
    public void OType() { if (AskO() is Granted) Exporter.Export(); } // ok
    public void OTypeNot() { if (AskO() is not Granted g) return; Exporter.Export(); } // ok
    public void OTypeOther() { if (AskO() is Refused) return; Exporter.Export(); } // ok
    public void OTypeWrong() { if (AskO() is Refused) Exporter.Export(); } // PL2001
    public void OSwitch() { switch (AskO()) { case Granted g: Exporter.Export(); break; case Refused r: throw new Exception(r.Why); } } // ok
    public void OSwitchW() { switch (AskO()) { case Granted g: break; case Refused r: Exporter.Export(); break; } } // PL2001
    public void OSwitchE() { var ok = AskO() switch { Granted => true, Refused => false, _ => false }; if (ok) Exporter.Export(); } // ok
    public void OProp() { if (AskO() is Granted { By: "x" }) Exporter.Export(); } // ok
    public void OPos() { if (AskO() is Granted("x")) Exporter.Export(); } // ok
    public void OAs() { if (AskO() as Granted != null) Exporter.Export(); } // ok
    public void OAs2() { var g = AskO() as Granted; if (g is null) return; Exporter.Export(); } // ok
    public void OCast() { var g = (Granted)AskO(); Exporter.Export(); } // ok
    private Answer AskA() => new Answer(approval.Ask());
    public void AYes() { if (AskA().Yes) Exporter.Export(); } // ok
    public void ATrue() { if (AskA()) Exporter.Export(); } // ok
    public void ANot() { if (!AskA()) return; Exporter.Export(); } // ok
    public void ACopy() { var a = AskA(); var b = a; if (b.Yes) Exporter.Export(); } // ok
    private Verdict2 AskV() => approval.Ask() ? new Verdict2(true, null) : new Verdict2(false, "no");
    public void VOk() { if (AskV().Ok) Exporter.Export(); } // ok
    public void VReason() { if (AskV().Reason is null) Exporter.Export(); } // ok
    public void VPos() { if (AskV() is (true, _)) Exporter.Export(); } // ok
    public void VPosNull() { if (AskV() is (_, null)) Exporter.Export(); } // ok
    public void VWith() { var v = AskV() with { Ok = true }; if (v.Ok) Exporter.Export(); } // PL2001
    public void VWith2() { var v = AskV() with { Reason = "x" }; if (v.Ok) Exporter.Export(); } // ok
    // enums by wrapper
    private Status AskS() => approval.Ask() ? Status.Approved : Status.Denied;
    private Status AskS2() { if (number > 3) return Status.Pending; return approval.StatusOf() == Status.Approved ? Status.Approved : Status.Denied; }
    private Status AskS3() => approval.StatusOf() switch { Status.Approved => Status.Approved, Status.Denied => Status.Denied, _ => Status.Pending };
    public void SEq() { if (AskS() == Status.Approved) Exporter.Export(); } // ok
    public void SNe() { if (AskS() != Status.Denied) Exporter.Export(); } // ok
    public void SNe2() { if (AskS2() != Status.Denied) Exporter.Export(); } // PL2001
    public void SEq2() { if (AskS2() == Status.Approved) Exporter.Export(); } // ok
    public void SEq3() { if (AskS3() is Status.Approved) Exporter.Export(); } // ok
    public void SSw3() { switch (AskS3()) { case Status.Approved: Exporter.Export(); break; } } // ok
    private int AskI() => approval.Ask() ? 0 : -1;
    public void IEq() { if (AskI() == 0) Exporter.Export(); } // ok
    public void INe() { if (AskI() != 0) return; Exporter.Export(); } // ok
    public void ILt() { if (AskI() < 0) return; Exporter.Export(); } // ok
    public void IGe() { if (AskI() >= 0) Exporter.Export(); } // ok
    public void IWrong() { if (AskI() < 0) Exporter.Export(); } // PL2001
    private string AskT() => approval.Ask() ? "yes" : "no";
    public void TEq() { if (AskT() == "yes") Exporter.Export(); } // ok
    public void TEquals() { if (AskT().Equals("yes", StringComparison.Ordinal)) Exporter.Export(); } // ok
    public void TEquals2() { if (string.Equals(AskT(), "yes", StringComparison.OrdinalIgnoreCase)) Exporter.Export(); } // ok
    public void TEquals3() { if ("yes".Equals(AskT())) Exporter.Export(); } // ok
    public void TNe() { if (AskT() != "no") Exporter.Export(); } // ok
    public void TWrong() { if (AskT() == "no") Exporter.Export(); } // PL2001
    public void TSwitch() { switch (AskT()) { case "yes": Exporter.Export(); break; default: return; } } // ok
    private string? AskReason() => approval.Ask() ? null : "refused";
    public void ReasonNull() { if (AskReason() is null) Exporter.Export(); } // ok
    public void ReasonNotNull() { if (AskReason() is { } why) throw new Exception(why); Exporter.Export(); } // ok
    public void ReasonEmpty() { if (string.IsNullOrEmpty(AskReason())) Exporter.Export(); } // ok
    public void ReasonWrong() { if (AskReason() is not null) Exporter.Export(); } // PL2001
    private List<string> AskErrors() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("refused"); return errors; }
    public void ErrorsAny() { if (AskErrors().Any()) return; Exporter.Export(); } // ok
    public void ErrorsCount() { if (AskErrors().Count > 0) return; Exporter.Export(); } // ok
    public void ErrorsCount0() { if (AskErrors().Count == 0) Exporter.Export(); } // ok
    public void ErrorsCountW() { if (AskErrors().Count > 0) Exporter.Export(); } // PL2001
    public void ErrorsLocal() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("refused"); if (errors.Count == 0) Exporter.Export(); } // ok
    public void ErrorsLocal2() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("refused"); if (text == "") errors.Add("empty"); if (errors.Any()) throw new Exception(); Exporter.Export(); } // ok
    public void ErrorsLocalW() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("refused"); errors.Clear(); if (errors.Count == 0) Exporter.Export(); } // PL2001 PL2002
    private bool? AskN() => perhaps ? approval.Ask() : null;
    public void NTrue() { if (AskN() == true) Exporter.Export(); } // ok
    public void NNotFalse() { if (AskN() != false) Exporter.Export(); } // PL2001
    public void NValue() { if (AskN() is { } b && b) Exporter.Export(); } // ok
    private Exception? AskE() => approval.Ask() ? null : new Exception();
    public void EThrow() { var e = AskE(); if (e != null) throw e; Exporter.Export(); } // ok
    private bool AskErr(out string? error) { if (!approval.Ask()) { error = "no"; return false; } error = null; return true; }
    public void OutErr() { if (!AskErr(out var e)) throw new Exception(e); Exporter.Export(); } // ok
    public void OutErrNull() { AskErr(out var e); if (e == null) Exporter.Export(); } // ok
    public void OutErrWrong() { AskErr(out var e); if (e != null) Exporter.Export(); } // PL2001
    private void RefB(ref bool ok) { if (perhaps) ok = approval.Ask(); }
    public void RefBool() { var ok = false; RefB(ref ok); if (ok) Exporter.Export(); } // ok
    public void RefBoolTrue() { var ok = true; RefB(ref ok); if (ok) Exporter.Export(); } // PL2001
    private void RefA(ref bool ok) { ok &= approval.Ask(); }
    public void RefAnd() { var ok = true; RefA(ref ok); if (ok) Exporter.Export(); } // ok
    private void RefO(ref bool ok) { ok |= perhaps; }
    public void RefOr() { var ok = approval.Ask(); RefO(ref ok); if (ok) Exporter.Export(); } // PL2001 PL2002
    private void RefF(ref bool ok) { if (perhaps) ok = false; }
    public void RefFalse() { var ok = approval.Ask(); RefF(ref ok); if (ok) Exporter.Export(); } // ok
    public void Dict() { var d = new Dictionary<string, bool>(); d["x"] = approval.Ask(); if (d["x"]) Exporter.Export(); } // ok
    public void DictTry() { var d = new Dictionary<string, bool>(); d["x"] = approval.Ask(); if (d.TryGetValue("x", out var ok) && ok) Exporter.Export(); } // ok
    public void DictOther() { var d = new Dictionary<string, bool>(); d["x"] = approval.Ask(); d["y"] = perhaps; if (d["y"]) Exporter.Export(); } // PL2001 PL2002
    public void DictInit() { var d = new Dictionary<string, bool> { ["x"] = approval.Ask() }; if (d["x"]) Exporter.Export(); } // ok
    public void DictContains() { var d = new Dictionary<string, Ticket>(); if (approval.Find() is { } t) d["x"] = t; if (d.ContainsKey("x")) Exporter.Export(); } // ok
    public void ListAns() { var l = new List<bool> { approval.Ask() }; if (l[0]) Exporter.Export(); } // ok
    
    
    public void ArrAny() { var l = new[] { approval.Ask(), perhaps }; if (l.Any(x => x)) Exporter.Export(); } // PL2001 PL2002
    public void ListPattern() { var l = new[] { approval.Ask() }; if (l is [true]) Exporter.Export(); } // ok
    public void ListPattern2() { var l = new[] { approval.Ask(), perhaps }; if (l is [true, ..]) Exporter.Export(); } // ok
    public void ListTrue() { var l = new List<bool> { approval.Ask() }; l.Add(true); if (l[0]) Exporter.Export(); } // ok: the first
    public void ListOnlyApproved() { var l = new List<int>(); if (approval.Ask()) l.Add(1); if (l.Count > 0) Exporter.Export(); } // ok
    public void ListOnlyApprovedEach() { var l = new List<int>(); if (approval.Ask()) l.Add(1); foreach (var x in l) Exporter.Export(); } // ok
    public void ListAlsoOthers() { var l = new List<int>(); if (approval.Ask()) l.Add(1); l.AddRange(rows); if (l.Count > 0) Exporter.Export(); } // PL2001 PL2002
    private void FillIf(List<string> l) { if (!approval.Ask()) l.Add("no"); }
    public void ListFilledByCallee() { var l = new List<string>(); FillIf(l); if (l.Count == 0) Exporter.Export(); } // ok
    public void ListFilledByCalleeW() { var l = new List<string>(); FillIf(l); if (l.Count != 0) Exporter.Export(); } // PL2001
    public void ListEmptied() { var l = new List<string>(); FillIf(l); l.RemoveAt(0); if (l.Count == 0) Exporter.Export(); } // PL2001
    public void ArrayOverwritten() { var a = new[] { approval.Ask() }; a[0] = true; if (a[0]) Exporter.Export(); } // PL2001 PL2002
    public void ArrayAtUnknown() { var a = new[] { approval.Ask() }; a[number] = true; if (a[0]) Exporter.Export(); } // PL2001 PL2002
    public void ArrayOfAnswers() { var a = new bool[2]; a[0] = approval.Ask(); if (a[0]) Exporter.Export(); } // ok
    public void ArrayByCallee() { var a = new[] { approval.Ask() }; SetTrue(a); if (a[0]) Exporter.Export(); } // PL2001 PL2002
    private static void SetTrue(bool[] a) => a[0] = true;
    public void DictOneBranch() { var d = new Dictionary<string, bool> { ["x"] = true }; if (perhaps) d["x"] = approval.Ask(); if (d["x"]) Exporter.Export(); } // PL2001
    public void DictOneBranchFalse() { var d = new Dictionary<string, bool> { ["x"] = false }; if (perhaps) d["x"] = approval.Ask(); if (d["x"]) Exporter.Export(); } // ok
    public void HashSetMember() { var s = new HashSet<string>(); if (approval.Ask()) s.Add("x"); if (s.Contains("x")) Exporter.Export(); } // ok
    public void QueueOne() { var q = new Queue<int>(); if (approval.Ask()) q.Enqueue(1); while (q.Count > 0) { q.Dequeue(); Exporter.Export(); } } // ok
    public void ListPatternW() { var l = new[] { approval.Ask(), perhaps }; if (l is [_, true]) Exporter.Export(); } // PL2001 PL2002
}
