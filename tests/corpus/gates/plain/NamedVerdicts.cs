// with: Office.part.cs
namespace Corpus.Gates.NamedVerdicts;

public abstract class Verdict
{
    public static readonly Verdict Granted = new GrantedVerdict();
    public static readonly Verdict Refused = new RefusedVerdict();
    public static readonly Verdict Unknown = Make();
    public abstract bool Allows { get; }
    private static Verdict Make() => new RefusedVerdict();
    private sealed class GrantedVerdict : Verdict { public override bool Allows => true; }
    private sealed class RefusedVerdict : Verdict { public override bool Allows => false; }
}

public sealed class Code
{
    private Code(int number) => Number = number;
    public int Number { get; }
    public static Code Ok { get; } = new(0);
    public static Code Bad { get; } = new(1);
    public static Code Worse { get; } = new(2);
    public static Code Later { get; set; } = new(3);
}

public sealed class Mutable
{
    public bool Ok { get; set; }
    public static readonly Mutable Yes = new() { Ok = true };
    public static readonly Mutable No = new();
}

public readonly record struct Mark(bool Ok)
{
    public static readonly Mark Yes = new(true);
    public static readonly Mark No = new(false);
}

public static class Verdicts
{
    public static readonly Code Elsewhere = Code.Ok;
}

/// <summary>Answers that are one of a few objects with a name, or that say by their type what they are.</summary>
public class Named(IApproval approval, bool perhaps)
{
    private Verdict Ask() => approval.Ask() ? Verdict.Granted : Verdict.Refused;
    private Code AskCode() { if (!approval.Ask()) return Code.Bad; return Code.Ok; }
    private Code AskLater() => approval.Ask() ? Code.Later : Code.Bad;
    private Mutable AskMutable() => approval.Ask() ? Mutable.Yes : Mutable.No;
    private Mark AskMark() => approval.Ask() ? Mark.Yes : Mark.No;
    private Task<Code> AskAsync() => Task.FromResult(AskCode());
    private async Task<Code> AskAwaited() => await approval.AskAsync() ? Code.Ok : Code.Worse;
    private Verdict? AskMaybe() => perhaps ? null : Ask();
    private Verdict Mixed() => perhaps ? Verdict.Granted : Ask();

    public void V1() { if (Ask() == Verdict.Granted) Exporter.Export(); } // ok
    public void V2() { if (Ask().Allows) Exporter.Export(); } // ok
    public void V3() { if (!Ask().Allows) Exporter.Export(); } // PL2001
    public void V4() { if (Ask() != Verdict.Refused) Exporter.Export(); } // ok
    public void V5() { if (Ask() == Verdict.Unknown) Exporter.Export(); } // PL2001
    public void V6() { var v = Ask(); if (v == Verdict.Refused) throw new InvalidOperationException(); Exporter.Export(); } // ok
    public void V7() { var v = Ask(); if (v == Verdict.Refused) Exporter.Export(); } // PL2001
    public void V8() { if (AskMaybe() == Verdict.Granted) Exporter.Export(); } // ok
    public void V9() { if (AskMaybe() != Verdict.Refused) Exporter.Export(); } // PL2001
    public void V10() { if (Mixed() == Verdict.Granted) Exporter.Export(); } // PL2001
    public void V11() { var ok = Ask() == Verdict.Granted; if (ok) Exporter.Export(); } // ok
    public void V12() { Verdict v = Verdict.Refused; if (approval.Ask()) v = Verdict.Granted; if (v == Verdict.Granted) Exporter.Export(); } // ok
    public void V13() { Verdict v = Verdict.Refused; if (perhaps) v = Verdict.Granted; if (v == Verdict.Granted) Exporter.Export(); } // PL2001
    public void V14() { if (ReferenceEquals(Verdict.Granted, Ask())) Exporter.Export(); } // ok
    public void V15() { if (Equals(Ask(), Verdict.Granted)) Exporter.Export(); } // ok
    public void V16() { if (Ask().Equals(Verdict.Granted)) Exporter.Export(); } // ok
    public void V17() { if (EqualityComparer<Verdict>.Default.Equals(Ask(), Verdict.Granted)) Exporter.Export(); } // ok
    public void V19() { switch (Ask()) { case var v when v == Verdict.Granted: Exporter.Export(); break; } } // ok
    public void V20() { if (IsGranted(Ask())) Exporter.Export(); } // ok
    public void V21() { if (!IsGranted(Ask())) Exporter.Export(); } // PL2001
    private static bool IsGranted(Verdict v) => v == Verdict.Granted;
    public void C1() { if (AskCode() == Code.Ok) Exporter.Export(); } // ok
    public void C2() { if (AskCode().Number == 0) Exporter.Export(); } // ok
    public void C3() { if (AskCode().Number != 1) Exporter.Export(); } // ok
    public void C4() { if (AskCode().Number == 1) Exporter.Export(); } // PL2001
    public void C5() { if (AskCode() is { Number: 0 }) Exporter.Export(); } // ok
    public void C6() { if (AskCode() is not { Number: 0 }) Exporter.Export(); } // PL2001
    public void C7() { if (AskLater() == Code.Later) Exporter.Export(); } // PL2001
    public void C8() { if (AskLater() != Code.Bad) Exporter.Export(); } // PL2001
    public async Task C9() { if (await AskAsync() == Code.Ok) Exporter.Export(); } // ok
    public async Task C10() { if (await AskAwaited() == Code.Ok) Exporter.Export(); } // ok
    public async Task C11() { if (await AskAwaited() != Code.Ok) return; Exporter.Export(); } // ok
    public async Task C12() { if (await AskAwaited() != Code.Bad) Exporter.Export(); } // PL2001
    public void M1() { if (AskMutable() == Mutable.Yes) Exporter.Export(); } // ok
    public void M2() { if (AskMutable() == Mutable.No) Exporter.Export(); } // PL2001
    public void R1() { if (AskMark() == Mark.Yes) Exporter.Export(); } // ok
    public void R2() { if (AskMark().Ok) Exporter.Export(); } // ok
    public void R3() { if (AskMark() == Mark.No) Exporter.Export(); } // PL2001
    public void R4() { if (AskMark() != Mark.No) Exporter.Export(); } // ok
}
