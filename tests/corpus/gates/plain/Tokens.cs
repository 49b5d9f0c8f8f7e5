// with: Office.part.cs
namespace Corpus.Gates.Tokens;

/// <summary>Objects that nobody can make without approval: having one is having the approval.</summary>
public class MadeByFactory { private MadeByFactory() { } public static MadeByFactory? Make(IApproval a) => a.Ask() ? new MadeByFactory() : null; public void Write() => Exporter.Export(); } // ok
public class MadeByFactoryThrowing { private MadeByFactoryThrowing() { } public static MadeByFactoryThrowing Make(IApproval a) { if (!a.Ask()) throw new Exception(); return new(); } public void Write() => Exporter.Export(); } // ok
public class MadeByTry { private readonly string _n; private MadeByTry(string n) => _n = n; public static bool TryMake(IApproval a, out MadeByTry? made) { made = null; if (!a.Ask()) return false; made = new MadeByTry("x"); return true; } public void Write() => Exporter.Export(); } // ok
public class MadeAsync { private MadeAsync() { } public static async Task<MadeAsync?> Make(IApproval a) => await a.AskAsync() ? new MadeAsync() : null; public void Write() => Exporter.Export(); } // ok
public class MadeTwice { private MadeTwice() { } public static MadeTwice? Make(IApproval a) => a.Ask() ? new MadeTwice() : null; public static MadeTwice Test() => new(); public void Write() => Exporter.Export(); } // PL2001
public class MadeLeak { private MadeLeak() { } public static MadeLeak Make(IApproval a) { a.Ask(); return new MadeLeak(); } public void Write() => Exporter.Export(); } // PL2001
public class MadeByAnyone { public MadeByAnyone() { } public static MadeByAnyone? Make(IApproval a) => a.Ask() ? new MadeByAnyone() : null; public void Write() => Exporter.Export(); } // PL2001
public class MadeInternally { internal MadeInternally() { } public static MadeInternally? Make(IApproval a) => a.Ask() ? new MadeInternally() : null; public void Write() => Exporter.Export(); } // PL2001
public class MadeStatic { private MadeStatic() { } public static readonly MadeStatic One = new(); public static MadeStatic? Make(IApproval a) => a.Ask() ? new MadeStatic() : null; public void Write() => Exporter.Export(); } // PL2001
public class MadeByLambda { private MadeByLambda() { } public static Func<MadeByLambda> Make(IApproval a) => () => new MadeByLambda(); public void Write() => Exporter.Export(); } // PL2001
public class MadeByChild { private MadeByChild() { } private sealed class Child : MadeByChild { } public static MadeByChild Make() => new Child(); public static MadeByChild? Ask(IApproval a) => a.Ask() ? new MadeByChild() : null; public void Write() => Exporter.Export(); } // PL2001
public class MadeByOther { private MadeByOther(int n) { } public MadeByOther() : this(3) { } public static MadeByOther? Make(IApproval a) => a.Ask() ? new MadeByOther(4) : null; public void Write() => Exporter.Export(); } // PL2001
public sealed record MadeRecord { private MadeRecord() { } public string Name { get; init; } = ""; public static MadeRecord? Make(IApproval a) => a.Ask() ? new MadeRecord { Name = "x" } : null; public void Write() => Exporter.Export(); } // ok
public class MadeNested { private MadeNested() { } public static MadeNested? Make(IApproval a) { if (a.Ask()) { foreach (var i in new[] { 1 }) { return new MadeNested(); } } return null; } public void Write() => Exporter.Export(); } // ok
public class MadeGeneric<T> { private MadeGeneric(T t) { } public static MadeGeneric<T>? Make(IApproval a, T t) => a.Ask() ? new MadeGeneric<T>(t) : null; public void Write() => Exporter.Export(); } // ok
