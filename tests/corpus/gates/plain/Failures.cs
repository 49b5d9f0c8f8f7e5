// with: Office.part.cs
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Gates;

public class Failures(IApproval approval, bool perhaps)
{
    public void Swallowed()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception) // PL2008
        {
        }

        Exporter.Export(); // PL2001
    }

    public void ReturnsInCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception)
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void ThrowsInCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("refused", e);
        }

        Exporter.Export(); // ok
    }

    public void InsideTry()
    {
        try
        {
            approval.Ensure();
            Exporter.Export(); // ok
        }
        catch (Exception)
        {
        }
    }

    public void InCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception) // PL2008
        {
            Exporter.Export(); // PL2001
        }
    }

    public void InFinally()
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

    public void InFinallyHeldBefore()
    {
        approval.Ensure();
        try
        {
            Work();
        }
        finally
        {
            Exporter.Export(); // ok
        }
    }

    public void AfterFinally()
    {
        try
        {
            approval.Ensure();
        }
        finally
        {
            Work();
        }

        Exporter.Export(); // ok
    }

    public void HeldBeforeTry()
    {
        if (!approval.Ask())
        {
            return;
        }

        try
        {
            Exporter.Export(); // ok
        }
        catch (Exception)
        {
            Exporter.Export(); // ok: held before the try
        }
    }

    public void FilteredCatch()
    {
        try
        {
            approval.Ensure();
        }
        catch (Exception) when (perhaps) // PL2008
        {
        }

        Exporter.Export(); // PL2001
    }

    public void FlagInTry()
    {
        var ok = false;
        try
        {
            ok = approval.Ask();
        }
        catch (Exception)
        {
        }

        if (ok)
        {
            Exporter.Export(); // ok: false where the call failed
        }
    }

    public void Asserted()
    {
        Debug.Assert(approval.Ask()); // PL2002
        Exporter.Export(); // PL2001
    }

    public void Exits()
    {
        if (!approval.Ask())
        {
            Environment.Exit(1);
        }

        Exporter.Export(); // ok
    }

    public void FailsFast()
    {
        if (!approval.Ask())
        {
            Environment.FailFast("refused");
        }

        Exporter.Export(); // ok
    }

    public void OwnThrower()
    {
        if (!approval.Ask())
        {
            Refuse();
        }

        Exporter.Export(); // ok: it throws on every path
    }

    public void SometimesThrower()
    {
        if (!approval.Ask()) // PL2002
        {
            MayRefuse();
        }

        Exporter.Export(); // PL2001
    }

    public void MarkedThrower()
    {
        if (!approval.Ask())
        {
            Marked();
        }

        Exporter.Export(); // ok
    }

    public void Using()
    {
        using var stream = new System.IO.MemoryStream();
        if (!approval.Ask())
        {
            return;
        }

        Exporter.Export(); // ok
    }

    public void UsingBlock()
    {
        using (var stream = new System.IO.MemoryStream())
        {
            approval.Ensure();
        }

        Exporter.Export(); // ok
    }

    public void Locked()
    {
        lock (this)
        {
            if (!approval.Ask())
            {
                return;
            }
        }

        Exporter.Export(); // ok
    }

    public void NestedTry()
    {
        try
        {
            try
            {
                approval.Ensure();
            }
            catch (ArgumentException)
            {
                throw;
            }

            Exporter.Export(); // ok
        }
        catch (Exception)
        {
            Work();
        }
    }

    public void TryAfterFailure()
    {
        try
        {
            Work();
            approval.Ensure();
        }
        catch (InvalidOperationException) // PL2008
        {
            Work();
        }

        Exporter.Export(); // PL2001
    }

    public void ThrowExpression()
    {
        _ = approval.Ask() ? true : throw new InvalidOperationException();
        Exporter.Export(); // ok
    }

    private void Work()
    {
        if (perhaps)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Refuse() => throw new InvalidOperationException();

    private void MayRefuse()
    {
        if (perhaps)
        {
            throw new InvalidOperationException();
        }
    }

    [DoesNotReturn]
    private static void Marked() => throw new InvalidOperationException();
}
