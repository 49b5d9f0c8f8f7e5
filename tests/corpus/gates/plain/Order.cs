// with: Office.part.cs
namespace Corpus.Gates;

public class Order(IApproval approval, bool perhaps)
{
    public void TooLate()
    {
        Exporter.Export(); // PL2001
        approval.Ask(); // PL2003
    }

    public void TooLateButTested()
    {
        Exporter.Export(); // PL2001
        if (!approval.Ask()) // PL2003
        {
            throw new InvalidOperationException();
        }
    }

    public async Task TooLateAsync()
    {
        await Exporter.ExportAsync(); // PL2001
        await approval.EnsureAsync(); // PL2003
    }

    public void BeforeAndAfter()
    {
        approval.Ensure();
        Exporter.Export(); // ok
        approval.Ensure(); // ok: the one before counts
    }

    public void BothOutcomes()
    {
        if (approval.Ask()) // PL2002
        {
            Exporter.Export(); // ok
        }
        else
        {
            Exporter.Export(); // PL2001
        }
    }

    public void Ignored()
    {
        approval.Ask(); // PL2002
        Exporter.Export(); // PL2001
    }

    public void Discarded()
    {
        _ = approval.Ask(); // PL2002
        Exporter.Export(); // PL2001
    }

    public void NeverTested()
    {
        var ok = approval.Ask(); // PL2002
        Exporter.Export(); // PL2001
        _ = ok;
    }

    public void OnlyLogged(ILog log)
    {
        if (!approval.Ask()) // PL2002
        {
            log.Info("refused");
        }

        Exporter.Export(); // PL2001
    }

    public void RequestWithoutExport()
    {
        _ = approval.Ask(); // ok: nothing is exported
    }

    public void OnePath()
    {
        if (perhaps)
        {
            approval.Ensure();
        }
        else
        {
            Exporter.Export(); // PL2001
        }
    }

    public void OtherMethodAsks()
    {
        Helper(); // ok: a request without an export
        Exporter.Export(); // PL2001
    }

    private void Helper()
    {
        if (approval.Ask())
        {
            Console.WriteLine("granted");
        }
    }
}
