// with: City.part.cs
namespace Corpus.Gates.Media;

public sealed class RubberStamp : IApprovals
{
    public bool Request(string requestedBy, string approvedBy) => requestedBy != approvedBy; // ok

    public bool RequestFor(string what) // PL2008
    {
        Console.WriteLine("approved: " + what.Length);
        return true;
    }
}

public sealed class Careful(Func<string, bool> ask) : IApprovals
{
    public bool Request(string requestedBy, string approvedBy) => requestedBy != approvedBy && ask(approvedBy); // ok

    public bool RequestFor(string what) // ok
    {
        if (what == "")
        {
            return false;
        }

        return ask(what);
    }
}

public class Swallowing(IApprovals approvals, IOperator person, IExportLog log, Voter voter)
{
    public void NextItem(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            try
            {
                if (!approvals.RequestFor(file) || !person.Verify())
                {
                    continue;
                }

                log.Record(file);
                File.WriteAllText(Path.Combine(@"E:\", file), voter.Name); // ok
            }
            catch (InvalidOperationException) // ok: takes the next item
            {
                continue;
            }
        }
    }

    public bool Returns()
    {
        try
        {
            if (!approvals.RequestFor("roll") || !person.Verify())
            {
                return false;
            }
        }
        catch (InvalidOperationException) // ok: leaves
        {
            return false;
        }

        log.Record("roll");
        File.WriteAllText(@"E:\roll.txt", voter.Name); // ok
        return true;
    }
}
