using System.Runtime.CompilerServices;

namespace PolicyLint.Analyzers.Tests.Algebra;

/// <summary>A run of the engine is one thread, and so are its tables of nodes: the laws are tried as the engine works.</summary>
internal static class OneThread
{
    [ModuleInitializer]
    internal static void Choose() => CsCheck.Check.Threads = 1;
}
