// with: Office.part.cs
namespace Corpus.Gates.Decided;

/// <summary>A catch that swallows the refusal goes on to the operation; or it leaves, throws, asks again, or tells a flag that decides.</summary>
public class Refusals(IApproval approval, bool perhaps)
{
    public void GoesOn()
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException) // PL2008
        {
        }

        Exporter.Export(); // PL2001
    }

    public void LeavesOnBothBranches()
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException)
        {
            if (perhaps)
            {
                return;
            }
            else
            {
                throw;
            }
        }

        Exporter.Export(); // ok
    }

    public void LeavesOnOneBranch()
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException) // PL2008
        {
            if (perhaps)
            {
                return;
            }
        }

        Exporter.Export(); // PL2001
    }

    public void ThrowsAnother()
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InvalidOperationException("refused", e);
        }

        Exporter.Export(); // ok
    }

    public void OneOfTwo()
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException)
        {
            return;
        }
        catch (TimeoutException) // PL2008
        {
            Console.WriteLine();
        }

        Exporter.Export(); // PL2001
    }

    public void AsksAgain(IApproval other)
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException)
        {
            other.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void AsksAgainAndForgets(IApproval other)
    {
        if (perhaps)
        {
            try
            {
                approval.Ensure();
            }
            catch (UnauthorizedAccessException)
            {
                other.Ensure();
            }
        }

        Exporter.Export(); // PL2001
    }

    public void NextItem(IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            try
            {
                approval.Ensure();
                Exporter.Export(); // ok
            }
            catch (UnauthorizedAccessException)
            {
                Console.WriteLine(item);
            }
        }
    }

    public void TellsAFlag()
    {
        var ok = true;
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException)
        {
            ok = false;
        }

        if (ok)
        {
            Exporter.Export(); // ok
        }
    }

    public void OfTheOuterTry()
    {
        try
        {
            try
            {
                approval.Ensure();
            }
            finally
            {
                Console.WriteLine();
            }
        }
        catch (Exception) when (perhaps) // PL2008
        {
        }

        Exporter.Export(); // PL2001
    }

    public void InTheCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (UnauthorizedAccessException) // PL2008
        {
            Exporter.Export(); // PL2001
        }
    }
}

/// <summary>A gate whose implementation grants on every way; one that can refuse, by answer or exception, is right.</summary>
public sealed class Stamp : IApproval
{
    public bool Ask() => true; // PL2008: Ask

    public Task<bool> AskAsync() => Task.FromResult(true); // PL2008: AskAsync

    public async Task EnsureAsync() // PL2008: EnsureAsync
    {
        await Task.Yield();
    }

    public void Ensure() // PL2008: Ensure
    {
    }

    public bool Refuses() => false; // PL2008: Refuses

    public string? Ticket() => "always"; // PL2008: Ticket

    public Answer Answer() => new(State.Approved, "");

    public State StateOf() => State.Approved; // PL2008: StateOf
}

public sealed class Chief(IApproval deputy, Func<bool> agrees) : IApproval
{
    public bool Ask()
    {
        if (!agrees())
        {
            throw new UnauthorizedAccessException();
        }

        return true; // ok: refuses by an exception
    }

    public async Task<bool> AskAsync()
    {
        await deputy.EnsureAsync();
        return true; // ok: the deputy can refuse
    }

    public Task EnsureAsync() => deputy.EnsureAsync(); // ok

    public void Ensure() // ok
    {
        if (!Ask())
        {
            throw new UnauthorizedAccessException();
        }
    }

    public bool Refuses() => !agrees(); // ok

    public string? Ticket() => agrees() ? "ticket" : null; // ok

    public Answer Answer() => new(agrees() ? State.Approved : State.Pending, ""); // ok

    public State StateOf() => deputy.StateOf(); // ok
}
