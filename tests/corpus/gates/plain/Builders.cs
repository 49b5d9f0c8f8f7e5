// with: Office.part.cs
namespace Corpus.Gates;
using System.Diagnostics.CodeAnalysis;

public interface IBarrier { bool Check(); void Demand(); Task<bool> CheckAsync(); }
public sealed class Barrier(IApproval approval) : IBarrier { public bool Check() => approval.Ask(); public void Demand() => approval.Ensure(); public Task<bool> CheckAsync() => approval.AskAsync(); }
public sealed class LoggingBarrier(IBarrier inner, ILog log) : IBarrier { public bool Check() { var ok = inner.Check(); log.Info("asked " + ok); return ok; } public void Demand() { log.Info("x"); inner.Demand(); } public async Task<bool> CheckAsync() { log.Info("x"); return await inner.CheckAsync(); } }
public abstract class Template { public void Run() { if (!Allowed()) return; Core(); } protected abstract bool Allowed(); protected abstract void Core(); }
public sealed class Concrete(IApproval approval) : Template { protected override bool Allowed() => approval.Ask(); protected override void Core() => Exporter.Export(); } // ok
public abstract class Template2 { public void Run() { Core(); } private protected abstract void Core(); } // PL2001
public sealed class Concrete2(IApproval approval) : Template2 { private protected override void Core() => Exporter.Export(); } // ok
public sealed class ApprovedJob { private ApprovedJob() { } public static ApprovedJob? Create(IApproval a) => a.Ask() ? new ApprovedJob() : null; }
public sealed class Session { private readonly bool ok; public Session(IApproval a) { ok = a.Ask(); } public bool Ok => ok; public void Export() { if (!ok) throw new InvalidOperationException(); Exporter.Export(); } } // ok
public sealed class Strict { public Strict(IApproval a) { if (!a.Ask()) throw new InvalidOperationException(); } internal void Noop() { } }
public static class Ext { public static bool Allowed(this IApproval a) => a.Ask(); public static void Must(this IApproval a) { if (!a.Allowed()) throw new InvalidOperationException(); } public static bool Allowed<T>(this T a, int n) where T : IApproval => n > 0 && a.Ask(); }
public class Builders(IApproval approval, IBarrier guard, bool perhaps)
{
    public void Deco() { if (guard.Check()) Exporter.Export(); } // ok
    public void DecoDemand() { guard.Demand(); Exporter.Export(); } // ok
    public async Task DecoAsync() { if (await guard.CheckAsync()) Exporter.Export(); } // ok
    public void Extension() { if (approval.Allowed()) Exporter.Export(); } // ok
    public void ExtensionMust() { approval.Must(); Exporter.Export(); } // ok
    public void ExtensionGeneric() { if (approval.Allowed(3)) Exporter.Export(); } // ok
    public void Created() { var job = ApprovedJob.Create(approval); if (job is null) return; Exporter.Export(); } // ok
    public void CreatedNot() { var job = ApprovedJob.Create(approval); Exporter.Export(); _ = job; } // PL2001
    public void Ctor() { var s = new Strict(approval); Exporter.Export(); } // ok
    public void SessionOk() { var s = new Session(approval); if (s.Ok) Exporter.Export(); } // ok
    public void OutBool() { if (Get(out var ok) && ok) Exporter.Export(); } // ok
    private bool Get(out bool ok) { ok = approval.Ask(); return perhaps; }
    public void OutTicket() { if (!TryGet(out var t)) return; Exporter.Export(); } // ok
    private bool TryGet([NotNullWhen(true)] out Ticket? t) { t = approval.Find(); return t is not null; }
    public void RecordResult() { var r = Rec(); if (r.Ok) Exporter.Export(); } // ok
    public void RecordPattern() { if (Rec() is (true, _)) Exporter.Export(); } // ok
    public void RecordDecon() { var (ok, n) = Rec(); if (ok) Exporter.Export(); } // ok
    public void RecordWith() { var r = Rec() with { N = 3 }; if (r.Ok) Exporter.Export(); } // ok
    public void RecordWithWrong() { var r = Rec() with { Ok = true }; if (r.Ok) Exporter.Export(); } // PL2001
    private R Rec() => new(approval.Ask(), 1);
    private sealed record R(bool Ok, int N);
    public void EnumWrapper() { if (State() == Status.Approved) Exporter.Export(); } // ok
    public void EnumWrapperSwitch() { switch (State()) { case Status.Approved: Exporter.Export(); break; } } // ok
    public void EnumWrapperDenied() { if (State() != Status.Denied) Exporter.Export(); } // ok
    private Status State() => approval.Ask() ? Status.Approved : Status.Denied;
    public void StringWrapper() { if (Error() == null) Exporter.Export(); } // ok
    public void StringWrapperNonEmpty() { if (string.IsNullOrEmpty(Error2())) Exporter.Export(); } // ok
    public void StringWrapperWrong() { if (Error() != null) Exporter.Export(); } // PL2001
    private string? Error() => approval.Ask() ? null : "refused";
    private string Error2() => approval.Ask() ? "" : "refused";
    public void IntWrapper() { if (Code() == 0) Exporter.Export(); } // ok
    public void IntWrapperGt() { if (Code() > 0) return; Exporter.Export(); } // ok
    public void IntWrapperNe() { if (Code() != 0) return; Exporter.Export(); } // ok
    private int Code() => approval.Ask() ? 0 : 1;
    public void ListWrapper() { var errors = Errors(); if (errors.Count == 0) Exporter.Export(); } // ok
    private List<string> Errors() { var l = new List<string>(); if (!approval.Ask()) l.Add("refused"); return l; }
    public void ResultGen() { var r = Res(); if (r.IsSuccess) Exporter.Export(); } // ok
    private Result<int> Res() => approval.Ask() ? Result<int>.Success(1) : Result<int>.Fail("no");
    public void NotNullAttr() { var t = approval.Find(); Throw(t); Exporter.Export(); } // ok
    private static void Throw([NotNull] object? o) { if (o is null) throw new InvalidOperationException(); }
    public void RequireArg() { Require(approval.Ask()); Exporter.Export(); } // ok
    private static void Require([DoesNotReturnIf(false)] bool ok) { if (!ok) throw new InvalidOperationException(); }
    public void RequireMsg() { Require2(approval.Ask(), "refused"); Exporter.Export(); } // ok
    private static void Require2(bool ok, string m) { if (!ok) throw new InvalidOperationException(m); }
    public void Ensure3() { Ensure(() => approval.Ask()); Exporter.Export(); } // ok
    private static void Ensure(Func<bool> f) { if (!f()) throw new InvalidOperationException(); }
    public void Composite() { if (All()) Exporter.Export(); } // ok
    private bool All() => perhaps && guard.Check() && approval.Ask();
    public void Recursive() { if (Rec2(3)) Exporter.Export(); } // ok
    private bool Rec2(int n) => n == 0 ? approval.Ask() : Rec2(n - 1);
    public void LocalFn() { if (!Ok()) return; Exporter.Export(); bool Ok() { if (perhaps) return false; return approval.Ask(); } } // ok
    public void LocalFnExport() { if (!approval.Ask()) return; Do(); void Do() => Exporter.Export(); } // ok
    public void LocalFnBoth() { Do(); if (approval.Ask()) Do(); void Do() => Exporter.Export(); } // PL2001 PL2003
    public void Closure() { var ok = false; Action ask = () => ok = approval.Ask(); ask(); if (ok) Exporter.Export(); } // ok
    public void ClosureCheck() { var ok = approval.Ask(); Action a = () => { if (ok) Exporter.Export(); }; a(); } // ok
    public void ArrayEl() { var d = new[] { approval.Ask() }; if (d[0]) Exporter.Export(); } // ok
    public void StaticCheck() { if (Static.Ok(approval)) Exporter.Export(); } // ok
    private static class Static { public static bool Ok(IApproval a) => a is not null && a.Ask(); }
    public bool IsOk => perhaps && approval.Ask();
    public void Prop() { if (IsOk) Exporter.Export(); } // ok
    public void PropPattern() { if (this is { IsOk: true }) Exporter.Export(); } // ok
    private bool? maybe;
    public bool Memo => maybe ??= approval.Ask();
    public void Memoized() { if (Memo) Exporter.Export(); } // PL2001
    public void Op() { if (new Answer(approval.Ask())) Exporter.Export(); } // ok
    public void Op2() { if (!new Answer(approval.Ask())) return; Exporter.Export(); } // ok
    private readonly struct Answer(bool ok) { public bool Ok { get; } = ok; public static implicit operator bool(Answer a) => a.Ok; }
    public void Visitor() { var ok = approval.StatusOf() switch { Status.Approved when perhaps => true, Status.Approved => true, _ => false }; if (ok) Exporter.Export(); } // ok
    public void Null() { IApproval? a = perhaps ? approval : null; if (a?.Ask() ?? false) Exporter.Export(); } // ok
    public void Null2() { IApproval? a = perhaps ? approval : null; if (a?.Ask() != true) return; Exporter.Export(); } // ok
    public void Null3() { IApproval? a = perhaps ? approval : null; if (a?.Ask() == false) return; Exporter.Export(); } // PL2001
    public void Null4() { IApproval? a = perhaps ? approval : null; a?.Ensure(); Exporter.Export(); } // PL2001
    public void Null5() { IApproval? a = perhaps ? approval : null; if (a is null) return; a.Ensure(); Exporter.Export(); } // ok
}
public sealed class Result<T> { public bool IsSuccess { get; init; } public string? Error { get; init; } public static Result<T> Success(T v) => new() { IsSuccess = true }; public static Result<T> Fail(string e) => new() { Error = e }; }
