namespace Sakai.ElectionAssist.Approval;

/// <summary>
/// Where an operator asks the head of section to let data leave (所属長による承認). Nothing may be recorded on an external
/// medium without it.
/// </summary>
public interface IApprovalDesk
{
    /// <summary>Asks, and waits for the answer of the head of section.</summary>
    ApprovalAnswer Ask(ExportRequest request);
}

/// <summary>What is to leave, why, and who asks.</summary>
public sealed record ExportRequest(string What, string Destination, string Purpose, string RequestedBy);

/// <summary>The answer of the head of section.</summary>
public sealed record ApprovalAnswer(bool IsApproved, string ApprovedBy, string Reason);
