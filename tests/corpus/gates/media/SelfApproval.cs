// with: City.part.cs
namespace Corpus.Gates.Media;

public class SelfApproval(IApprovals approvals, IOperator person, IExportLog log, string clerk, string head)
{
    public void SameParameter(Voter voter)
    {
        if (approvals.Request(clerk, clerk) && person.Verify()) // PL2004: by the same person, clerk
        {
            log.Record("roll");
            File.WriteAllText(@"E:\roll.txt", voter.Name); // ok: held, if by the wrong person
        }
    }

    public void TwoPersons(Voter voter)
    {
        if (approvals.Request(clerk, head) && person.Verify()) // ok
        {
            log.Record("roll");
            File.WriteAllText(@"E:\roll.txt", voter.Name); // ok
        }
    }

    public void SameConstant()
    {
        _ = approvals.Request("sato", "sato"); // PL2004
        _ = approvals.Request("sato", "suzuki"); // ok
    }

    public void NamedArguments()
    {
        _ = approvals.Request(approvedBy: head, requestedBy: clerk); // ok
        _ = approvals.Request(approvedBy: clerk, requestedBy: clerk); // PL2004: the same person, clerk
    }

    public void SameMember(Case file)
    {
        _ = approvals.Request(file.Clerk, file.Clerk); // PL2004
        _ = approvals.Request(file.Clerk, file.Head); // ok
    }

    public void Reassigned()
    {
        var who = clerk;
        var first = who;
        who = head;
        _ = approvals.Request(first, who); // ok: another person by then
    }

    public sealed record Case(string Clerk, string Head);
}
