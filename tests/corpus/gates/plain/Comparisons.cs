// with: Office.part.cs
namespace Corpus.Gates;

public class Comparisons(IApproval approval, bool perhaps, int number)
{
    public void Xor() { if (approval.Ask() ^ true) { return; } Exporter.Export(); } // ok
    public void XorWrong() { if (approval.Ask() ^ true) { Exporter.Export(); } } // PL2001 PL2002
    public void XorOther() { if (approval.Ask() ^ perhaps) { Exporter.Export(); } } // PL2001 PL2002
    public void XorFalse() { if (approval.Ask() ^ false) { Exporter.Export(); } } // ok
    public void EqNotFalse() { if (approval.Ask() == !false) { Exporter.Export(); } } // ok
    public void IsNotFalse() { if (approval.Ask() is not false) { Exporter.Export(); } } // ok
    public void TuplePattern() { if ((approval.Ask(), 1) is (true, _)) { Exporter.Export(); } } // ok
    public void TuplePatternWrong() { if ((approval.Ask(), number) is (_, 1)) { Exporter.Export(); } } // PL2001 PL2002
    public void TuplePatternTwo() { if ((approval.Ask(), perhaps) is (true, true) or (true, false)) { Exporter.Export(); } } // ok
    public void NotParen() { if (!(!approval.Ask())) { Exporter.Export(); } } // ok
    public void BitAnd() { if (approval.Ask() & perhaps & number > 1) { Exporter.Export(); } } // ok
    public void CompareBools() { if (approval.Ask() == perhaps) { Exporter.Export(); } } // PL2001 PL2002
    public void CompareBoolsNot() { var yes = true; if (approval.Ask() == yes) { Exporter.Export(); } } // ok
    public void ConstBool() { const bool Yes = true; if (approval.Ask() == Yes) { Exporter.Export(); } } // ok
    public void EqualsMethod() { if (approval.Ask().Equals(true)) { Exporter.Export(); } } // ok
    public void EqualsMethodFalse() { if (approval.Ask().Equals(false)) { return; } Exporter.Export(); } // ok
    public void TernaryBoth() { var ok = perhaps ? approval.Ask() : approval.Find() != null; if (ok) { Exporter.Export(); } } // ok
    public void TernaryOne() { var ok = perhaps ? approval.Ask() : false; if (ok) { Exporter.Export(); } } // ok
    public void TernaryOneTrue() { var ok = perhaps ? approval.Ask() : true; if (ok) { Exporter.Export(); } } // PL2001
    public void TernaryNeg() { var refused = approval.Ask() ? false : true; if (!refused) { Exporter.Export(); } } // ok
    public void TernaryText() { var t = approval.Ask() ? "go" : "stop"; if (t == "go") { Exporter.Export(); } } // ok
    public void TernaryNumber() { var t = approval.Ask() ? 1 : 0; if (t == 1) { Exporter.Export(); } } // ok
    public void TernaryNumberGt() { var t = approval.Ask() ? 1 : 0; if (t > 0) { Exporter.Export(); } } // ok
    public void TernaryNumberNe() { var t = approval.Ask() ? 1 : 0; if (t != 0) { Exporter.Export(); } } // ok
    public void CaseGuard() { switch (number) { case 1 when approval.Ask(): Exporter.Export(); break; default: break; } } // ok
    public void CaseGuardWrong() { switch (number) { case 1 when approval.Ask(): break; default: Exporter.Export(); break; } } // PL2001 PL2002
    public void CaseGuardNot() { switch (number) { case 1 when !approval.Ask(): return; default: break; } Exporter.Export(); } // PL2001
    public void SwitchExprGuard() { var go = number switch { 1 when approval.Ask() => true, _ => false }; if (go) { Exporter.Export(); } } // ok
    public void SwitchExprBool() { var go = approval.Ask() switch { true => true, false => false }; if (go) { Exporter.Export(); } } // ok
    public void SwitchExprTuple() { var go = (approval.Ask(), perhaps) switch { (true, true) => true, _ => false }; if (go) { Exporter.Export(); } } // ok
    public void SwitchTuple() { switch ((approval.Ask(), perhaps)) { case (true, true): Exporter.Export(); break; case (false, _): break; } } // ok
    public void SwitchExprThrow() { _ = approval.Ask() switch { false => throw new InvalidOperationException(), _ => 0 }; Exporter.Export(); } // ok
    public void SwitchDefaultThrow() { switch (approval.StatusOf()) { case Status.Approved: break; default: throw new InvalidOperationException(); } Exporter.Export(); } // ok
    public void SwitchPattern() { switch (approval.Find()) { case null: return; case { Number: "x" }: break; default: break; } Exporter.Export(); } // ok
    public void SwitchPatternDecl() { switch (approval.Find()) { case Ticket t: Exporter.Export(); break; default: break; } } // ok
    public void SwitchPatternVar() { switch (approval.Find()) { case var t when t is not null: Exporter.Export(); break; } } // ok
    public void NullableTrue(bool? b) { bool? ok = perhaps ? approval.Ask() : null; if (ok == true) { Exporter.Export(); } } // ok
    public void NullableIsTrue() { bool? ok = perhaps ? approval.Ask() : null; if (ok is true) { Exporter.Export(); } } // ok
    public void NullableGet() { bool? ok = perhaps ? approval.Ask() : null; if (ok.GetValueOrDefault()) { Exporter.Export(); } } // ok
    public void NullableGetTrue() { bool? ok = perhaps ? approval.Ask() : null; if (ok.GetValueOrDefault(true)) { Exporter.Export(); } } // PL2001
    public void NullableValue() { bool? ok = perhaps ? approval.Ask() : null; if (ok.HasValue && ok.Value) { Exporter.Export(); } } // ok
    public void NullableHasValueOnly() { bool? ok = perhaps ? approval.Ask() : null; if (ok.HasValue) { Exporter.Export(); } } // PL2001 PL2002
    public void NullableCast() { bool? ok = approval.Ask(); if ((bool)ok) { Exporter.Export(); } } // ok
    public void NullableNotFalse() { bool? ok = perhaps ? approval.Ask() : null; if (ok != false) { Exporter.Export(); } } // PL2001
    public void NullableCoalesceTrue() { bool? ok = perhaps ? approval.Ask() : null; if (ok ?? true) { Exporter.Export(); } } // PL2001
    public void CoalesceAssign() { bool? ok = null; ok ??= approval.Ask(); if (ok == true) { Exporter.Export(); } } // ok
    public void CoalesceAssignTicket() { Ticket? t = null; t ??= approval.Find(); if (t != null) { Exporter.Export(); } } // ok
    public void Lifted() { bool? ok = approval.Ask(); if ((ok & perhaps) == true) { Exporter.Export(); } } // ok
    public void StateGood() { var s = approval.StatusOf(); if (s == Status.Approved && perhaps) { Exporter.Export(); } } // ok
    public void StateGe() { var s = approval.StatusOf(); if (s >= Status.Approved) { Exporter.Export(); } } // PL2001 PL2002
    public void StateRange() { var s = approval.StatusOf(); if (s is >= Status.Approved and < Status.Denied) { Exporter.Export(); } } // ok
    public void StateInt() { if ((int)approval.StatusOf() == 1) { Exporter.Export(); } } // ok
    public void StateEquals() { if (approval.StatusOf().Equals(Status.Approved)) { Exporter.Export(); } } // ok
    public void StateConst() { const Status Good = Status.Approved; if (approval.StatusOf() == Good) { Exporter.Export(); } } // ok
    public void StateLocal() { var good = Status.Approved; if (approval.StatusOf() == good) { Exporter.Export(); } } // ok
    public void StateNotOthers() { var s = approval.StatusOf(); if (s != Status.Pending && s != Status.Denied) { Exporter.Export(); } } // ok
    public void StateNotPending() { var s = approval.StatusOf(); if (s != Status.Pending) { Exporter.Export(); } } // PL2001 PL2002
    public void StateHasFlag() { if (approval.StatusOf() is Status.Approved or Status.Pending) { Exporter.Export(); } } // PL2001 PL2002
    public void StateSwitchMany() { switch (approval.StatusOf()) { case Status.Pending: case Status.Denied: return; } Exporter.Export(); } // ok
    public void TicketConditional() { var t = approval.Find(); if (t?.Number != null) { Exporter.Export(); } } // ok
    public void TicketLen() { if (approval.Find()?.Number.Length > 0) { Exporter.Export(); } } // ok
    public void TicketLenNe() { if (approval.Find()?.Number.Length != 0) { Exporter.Export(); } } // PL2001 PL2002
    public void TicketIs() { if (approval.Find() is Ticket) { Exporter.Export(); } } // ok
    public void TicketIsNot() { if (approval.Find() is not Ticket t) { return; } Exporter.Export(); } // ok
    public void TicketIsObj() { if (approval.Find() is object) { Exporter.Export(); } } // ok
    public void TicketAs() { object? o = approval.Find(); if (o as Ticket != null) { Exporter.Export(); } } // ok
    public void TicketRef() { if (!ReferenceEquals(approval.Find(), null)) { Exporter.Export(); } } // ok
    public void TicketObjEquals() { if (!object.Equals(approval.Find(), null)) { Exporter.Export(); } } // ok
    public void TicketBrace() { if (approval.Find() is { }) { Exporter.Export(); } } // ok
    public void TicketBraceVar() { if (approval.Find() is { Number: var n }) { Exporter.Export(); } } // ok
    public void TicketThrowIfNull() { var t = approval.Find(); ArgumentNullException.ThrowIfNull(t); Exporter.Export(); } // ok
    public void TicketBang() { var t = approval.Find()!; Exporter.Export(); } // PL2001 PL2002
    public void TicketDefault() { Ticket? t = default; if (perhaps) t = approval.Find(); if (t is null) return; Exporter.Export(); } // ok
    public void TicketCoalesceReturn() { var t = approval.Find(); if (t is null) { t = approval.Find(); if (t is null) return; } Exporter.Export(); } // ok
    public void TicketOrThrow() { var t = approval.Find() ?? approval.Find() ?? throw new InvalidOperationException(); Exporter.Export(); } // ok
    public void TicketCond() { var t = perhaps ? approval.Find() : null; if (t != null) { Exporter.Export(); } } // ok
    public void RequestProp() { if (approval.Request() is { IsApproved: true }) { Exporter.Export(); } } // ok
    public void RequestPropNot() { if (approval.Request() is not { IsApproved: true }) { return; } Exporter.Export(); } // ok
    public void RequestPropVar() { if (approval.Request() is { IsApproved: var ok } && ok) { Exporter.Export(); } } // ok
    public void RequestPropFalse() { if (approval.Request() is { IsApproved: false }) { return; } Exporter.Export(); } // ok
    public void RequestNullCond() { Ticket? t = approval.Request(); if (t?.IsApproved == true) { Exporter.Export(); } } // ok
    public void RequestNullCond2() { Ticket? t = approval.Request(); if (t?.IsApproved ?? false) { Exporter.Export(); } } // ok
    public void RequestNullCond3() { Ticket? t = approval.Request(); if (t?.IsApproved is true) { Exporter.Export(); } } // ok
    public void RequestNullCond4() { Ticket? t = approval.Request(); if (t?.IsApproved != true) { return; } Exporter.Export(); } // ok
    public void RequestNullCond5() { Ticket? t = approval.Request(); if (t is null || !t.IsApproved) { return; } Exporter.Export(); } // ok
    public void RequestNullCond6() { Ticket? t = approval.Request(); if (t is { IsApproved: true, Number: "3" } or { IsApproved: true, Number: "4" }) { Exporter.Export(); } } // ok
    public void RequestSwitch() { var ok = approval.Request() switch { { IsApproved: true } => true, _ => false }; if (ok) { Exporter.Export(); } } // ok
    public void RequestSwitchThrow() { var t = approval.Request() switch { { IsApproved: true } a => a, _ => throw new InvalidOperationException() }; Exporter.Export(); } // ok
    public void RequestEnumMember() { if (approval.Decide() is { State: Status.Approved }) { Exporter.Export(); } } // ok
    public void RequestEnumMemberEq() { var t = approval.Decide(); if (Status.Approved == t.State) { Exporter.Export(); } } // ok
    public void RequestEnumMemberNe() { var t = approval.Decide(); if (t.State != Status.Approved) return; Exporter.Export(); } // ok
    public void RequestSwitchMember() { switch (approval.Decide().State) { case Status.Approved: Exporter.Export(); break; } } // ok
    public void RequestSwitchMember2() { var ok = approval.Decide().State switch { Status.Approved => true, Status.Denied => false, _ => false }; if (!ok) return; Exporter.Export(); } // ok
}
