// with: Office.part.cs
using System.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using HttpResults = Microsoft.AspNetCore.Http.Results;

namespace Corpus.Gates;

/// <summary>Controllers, pages, hubs, services, filters, middleware and endpoints.</summary>
public abstract class OfficeController(IApproval approval) : ControllerBase
{
    protected bool Allowed => approval.Ask();
    protected IActionResult? Refuse() => approval.Ask() ? null : Forbid();
    protected async Task<IActionResult> Guarded(Func<Task<IActionResult>> action) => await approval.AskAsync() ? await action() : Forbid();
    protected void Demand() { if (!approval.Ask()) throw new UnauthorizedAccessException(); }
}
public class RollController(IApproval approval) : OfficeController(approval)
{
    [HttpPost] public IActionResult A1() { if (!Allowed) return Forbid(); Exporter.Export(); return Ok(); } // ok
    [HttpPost] public IActionResult A2() { if (Refuse() is { } no) return no; Exporter.Export(); return Ok(); } // ok
    [HttpPost] public IActionResult A3() { if (Refuse() is { } no) Exporter.Export(); return Ok(); } // PL2001
    [HttpPost] public Task<IActionResult> A4() => Guarded(async () => { await Exporter.ExportAsync(); return Ok(); }); // ok
    [HttpPost] public IActionResult A5() { Demand(); Exporter.Export(); return Ok(); } // ok
    [HttpPost] public IActionResult A6() { Exporter.Export(); Demand(); return Ok(); } // PL2001
    [HttpPost] public IActionResult A7() => Allowed ? Go() : Forbid(); // ok
    [HttpPost] public IActionResult A8() => Allowed ? Forbid() : Go(); // PL2001
    [HttpPost] public async Task<IActionResult> A9() { if (!ModelState.IsValid) return BadRequest(); if (!Allowed) return Forbid(); await Exporter.ExportAsync(); return Ok(); } // ok
    [HttpPost] public async Task<IActionResult> A10() { if (!ModelState.IsValid && !Allowed) return Forbid(); await Exporter.ExportAsync(); return Ok(); } // PL2001
    private IActionResult Go() { Exporter.Export(); return Ok(); }
    [NonAction] public void Helper() => Exporter.Export(); // PL2001
}
public class PageOne(IApproval approval) : PageModel
{
    public IActionResult OnPost() { if (!approval.Ask()) return Forbid(); Exporter.Export(); return Page(); } // ok
    public IActionResult OnGet() { Exporter.Export(); return Page(); } // PL2001
}
public class OfficeHub(IApproval approval) : Hub
{
    public async Task Send() { if (await approval.AskAsync()) await Exporter.ExportAsync(); } // ok
    public async Task SendAll() { await Exporter.ExportAsync(); } // PL2001
}
public class Nightly(IApproval approval) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await approval.AskAsync()) { await Exporter.ExportAsync(); } // PL2002
            await Exporter.ExportAsync(); // PL2001
        }
    }
}
public class Hosted(IApproval approval) : IHostedService
{
    public async Task StartAsync(CancellationToken c) { if (!await approval.AskAsync()) return; await Exporter.ExportAsync(); } // ok
    public Task StopAsync(CancellationToken c) => Exporter.ExportAsync(); // PL2001
}
internal sealed class ApprovalFilter(IApproval approval) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await approval.AskAsync()) { context.Result = new ForbidResult(); return; }
        await Exporter.ExportAsync(); // ok
        await next();
    }
}
internal sealed class ApprovalMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IApproval approval)
    {
        if (!await approval.AskAsync()) { context.Response.StatusCode = 403; return; }
        await next(context);
        await Exporter.ExportAsync(); // ok
    }
}
internal sealed class CarelessMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IApproval approval)
    {
        await next(context);
        await Exporter.ExportAsync(); // PL2001
    }
}
public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/a", (IApproval approval) => { if (!approval.Ask()) return HttpResults.Forbid(); Exporter.Export(); return HttpResults.Ok(); }); // ok
        app.MapPost("/b", () => { Exporter.Export(); return HttpResults.Ok(); }); // PL2001
        app.MapPost("/c", async (IApproval approval) => await approval.AskAsync() ? await Go() : HttpResults.Forbid()); // ok
        app.MapPost("/d", async (IApproval approval) => { _ = await approval.AskAsync(); return await Go(); }); // PL2001; PL2002
        app.MapPost("/e", Handle); // ok
        app.MapPost("/f", HandleCarelessly);
        app.Use(async (context, next) => { if (context.RequestServices.GetRequiredService<IApproval>().Ask()) { Exporter.Export(); await next(); } }); // ok
        app.Use(async (context, next) => { await next(); Exporter.Export(); }); // PL2001
        app.Lifetime.ApplicationStarted.Register(() => Exporter.Export()); // PL2001
        using var scope = app.Services.CreateScope();
        var gate = scope.ServiceProvider.GetRequiredService<IApproval>();
        if (gate.Ask()) Exporter.Export(); // ok
    }
    private static async Task<IResult> Go() { await Exporter.ExportAsync(); return HttpResults.Ok(); }
    private static IResult Handle(IApproval approval) { if (!approval.Ask()) return HttpResults.Forbid(); Exporter.Export(); return HttpResults.Ok(); }
    private static IResult HandleCarelessly() { Exporter.Export(); return HttpResults.Ok(); } // PL2001
}
