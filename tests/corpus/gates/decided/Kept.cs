// with: Office.part.cs
namespace Corpus.Gates.Decided;

/// <summary>A lambda runs with what is held where it is handed over, unless something keeps it.</summary>
public class Delegates(IApproval approval)
{
    private Action? _later;
    private readonly List<Action> _all = [];

    public event EventHandler? Happened;

    public void Runs(List<int> items)
    {
        approval.Ensure();
        items.ForEach(_ => Exporter.Export()); // ok
        Parallel.ForEach(items, _ => Exporter.Export()); // ok
        _ = items.Select(_ => { Exporter.Export(); return 1; }).ToList(); // ok
        var run = () => Exporter.Export(); // ok
        run();
    }

    public void RunsUnapproved(List<int> items)
    {
        items.ForEach(_ => Exporter.Export()); // PL2001
        Task.Run(() => Exporter.Export()); // PL2001
    }

    public async Task RunsAwaited()
    {
        await approval.EnsureAsync();
        await Task.Run(() => Exporter.Export()); // ok
        await Task.CompletedTask.ContinueWith(_ => Exporter.Export()); // ok
    }

    public void Subscribed()
    {
        approval.Ensure();
        Happened += (_, _) => Exporter.Export(); // PL2001
    }

    public void Stored()
    {
        approval.Ensure();
        _later = () => Exporter.Export(); // PL2001
    }

    public void Collected()
    {
        approval.Ensure();
        _all.Add(() => Exporter.Export()); // PL2001
    }

    public void CollectedHere()
    {
        approval.Ensure();
        var here = new List<Action> { () => Exporter.Export() }; // ok: it does not outlive the body
        here.ForEach(a => a());
    }

    public Action Returned()
    {
        approval.Ensure();
        return () => Exporter.Export(); // PL2001
    }

    public void Timed()
    {
        approval.Ensure();
        using var timer = new Timer(_ => Exporter.Export(), null, 0, 1000); // PL2001
    }

    public void Registered(CancellationToken stop)
    {
        approval.Ensure();
        stop.Register(() => Exporter.Export()); // PL2001
    }

    // It may ask for itself.
    public void KeptAndAsking() => _later = () =>
    {
        if (approval.Ask())
        {
            Exporter.Export(); // ok
        }
    };

    public void Fire()
    {
        Happened?.Invoke(this, EventArgs.Empty);
        _later?.Invoke();
    }
}
