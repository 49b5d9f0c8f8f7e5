using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Devices;

/// <summary>What it does: reports an export to a device that no register lists.</summary>
/// <remarks>
/// Why is this bad: only approved media may be connected at all (seed, 6(1) ア).
/// Example: <c>device: USB-9999</c>. Use instead: a registered device, or register this one before it is used.
/// </remarks>
internal sealed class PL5101DeviceNotRegistered : ExportRule
{
    public PL5101DeviceNotRegistered()
        : base("PL5101", "device-not-registered", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.Device is { } device && !context.Dossier.Knows(ReferenceKind.Device, device.Value) && !context.Dossier.IsUnknowable(device.Value))
            context.Add(At(device.Location, export.Name, export.Name, device.Value));
    }
}
