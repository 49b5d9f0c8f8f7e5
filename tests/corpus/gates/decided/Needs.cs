// with: Office.part.cs
namespace Corpus.Gates.Decided;

/// <summary>What needs which gates, and which of the missing ones is told.</summary>
public class Needs(IApproval approval, IOperator person, IExportLog log)
{
    // An export needs approval.
    public void OnlyApproval()
    {
        if (approval.Ask())
        {
            Exporter.Export(); // ok
        }
    }

    // Unless the entry says more.
    public void AllThree()
    {
        if (approval.Ask() && person.Verify())
        {
            log.Record();
            Exporter.ExportAll(); // ok
        }
    }

    // Each missing gate of an approved operation is its own finding.
    public void OnlyApproved()
    {
        if (approval.Ask())
        {
            Exporter.ExportAll(); // PL2005: ExportAll runs with approval; PL2006: ExportAll runs with approval
        }
    }

    public void NotRecorded()
    {
        if (approval.Ask() && person.Verify())
        {
            Exporter.ExportAll(); // PL2006
        }
    }

    public void NotAuthenticated()
    {
        if (approval.Ask())
        {
            log.Record();
            Exporter.ExportAll(); // PL2005
        }
    }

    // While approval is missing, only that is told, and the message names the others.
    public void Nothing() => Exporter.ExportAll(); // PL2001: approval, authentication and a record in the export log

    public void Recorded()
    {
        log.Record();
        Exporter.ExportAll(); // PL2001: approval and authentication
    }

    // Without approval in its list an export needs only what the list names.
    public void Logged()
    {
        Exporter.ExportLogged(); // ok: recorded after it
        log.Record();
    }

    public void NotLogged() => Exporter.ExportLogged(); // PL2006

    [RequiresApproval]
    public void Required() => Exporter.Export(); // ok: the callers owe it

    public void CallsRequired() => Required(); // PL2001

    public void CallsRequiredApproved()
    {
        approval.Ensure();
        Required(); // ok
    }
}
