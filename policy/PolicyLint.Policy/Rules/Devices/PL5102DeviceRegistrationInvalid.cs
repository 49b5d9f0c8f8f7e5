using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Devices;

/// <summary>What it does: reports an export to a device whose registration had expired, or did not hold yet, on that day.</summary>
/// <remarks>
/// Why is this bad: an approval without end is never looked at again. Example: <c>expires: 2026-03-31</c>, exported in May.
/// Use instead: renew the registration first. Both the first and the last day hold.
/// </remarks>
internal sealed class PL5102DeviceRegistrationInvalid : ExportRule
{
    public PL5102DeviceRegistrationInvalid()
        : base("PL5102", "device-registration-invalid", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export is not { Device: { } used, PerformedAt: { } at } || context.Dossier.DeviceOf(used.Value) is not { } device)
            return;
        var day = context.DayOf(at.Value);
        if (device.Expires is { } expires && day > expires.Value)
            context.Add(At(used.Location, export.Name, export.Name, used.Value, expires.Value, day));
        else if (device.ApprovedOn is { } approved && day < approved.Value)
            context.Add(Variant("PL5102.Early", used.Location, export.Name, export.Name, used.Value, approved.Value, day));
    }
}
