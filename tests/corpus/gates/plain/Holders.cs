// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Answers in the fields of objects.</summary>
public class Holders
{
    private readonly bool approved;
    private readonly IApproval approval;
    public Holders(IApproval approval) { this.approval = approval; approved = approval.Ask(); }
    public void H1() { if (approved) Exporter.Export(); } // ok
    public void H2() { if (!approved) Exporter.Export(); } // PL2001
    public void H3() { var c = new Context { Approved = approval.Ask() }; Use(c); } // ok
    public void H4() { var c = new Context { Approved = true }; Use(c); } // PL2001
    public void H5() { var c = new Context(); Fill(c); Use(c); } // ok
    public void H6() { var c = new Context(); Fill(c); c.Approved = true; Use(c); } // PL2001
    public void H7() { var c = new Context(); Fill(c); if (c is { Approved: true }) Exporter.Export(); } // ok
    public void H8() { var c = Make(); if (c.Approved) Exporter.Export(); } // ok
    public void H9() { var c = Make(); var d = c; d.Approved = true; if (c.Approved) Exporter.Export(); } // PL2001
    public void H10() { var c = Make() with { }; if (c.Approved) Exporter.Export(); } // ok
    public void H11() { var list = new List<Context> { Make() }; if (list[0].Approved) Exporter.Export(); } // ok
    public void H12() { var d = new Dictionary<string, Context> { ["a"] = Make() }; if (d["a"].Approved) Exporter.Export(); } // ok
    private void Fill(Context c) => c.Approved = approval.Ask();
    private static void Use(Context c) { if (c.Approved) Exporter.Export(); }
    private Context Make() => new() { Approved = approval.Ask() };
    private sealed record Context { public bool Approved { get; set; } }
}
