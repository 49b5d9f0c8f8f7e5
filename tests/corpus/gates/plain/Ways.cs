// with: Office.part.cs
namespace Corpus.Gates;
public class Ways(IApproval approval, bool perhaps, int number, int[] rows)
{
    public void None() => Exporter.Export(); // PL2001
    public void If()
    {
        if (perhaps && number > 3)
        {
            if (!approval.Ask())
            {
                return;
            }
        }

        Exporter.Export(); // PL2001
    }
    public void Flag()
    {
        var ok = true;
        if (perhaps)
        {
            ok = approval.Ask();
        }

        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }
    public void Flag2()
    {
        bool ok;
        if (perhaps) { ok = approval.Ask(); } else { ok = true; }
        if (ok)
        {
            Exporter.Export(); // PL2001
        }
    }
    public void Swallow()
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
    public void Loop()
    {
        for (var i = 0; i < 3 && !approval.Ask(); i++) // PL2002
        {
        }

        Exporter.Export(); // PL2001
    }
    public void Each() { foreach (var r in rows) { if (r == 0 && !approval.Ask()) continue; Exporter.Export(); } } // PL2001
    public void Deep() { if (number == 3) Inner(); } // PL2001
    private void Inner() { switch (number) { case 1: approval.Ensure(); break; case 2: break; } Exporter.Export(); }
    public void Ignored() { approval.Ask(); Exporter.Export(); } // PL2001 PL2002
    public void Swapped() { if (perhaps) { Exporter.Export(); } else { approval.Ensure(); } } // PL2001
    public void Finally() { try { Exporter.Export(); } finally { approval.Ask(); } } // PL2001 PL2003
    public void InLoop() { foreach (var r in rows) { if (r > 3) { Exporter.Export(); } else { approval.Ensure(); } } } // PL2001
    public void InFinally() { try { approval.Ensure(); } finally { Exporter.Export(); } } // PL2001
    public void Null(Ticket? t) { if (t?.Number == null) { if (!approval.Ask()) return; } Exporter.Export(); } // PL2001
    public void Switch() { var x = number switch { 1 => approval.Ask(), 2 => true, _ => false }; if (x) Exporter.Export(); } // PL2001
}
