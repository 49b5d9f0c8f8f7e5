using Sakai.ElectionAssist.Approval;
using Sakai.ElectionAssist.Exports;
using Sakai.ElectionAssist.Roll;

namespace Sakai.ElectionAssist.Console;

/// <summary>What an operator does for the ward offices.</summary>
internal sealed class WardCommands(VoterRoll roll, WardDelivery delivery, IApprovalDesk desk)
{
    /// <summary>Delivers a precinct list if the head of section agrees.</summary>
    public bool Deliver(int ward, int precinct)
    {
        if (!IsApproved(ward))
        {
            return false;
        }

        delivery.Deliver(ward, roll.OfPrecinct(precinct));
        return true;
    }

    /// <summary>The list was damaged on the way. It was approved before, so it need not be again, or so one thought.</summary>
    public void Redeliver(int ward, int precinct) => delivery.Deliver(ward, roll.OfPrecinct(precinct));

    private bool IsApproved(int ward) =>
        desk.Ask(new ExportRequest("precinct list", $"ward {ward}", "early voting", Environment.UserName)).IsApproved;
}
