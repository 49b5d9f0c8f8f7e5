// with: Office.part.cs
namespace Corpus.Gates;

internal interface IWriter<TSelf> where TSelf : IWriter<TSelf> { static abstract void Write(); static abstract bool MayWrite(IApproval a); }
internal sealed class Asking : IWriter<Asking> { public static void Write() => Exporter.Export(); public static bool MayWrite(IApproval a) => a.Ask(); }
internal sealed class Yes2 : IWriter<Yes2> { public static void Write() => Exporter.Export(); public static bool MayWrite(IApproval a) => true; }
/// <summary>Static members of contracts, generic wrappers and extensions.</summary>
public class Statics(IApproval approval)
{
    public void G1() => Go<Asking>(); // ok
    public void G2() => Go<Yes2>(); // PL2001
    private void Go<T>() where T : IWriter<T> { if (T.MayWrite(approval)) T.Write(); }
    public void G3() { if (approval.IsGranted()) Exporter.Export(); } // ok
    public void G4() { if (approval.MaySkip()) Exporter.Export(); } // PL2001
    public void G5() { approval.OrThrow(); Exporter.Export(); } // ok
    public void G6() { approval.Then(() => Exporter.Export()); } // ok
    public void G7() { if (approval.Granted) Exporter.Export(); } // ok
    public void G8() { if (!approval.Granted) Exporter.Export(); } // PL2001
    public void G9() { if (new Wrapper<IApproval>(approval).Inner.Ask()) Exporter.Export(); } // ok
    public void G10() { if (new Wrapper<bool>(approval.Ask()).Inner) Exporter.Export(); } // ok
    public void G11() { var w = new Wrapper<bool>(approval.Ask()); w.Inner = true; if (w.Inner) Exporter.Export(); } // PL2001; PL2002
    public void G12() { if (Pipe(approval.Ask(), x => x)) Exporter.Export(); } // ok
    public void G13() { if (Pipe(approval.Ask(), x => !x)) Exporter.Export(); } // PL2001; PL2002
    private static R Pipe<T, R>(T t, Func<T, R> f) => f(t);
    private sealed class Wrapper<T>(T inner) { public T Inner { get; set; } = inner; }
}
public static class ApprovalExtensions
{
    public static bool IsGranted(this IApproval a) => a.Ask();
    public static bool MaySkip(this IApproval a) => a.Ask() || DateTime.Now.Hour > 18;
    public static void OrThrow(this IApproval a) { if (!a.Ask()) throw new UnauthorizedAccessException(); }
    public static void Then(this IApproval a, Action action) { if (a.Ask()) action(); }
    extension(IApproval a) { public bool Granted => a.Ask(); }
}
