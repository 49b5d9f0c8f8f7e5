// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Members that call themselves and each other.</summary>
public class Recursive(IApproval approval, bool perhaps)
{
    public void R1() => Down1(3); // ok
    private void Down1(int n) { if (n == 0) { if (approval.Ask()) Exporter.Export(); return; } Down1(n - 1); }
    public void R2() => Down2(3); // PL2001
    private void Down2(int n) { if (n == 0) { Exporter.Export(); return; } Down2(n - 1); }
    public void R3() { if (approval.Ask()) Down2(3); } // ok
    public void R4() { if (Even(4)) Exporter.Export(); } // ok
    private bool Even(int n) => n == 0 ? approval.Ask() : Odd(n - 1);
    private bool Odd(int n) => n == 0 ? false : Even(n - 1);
    public void R5() { if (Even2(4)) Exporter.Export(); } // PL2001
    private bool Even2(int n) => n == 0 ? approval.Ask() : Odd2(n - 1);
    private bool Odd2(int n) => n == 0 ? true : Even2(n - 1);
    public void R6() { if (Until(5)) Exporter.Export(); } // ok
    private bool Until(int n) => n > 0 && (approval.Ask() || Until(n - 1));
    public void R7() { int Walk(int n) { if (n == 0) return 0; if (!approval.Ask()) return 0; Exporter.Export(); return Walk(n - 1); } Walk(3); } // ok
    public void R8() { Ping(); } // PL2001
    private void Ping() { if (perhaps) Pong(); }
    private void Pong() { if (!perhaps) Ping(); else Exporter.Export(); }
    public void R9() { approval.Ensure(); Ping(); } // ok
    public void R11() { if (Throwing(3)) Exporter.Export(); } // ok
    private bool Throwing(int n) { if (n < 0) throw new InvalidOperationException(); return approval.Ask() || Throwing(n - 1); }
}
