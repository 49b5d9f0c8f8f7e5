// with: Office.part.cs
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Gates.Decided;

/// <summary>Where a gate is held: on every way from the entry of the body to the operation.</summary>
public class Held(IApproval approval, bool perhaps)
{
    // A gate that is taken inside a try is lost in its catch blocks and after them.
    public void LostInCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (InvalidOperationException) // PL2008
        {
            Exporter.Export(); // PL2001
            return;
        }
    }

    public void LostAfterCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (InvalidOperationException) // PL2008
        {
            Console.WriteLine();
        }

        Exporter.Export(); // PL2001
    }

    // One held before the try stays.
    public void StaysInCatch()
    {
        approval.Ensure();
        try
        {
            Console.WriteLine();
        }
        catch (InvalidOperationException)
        {
            Exporter.Export(); // ok
        }

        Exporter.Export(); // ok
    }

    // Finally sees what both sides have.
    public void InFinally()
    {
        approval.Ensure();
        try
        {
            Console.WriteLine();
        }
        finally
        {
            Exporter.Export(); // ok
        }
    }

    public void InFinallyTakenInside()
    {
        try
        {
            approval.Ensure();
        }
        finally
        {
            Exporter.Export(); // PL2001
        }
    }

    // Held at the head of a loop only if held on entry and along every way back.
    public void TakenBeforeTheLoop(int n)
    {
        approval.Ensure();
        for (var i = 0; i < n; i++)
        {
            Exporter.Export(); // ok
        }
    }

    public void TakenAtTheEndOfTheLoop(int n)
    {
        for (var i = 0; i < n; i++)
        {
            Exporter.Export(); // PL2001
            approval.Ensure(); // PL2003
        }
    }

    public void TakenAnewInTheLoop(int n)
    {
        for (var i = 0; i < n; i++)
        {
            approval.Ensure();
            Exporter.Export(); // ok
        }
    }

    public void TakenInALoopThatMayNotRun(int n)
    {
        for (var i = 0; i < n; i++)
        {
            approval.Ensure();
        }

        Exporter.Export(); // PL2001
    }

    // What never returns ends its way.
    public void Exits()
    {
        if (!approval.Ask())
        {
            Environment.Exit(1);
        }

        Exporter.Export(); // ok
    }

    public void Fails()
    {
        if (!approval.Ask())
        {
            Environment.FailFast("refused");
        }

        Exporter.Export(); // ok
    }

    public void Throws()
    {
        if (!approval.Ask())
        {
            Refuse();
        }

        Exporter.Export(); // ok
    }

    public void ThrowsByAttribute()
    {
        if (!approval.Ask())
        {
            Stop(perhaps);
        }

        Exporter.Export(); // ok
    }

    public void ThrowsPerhaps()
    {
        if (!approval.Ask()) // PL2002
        {
            RefusePerhaps();
        }

        Exporter.Export(); // PL2001
    }

    public async Task ThrowsLater()
    {
        if (!await approval.AskAsync())
        {
            await RefuseAsync();
        }

        Exporter.Export(); // ok
    }

    private static void Refuse() => throw new UnauthorizedAccessException();

    private static async Task RefuseAsync()
    {
        await Task.Yield();
        throw new UnauthorizedAccessException();
    }

    [DoesNotReturn]
    private static void Stop(bool hard) => throw (hard ? new InvalidOperationException() : new UnauthorizedAccessException());

    private void RefusePerhaps()
    {
        if (perhaps)
        {
            throw new UnauthorizedAccessException();
        }
    }

    // Held per point, not per value.
    public void PerPoint(IApproval other)
    {
        if (other.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    // A request whose task nobody awaits is not held, and the approval is lost.
    public void NeverAwaited()
    {
        _ = approval.EnsureAsync(); // PL2002
        Exporter.Export(); // PL2001
    }

    public async Task TaskAsAnswer()
    {
        var task = approval.AskAsync(); // PL2002
        if (task.IsCompleted)
        {
            Exporter.Export(); // PL2001
        }

        await task;
    }
}

/// <summary>Fields of this across methods are not followed, unless they are readonly and set in the constructor.</summary>
public class Kept
{
    private readonly bool _granted;
    private bool _asked;

    public Kept(IApproval approval)
    {
        _granted = approval.Ask();
        _asked = approval.Ask();
    }

    public void ByReadonly()
    {
        if (_granted)
        {
            Exporter.Export(); // ok
        }
    }

    public void ByOther()
    {
        if (_asked)
        {
            Exporter.Export(); // PL2001
        }
    }

    public void SetAsked(bool asked) => _asked = asked;
}
