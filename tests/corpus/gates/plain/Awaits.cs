// with: Office.part.cs
namespace Corpus.Gates;

public class Awaits(IApproval approval)
{
    public async Task Awaited()
    {
        if (await approval.AskAsync())
        {
            Exporter.Export(); // ok
        }
    }

    public async Task AwaitedConfigured()
    {
        if (await approval.AskAsync().ConfigureAwait(false))
        {
            Exporter.Export(); // ok
        }
    }

    public async Task AwaitedValueTask()
    {
        if (!await approval.AskValueAsync())
        {
            return;
        }

        await Exporter.ExportAsync(); // ok
    }

    public async Task Stored()
    {
        var request = approval.AskAsync();
        if (await request)
        {
            Exporter.Export(); // ok
        }
    }

    public void Blocking()
    {
        if (approval.AskAsync().Result)
        {
            Exporter.Export(); // ok
        }
    }

    public void BlockingAwaiter()
    {
        if (approval.AskAsync().GetAwaiter().GetResult())
        {
            Exporter.Export(); // ok
        }
    }

    public async Task Ignored()
    {
        await approval.AskAsync(); // PL2002
        Exporter.Export(); // PL2001
    }

    public void NeverAwaited()
    {
        _ = approval.AskAsync(); // PL2002
        Exporter.Export(); // PL2001
    }

    public async Task Ensured()
    {
        await approval.EnsureAsync();
        Exporter.Export(); // ok
    }

    public async Task EnsuredConfigured()
    {
        await approval.EnsureAsync().ConfigureAwait(false);
        Exporter.Export(); // ok
    }

    public void EnsureNotAwaited()
    {
        approval.EnsureAsync(); // PL2002
        Exporter.Export(); // PL2001
    }

    public void EnsureWaited()
    {
        approval.EnsureAsync().Wait();
        Exporter.Export(); // ok
    }

    public async Task EnsureAwaitedTooLate()
    {
        var request = approval.EnsureAsync(); // PL2002
        Exporter.Export(); // PL2001
        await request;
    }

    public async Task EnsureAwaitedLater()
    {
        var request = approval.EnsureAsync();
        await request;
        Exporter.Export(); // ok
    }

    public async Task NotNull()
    {
        if (await approval.FindAsync() is { } ticket)
        {
            Exporter.Export(); // ok
            _ = ticket.Number;
        }
    }

    public async Task TaskItselfIsNoAnswer()
    {
        if (approval.FindAsync() != null) // PL2002
        {
            await Exporter.ExportAsync(); // PL2001
        }
    }

    public async Task Member()
    {
        if ((await approval.RequestAsync()).IsApproved)
        {
            Exporter.Export(); // ok
        }
    }

    public async Task MemberStored()
    {
        var ticket = await approval.RequestAsync();
        if (!ticket.IsApproved)
        {
            return;
        }

        await Exporter.ExportAsync(); // ok
    }

    public async Task All()
    {
        var answers = await Task.WhenAll(approval.AskAsync(), approval.AskAsync());
        if (answers[0])
        {
            Exporter.Export(); // ok
        }
    }

    public async Task InRun()
    {
        if (!await approval.AskAsync())
        {
            return;
        }

        await Task.Run(() => Exporter.Export()); // ok
    }

    public async Task RunWithout() => await Task.Run(() => Exporter.Export()); // PL2001

    public async void EventLike()
    {
        if (await approval.AskAsync())
        {
            await Exporter.ExportAsync(); // ok
        }
    }
}
