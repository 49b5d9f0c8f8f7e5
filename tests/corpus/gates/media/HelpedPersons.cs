// with: City.part.cs
namespace Corpus.Gates.Media;

/// <summary>Who asks and who approves is handed to a helper.</summary>
public class HelpedPersons(IApprovals approvals, IOperator person, IExportLog log, string clerk, string head)
{
    public void Same(Voter voter)
    {
        if (IsAllowed(clerk, clerk)) // PL2004
        {
            Save(@"E:\roll.txt", voter); // ok: held, if by the wrong person
        }
    }

    public void Two(Voter voter)
    {
        if (IsAllowed(clerk, head)) // ok
        {
            Save(@"E:\roll.txt", voter); // ok
        }
    }

    public void ByHead(Voter voter)
    {
        if (IsAllowedByHead(head)) // PL2004
        {
            Save(@"E:\roll.txt", voter);
        }

        if (IsAllowedByHead(clerk)) // ok
        {
            Save(@"E:\roll.txt", voter);
        }
    }

    public void Constants(Voter voter)
    {
        if (IsAllowedTwice()) // ok: told in the helper
        {
            Save(@"E:\roll.txt", voter);
        }
    }

    public void OtherPlace(Voter voter, string path, string other)
    {
        if (IsAllowedTo(path) && person.Verify())
        {
            log.Record("roll");
            Put(Path.Combine(@"E:\", path), voter); // ok
        }

        if (IsAllowedTo(other) && person.Verify())
        {
            log.Record("roll");
            Put(Path.Combine(@"E:\", path), voter); // PL2007
        }
    }

    private void Put(string target, Voter voter) => File.WriteAllText(target, voter.Name);

    private bool IsAllowedTo(string path) => approvals.RequestFor(path);

    private bool IsAllowed(string who, string by) => approvals.Request(who, by) && person.Verify();

    private bool IsAllowedByHead(string who) => approvals.Request(who, head) && person.Verify();

    private bool IsAllowedTwice() => approvals.Request("sato", "sato") && person.Verify(); // PL2004

    private void Save(string path, Voter voter)
    {
        log.Record("roll");
        File.WriteAllText(path, voter.Name);
    }
}
