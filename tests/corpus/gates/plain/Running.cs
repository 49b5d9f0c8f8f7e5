// with: Office.part.cs
namespace Corpus.Gates;

public class Running(IApproval approval, bool perhaps)
{
    public void LocalFunction()
    {
        if (!Asked())
        {
            return;
        }

        Exporter.Export(); // ok

        bool Asked() => approval.Ask() && perhaps;
    }

    public void LocalFunctionWrites()
    {
        var ok = false;
        Ask();
        if (ok)
        {
            Exporter.Export(); // ok
        }

        void Ask() => ok = approval.Ask();
    }

    public void LocalFunctionWritesWrong()
    {
        var ok = false;
        Ask();
        Allow();
        if (ok)
        {
            Exporter.Export(); // PL2001
        }

        void Ask() => ok = approval.Ask();

        void Allow() => ok = true;
    }

    public void LocalFunctionExports()
    {
        if (approval.Ask())
        {
            Write();
        }

        void Write() => Exporter.Export(); // ok
    }

    public void LocalFunctionExportsWrong()
    {
        if (approval.Ask()) // PL2002
        {
            Write();
        }

        Write(); // PL2001

        void Write() => Exporter.Export();
    }

    public void RecursiveLocal(int n)
    {
        approval.Ensure();
        Go(n);

        void Go(int left)
        {
            if (left > 0)
            {
                Exporter.Export(); // ok
                Go(left - 1);
            }
        }
    }

    public void LambdaAsks()
    {
        Func<bool> asked = () => approval.Ask();
        if (asked())
        {
            Exporter.Export(); // ok
        }
    }

