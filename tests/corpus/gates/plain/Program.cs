// with: Office.part.cs
// kind: executable
namespace Corpus.Gates;

public static class Program
{
    public static void Main(string[] arguments)
    {
        var approval = Approvals.Find();
        if (approval.Ask()) // PL2002
        {
            Job.Write(); // ok
        }
        else if (arguments.Length == 0)
        {
            Job.Unguarded(); // PL2001
        }

        Job.Asks(approval); // ok
    }
}

public static class Job
{
    public static void Write() => Exporter.Export(); // ok: a program has no outside callers, and its own holds approval

    public static void Unguarded() => Exporter.Export();

    public static void Asks(IApproval approval)
    {
        approval.Ensure();
        Exporter.Export(); // ok
    }

    public static void NobodyCalls() => Exporter.Export(); // PL2001
}

public static class Approvals
{
    private static readonly List<IApproval> All = [];

    public static IApproval Find() => All[0];
}
