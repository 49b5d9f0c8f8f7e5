// with: City.part.cs
namespace Corpus.Gates.Media;

public class AllGates(IApprovals approvals, IOperator person, IExportLog log, Voter voter, bool perhaps)
{
    public void None() => File.WriteAllText(@"E:\roll.txt", voter.Name); // PL1001: Name

    public void Everything()
    {
        if (approvals.RequestFor("roll") && person.Verify())
        {
            log.Record("roll");
            File.WriteAllText(@"E:\roll.txt", voter.Name); // ok
        }
    }

    public void RecordedAfter()
    {
        if (approvals.RequestFor("roll") && person.Verify())
        {
            File.WriteAllText(@"E:\roll.txt", voter.Name); // ok
            log.Record("roll");
        }
    }

    public void RecordedInFinally()
    {
        if (!approvals.RequestFor("roll") || !person.Verify())
        {
            return;
        }

        try
        {
            File.WriteAllText(@"E:\roll.txt", voter.Name); // ok
        }
        finally
        {
            log.Record("roll");
        }
    }

    public void RecordedSometimes()
    {
        if (approvals.RequestFor("roll") && person.Verify())
        {
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL2006
            if (perhaps)
            {
                log.Record("roll");
            }
        }
    }

    public void NotRecorded()
    {
        if (approvals.RequestFor("roll") && person.Verify())
        {
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL2006
        }
    }

    public void NotAuthenticated()
    {
        if (approvals.RequestFor("roll"))
        {
            log.Record("roll");
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL2005
        }
    }

    public void OnlyApproved()
    {
        if (approvals.RequestFor("roll"))
        {
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL2005 PL2006
        }
    }

    public void OnlyAuthenticated()
    {
        if (person.Verify())
        {
            log.Record("roll");
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL1001
        }
    }

    public void OnlyRecorded()
    {
        log.Record("roll");
        File.WriteAllText(@"E:\roll.txt", voter.Name); // PL1001
    }

    public void AuthenticatedTooLate()
    {
        if (approvals.RequestFor("roll"))
        {
            log.Record("roll");
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL2005
            person.Verify();
        }
    }

    public void ManagedPlace()
    {
        File.WriteAllText(@"\\fs01\secure\roll.txt", voter.Name); // ok: managed
        File.WriteAllText(@"D:\roll.txt", voter.Name); // ok: managed
    }

    public void NothingPersonal()
    {
        File.WriteAllText(@"E:\districts.txt", voter.District); // ok: no item
        File.WriteAllText(@"E:\count.txt", voter.Name.Length.ToString()); // ok: a length
    }

    public void RecordedByCaller()
    {
        if (approvals.RequestFor("roll") && person.Verify())
        {
            Write();
            log.Record("roll");
        }
    }

    public void Returns()
    {
        if (approvals.RequestFor("roll") && person.Verify())
        {
            File.WriteAllText(@"E:\roll.txt", voter.Name); // PL2006
            if (perhaps)
            {
                return;
            }

            log.Record("roll");
        }
    }

    private void Write() => File.WriteAllText(@"E:\roll.txt", voter.Address); // ok: gates and record are its caller's
}
