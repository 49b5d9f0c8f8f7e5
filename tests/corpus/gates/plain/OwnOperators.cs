// with: Office.part.cs
namespace Corpus.Gates;

public class Money { public bool Approved; public Status State; public Ticket? Ticket; public static implicit operator bool(Money m) => m.Approved; public static bool operator true(Money m) => m.Approved; public static bool operator false(Money m) => !m.Approved; public static Money operator &(Money a, Money b) => new() { Approved = a.Approved && b.Approved }; }

/// <summary>Operators and conversions, correlated tests, lists of reasons, states and codes.</summary>
public class Operators(IApproval approval, bool perhaps)
{
    private Money Ask() => new() { Approved = approval.Ask() };
    public void O1() { if (Ask()) Exporter.Export(); } // ok
    public void O2() { if (!Ask()) return; Exporter.Export(); } // ok
    public void O3() { if (!Ask()) Exporter.Export(); } // PL2001
    public void O4() { bool b = Ask(); if (b) Exporter.Export(); } // ok
    public void O5() { if (Ask() & Ask()) Exporter.Export(); } // ok
    public void O6() { if (Ask() && perhaps) Exporter.Export(); } // ok
    public void O7() { if (Ask() || perhaps) Exporter.Export(); } // PL2001
    public void O8() { if (Ask() ? true : perhaps) Exporter.Export(); } // PL2001
    public void O9() { if (perhaps ? Ask() : false) Exporter.Export(); } // ok
    public void O10() { if (perhaps ? approval.Ask() : !approval.Refused()) Exporter.Export(); } // ok
    public void O11() { if (perhaps ? approval.Ask() : approval.Refused()) Exporter.Export(); } // PL2001; PL2002
    public void O12() { if (perhaps == approval.Ask()) Exporter.Export(); } // PL2001; PL2002
    public void O13() { if (perhaps && perhaps == approval.Ask()) Exporter.Export(); } // ok
    public void O14() { if (approval.Ask() == approval.Ask()) Exporter.Export(); } // PL2001; PL2002 PL2002
    public void O15() { if (approval.Ask() != approval.Refused()) { } else return; Exporter.Export(); } // PL2001; PL2002 PL2002
    public void O16() { if (approval.Ask() ^ true) return; Exporter.Export(); } // ok
    public void O17() { if (!(approval.Ask() ^ true)) return; Exporter.Export(); } // PL2001; PL2002
    public void O18() { if (!!approval.Ask()) Exporter.Export(); } // ok
    public void O19() { if (!(!approval.Ask() || perhaps)) Exporter.Export(); } // ok
    public void O20() { if (!(!approval.Ask() && perhaps)) Exporter.Export(); } // PL2001; PL2002
    public void O23() { if (approval.Ask() is not not true) Exporter.Export(); } // ok
    public void O24() { checked { if (approval.Ask()) Exporter.Export(); } } // ok
    public void O25() { if (approval is { } a && a.Ask()) Exporter.Export(); } // ok
    public void O26() { if (approval.Ask() & perhaps | perhaps) Exporter.Export(); } // PL2001; PL2002
    public void O27() { if ((approval.Ask() | perhaps) & approval.Ask()) Exporter.Export(); } // ok
    public void O28() { if (perhaps) { if (!approval.Ask()) return; } else { approval.Ensure(); } Exporter.Export(); } // ok
    public void O29() { if (perhaps) { if (!approval.Ask()) return; } else { approval.Ask(); } Exporter.Export(); } // PL2001; PL2002
    public void O30() { if (perhaps) { if (approval.Ask()) goto go; return; } approval.Ensure(); go: Exporter.Export(); } // ok
    public void O31() { if (perhaps && !approval.Ask()) return; Exporter.Export(); } // PL2001
    public void O32() { if (perhaps && !approval.Ask()) return; if (perhaps) Exporter.Export(); } // ok
    public void O33() { if (!perhaps && !approval.Ask()) return; if (perhaps) Exporter.Export(); } // PL2001
    public void O34() { var skip = perhaps; if (!skip && !approval.Ask()) return; if (!skip) Exporter.Export(); } // ok
    public void O35() { var skip = perhaps; if (!skip && !approval.Ask()) return; skip = false; if (!skip) Exporter.Export(); } // PL2001
    public void O36() { string? why = null; if (!approval.Ask()) why = "no"; if (why == null) Exporter.Export(); } // ok
    public void O37() { string? why = null; if (!approval.Ask()) why = "no"; if (perhaps) why = null; if (why == null) Exporter.Export(); } // PL2001; PL2002
    public void O38() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors.Count == 0) Exporter.Export(); } // ok
    public void O39() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); errors.Clear(); if (errors.Count == 0) Exporter.Export(); } // PL2001; PL2002
    public void O40() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors.Any()) return; Exporter.Export(); } // ok
    public void O41() { var errors = new List<string>(); if (perhaps) errors.Add("p"); if (!approval.Ask()) errors.Add("no"); if (errors is []) Exporter.Export(); } // ok
    public void O42() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors is [_, ..]) return; Exporter.Export(); } // ok
    public void O43() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors is { Count: > 0 }) return; Exporter.Export(); } // ok
    public void O44() { var errors = new List<string>(); if (!approval.Ask()) errors.Add("no"); if (errors is { Count: > 1 }) return; Exporter.Export(); } // PL2001; PL2002
    public void O47() { var message = ""; if (!approval.Ask()) message += "no"; if (message.Length == 0) Exporter.Export(); } // ok
    public void O48() { var message = ""; if (!approval.Ask()) message += "no"; if (message == "") Exporter.Export(); } // ok
    public void O49() { var message = ""; if (!approval.Ask()) message = "no"; if (string.IsNullOrEmpty(message)) Exporter.Export(); } // ok
    public void O50() { var sb = new System.Text.StringBuilder(); if (!approval.Ask()) sb.Append("no"); if (sb.Length == 0) Exporter.Export(); } // ok
    public void O51() { var state = State.New; if (approval.Ask()) state = State.Go; switch (state) { case State.Go: Exporter.Export(); break; } } // ok
    public void O52() { var state = State.New; if (approval.Ask()) state = State.Go; switch (state) { case State.New: Exporter.Export(); break; } } // PL2001; PL2002
    public void O53() { var state = State.New; while (true) { switch (state) { case State.New: if (!approval.Ask()) return; state = State.Go; break; case State.Go: Exporter.Export(); return; } } } // ok
    public void O54() { var state = State.New; while (true) { switch (state) { case State.New: approval.Ask(); state = State.Go; break; case State.Go: Exporter.Export(); return; } } } // PL2001; PL2002
    public void O55() { int code = approval.Ask() ? 0 : 1; if (code != 0) return; Exporter.Export(); } // ok
    public int O56() { int code = Run(); if (code == 0) Exporter.Export(); return code; } // ok
    private int Run() { if (!approval.Ask()) return 2; if (perhaps) return 1; return 0; }
    public void O57() { switch (Run()) { case 0 or 1: Exporter.Export(); break; } } // ok
    public void O58() { switch (Run()) { case 2: Exporter.Export(); break; } } // PL2001
    public void O59() { if (Run() < 2) Exporter.Export(); } // ok
    public void O60() { if (Run() <= 2) Exporter.Export(); } // PL2001
    public void O62() { Status? s = approval.StatusOf(); if (s == Status.Approved) Exporter.Export(); } // ok
    public void O63() { Status? s = perhaps ? approval.StatusOf() : null; if (s == Status.Approved) Exporter.Export(); } // ok
    public void O64() { Status? s = perhaps ? approval.StatusOf() : null; if (s != Status.Denied && s != Status.Pending) Exporter.Export(); } // PL2001
    public void O65() { Status? s = perhaps ? approval.StatusOf() : null; if (s is { } v and not Status.Denied and not Status.Pending) Exporter.Export(); } // ok
    public void O66() { if (Enum.TryParse<Status>(approval.StatusOf().ToString(), out var s) && s == Status.Approved) Exporter.Export(); } // ok
    public void O67() { if (approval.StatusOf() == Enum.Parse<Status>("Approved")) Exporter.Export(); } // ok
    public void O68() { if (((int)approval.StatusOf()).ToString() == "1") Exporter.Export(); } // ok
    public void O69() { if (approval.Decide().State.ToString().Equals("approved", StringComparison.OrdinalIgnoreCase)) Exporter.Export(); } // ok
    public void O70() { if (approval.StatusOf() is Status s && Enum.IsDefined(s)) Exporter.Export(); } // PL2001; PL2002
    private enum State { New, Go }
}
