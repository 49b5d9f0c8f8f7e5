// with: Office.part.cs
namespace Corpus.Gates;

/// <summary>Tasks and tickets that come out of one of several calls.</summary>
public class Handed(IApproval approval)
{
    public async Task R2() { if (await Rec2(3)) Exporter.Export(); } // ok
    private Task<bool> Rec2(int n) { if (n > 0) return approval.AskAsync(); return approval.AskAsync(); }
    public async Task R3() { if (await Rec3(3)) Exporter.Export(); } // ok
    private Task<bool> Rec3(int n) { if (n > 0) return X(); return approval.AskAsync(); }
    private Task<bool> X() { return approval.AskAsync(); }
    public async Task R4() { if (await Rec4(3)) Exporter.Export(); } // ok
    private Task<bool> Rec4(int n) { if (n > 0) return X(); return X(); }
    public async Task R5() { if (await Rec5(3)) Exporter.Export(); } // ok
    private Task<bool> Rec5(int n) { return n > 0 ? Rec5(n - 1) : X(); }
}
