// with: Office.part.cs
namespace Corpus.Gates;

[Flags] public enum Rights { None = 0, Read = 1, Export = 2, All = 3 }
/// <summary>Rights in bits, and answers in arithmetic.</summary>
public class Flagged(IApproval approval)
{
    public void B1() { var r = Rights.Read; if (approval.Ask()) r |= Rights.Export; if (r.HasFlag(Rights.Export)) Exporter.Export(); } // ok
    public void B2() { var r = approval.Ask() ? Rights.Export : Rights.None; if ((r & Rights.Export) != 0) Exporter.Export(); } // ok
    public void B3() { var r = approval.Ask() ? Rights.All : Rights.Read; if ((r & Rights.Export) == Rights.Export) Exporter.Export(); } // ok
    public void B4() { var r = approval.Ask() ? Rights.All : Rights.Read; if ((r & Rights.Read) == Rights.Read) Exporter.Export(); } // PL2001; PL2002
    public void B5() { var r = approval.Ask() ? Rights.All : Rights.Read; if (r == Rights.All) Exporter.Export(); } // ok
    public void B6() { var r = approval.Ask() ? Rights.All : Rights.Read; if (r.HasFlag(Rights.Read)) Exporter.Export(); } // PL2001; PL2002
    public void B7() { var r = approval.Ask() ? Rights.All : Rights.Read; if ((r & ~Rights.Read) != Rights.None) Exporter.Export(); } // ok
    public void B8() { var n = approval.Ask() ? 4 : 0; if ((n & 4) > 0) Exporter.Export(); } // ok
    public void B9() { var n = approval.Ask() ? 1 : 0; if (n << 1 == 2) Exporter.Export(); } // ok
    public void B10() { var n = approval.Ask() ? 1 : 0; if (n % 2 == 1) Exporter.Export(); } // ok
    public void B11() { var n = approval.Ask() ? 1 : 2; if (n * 3 == 6) Exporter.Export(); } // PL2001; PL2002
    public void B12() { var n = 0; if (approval.Ask()) n = 1; if (-n < 0) Exporter.Export(); } // ok
    public void B13() { var r = Rights.All; if (!approval.Ask()) r &= ~Rights.Export; if (r.HasFlag(Rights.Export)) Exporter.Export(); } // ok
    public void B14() { var c = approval.Ask() ? 'y' : 'n'; if (c == 'y') Exporter.Export(); } // ok
    public void B15() { var c = approval.Ask() ? 'y' : 'n'; if (char.ToUpper(c) == 'N') Exporter.Export(); } // PL2001; PL2002
}
