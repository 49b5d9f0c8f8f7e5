// with: Office.part.cs
// kind: executable
using Corpus.Gates;

var approval = Approvals.Find();
if (!approval.Ask())
{
    Console.WriteLine("refused");
    return;
}

Exporter.Export(); // ok
Write(); // ok

void Write() => Exporter.Export();

public static class Approvals
{
    private static readonly List<IApproval> All = [];

    public static IApproval Find() => All[0];
}
