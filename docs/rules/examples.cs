global using System.Diagnostics.CodeAnalysis;
global using System.Security.Cryptography;
global using System.Text;
global using Example;
global using PolicyLint;

namespace Example;

[PersonalData("user")]
public sealed record Voter(
    [property: PersonalData("user.name")] string FullName,
    [property: PersonalData("user.address")] string Address);

[PersonalData("user")]
public sealed record PostalVoter(
    [property: PersonalData("user.name")] string FullName,
    [property: PersonalData("user.health.disability", SpecialCare = true)] string Disability);

public interface IApprovalDesk
{
    [ApprovalGate]
    bool Ask(string what);

    [ApprovalGate]
    Task<bool> AskAsync(string what);

    [ApprovalGate]
    void Ensure(string what);

    [ApprovalGate(Requester = nameof(requestedBy), Approver = nameof(approvedBy))]
    bool Confirm(string what, string requestedBy, string approvedBy);
}

public interface IOperatorCard
{
    [AuthenticationGate]
    bool Verify();
}

public interface IExportLog
{
    [AuditGate]
    void Record(string what);
}
