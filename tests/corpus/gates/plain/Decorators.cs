// with: Office.part.cs
using System.Threading;

namespace Corpus.Gates;

internal interface IJob { void Run(); }
internal sealed class WriteJob : IJob { public void Run() => Exporter.Export(); }
internal sealed class GuardedJob(IJob inner, IApproval approval) : IJob { public void Run() { if (approval.Ask()) inner.Run(); } }
internal sealed class LoggedJob(IJob inner) : IJob { public void Run() { Console.WriteLine("run"); inner.Run(); } }
/// <summary>Decorators, pipelines and mediators: who asks before he hands on.</summary>
public class Decorating(IApproval approval)
{
    public void D1() { IJob job = new GuardedJob(new WriteJob(), approval); job.Run(); } // ok
    public void D2() { IJob job = new LoggedJob(new WriteJob()); job.Run(); } // PL2001
    public void D3() { new GuardedJob(new LoggedJob(new WriteJob()), approval).Run(); } // ok
    public void D4() { new LoggedJob(new GuardedJob(new WriteJob(), approval)).Run(); } // ok
    public void D5(bool b) { IJob job = b ? new WriteJob() : new GuardedJob(new WriteJob(), approval); job.Run(); } // PL2001
    public void D6(bool b) { IJob job = new WriteJob(); if (b) job = new GuardedJob(job, approval); else return; job.Run(); } // ok
    public void D7() { if (!approval.Ask()) return; new LoggedJob(new WriteJob()).Run(); } // ok
}

public delegate Task Step(int context, Func<Task> next);
public class Pipelines(IApproval approval)
{
    public Task P1() => Run(1, [async (c, next) => { if (await approval.AskAsync()) await next(); }, async (c, next) => { Exporter.Export(); await next(); }], 0); // PL2001
    public async Task P2() { Func<Task> end = () => Exporter.ExportAsync(); Func<Task> guarded = async () => { if (await approval.AskAsync()) await end(); }; await guarded(); } // ok
    public async Task P3() { Func<Func<Task>, Func<Task>> mw = next => async () => { if (!await approval.AskAsync()) return; await next(); }; await mw(Exporter.ExportAsync)(); } // ok
    public async Task P4() { Func<Func<Task>, Func<Task>> mw = next => async () => { await approval.AskAsync(); await next(); }; await mw(Exporter.ExportAsync)(); } // PL2001
    public async Task P5() { await Behavior(() => Exporter.ExportAsync()); } // ok
    public async Task P6() { await Careless(() => Exporter.ExportAsync()); } // PL2001
    private async Task Behavior(Func<Task> next) { if (!await approval.AskAsync()) throw new UnauthorizedAccessException(); await next(); }
    private async Task Careless(Func<Task> next) { if (!await approval.AskAsync()) Console.WriteLine("no"); await next(); }
    private static async Task Run(int c, Step[] steps, int i) { if (i < steps.Length) await steps[i](c, () => Run(c, steps, i + 1)); }
    public void P7() => WithApproval(() => { Exporter.Export(); return 1; }); // ok
    public int P8() => WithApproval(() => 1) + Direct(); // PL2001
    private T? WithApproval<T>(Func<T> f) => approval.Ask() ? f() : default;
    private static int Direct() { Exporter.Export(); return 1; }
    public void P9() { using var t = Transaction(); if (t is null) return; Exporter.Export(); } // ok
    private IDisposable? Transaction() => approval.Ask() ? new Nothing() : null;
    private sealed class Nothing : IDisposable { public void Dispose() { } }
    public void P10() => Either(() => Exporter.Export(), () => { }); // ok
    public void P11() => Either(() => { }, () => Exporter.Export()); // PL2001
    private void Either(Action yes, Action no) { if (approval.Ask()) yes(); else no(); }
}

// One handler for each request, behaviours around them.
public interface IRequest<T>;
internal interface IHandler<TRequest, T> where TRequest : IRequest<T> { Task<T> Handle(TRequest request, CancellationToken ct); }
internal interface IBehavior<TRequest, T> { Task<T> Handle(TRequest request, Func<Task<T>> next, CancellationToken ct); }
public sealed record ExportRoll(int Ward) : IRequest<int>;
public sealed record ExportWard(int Ward) : IRequest<int>;
internal sealed class ApprovalBehavior<TRequest, T>(IApproval approval) : IBehavior<TRequest, T>
{
    public async Task<T> Handle(TRequest request, Func<Task<T>> next, CancellationToken ct) { if (!await approval.AskAsync()) throw new UnauthorizedAccessException(); return await next(); }
}
internal sealed class ExportRollHandler : IHandler<ExportRoll, int> { public Task<int> Handle(ExportRoll request, CancellationToken ct) { Exporter.Export(); return Task.FromResult(1); } }
internal sealed class ExportWardHandler(IApproval approval) : IHandler<ExportWard, int> { public async Task<int> Handle(ExportWard request, CancellationToken ct) { if (!await approval.AskAsync()) return 0; Exporter.Export(); return 1; } }
public class Mediating
{
    private readonly ExportRollHandler roll = new();
    private readonly IBehavior<ExportRoll, int> behavior;
    private readonly ExportWardHandler ward;
    public Mediating(IApproval approval) { behavior = new ApprovalBehavior<ExportRoll, int>(approval); ward = new(approval); }
    public Task<int> M1(ExportRoll r, CancellationToken ct) => behavior.Handle(r, () => roll.Handle(r, ct), ct); // ok
    public Task<int> M2(ExportRoll r, CancellationToken ct) => roll.Handle(r, ct); // PL2001
    public Task<int> M3(ExportWard r, CancellationToken ct) => ward.Handle(r, ct); // ok
}