    public void LambdaAsksWrong()
    {
        Func<bool> asked = () => approval.Ask() || perhaps;
        if (asked())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void LambdaReplaced()
    {
        Func<bool> asked = () => approval.Ask();
        if (perhaps)
        {
            asked = () => true;
        }

        if (asked())
        {
            Exporter.Export(); // PL2001
        }
    }

    public void MethodGroup()
    {
        Func<bool> asked = approval.Ask;
        if (asked())
        {
            Exporter.Export(); // ok
        }
    }

    public void MethodGroupInvoke()
    {
        Func<bool> asked = approval.Ask;
        if (!asked.Invoke())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void Guarded(Action action)
    {
        if (approval.Ask())
        {
            action();
        }
    }

    public void UsesGuarded() => Guarded(() => Exporter.Export()); // ok

    private T? IfApproved<T>(Func<T> make)
        where T : class => approval.Ask() ? make() : null;

    public void UsesIfApproved()
    {
        var done = IfApproved(() =>
        {
            Exporter.Export(); // ok
            return "";
        });
        if (done != null)
        {
            Exporter.Export(); // ok
        }
    }

    private void Unguarded(Action action) => action();

    public void UsesUnguarded() => Unguarded(() => Exporter.Export()); // PL2001

    private bool Try(Action action)
    {
        if (!approval.Ask())
        {
            return false;
        }

        action();
        return true;
    }

    public void UsesTry()
    {
        if (Try(() => Exporter.Export())) // ok
        {
            Exporter.Export(); // ok
        }
    }

    private bool TryAsk(out Ticket ticket)
    {
        ticket = new Ticket();
        return approval.Ask();
    }

    public void OutOfOther()
    {
        if (TryAsk(out var ticket))
        {
            Exporter.Export(); // ok
        }
    }

    private void AskInto(out bool ok) => ok = approval.Ask();

    public void OutBool()
    {
        AskInto(out var ok);
        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void OutBoolDiscarded()
    {
        AskInto(out _);
        Exporter.Export(); // PL2001
    }

    private bool TryGet(out bool ok, out string why)
    {
        why = "";
        ok = approval.Ask();
        return why.Length == 0;
    }

    public void OutAndReturn()
    {
        if (TryGet(out var ok, out var why) && ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void OutAndReturnWrong()
    {
        if (TryGet(out var ok, out var why))
        {
            Exporter.Export(); // PL2001
        }
    }

    public async Task WhenAllAnswers(IApproval second)
    {
        var answers = await Task.WhenAll(approval.AskAsync(), second.AskAsync());
        if (answers.All(a => a))
        {
            Exporter.Export(); // ok
        }
    }

    public async Task WhenAllFirst(IApproval second)
    {
        var answers = await Task.WhenAll(approval.AskAsync(), second.AskAsync());
        if (answers[0])
        {
            Exporter.Export(); // ok
        }
    }

    public async Task WhenAny(IApproval second)
    {
        var first = await Task.WhenAny(approval.AskAsync(), second.AskAsync());
        if (await first)
        {
            Exporter.Export(); // ok
        }
    }

    public async Task WhenAnyEnsure()
    {
        await Task.WhenAny(approval.EnsureAsync(), Task.Delay(100)); // PL2002
        Exporter.Export(); // PL2001
    }

    public async Task TaskKept()
    {
        var asking = approval.AskAsync();
        await Task.Delay(1);
        if (await asking)
        {
            Exporter.Export(); // ok
        }
    }

    public async Task TaskKeptWrong()
    {
        var asking = approval.EnsureAsync(); // PL2002
        Exporter.Export(); // PL2001
        await asking;
    }

    public async Task ContinueWith()
    {
        await approval.AskAsync().ContinueWith(t =>
        {
            if (t.Result)
            {
                Exporter.Export(); // ok
            }
        });
    }

    public async Task Configured()
    {
        if (!await approval.AskAsync().ConfigureAwait(false))
        {
            return;
        }

        await Exporter.ExportAsync(); // ok
    }

    public async Task<bool> Wrapped() => await approval.AskAsync();

    public Task<bool> Forwarded() => Wrapped();

    public async ValueTask<bool> Twice() => await Forwarded() && await approval.AskValueAsync();

    public async Task UsesTwice()
    {
        if (await Twice())
        {
            await Exporter.ExportAsync(); // ok
        }
    }

    public async Task Streams(IAsyncEnumerable<IApproval> heads)
    {
        await foreach (var head in heads)
        {
            if (await head.AskAsync())
            {
                Exporter.Export(); // ok
            }
        }
    }

    public async Task StreamsWrong(IAsyncEnumerable<IApproval> heads)
    {
        await foreach (var head in heads)
        {
            await head.AskAsync(); // PL2002
            Exporter.Export(); // PL2001
        }
    }

    public void Lazily()
    {
        var asked = new Lazy<bool>(() => approval.Ask());
        if (asked.Value)
        {
            Exporter.Export(); // ok
        }
    }

    public void Threaded()
    {
        if (!approval.Ask())
        {
            return;
        }

        var thread = new System.Threading.Thread(() => Exporter.Export()); // ok
        thread.Start();
    }

    public void ThreadedWrong()
    {
        var thread = new System.Threading.Thread(() => Exporter.Export()); // PL2001
        if (!approval.Ask()) // PL2003
        {
            return;
        }
    }

    public IEnumerable<int> Iterator()
    {
        if (!approval.Ask())
        {
            yield break;
        }

        Exporter.Export(); // ok
        yield return 1;
    }

    public IEnumerable<int> IteratorWrong()
    {
        yield return 1;
        Exporter.Export(); // PL2001
        if (!approval.Ask()) // PL2003
        {
            yield break;
        }
    }

    private event Action? Happened;

    public void Subscribes()
    {
        if (approval.Ask())
        {
            Happened += () => Exporter.Export(); // PL2001
        }

        Happened?.Invoke();
    }
}

public abstract class Template(IApproval approval)
{
    public void Run()
    {
        if (Allowed())
        {
            Write();
        }
    }

    protected virtual bool Allowed() => approval.Ask();

    private protected abstract void Write();
}

public sealed class OfTemplate(IApproval approval) : Template(approval)
{
    private protected override void Write() => Exporter.Export(); // ok
}

public abstract class OpenTemplate
{
    public void Run()
    {
        if (Allowed())
        {
            Write(); // PL2001
        }
    }

    private protected abstract bool Allowed();

    private protected virtual void Write() => Exporter.Export();
}

public sealed class Strict(IApproval approval) : OpenTemplate
{
    private protected override bool Allowed() => approval.Ask();
}

public sealed class Lax : OpenTemplate
{
    private protected override bool Allowed() => true;
}

public sealed class Lazily(IApproval approval)
{
    private bool? _known;

    private bool Known => _known ??= approval.Ask();

    public void Export()
    {
        if (Known)
        {
            Exporter.Export(); // PL2001
        }
    }

    private bool Fresh
    {
        get
        {
            if (!approval.Ask())
            {
                return false;
            }

            return true;
        }
    }

    public void ExportFresh()
    {
        if (!Fresh)
        {
            return;
        }

        Exporter.Export(); // ok
    }
}
