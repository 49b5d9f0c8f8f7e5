// with: Office.part.cs
namespace Corpus.Gates;
using System.Threading;

public sealed class Known : Exception { }
public interface IScope : IDisposable { bool Granted { get; } }
public class Guards(IApproval approval, bool perhaps, int number, int[] rows)
{
    public async Task Cfg() { if (await approval.AskAsync().ConfigureAwait(false)) { await Exporter.ExportAsync(); } } // ok
    public async Task CfgNot() { if (!await approval.AskAsync().ConfigureAwait(false)) { return; } await Exporter.ExportAsync().ConfigureAwait(false); } // ok
    public async Task Vt() { var t = approval.AskValueAsync(); if (await t.ConfigureAwait(false)) { Exporter.Export(); } } // ok
    public async Task VtAsTask() { if (await approval.AskValueAsync().AsTask()) { Exporter.Export(); } } // ok
    public async Task FromResult() { var t = Task.FromResult(approval.Ask()); if (await t) { Exporter.Export(); } } // ok
    public async Task VtNew() { var t = new ValueTask<bool>(approval.Ask()); if (await t) { Exporter.Export(); } } // ok
    public async Task WhenAll() { var r = await Task.WhenAll(approval.AskAsync(), approval.AskAsync()); if (r[0] && r[1]) { Exporter.Export(); } } // ok
    public async Task WhenAllEnsure() { await Task.WhenAll(approval.EnsureAsync(), Task.Delay(1)); Exporter.Export(); } // ok
    public async Task WhenAny() { await Task.WhenAny(approval.EnsureAsync(), Task.Delay(1)); Exporter.Export(); } // PL2001 PL2002
    public async Task ContinueWith() { await approval.AskAsync().ContinueWith(t => { if (t.Result) Exporter.Export(); }); } // ok
    public async Task ContinueWithWrong() { await approval.AskAsync().ContinueWith(t => { Exporter.Export(); }); } // PL2001 PL2002
    public async Task WaitAsync(CancellationToken c) { if (await approval.AskAsync().WaitAsync(c)) { Exporter.Export(); } } // ok
    public async Task RunAsk() { if (await Task.Run(() => approval.Ask())) { Exporter.Export(); } } // ok
    public async Task RunAskAsync() { if (await Task.Run(async () => await approval.AskAsync())) { Exporter.Export(); } } // ok
    public async Task RunEnsure() { await Task.Run(() => approval.Ensure()); Exporter.Export(); } // ok
    public void Wait() { var t = approval.AskAsync(); t.Wait(); if (t.Result) { Exporter.Export(); } } // ok
    public void EnsWait() { approval.EnsureAsync().GetAwaiter().GetResult(); Exporter.Export(); } // ok
    public void CatchRethrow() { try { approval.Ensure(); } catch (Known) { throw; } Exporter.Export(); } // ok
    public void CatchRethrowNew() { try { approval.Ensure(); } catch (Known e) { throw new InvalidOperationException("x", e); } Exporter.Export(); } // ok
    public void CatchReturnFalse() { if (!Try()) return; Exporter.Export(); } // ok
    private bool Try() { try { approval.Ensure(); return true; } catch (Exception) { return false; } }
    public void CatchFlag() { var ok = true; try { approval.Ensure(); } catch (Exception) { ok = false; } if (ok) { Exporter.Export(); } } // ok
    public void CatchFlagWrong() { var ok = false; try { approval.Ensure(); ok = true; } catch (Exception) { ok = true; } if (ok) { Exporter.Export(); } } // PL2001 PL2008
    public void CatchAskTrue() { bool ok; try { ok = approval.Ask(); } catch (Exception) { ok = true; } if (ok) { Exporter.Export(); } } // PL2001 PL2008
    public void CatchLog(ILog log) { try { approval.Ensure(); Exporter.Export(); } catch (Exception e) { log.Info(e.Message); } } // ok
    public void CatchLogThenExport(ILog log) { try { approval.Ensure(); } catch (Exception e) { log.Info(e.Message); } Exporter.Export(); } // PL2001 PL2008
    public void FilterFalse() { try { approval.Ensure(); } catch (Exception e) when (Log(e)) { } Exporter.Export(); } // ok
    private static bool Log(Exception e) { Console.WriteLine(e.Message); return false; }
    public void FilterAsk() { try { Work(); } catch (Exception) when (approval.Ask()) { Exporter.Export(); } } // ok
    public void FilterAskNot() { try { Work(); } catch (Exception) when (!approval.Ask()) { Exporter.Export(); } } // PL2001 PL2002
    public void TryEnd() { bool ok; try { ok = approval.Ask(); } finally { Work(); } if (!ok) return; Exporter.Export(); } // ok
    public void FinallyGate() { try { Work(); } finally { approval.Ensure(); } Exporter.Export(); } // ok
    public void CatchCont() { foreach (var r in rows) { try { approval.Ensure(); } catch (Exception) { continue; } Exporter.Export(); } } // ok
    public void CatchBreak() { foreach (var r in rows) { try { approval.Ensure(); } catch (Known) { break; } Exporter.Export(); } } // ok
    public void UsingScope(Gate gate) { using var scope = gate.Begin(); Exporter.Export(); } // ok
    public void UsingScopeBlock(Gate gate) { using (gate.Begin()) { Exporter.Export(); } } // ok
    public void UsingScopeIf(Gate gate) { using var scope = gate.TryBegin(); if (scope == null) return; Exporter.Export(); } // ok
    public void UsingScopeNull(Gate gate) { using var scope = gate.TryBegin(); Exporter.Export(); } // PL2001
    public void WhileTrue() { while (true) { if (approval.Ask()) break; Thread.Sleep(1); } Exporter.Export(); } // ok
    public void WhileCount() { var i = 0; while (true) { if (approval.Ask()) break; if (++i > 3) return; } Exporter.Export(); } // ok
    public void WhileCountThrow() { for (var i = 0; ; i++) { if (approval.Ask()) break; if (i == 3) throw new InvalidOperationException(); } Exporter.Export(); } // ok
    public void WhileCountWrong() { for (var i = 0; i < 3; i++) { if (approval.Ask()) break; } Exporter.Export(); } // PL2001 PL2002
    public void RetryReturn() { for (var i = 0; i < 3; i++) { if (approval.Ask()) { Exporter.Export(); return; } } } // ok
    public void RetryOk() { var ok = false; var i = 0; while (!ok && i++ < 3) { ok = approval.Ask(); } if (!ok) throw new InvalidOperationException(); Exporter.Export(); } // ok
    public void RetryDo() { var i = 0; bool ok; do { ok = approval.Ask(); } while (!ok && i++ < 3); if (ok) Exporter.Export(); } // ok
    public void RetryTry() { for (var i = 0; ; i++) { try { approval.Ensure(); break; } catch (Exception) when (i < 3) { } } Exporter.Export(); } // ok
    public void DoNot() { do { } while (!approval.Ask()); Exporter.Export(); } // ok
    public void ForEachAll() { foreach (var r in rows) { if (!approval.Ask()) return; } Exporter.Export(); } // PL2001
    public void ForEachAny() { var ok = false; foreach (var r in rows) { if (approval.Ask()) { ok = true; break; } } if (ok) Exporter.Export(); } // ok
    public void LinqAll() { if (rows.All(r => approval.Ask())) { Exporter.Export(); } } // PL2001
    public void LinqAny() { if (rows.Any(r => approval.Ask())) { Exporter.Export(); } } // ok
    public void LinqWhere() { foreach (var r in rows.Where(r => approval.Ask())) { Exporter.Export(); } } // ok
    public void LinqWhereEach() { rows.Where(r => approval.Ask()).ToList().ForEach(r => Exporter.Export()); } // ok
    public void GotoCase() { switch (number) { case 1: if (!approval.Ask()) return; goto case 2; case 2: Exporter.Export(); break; } } // PL2001
    public void GotoCaseOk() { switch (number) { case 1: if (!approval.Ask()) return; goto default; case 2: return; default: if (number == 1) {} break; } } // ok
    public void LazyGate() { var ok = new Lazy<bool>(() => approval.Ask()); if (ok.Value) Exporter.Export(); } // ok
    private readonly Func<bool> ask = () => approval.Ask();
    public void FieldDelegate() { if (ask()) Exporter.Export(); } // ok
    public void FieldDelegateInvoke() { if (ask.Invoke()) Exporter.Export(); } // ok
    public void FieldDelegateCond() { if (ask?.Invoke() == true) Exporter.Export(); } // ok
    private readonly Lazy<bool> lazy = new(() => approval.Ask());
    public void FieldLazy() { if (lazy.Value) Exporter.Export(); } // ok
    private readonly bool cached = approval.Ask();
    public void ReadonlyField() { if (cached) Exporter.Export(); } // ok
    private bool changing = approval.Ask();
    public void Change(bool x) { changing = x; }
    public void MutableField() { if (changing) Exporter.Export(); } // PL2001
    public bool Auto { get; } = approval.Ask();
    public void GetOnly() { if (Auto) Exporter.Export(); } // ok
    public void LambdaImmediately() { Action a = () => Exporter.Export(); if (approval.Ask()) a(); } // ok
    public void LambdaParam() { With(() => Exporter.Export()); } // ok
    private void With(Action a) { if (approval.Ask()) a(); }
    public void LambdaParamWrong() { Without(() => Exporter.Export()); } // PL2001
    private void Without(Action a) { if (perhaps) a(); }
    public T Generic<T>(Func<T> f) { if (!approval.Ask()) throw new InvalidOperationException(); return f(); }
    public void UseGeneric() { Generic(() => { Exporter.Export(); return 1; }); } // ok
    public async Task<T> GenericAsync<T>(Func<Task<T>> f) { if (!await approval.AskAsync()) throw new InvalidOperationException(); return await f(); }
    public async Task UseGenericAsync() { await GenericAsync(async () => { await Exporter.ExportAsync(); return 1; }); } // ok
    private void Work() { if (perhaps) throw new InvalidOperationException(); }
}
public class Gate(IApproval approval)
{
    public Scope Begin() { approval.Ensure(); return new Scope(); }
    public Scope? TryBegin() => approval.Ask() ? new Scope() : null;
}
public sealed class Scope : IDisposable { public void Dispose() { } }
