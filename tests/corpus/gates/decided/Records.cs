// with: Office.part.cs
namespace Corpus.Gates.Decided;

/// <summary>A record before the operation, after it on every normal way, in a finally, or by every caller.</summary>
public class Records(IApproval approval, IExportLog log, bool perhaps)
{
    public void Before()
    {
        log.Record();
        Exporter.ExportLogged(); // ok
    }

    public void After()
    {
        Exporter.ExportLogged(); // ok
        log.Record();
    }

    public void AfterOnSomeWays()
    {
        Exporter.ExportLogged(); // PL2006
        if (perhaps)
        {
            return;
        }

        log.Record();
    }

    public void AfterOnAllWays()
    {
        Exporter.ExportLogged(); // ok
        if (perhaps)
        {
            log.Record();
            return;
        }

        log.Record();
    }

    public void InFinally()
    {
        try
        {
            Exporter.ExportLogged(); // ok
        }
        finally
        {
            log.Record();
        }
    }

    public void InCatchOnly()
    {
        try
        {
            Exporter.ExportLogged(); // PL2006
        }
        catch (InvalidOperationException)
        {
            log.Record();
        }
    }

    private void Write() => Exporter.ExportLogged(); // ok: all callers record

    public void CallerRecords()
    {
        Write();
        log.Record();
    }

    public void CallerRecordsBefore()
    {
        log.Record();
        Write();
    }

    private void WriteToo() => Exporter.ExportLogged();

    public void OneCallerRecords()
    {
        WriteToo(); // ok
        log.Record();
    }

    public void TheOtherDoesNot() => WriteToo(); // PL2006

    public async Task Awaited()
    {
        await log.RecordAsync();
        Exporter.ExportLogged(); // ok
    }

    // An audit whose task nobody awaits is not held.
    public void NeverAwaited()
    {
        _ = log.RecordAsync();
        Exporter.ExportLogged(); // PL2006
    }

    public Task Returned()
    {
        Exporter.ExportLogged(); // ok: whoever called awaits the record
        return log.RecordAsync();
    }

    public void EachItem(IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            Exporter.ExportLogged(); // ok
            log.Record();
        }
    }

    public void EachItemOnce(IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            Exporter.ExportLogged(); // ok: recorded after it on every way
        }

        log.Record();
    }

    public void EachItemPerhaps(IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            Exporter.ExportLogged(); // PL2006
            if (item > 0)
            {
                log.Record();
            }
        }
    }

    public void Local()
    {
        Exporter.ExportLogged(); // ok
        Done();

        void Done() => log.Record();
    }

    public void Approve() => approval.Ensure();
}
