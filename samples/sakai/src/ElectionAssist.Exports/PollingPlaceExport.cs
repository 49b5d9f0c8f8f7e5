using Sakai.ElectionAssist.Approval;
using Sakai.ElectionAssist.Audit;
using Sakai.ElectionAssist.Polling;
using Sakai.ElectionAssist.Security;

namespace Sakai.ElectionAssist.Exports;

/// <summary>The list of key keepers for the staff on the road, on a registered medium. This is how it should be done.</summary>
public sealed class PollingPlaceExport(OperatorCard card, IApprovalDesk desk, ExportLog log)
{
    private const string Destination = @"E:\polling-places.csv";

    /// <summary>Writes the list if the operator is who they say and the head of section agrees; false when not.</summary>
    public bool Export(IReadOnlyCollection<PollingPlaceKeeper> keepers)
    {
        if (!card.Verify())
        {
            return false;
        }

        var answer = desk.Ask(new ExportRequest("key keepers", Destination, "opening of polling places", card.EmployeeNumber));
        if (!answer.IsApproved)
        {
            return false;
        }

        log.Record("key keepers", keepers.Count, Destination, card.EmployeeNumber, answer.ApprovedBy);
        using var writer = new StreamWriter(Destination);
        CsvList.Write(writer, keepers);
        return true;
    }
}
