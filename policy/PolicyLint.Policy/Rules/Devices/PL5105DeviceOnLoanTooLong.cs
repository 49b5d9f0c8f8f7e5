using System.Collections.Immutable;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Devices;

/// <summary>What it does: reports a device that has been on loan for too long.</summary>
/// <remarks>
/// Why is this bad: what is not asked back is forgotten, data and all. Example: lent three weeks ago, not returned.
/// Use instead: fetch it back and record <c>returnedOn</c>. Options: <c>maxLoanDays</c>; exactly so many are allowed.
/// </remarks>
internal sealed class PL5105DeviceOnLoanTooLong : DeclarationRule
{
    public PL5105DeviceOnLoanTooLong()
        : base("PL5105", "device-on-loan-too-long", Severity.Warning, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("maxLoanDays", 7, "days")];

    internal override void Check(CheckContext context)
    {
        foreach (var device in context.Dossier.DeviceRegisters.SelectMany(r => r.Devices))
        {
            if (device.Loan is not { From: { } from, ReturnedOn: null })
                continue;
            var deadline = context.Calendar.Deadline(from.Value.AddDays(context.Days(this, "maxLoanDays")));
            if (context.Today > deadline)
                context.Add(At(from.Location, device.Id?.Value ?? "", device.Id?.Value ?? "?", from.Value, context.Today - from.Value, deadline));
        }
    }
}
