// with: City.part.cs
namespace Corpus.Gates.Media;

public class OtherData(IApprovals approvals, IOperator person, IExportLog log)
{
    public void SamePath(Voter voter, string path)
    {
        var target = Path.Combine(@"E:\", path);
        if (approvals.RequestFor(target) && person.Verify())
        {
            log.Record("roll");
            File.WriteAllText(target, voter.Name); // ok: the approved place
        }
    }

    public void OtherPlace(Voter voter, string approved, string written)
    {
        if (approvals.RequestFor(approved) && person.Verify())
        {
            log.Record("roll");
            File.WriteAllText(Path.Combine(@"E:\", written), voter.Name); // PL2007
        }
    }

    public void Derived(List<Voter> voters, string path)
    {
        var target = Path.Combine(@"E:\", path);
        if (approvals.RequestFor(path) && person.Verify())
        {
            log.Record("roll");
            File.WriteAllLines(target, voters.Select(v => v.Name)); // ok: made of what was approved
        }
    }
}
