// with: Office.part.cs
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Gates;

public sealed class Refused : Exception { public int Code { get; init; } }

public readonly record struct Result(bool Ok, string? Error)
{
    public static Result Success => new(true, null);
    public static Result Failure(string e) => new(false, e);
    public bool IsFailure => !Ok;
}

public abstract record Outcome
{
    public sealed record Granted(string Number) : Outcome;
    public sealed record Refusal(string Why) : Outcome;
    public sealed record Wait : Outcome;
    private Outcome() { }
    public T Match<T>(Func<Granted, T> granted, Func<Refusal, T> refused, Func<Wait, T> wait) => this switch
    {
        Granted g => granted(g),
        Refusal r => refused(r),
        Wait w => wait(w),
        _ => throw new InvalidOperationException(),
    };
    public void Switch(Action<Granted> granted, Action other) { if (this is Granted g) granted(g); else other(); }
}

public readonly struct OneOf<T0, T1>
{
    private readonly int index; private readonly T0 v0; private readonly T1 v1;
    private OneOf(int i, T0 a, T1 b) { index = i; v0 = a; v1 = b; }
    public static implicit operator OneOf<T0, T1>(T0 t) => new(0, t, default!);
    public static implicit operator OneOf<T0, T1>(T1 t) => new(1, default!, t);
    public bool IsT0 => index == 0;
    public bool IsT1 => index == 1;
    public T0 AsT0 => IsT0 ? v0 : throw new InvalidOperationException();
    public R Match<R>(Func<T0, R> a, Func<T1, R> b) => index == 0 ? a(v0) : b(v1);
    public void Switch(Action<T0> a, Action<T1> b) { if (index == 0) a(v0); else b(v1); }
    public bool TryPickT0([NotNullWhen(true)] out T0? value) { value = IsT0 ? v0 : default; return IsT0; }
}

public sealed record Yes(string Number);
public sealed record No(string Why);

/// <summary>Results that are one of several things, and what is matched of them.</summary>
public class ResultObjects(IApproval approval)
{
    private Result Check() => approval.Ask() ? Result.Success : Result.Failure("no");
    private Result Careless() { approval.Ask(); return Result.Success; }
    private Outcome Decide() => approval.Ask() ? new Outcome.Granted("1") : new Outcome.Refusal("no");
    private OneOf<Yes, No> Pick() { if (approval.Ask()) return new Yes("1"); return new No("x"); }

    public void R1() { if (Check().Ok) Exporter.Export(); } // ok
    public void R2() { if (!Check().IsFailure) Exporter.Export(); } // ok
    public void R3() { if (Check().IsFailure) Exporter.Export(); } // PL2001
    public void R4() { var r = Check(); if (r is { Ok: true }) Exporter.Export(); } // ok
    public void R5() { var r = Check(); if (r is not { Ok: true }) return; Exporter.Export(); } // ok
    public void R6() { var (ok, _) = Check(); if (ok) Exporter.Export(); } // ok
    public void R7() { var (ok, _) = Check(); if (!ok) Exporter.Export(); } // PL2001
    public void R8() { if (Check() is (true, _)) Exporter.Export(); } // ok
    public void R9() { if (Check() is (false, _)) Exporter.Export(); } // PL2001
    public void R10() { if (Check() == new Result(true, null)) Exporter.Export(); } // ok
    public void R11() { if (Careless().Ok) Exporter.Export(); } // PL2001
    public void R12() { var r = Check(); if (r.Error is null) Exporter.Export(); } // ok
    public void R13() { var r = Check(); if (r.Error is not null) return; Exporter.Export(); } // ok
    public void R14() { var r = Check(); if (r.Error is not null) Exporter.Export(); } // PL2001
    public void R15() { var r = Check() with { Ok = true }; if (r.Ok) Exporter.Export(); } // PL2001
    public void R16() { var r = Check() with { Error = "x" }; if (r.Ok) Exporter.Export(); } // ok
    public void R17() { switch (Check()) { case { Ok: true }: Exporter.Export(); break; default: break; } } // ok
    public void R18() { switch (Check()) { case { Ok: false }: break; default: Exporter.Export(); break; } } // ok
    public void R19() { switch (Check()) { case { Ok: false, Error: "x" }: break; default: Exporter.Export(); break; } } // PL2001

    public void O1() => Decide().Match(g => { Exporter.Export(); return 1; }, r => 0, w => 0); // ok
    public void O2() => Decide().Match(g => 1, r => { Exporter.Export(); return 0; }, w => 0); // PL2001
    public void O3() => Decide().Switch(g => Exporter.Export(), () => { }); // ok
    public void O4() => Decide().Switch(g => { }, () => Exporter.Export()); // PL2001
    public void O5() { if (Decide() is Outcome.Granted) Exporter.Export(); } // ok
    public void O6() { if (Decide() is Outcome.Granted { Number: var n }) Exporter.Export(); } // ok
    public void O7() { if (Decide() is not Outcome.Refusal) Exporter.Export(); } // ok
    public void O8() { if (Decide() is Outcome.Refusal) Exporter.Export(); } // PL2001
    public void O9() { switch (Decide()) { case Outcome.Refusal: return; case Outcome.Granted g when g.Number.Length > 0: Exporter.Export(); break; } } // ok
    public void O10() { var d = Decide() as Outcome.Granted; if (d != null) Exporter.Export(); } // ok
    public void O11() { var d = Decide() as Outcome.Granted ?? throw new Refused(); Exporter.Export(); } // ok
    public void O12() { _ = (Outcome.Granted)Decide(); Exporter.Export(); } // ok

    public void P1() => Pick().Switch(y => Exporter.Export(), n => { }); // ok
    public void P2() => Pick().Switch(y => { }, n => Exporter.Export()); // PL2001
    public void P3() { if (Pick().IsT0) Exporter.Export(); } // ok
    public void P4() { if (Pick().IsT1) Exporter.Export(); } // PL2001
    public void P5() { if (Pick().TryPickT0(out var yes)) Exporter.Export(); } // ok
    public void P6() { if (!Pick().TryPickT0(out var yes)) return; Exporter.Export(); } // ok
    public void P7() { _ = Pick().AsT0; Exporter.Export(); } // ok
    public void P8() => _ = Pick().Match(y => { Exporter.Export(); return 1; }, n => 2); // ok
    public void P9() => _ = Pick().Match(y => 1, n => { Exporter.Export(); return 2; }); // PL2001
}
