// with: Office.part.cs
namespace Corpus.Gates;

public class Lambdas(IApproval approval, List<int> rows)
{
    private readonly List<Action> later = [];

    private Action? kept;

    public event Action? Clicked;

    public void ForEach()
    {
        if (approval.Ask())
        {
            rows.ForEach(r => Exporter.Export()); // ok
        }
    }

    public void ForEachWithout() => rows.ForEach(r => Exporter.Export()); // PL2001

    public void InsideLambda() => rows.ForEach(r =>
    {
        if (approval.Ask())
        {
            Exporter.Export(); // ok
        }
    });

    public void ParallelForEach()
    {
        approval.Ensure();
        Parallel.ForEach(rows, r => Exporter.Export()); // ok
    }

    public void Linq()
    {
        approval.Ensure();
        _ = rows.Select(r => Write(r)).ToList(); // ok
    }

    public void LinqWithout()
    {
        _ = rows.Select(r => Write(r)).ToList(); // PL2001
    }

    public void OwnHelper()
    {
        IfApproved(() => Exporter.Export()); // ok: the helper asks before it calls
    }

    public void OwnCarelessHelper()
    {
        Always(() => Exporter.Export()); // PL2001
    }

    public void OwnCarelessHelperUnderApproval()
    {
        if (approval.Ask())
        {
            Always(() => Exporter.Export()); // ok
        }
    }

    public void Called()
    {
        Action export = () => Exporter.Export();
        if (approval.Ask())
        {
            export(); // ok
        }
    }

    public void CalledWithout()
    {
        Action export = () => Exporter.Export();
        export(); // PL2001
    }

    public void LocalFunction()
    {
        if (!approval.Ask())
        {
            return;
        }

        Write(); // ok

        void Write() => Exporter.Export();
    }

    public void LocalFunctionWithout()
    {
        Write(); // PL2001

        void Write() => Exporter.Export();
    }

    public void Subscribed()
    {
        if (approval.Ask())
        {
            Clicked += () => Exporter.Export(); // PL2001
        }
    }

    public void SubscribedAsking()
    {
        Clicked += () =>
        {
            if (approval.Ask())
            {
                Exporter.Export(); // ok
            }
        };
    }

    public void StoredInField()
    {
        if (approval.Ask())
        {
            kept = () => Exporter.Export(); // PL2001
        }
    }

    public void StoredInCollection()
    {
        if (approval.Ask())
        {
            later.Add(() => Exporter.Export()); // PL2001
        }
    }

    public void StoredAsking()
    {
        kept = () =>
        {
            approval.Ensure();
            Exporter.Export(); // ok
        };
    }

    public Action Returned()
    {
        approval.Ensure();
        return () => Exporter.Export(); // PL2001
    }

    public async Task Run()
    {
        approval.Ensure();
        await Task.Run(() => Exporter.Export()); // ok
    }

    public async Task RunAsync()
    {
        if (await approval.AskAsync())
        {
            await Task.Run(async () => await Exporter.ExportAsync()); // ok
        }
    }

    public void Invoke()
    {
        approval.Ensure();
        Parallel.Invoke(() => Exporter.Export(), () => Exporter.Export()); // ok
    }

    public void GateInLambda()
    {
        var ok = false;
        rows.ForEach(r => ok = approval.Ask());
        if (ok)
        {
            Exporter.Export(); // ok: false until a request granted it
        }
    }

    public void Timer()
    {
        if (approval.Ask())
        {
            _ = new System.Threading.Timer(_ => Exporter.Export(), null, 0, 1000); // PL2001
        }
    }

    public void TimerThatAsks()
    {
        _ = new System.Threading.Timer(
            _ =>
            {
                if (approval.Ask())
                {
                    Exporter.Export(); // ok: asks each time
                }
            },
            null,
            0,
            1000);
    }

    private void IfApproved(Action action)
    {
        if (approval.Ask())
        {
            action();
        }
    }

    private static void Always(Action action) => action();

    private static int Write(int row)
    {
        Exporter.Export();
        return row;
    }
}
