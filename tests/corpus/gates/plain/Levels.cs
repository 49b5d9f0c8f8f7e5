// with: Office.part.cs
using System.Threading;
using System.Runtime.CompilerServices;
namespace Corpus.Gates;
public interface ICheck { bool Ok(); Task<bool> OkAsync(); void Must(); Ticket? Get(); }
public sealed class CheckA(IApproval a) : ICheck { public bool Ok() => a.Ask(); public async Task<bool> OkAsync() => await a.AskAsync(); public void Must() { if (!a.Ask()) throw new Exception(); } public Ticket? Get() => a.Find(); }
public class CheckB(IApproval a) : ICheck { public virtual bool Ok() { if (a.Refused()) return false; return true; } public Task<bool> OkAsync() => a.AskAsync(); public void Must() => a.Ensure(); public Ticket? Get() => a.Ask() ? new Ticket() : null; }
public class CheckC(IApproval a) : CheckB(a) { public override bool Ok() => base.Ok() && DateTime.Now.Hour > 3; }
public sealed class Caching(ICheck inner) : ICheck { public bool Ok() => inner.Ok(); public async Task<bool> OkAsync() { var r = await inner.OkAsync().ConfigureAwait(false); return r; } public void Must() { inner.Must(); } public Ticket? Get() { var t = inner.Get(); return t; } }
public abstract class ExportBase(IApproval a) { public void Run() { if (!Allowed()) return; Do(); } protected virtual bool Allowed() => a.Ask(); protected abstract void Do(); }
public sealed class GoodExport(IApproval a) : ExportBase(a) { protected override void Do() => Exporter.Export(); } // ok
public abstract class ExportBase2(IApproval a) { public void Run() { if (!Allowed()) return; Do(); } protected virtual bool Allowed() => a.Ask(); protected abstract void Do(); } // PL2001
public sealed class BadExport(IApproval a) : ExportBase2(a) { protected override bool Allowed() => true; protected override void Do() => Exporter.Export(); }
public class Levels(IApproval approval, ICheck check, Caching caching, bool perhaps, int number, List<int> rows)
{
    // levels
    private bool L1() => approval.Ask(); private bool L2() => L1(); private bool L3() => L2(); private bool L4() => L3(); private bool L5() => L4();
    private bool N1() => !L5(); private bool N2() => !N1(); private bool N3() { if (N1()) return false; else return true; }
    public void Level5() { if (L5()) Exporter.Export(); } // ok
    public void LevelN1() { if (N1()) return; Exporter.Export(); } // ok
    public void LevelN1W() { if (N1()) Exporter.Export(); } // PL2001
    public void LevelN2() { if (N2()) Exporter.Export(); } // ok
    public void LevelN3() { if (N3()) Exporter.Export(); } // ok
    private async Task<bool> T1() => await approval.AskAsync(); private async Task<bool> T2() { var r = await T1(); return r; } private Task<bool> T3() => T2(); private async ValueTask<bool> T4() => await T3().ConfigureAwait(false); private async Task T5() { if (!await T4()) throw new UnauthorizedAccessException(); }
    public async Task Tasks3() { if (await T3()) Exporter.Export(); } // ok
    public async Task Tasks4() { if (!await T4()) return; Exporter.Export(); } // ok
    public async Task Tasks5() { await T5(); Exporter.Export(); } // ok
    public void Tasks5Not() { T5(); Exporter.Export(); } // PL2001
    public async Task Tasks5Late() { var t = T5(); await Task.Delay(1); await t; Exporter.Export(); } // ok
    public async Task Tasks5All() { await Task.WhenAll(T5(), Task.Delay(1)); Exporter.Export(); } // ok
    public async Task Tasks5Any() { await Task.WhenAny(T5(), Task.Delay(1)); Exporter.Export(); } // PL2001
    public void Tasks5Wait() { T5().GetAwaiter().GetResult(); Exporter.Export(); } // ok
    public async Task TasksTry() { try { await T5(); } catch (UnauthorizedAccessException) { return; } Exporter.Export(); } // ok
    public async Task TasksCond() { if (await T3() && perhaps) await Exporter.ExportAsync(); } // ok
    public async Task TasksTernary() { await (await T3() ? Exporter.ExportAsync() : Task.CompletedTask); } // ok
    public async Task TasksTernaryW() { await (await T3() ? Task.CompletedTask : Exporter.ExportAsync()); } // PL2001
    public async Task<int> TasksReturn() => await T3() ? Run() : 0; // ok
    public Task Continue() => T3().ContinueWith(t => { if (t.Result) Exporter.Export(); }); // ok
    public Task ContinueW() => T3().ContinueWith(t => { Exporter.Export(); }); // PL2001
    public async Task TasksFromResult() { if (await Task.FromResult(approval.Ask())) Exporter.Export(); } // ok
    public async Task TasksValueNew() { if (await new ValueTask<bool>(approval.Ask())) Exporter.Export(); } // ok
    private int Run() { Exporter.Export(); return 1; }
    // interface
    public void ByInterface() { if (check.Ok()) Exporter.Export(); } // ok
    public async Task ByInterfaceAsync() { if (await check.OkAsync()) Exporter.Export(); } // ok
    public void ByInterfaceMust() { check.Must(); Exporter.Export(); } // ok
    public void ByInterfaceGet() { if (check.Get() is not null) Exporter.Export(); } // ok
    public void ByDecorator() { if (caching.Ok()) Exporter.Export(); } // ok
    public async Task ByDecoratorAsync() { if (await caching.OkAsync()) Exporter.Export(); } // ok
    // generic
    private static TR With<TR>(bool ok, Func<TR> then, Func<TR> otherwise) => ok ? then() : otherwise();
    public void Generic1() => With(approval.Ask(), () => Run(), () => 0); // ok
    public void Generic1W() => With(approval.Ask(), () => 0, () => Run()); // PL2001
    private T? IfApproved<T>(T value) where T : class => approval.Ask() ? value : null;
    public void Generic2() { var v = IfApproved("x"); if (v != null) Exporter.Export(); } // ok
    public void Generic2W() { var v = IfApproved("x"); if (v == null) Exporter.Export(); } // PL2001
    private T OrThrow<T>(T value) { if (!approval.Ask()) throw new Exception(); return value; }
    public void Generic3() { OrThrow(3); Exporter.Export(); } // ok
    public void Generic4() { Console.WriteLine(OrThrow(3)); Exporter.Export(); } // ok
    private bool Try<T>(out T? value) where T : new() { if (approval.Ask()) { value = new T(); return true; } value = default; return false; }
    public void GenericTry() { if (Try<Ticket>(out _)) Exporter.Export(); } // ok
    public void GenericTryW() { if (!Try<Ticket>(out _)) Exporter.Export(); } // PL2001
    private void RunIf(Action a) { if (approval.Ask()) a(); }
    private void RunIfNot(Action a) { if (!approval.Ask()) a(); }
    private void RunAny(Action a) { Console.WriteLine(); a(); }
    private async Task RunIfAsync(Func<Task> a) { if (await approval.AskAsync()) await a(); }
    private T? Get<T>(Func<T> a) => approval.Ask() ? a() : default;
    public void HelperRun() => RunIf(() => Exporter.Export()); // ok
    public void HelperRunMethod() => RunIf(Exporter.Export); // ok
    public void HelperRunNot() => RunIfNot(() => Exporter.Export()); // PL2001
    public void HelperRunAny() => RunAny(() => Exporter.Export()); // PL2001
    public Task HelperAsync() => RunIfAsync(async () => await Exporter.ExportAsync()); // ok
    public Task HelperAsync2() => RunIfAsync(Exporter.ExportAsync); // ok
    public void HelperGet() => Get(() => Run()); // ok
    public void HelperNested() => RunIf(() => RunAny(() => Exporter.Export())); // ok
    public void HelperNestedW() => RunAny(() => { RunIf(() => { }); Exporter.Export(); }); // PL2001
    // local functions and lambdas
    public void LocalNested() { bool A() { bool B() => approval.Ask(); return B(); } if (A()) Exporter.Export(); } // ok
    public void LocalCaptured() { var ok = approval.Ask(); void Do() { if (ok) Exporter.Export(); } Do(); } // ok
    public void LocalCapturedW() { var ok = approval.Ask(); void Do() { if (ok) Exporter.Export(); } ok = true; Do(); } // PL2001 PL2002
    public void LambdaCaptured() { var ok = approval.Ask(); Action a = () => { if (ok) Exporter.Export(); }; a(); } // ok
    public void LambdaSets() { var ok = false; Action a = () => ok = approval.Ask(); a(); if (ok) Exporter.Export(); } // ok
    public void LambdaSetsW() { var ok = false; Action a = () => ok = true; a(); if (ok) Exporter.Export(); } // PL2001
    public void LambdaThrow() { Action a = () => { if (!approval.Ask()) throw new Exception(); }; a(); Exporter.Export(); } // ok
    public void LambdaThrowNotCalled() { Action a = () => { if (!approval.Ask()) throw new Exception(); }; Exporter.Export(); } // PL2001
    public void LambdaArray() { var checks = new Func<bool>[] { approval.Ask, () => perhaps }; if (checks[1]()) Exporter.Export(); } // PL2001
    public void Iife() { if (((Func<bool>)(() => approval.Ask()))()) Exporter.Export(); } // ok
    public void StaticLambda() { Func<IApproval, bool> f = static a => a.Ask(); if (f(approval)) Exporter.Export(); } // ok
    public void Recursion() { bool Again(int n) => n > 3 ? approval.Ask() : Again(n + 1); if (Again(0)) Exporter.Export(); } // ok
    public void RecursionW() { bool Again(int n) => n > 3 ? true : n == 2 ? approval.Ask() : Again(n + 1); if (Again(0)) Exporter.Export(); } // PL2001
    public void LazyAsk() { var l = new Lazy<bool>(() => approval.Ask()); if (l.Value) Exporter.Export(); } // ok
    public void LazyAsk2() { var l = new Lazy<bool>(approval.Ask); if (!l.Value) return; Exporter.Export(); } // ok
    public async Task TaskRunAsk() { if (await Task.Run(() => approval.Ask())) Exporter.Export(); } // ok
    public async Task TaskRunAskAsync() { if (await Task.Run(async () => await approval.AskAsync())) Exporter.Export(); } // ok
    public async Task TaskRunInside() { await Task.Run(() => { if (approval.Ask()) Exporter.Export(); }); } // ok
    public void TaskRunFire() { if (approval.Ask()) Task.Run(() => Exporter.Export()); } // ok
    public void ThreadStart() { if (approval.Ask()) new Thread(() => Exporter.Export()).Start(); } // ok
    public void Pool() { if (approval.Ask()) ThreadPool.QueueUserWorkItem(_ => Exporter.Export()); } // ok
    public void LinqWhere() { foreach (var r in rows.Where(_ => approval.Ask())) Exporter.Export(); } // ok
    public void LinqTakeWhile() { foreach (var r in rows.TakeWhile(_ => approval.Ask())) Exporter.Export(); } // ok
    public void LinqSkipWhile() { foreach (var r in rows.SkipWhile(_ => approval.Ask())) Exporter.Export(); } // PL2001
    public void LinqQuery() { foreach (var r in from x in rows where approval.Ask() select x) Exporter.Export(); } // ok
    public void LinqSelect() { foreach (var ok in rows.Select(_ => approval.Ask())) if (ok) Exporter.Export(); } // ok
    public void LinqSelectTuple() { foreach (var (r, ok) in rows.Select(r => (r, approval.Ask()))) if (ok) Exporter.Export(); } // ok
    public void LinqAnonymous() { foreach (var x in rows.Select(r => new { r, ok = approval.Ask() }).Where(x => x.ok)) Exporter.Export(); } // ok
    public void LinqWhereForEach() { rows.Where(_ => approval.Ask()).ToList().ForEach(_ => Exporter.Export()); } // ok
    public void LinqWhereSelect() { _ = rows.Where(_ => approval.Ask()).Select(_ => Run()).ToList(); } // ok
    public void LinqAggregate() { if (rows.Aggregate(false, (a, r) => a || approval.Ask())) Exporter.Export(); } // ok
    public void LinqAggregateAnd() { if (rows.Aggregate(true, (a, r) => a && approval.Ask())) Exporter.Export(); } // PL2001
    public void LinqCount() { if (rows.Count(_ => approval.Ask()) > 0) Exporter.Export(); } // ok
    public void LinqAny() { if (rows.Any(_ => approval.Ask())) Exporter.Export(); } // ok
    // iterators
    public IEnumerable<int> Iter() { foreach (var r in rows) { if (!approval.Ask()) yield break; Exporter.Export(); yield return r; } } // ok
    public IEnumerable<int> IterW() { foreach (var r in rows) { Exporter.Export(); if (!approval.Ask()) yield break; yield return r; } } // PL2001 PL2003
    private IEnumerable<int> Approved() { foreach (var r in rows) if (approval.Ask()) yield return r; }
    public void IterConsumed() { foreach (var r in Approved()) Exporter.Export(); } // ok
    private IEnumerable<int> ApprovedW() { foreach (var r in rows) { approval.Ask(); yield return r; } }
    public void IterConsumedW() { foreach (var r in ApprovedW()) Exporter.Export(); } // PL2001
    private IEnumerable<int> Guarded() { approval.Ensure(); foreach (var r in rows) yield return r; }
    public void IterGuarded() { foreach (var r in Guarded()) Exporter.Export(); } // ok
    public void IterGuardedNot() { Guarded(); Exporter.Export(); } // PL2001
    private async IAsyncEnumerable<int> GuardedAsync([EnumeratorCancellation] CancellationToken c = default) { await approval.EnsureAsync(); foreach (var r in rows) yield return r; }
    public async Task IterAsync() { await foreach (var r in GuardedAsync()) Exporter.Export(); } // ok
    public async Task IterAsyncFiltered() { await foreach (var r in FilteredAsync().ConfigureAwait(false)) Exporter.Export(); } // ok
    private async IAsyncEnumerable<int> FilteredAsync() { foreach (var r in rows) if (await approval.AskAsync()) yield return r; }
    // properties, operators, constructors
    private bool? cached; private bool Cached => cached ??= approval.Ask();
    private readonly bool atStart = approval.Ask();
    public void ReadonlyField() { if (atStart) Exporter.Export(); } // ok
    private bool Allowed { get { if (!approval.Ask()) return false; return true; } }
    public void Prop() { if (Allowed) Exporter.Export(); } // ok
    public void PropNeg() { if (!Allowed) return; Exporter.Export(); } // ok
    private bool this[int i] => approval.Ask() && i > 3;
    public void Indexer() { if (this[3]) Exporter.Export(); } // ok
    private sealed class Scope : IDisposable { public Scope(IApproval a) { if (!a.Ask()) throw new Exception(); } public void Dispose() { } }
    public void ScopeUsing() { using (new Scope(approval)) { Exporter.Export(); } } // ok
    public void ScopeUsing2() { using var s = new Scope(approval); Exporter.Export(); } // ok
    public void ScopeNew() { _ = new Scope(approval); Exporter.Export(); } // ok
    private static class Gate { public static bool Open(IApproval a) => a.Ask(); public static void Check(IApproval a, [CallerMemberName] string n = "") { if (!Open(a)) throw new Exception(n); } }
    public void StaticGate() { if (Gate.Open(approval)) Exporter.Export(); } // ok
    public void StaticCheck() { Gate.Check(approval); Exporter.Export(); } // ok
    public void NamedArgs() { Gate.Check(n: "x", a: approval); Exporter.Export(); } // ok
    private bool Params(params bool[] oks) { foreach (var ok in oks) if (!ok) return false; return true; }
    private bool Cached2(bool already) => already || approval.Ask();
    public void Already() { if (Cached2(false)) Exporter.Export(); } // ok
    public void Already2() { var a = approval.Ask(); if (Cached2(a)) Exporter.Export(); } // ok
    public void Already3() { if (Cached2(perhaps)) Exporter.Export(); } // PL2001
    private bool Both(bool a, bool b) => a && b;
    public void BothOk() { if (Both(approval.Ask(), perhaps)) Exporter.Export(); } // ok
    public void EitherW() { if (Either(approval.Ask(), perhaps)) Exporter.Export(); } // PL2001 PL2002
    private bool Either(bool a, bool b) => a || b;
    private void Inner(bool ok) { if (perhaps) ok = approval.Ask(); if (ok) Exporter.Export(); }
    public void InnerFalse() => Inner(false); // ok
    public void InnerAsk() => Inner(approval.Ask()); // ok
    public void InnerTrue() => Inner(true); // PL2001
}
