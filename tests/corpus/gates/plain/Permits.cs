// with: Office.part.cs
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Gates;

/// <summary>Permits that only an approval hands out, and objects that only an approval makes.</summary>
public sealed class Permit
{
    private Permit() { }
    public static Permit? Ask(IApproval approval) => approval.Ask() ? new Permit() : null;
    public static Permit Demand(IApproval approval) => approval.Ask() ? new Permit() : throw new UnauthorizedAccessException();
    public static bool TryGet(IApproval approval, [NotNullWhen(true)] out Permit? permit) { permit = Ask(approval); return permit is not null; }
}
public class WithPermit(IApproval approval)
{
    private bool IsAllowed => approval.Ask();
    private bool IsRefused { get { return !approval.Ask(); } }
    private bool? cached;
    private bool Cached => cached ??= approval.Ask();
    private Permit Must => Permit.Ask(approval) ?? throw new UnauthorizedAccessException();
    private bool this[int i] => i > 0 && approval.Ask();
    public void W1() { if (Permit.Ask(approval) is { } p) Write(p); } // ok
    public void W2() { var p = Permit.Demand(approval); Write(p); } // ok
    public void W3() { if (Permit.TryGet(approval, out var p)) Write(p); } // ok
    public void W4() { if (IsAllowed) Exporter.Export(); } // ok
    public void W5() { if (IsRefused) return; Exporter.Export(); } // ok
    public void W6() { if (IsRefused) Exporter.Export(); } // PL2001
    public void W7() { if (Cached) Exporter.Export(); } // PL2001
    public void W8() { _ = Must; Exporter.Export(); } // ok
    public void W9() { if (this[3]) Exporter.Export(); } // ok
    public void W10() { if (!this[3]) Exporter.Export(); } // PL2001
    private static void Write(Permit p) => Exporter.Export();
}
public class Guarding
{
    private readonly IApproval approval;
    private Guarding(IApproval approval) { if (!approval.Ask()) throw new UnauthorizedAccessException(); this.approval = approval; }
    public static Guarding Make(IApproval approval) => new(approval);
    public void Write() => Exporter.Export(); // ok: nobody has one that was not approved
}
public class Loose { public Loose(IApproval approval) { approval.Ask(); } public void Write() => Exporter.Export(); } // PL2001
public class Loose2 { public Loose2() { } public Loose2(IApproval approval) { approval.Ensure(); } public void Write() => Exporter.Export(); } // PL2001
