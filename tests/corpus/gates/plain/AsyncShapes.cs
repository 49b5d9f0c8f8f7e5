// with: Office.part.cs
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Corpus.Gates;

/// <summary>Tasks that are combined, retried, kept, continued and awaited late.</summary>
public class AsyncThings(IApproval approval, List<int> rows)
{
    public async Task A1() { var answers = await Task.WhenAll(approval.AskAsync(), approval.AskAsync()); if (answers.All(a => a)) Exporter.Export(); } // ok
    public async Task A2() { var answers = await Task.WhenAll(approval.AskAsync(), approval.AskAsync()); if (answers[0]) Exporter.Export(); } // ok
    public async Task A3() { var answers = await Task.WhenAll(approval.AskAsync(), approval.AskAsync()); if (answers.Length == 2) Exporter.Export(); } // PL2001; PL2002 PL2002
    public async Task A4() { var t = approval.AskAsync(); await Task.WhenAll(t, Task.Delay(1)); if (t.Result) Exporter.Export(); } // ok
    public async Task A5() { var t = approval.AskAsync(); await Task.Delay(1); if (t.IsCompletedSuccessfully) Exporter.Export(); } // PL2001; PL2002
    public async Task A6() { var t = approval.AskAsync(); await Task.Delay(1); if (t.IsCompletedSuccessfully && t.Result) Exporter.Export(); } // ok
    public async Task A7() { var t = approval.EnsureAsync(); await Task.WhenAll(t); Exporter.Export(); } // ok
    public async Task A8() { var t = approval.EnsureAsync(); await Task.WhenAny(t, Task.Delay(10)); Exporter.Export(); } // PL2001; PL2002
    public async Task A9() { var first = await Task.WhenAny(approval.AskAsync(), approval.AskAsync()); if (await first) Exporter.Export(); } // ok
    public async Task A10() { await Task.WhenAll(approval.EnsureAsync(), Exporter.ExportAsync()); } // PL2001; PL2002
    public async Task A11() { var write = Exporter.ExportAsync(); if (await approval.AskAsync()) await write; } // PL2001; PL2003
    public async Task A12() { if (await approval.AskAsync().ConfigureAwait(false)) await Exporter.ExportAsync().ConfigureAwait(false); } // ok
    public async Task A13() { if (await approval.AskAsync().WaitAsync(TimeSpan.FromSeconds(1))) await Exporter.ExportAsync(); } // ok
    public void A14() { if (approval.AskAsync().GetAwaiter().GetResult()) Exporter.Export(); } // ok
    public void A15() { _ = approval.EnsureAsync(); Exporter.Export(); } // PL2001; PL2002
    public void A16() { approval.EnsureAsync().Wait(); Exporter.Export(); } // ok
    public Task A17() => approval.AskAsync().ContinueWith(t => { if (t.Result) Exporter.Export(); }); // ok
    public Task A18() => approval.AskAsync().ContinueWith(t => Exporter.Export()); // PL2001; PL2002
    public async Task A19() { await foreach (var r in Rows()) Exporter.Export(); } // ok
    public async Task A20() { await foreach (var r in Unasked()) Exporter.Export(); } // PL2001
    public async Task A21() { await foreach (var r in Unasked()) { if (!await approval.AskAsync()) continue; Exporter.Export(); } } // ok
    public async Task A22() { await foreach (var r in Unasked()) { if (!await approval.AskAsync()) break; } Exporter.Export(); } // PL2001; PL2002
    public async Task A23() => await Parallel.ForEachAsync(rows, async (r, ct) => { if (await approval.AskAsync()) await Exporter.ExportAsync(); }); // ok
    public async Task A24() => await Parallel.ForEachAsync(rows, async (r, ct) => { await Exporter.ExportAsync(); }); // PL2001
    public async Task A25() { var ok = await Retry(() => approval.AskAsync()); if (ok) Exporter.Export(); } // ok
    public async Task A26() { await Retry(async () => { await Exporter.ExportAsync(); return true; }); } // PL2001
    public async Task A27() { if (await approval.AskAsync()) await Retry(async () => { await Exporter.ExportAsync(); return true; }); } // ok
    public async Task A28() { var ok = await Policy.ExecuteAsync(async () => await approval.AskAsync()); if (!ok) return; Exporter.Export(); } // ok
    public async Task A29() { var cached = new Lazy<Task<bool>>(() => approval.AskAsync()); if (await cached.Value) Exporter.Export(); } // ok
    public void A30() { var cached = new Lazy<bool>(approval.Ask); if (cached.Value) Exporter.Export(); } // ok
    public void A31() { var cached = new Lazy<bool>(() => true); if (cached.Value) Exporter.Export(); } // PL2001
    public void A32() { var l = new ThreadLocal<bool>(() => approval.Ask()); if (l.Value) Exporter.Export(); } // ok
    public async Task A33() { var tcs = new TaskCompletionSource<bool>(); tcs.SetResult(approval.Ask()); if (await tcs.Task) Exporter.Export(); } // ok
    public async Task A34() { var tcs = new TaskCompletionSource<bool>(); tcs.SetResult(true); if (await tcs.Task) Exporter.Export(); } // PL2001
    public async ValueTask A35() { if (await approval.AskValueAsync()) await Exporter.ExportAsync(); } // ok
    public async Task A36() { var s = new SemaphoreSlim(1); await s.WaitAsync(); try { if (!await approval.AskAsync()) return; await Exporter.ExportAsync(); } finally { s.Release(); } } // ok
    public async Task A37() { bool ok = false; await Task.Run(() => ok = approval.Ask()); if (ok) Exporter.Export(); } // ok
    public async Task A38() { bool ok = false; await Task.Run(() => { ok = approval.Ask(); ok = true; }); if (ok) Exporter.Export(); } // PL2001
    public async Task A39() { var ok = await Task.Run(() => approval.Ask()); if (ok) await Task.Run(Exporter.Export); } // ok
    public async Task A40() { if (await (approval.FindAsync()) is { IsApproved: false } or null) return; Exporter.Export(); } // ok
    public async Task A41() { var (a, b) = (await approval.AskAsync(), await approval.AskAsync()); if (a && b) Exporter.Export(); } // ok
    public async Task A42() { try { await approval.EnsureAsync().WaitAsync(TimeSpan.FromSeconds(1)); } catch (TimeoutException) { return; } Exporter.Export(); } // ok
    public async Task A43() { try { await approval.EnsureAsync().WaitAsync(TimeSpan.FromSeconds(1)); } catch (TimeoutException) { } Exporter.Export(); } // PL2001; PL2008
    public async Task A44(CancellationToken ct) { while (!ct.IsCancellationRequested) { if (!await approval.AskAsync()) continue; await Exporter.ExportAsync(); } } // ok
    public async Task A45() { using var timer = new PeriodicTimer(TimeSpan.FromDays(1)); if (!await approval.AskAsync()) return; while (await timer.WaitForNextTickAsync()) Exporter.Export(); } // ok
    public async Task A46() { var q = Channel.CreateUnbounded<int>(); await foreach (var x in q.Reader.ReadAllAsync()) { if (await approval.AskAsync()) { Exporter.Export(); } } } // ok

    private async IAsyncEnumerable<int> Rows([EnumeratorCancellation] CancellationToken c = default) { if (!await approval.AskAsync()) yield break; yield return 1; }
    private async IAsyncEnumerable<int> Unasked() { await Task.Yield(); yield return 1; }
    private static async Task<bool> Retry(Func<Task<bool>> what) { for (var i = 0; i < 3; i++) { try { return await what(); } catch (TimeoutException) { await Task.Delay(1); } } return false; }
    private static class Policy { public static async Task<T> ExecuteAsync<T>(Func<Task<T>> f) { Exception? last = null; for (var n = 0; n < 5; n++) { try { return await f(); } catch (Exception e) { last = e; } } throw new AggregateException(last!); } }
}
