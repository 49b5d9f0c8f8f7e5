// with: Office.part.cs
using System.Threading;

namespace Corpus.Gates;

public sealed class Refused : Exception
{
    public int Code { get; init; }
}

/// <summary>Exception filters, finally, scopes and locks around requests.</summary>
public class Filters(IApproval approval)
{
    public void F1() { try { approval.Ensure(); } catch (Refused e) when (e.Code == 3) { return; } Exporter.Export(); } // ok
    public void F2() { try { approval.Ensure(); } catch (Refused e) when (e.Code == 3) { } Exporter.Export(); } // PL2001; PL2008
    public void F3() { try { approval.Ensure(); Exporter.Export(); } catch (Refused) when (Log()) { throw; } } // ok
    public void F4() { try { throw new Refused(); } catch (Refused) when (approval.Ask()) { Exporter.Export(); } } // ok
    public void F5() { try { throw new Refused(); } catch (Refused) when (!approval.Ask()) { Exporter.Export(); } } // PL2001; PL2002
    public void F6() { try { Risky(); } catch (Exception) when (approval.Ask()) { Exporter.Export(); } catch { return; } } // ok
    public void F7() { try { approval.Ensure(); } finally { Exporter.Export(); } } // PL2001
    public void F8() { try { approval.Ensure(); } finally { Risky(); } Exporter.Export(); } // ok
    public void F9() { var ok = false; try { ok = approval.Ask(); } finally { if (ok) Exporter.Export(); } } // ok
    public void F10() { var ok = true; try { ok = approval.Ask(); } finally { if (ok) Exporter.Export(); } } // PL2001
    public void F11() { var ok = false; try { ok = approval.Ask(); } catch { ok = true; } if (ok) Exporter.Export(); } // PL2001; PL2008
    public void F12() { bool ok; try { ok = approval.Ask(); } catch { ok = false; } if (ok) Exporter.Export(); } // ok
    public void F13() { Exception? failed = null; try { approval.Ensure(); } catch (Exception e) { failed = e; } if (failed is null) Exporter.Export(); } // ok
    public void F14() { Exception? failed = null; try { approval.Ensure(); } catch (Exception e) { failed = e; } if (failed is not null) Exporter.Export(); } // PL2001; PL2008
    public void F15() { try { approval.Ensure(); goto done; } catch { return; } done: Exporter.Export(); } // ok
    public void F16() { try { try { approval.Ensure(); } finally { Risky(); } } catch { throw new Refused(); } Exporter.Export(); } // ok
    public void F17() { for (var i = 0; ; i++) { try { approval.Ensure(); break; } catch when (i < 3) { } } Exporter.Export(); } // ok
    public void F18() { for (var i = 0; i < 3; i++) { try { approval.Ensure(); break; } catch { } } Exporter.Export(); } // PL2001; PL2008
    public void F19() { while (true) { try { approval.Ensure(); Exporter.Export(); return; } catch (Refused) { continue; } } } // ok
    public void F20() { try { Risky(); approval.Ensure(); } catch (Refused) { return; } catch (InvalidOperationException) { } Exporter.Export(); } // PL2001; PL2008
    public void F21() { using var scope = new Scope(); approval.Ensure(); Exporter.Export(); } // ok
    public void F22() { using (var scope = new Scope()) { if (!approval.Ask()) return; } Exporter.Export(); } // ok
    public void F23() { using (var scope = new AskingScope(approval)) { Exporter.Export(); } } // ok
    public void F24() { using (var scope = new AskingScope(approval)) { } Exporter.Export(); } // ok
    public void F25() { lock (this) { if (!approval.Ask()) return; } Exporter.Export(); } // ok
    public void F26() { Monitor.Enter(this); try { if (!approval.Ask()) return; Exporter.Export(); } finally { Monitor.Exit(this); } } // ok
    public void F27() { try { if (!approval.Ask()) throw new Refused(); } catch (Refused) { Console.WriteLine(); } Exporter.Export(); } // PL2001; PL2008; PL2002
    public void F28() { try { if (!approval.Ask()) throw new Refused(); } catch (Refused) { Environment.Exit(1); } Exporter.Export(); } // ok
    public async Task F29() { await using var s = new AsyncScope(); if (await approval.AskAsync()) await Exporter.ExportAsync(); } // ok
    public async Task F30() { await using (var s = new AsyncScope()) { await Exporter.ExportAsync(); if (!await approval.AskAsync()) return; } } // PL2001; PL2003
    private static bool Log() => false;
    private static void Risky() => Console.WriteLine();
    private sealed class Scope : IDisposable { public void Dispose() { } }
    private sealed class AskingScope : IDisposable { public AskingScope(IApproval a) { a.Ensure(); } public void Dispose() { } }
    private sealed class AsyncScope : IAsyncDisposable { public ValueTask DisposeAsync() => default; }
}
