// with: Office.part.cs
namespace Corpus.Gates.EveryStatement;

/// <summary>Every form of statement and operator, right and wrong.</summary>
public class Statements(IApproval approval, bool perhaps, int n, string text, object thing, int[] rows)
{
    private static readonly object Gate = new();

    public void CheckedBlock() { checked { if (approval.Ask()) Exporter.Export(); } } // ok
    public void UncheckedBlock() { unchecked { approval.Ask(); } Exporter.Export(); } // PL2001 PL2002
    public void LockInside() { lock (Gate) { approval.Ensure(); } Exporter.Export(); } // ok
    public void UsingDeclared() { using var s = new System.IO.MemoryStream(); if (!approval.Ask()) return; Exporter.Export(); } // ok
    public void UsingThrown() { using (var s = new System.IO.MemoryStream()) { if (!approval.Ask()) throw new Exception(); } Exporter.Export(); } // ok
    public void LabelBack() { again: if (!approval.Ask()) goto again; Exporter.Export(); } // ok
    public void LabelOver() { if (perhaps) goto end; approval.Ensure(); end: Exporter.Export(); } // PL2001
    public void LabelOut() { foreach (var r in rows) { foreach (var q in rows) { if (approval.Ask()) goto done; } } return; done: Exporter.Export(); } // ok
    public void SwitchGoto() { switch (n) { case 1: approval.Ensure(); goto case 2; case 2: Exporter.Export(); break; } } // PL2001
    public void SwitchGotoAll() { switch (n) { case 1: approval.Ensure(); goto default; case 2: approval.Ensure(); goto default; case 3: return; default: Exporter.Export(); break; } } // PL2001
    public void SwitchAll() { switch (n) { case 1: approval.Ensure(); break; default: approval.Ensure(); break; } Exporter.Export(); } // ok
    public void SwitchMissing() { switch (n) { case 1: approval.Ensure(); break; case 2: approval.Ensure(); break; } Exporter.Export(); } // PL2001
    public void SwitchThrow() { switch (n) { case 1: approval.Ensure(); break; default: throw new Exception(); } Exporter.Export(); } // ok
    public void SwitchBool() { switch (approval.Ask()) { case true: Exporter.Export(); break; case false: break; } } // ok
    public void SwitchBoolFalse() { switch (approval.Ask()) { case false: return; } Exporter.Export(); } // ok
    public void SwitchWhen() { switch (n) { case > 3 when approval.Ask(): Exporter.Export(); break; } } // ok
    public void SwitchWhenElse() { switch (n) { case > 3 when approval.Ask(): break; default: Exporter.Export(); break; } } // PL2001 PL2002
    public void SwitchTuple() { switch (approval.Ask(), perhaps) { case (true, _): Exporter.Export(); break; } } // ok
    public void SwitchTupleOther() { switch (approval.Ask(), perhaps) { case (_, true): Exporter.Export(); break; } } // PL2001 PL2002
    public void SwitchTupleFalse() { switch (approval.Ask(), perhaps) { case (false, _): return; default: Exporter.Export(); break; } } // ok
    public void SwitchExpr() { var go = approval.StatusOf() switch { Status.Approved => true, _ => false }; if (go) Exporter.Export(); } // ok
    public void SwitchExprThrow() { _ = approval.StatusOf() switch { Status.Approved => 1, _ => throw new Exception() }; Exporter.Export(); } // ok
    public void SwitchExprWrong() { var go = approval.StatusOf() switch { Status.Denied => false, _ => true }; if (go) Exporter.Export(); } // PL2001 PL2002
    public void TryReturn() { try { if (!approval.Ask()) return; } finally { Console.WriteLine(); } Exporter.Export(); } // ok
    public void TryFinallyExport() { try { approval.Ensure(); } finally { Exporter.Export(); } } // PL2001
    public void TryCatchReturn() { try { approval.Ensure(); } catch { return; } Exporter.Export(); } // ok
    public void TryCatchThrow() { try { approval.Ensure(); } catch (Exception e) { throw new Exception("", e); } Exporter.Export(); } // ok
    public void TryCatchWhenFalse() { try { approval.Ensure(); } catch when (false) { } Exporter.Export(); } // ok
    public void TryCatchRethrow() { try { approval.Ensure(); } catch { if (perhaps) throw; return; } Exporter.Export(); } // ok
    public void TryCatchSome() { try { approval.Ensure(); } catch { if (perhaps) throw; } Exporter.Export(); } // PL2001 PL2008
    public void TryAskCatch() { bool ok; try { ok = approval.Ask(); } catch { ok = false; } if (ok) Exporter.Export(); } // ok
    public void TryAskCatchTrue() { bool ok; try { ok = approval.Ask(); } catch { ok = true; } if (ok) Exporter.Export(); } // PL2001 PL2008
    public void TryInLoop() { foreach (var r in rows) { try { approval.Ensure(); Exporter.Export(); } catch (Exception) { } } } // ok
    public void NestedTry() { try { try { approval.Ensure(); } finally { Console.WriteLine(); } } catch { return; } Exporter.Export(); } // ok
    public void FinallyThrows() { try { Console.WriteLine(); } finally { if (!approval.Ask()) throw new Exception(); } Exporter.Export(); } // ok
    public void CatchFilterAsk() { try { Console.WriteLine(); } catch (Exception) when (approval.Ask()) { Exporter.Export(); } } // ok
    public void CatchFilterNot() { try { Console.WriteLine(); } catch (Exception) when (!approval.Ask()) { Exporter.Export(); } } // PL2001 PL2002
    public void ThrowExpression() { var t = approval.Find() ?? throw new Exception(); Exporter.Export(); } // ok
    public void ConditionalThrow() { _ = approval.Ask() ? 1 : throw new Exception(); Exporter.Export(); } // ok
    public void ConditionalThrowWrong() { _ = approval.Ask() ? throw new Exception() : 1; Exporter.Export(); } // PL2001 PL2002
    public void Coalesce() { bool? ok = null; if (perhaps) ok = approval.Ask(); if (ok ?? false) Exporter.Export(); } // ok
    public void CoalesceTrue() { bool? ok = null; if (perhaps) ok = approval.Ask(); if (ok ?? true) Exporter.Export(); } // PL2001
    public void CoalesceAssign() { bool? ok = null; ok ??= approval.Ask(); if (ok.Value) Exporter.Export(); } // ok
    public void CoalesceAssignSet() { bool? ok = perhaps ? true : null; ok ??= approval.Ask(); if (ok.Value) Exporter.Export(); } // PL2001
    public void NullConditional() { IApproval? a = perhaps ? approval : null; if (a?.Ask() == true) Exporter.Export(); } // ok
    public void NullConditionalNot() { IApproval? a = perhaps ? approval : null; if (a?.Ask() != false) Exporter.Export(); } // PL2001
    public void NullConditionalNotTrue() { IApproval? a = perhaps ? approval : null; if (a?.Ask() != true) return; Exporter.Export(); } // ok
    public void NullConditionalHas() { IApproval? a = perhaps ? approval : null; if ((a?.Ask()).HasValue) Exporter.Export(); } // PL2001 PL2002
    public void NullConditionalDefault() { IApproval? a = perhaps ? approval : null; if ((a?.Ask()).GetValueOrDefault()) Exporter.Export(); } // ok
    public void NullConditionalDefaultTrue() { IApproval? a = perhaps ? approval : null; if ((a?.Ask()).GetValueOrDefault(true)) Exporter.Export(); } // PL2001
    public void Lifted() { bool? a = approval.Ask(); bool? b = perhaps; if ((a & b) == true) Exporter.Export(); } // ok
    public void LiftedOr() { bool? a = approval.Ask(); bool? b = perhaps; if ((a | b) == true) Exporter.Export(); } // PL2001 PL2002
    public void Xor() { if (approval.Ask() ^ true) Exporter.Export(); } // PL2001 PL2002
    public void XorFalse() { if (approval.Ask() ^ false) Exporter.Export(); } // ok
    public void AndNonShort() { if (approval.Ask() & perhaps) Exporter.Export(); } // ok
    public void OrNonShort() { if (!approval.Ask() | perhaps) return; Exporter.Export(); } // ok
    public void AssignInCondition() { bool ok; if (ok = approval.Ask()) Exporter.Export(); } // ok
    public void AssignInAnd() { bool ok = false; if (perhaps && (ok = approval.Ask())) Exporter.Export(); if (ok) Exporter.Export(); } // ok
    public void CompoundAnd() { var ok = true; ok &= approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void CompoundOr() { var ok = false; ok |= approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void CompoundOrTrue() { var ok = true; ok |= approval.Ask(); if (ok) Exporter.Export(); } // PL2001 PL2002
    public void CompoundXor() { var ok = true; ok ^= approval.Ask(); if (!ok) Exporter.Export(); } // ok
    public void Bang() { var t = approval.Find(); if (t! != null) Exporter.Export(); } // ok
    public void IsNotNullPattern() { if (approval.Find() is not null) Exporter.Export(); } // ok
    public void IsVar() { if (approval.Find() is var t && t != null) Exporter.Export(); } // ok
    public void IsVarOnly() { if (approval.Find() is var t) Exporter.Export(); } // PL2001 PL2002
    public void IsEmptyProperty() { if (approval.Find() is { }) Exporter.Export(); } // ok
    public void IsTicket() { if (approval.Find() is Ticket { Number: "1" }) Exporter.Export(); } // ok
    public void IsNotTicket() { if (approval.Find() is not Ticket t) return; Exporter.Export(); } // ok
    public void PropertyNested() { if (approval.Request() is { IsApproved: true, Number.Length: > 0 }) Exporter.Export(); } // ok
    public void PropertyNot() { if (approval.Request() is { IsApproved: not true }) Exporter.Export(); } // PL2001 PL2002
    public void PatternOr() { if (approval.StatusOf() is Status.Approved or Status.Pending) Exporter.Export(); } // PL2001 PL2002
    public void PatternNotOr() { if (approval.StatusOf() is not (Status.Denied or Status.Pending)) Exporter.Export(); } // ok
    public void PatternAnd() { if (approval.StatusOf() is > Status.Pending and < Status.Denied) Exporter.Export(); } // ok
    public void EnumInts() { if ((int)approval.StatusOf() == 1) Exporter.Export(); } // ok
    public void EnumName() { if (approval.StatusOf().ToString() == nameof(Status.Approved)) Exporter.Export(); } // ok
    public void EnumNameWrong() { if (approval.StatusOf().ToString() != nameof(Status.Denied)) Exporter.Export(); } // PL2001 PL2002
    public void DoWhile() { bool ok; do { ok = approval.Ask(); } while (!ok); Exporter.Export(); } // ok
    public void DoWhileLimit() { bool ok; var i = 0; do { ok = approval.Ask(); } while (!ok && i++ < 3); Exporter.Export(); } // PL2001 PL2002
    public void DoWhileLimitTested() { bool ok; var i = 0; do { ok = approval.Ask(); } while (!ok && i++ < 3); if (ok) Exporter.Export(); } // ok
    public void Discard() { _ = approval.Ask(); Exporter.Export(); } // PL2001 PL2002
    public void Deconstruct() { var (a, b) = (approval.Ask(), perhaps); if (a) Exporter.Export(); } // ok
    public void DeconstructOther() { var (a, b) = (approval.Ask(), perhaps); if (b) Exporter.Export(); } // PL2001 PL2002
    public void Swap() { var a = approval.Ask(); var b = perhaps; (a, b) = (b, a); if (b) Exporter.Export(); } // ok
    public void SwapWrong() { var a = approval.Ask(); var b = perhaps; (a, b) = (b, a); if (a) Exporter.Export(); } // PL2001 PL2002
    public void RefLocal() { var ok = false; ref var r = ref ok; r = approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void RefLocalSet() { var ok = approval.Ask(); ref var r = ref ok; r = true; if (ok) Exporter.Export(); } // PL2001 PL2002
    public void RefTernary() { var a = approval.Ask(); var b = approval.Ask(); ref var r = ref (perhaps ? ref a : ref b); if (r) Exporter.Export(); } // ok
    public void Await() { if (approval.AskAsync().GetAwaiter().GetResult()) Exporter.Export(); } // ok
    public void Interpolated() { if ($"{approval.Ask()}" == "True") Exporter.Export(); } // ok
    public void Stackalloc() { Span<bool> s = stackalloc bool[1]; s[0] = approval.Ask(); if (s[0]) Exporter.Export(); } // ok
    public void Dynamic() { dynamic ok = approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void Boxed() { object ok = approval.Ask(); if ((bool)ok) Exporter.Export(); } // ok
    public void BoxedPattern() { object ok = approval.Ask(); if (ok is true) Exporter.Export(); } // ok
    public void BoxedPatternType() { object ok = approval.Ask(); if (ok is bool b && b) Exporter.Export(); } // ok
    public void BoxedPatternAny() { object ok = approval.Ask(); if (ok is bool) Exporter.Export(); } // PL2001 PL2002
    public void DefaultLiteral() { bool ok = default; if (perhaps) ok = approval.Ask(); if (ok) Exporter.Export(); } // ok
    public void ConstCondition() { const bool Go = true; if (Go || approval.Ask()) Exporter.Export(); } // PL2001
    public void ConstConditionAnd() { const bool Go = false; if (Go && !approval.Ask()) Exporter.Export(); } // ok: never
    public void WhileTrue() { while (true) { if (approval.Ask()) break; } Exporter.Export(); } // ok
    public void WhileTrueBreaks() { while (true) { if (approval.Ask()) break; if (perhaps) break; } Exporter.Export(); } // PL2001 PL2002
    public void LocalConst() { var limit = 0; if (limit > 1 || approval.Ask()) Exporter.Export(); } // ok
}
