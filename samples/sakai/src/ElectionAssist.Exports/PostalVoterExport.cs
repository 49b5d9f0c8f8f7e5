using Sakai.ElectionAssist.Approval;
using Sakai.ElectionAssist.PostalVoting;
using Sakai.ElectionAssist.Security;

namespace Sakai.ElectionAssist.Exports;

/// <summary>The list of postal voters for the ward office. The head of section is asked, and nobody listens to the answer.</summary>
public sealed class PostalVoterExport(OperatorCard card, IApprovalDesk desk)
{
    private const string Destination = @"E:\postal-voters.csv";

    public void Export(IEnumerable<PostalVoter> voters)
    {
        desk.Ask(new ExportRequest("postal voters", Destination, "sending of ballots", card.EmployeeNumber));

        using var writer = new StreamWriter(Destination);
        CsvList.Write(writer, voters);
    }
}
