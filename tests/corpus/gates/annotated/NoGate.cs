using PolicyLint;

namespace Corpus.Gates.Annotated;

public static class Archive
{
    [RequiresApproval]
    public static void Export()
    {
    }
}

public static class NoGate
{
    public static void Outer() => Inner(); // ok: without any gate the operation itself is told

    private static void Inner() => Archive.Export(); // PL2001
}
