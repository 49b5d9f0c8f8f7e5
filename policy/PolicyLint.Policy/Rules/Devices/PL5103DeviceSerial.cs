using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Devices;

/// <summary>What it does: reports a registered device whose serial number is blank, or stands in the register twice.</summary>
/// <remarks>
/// Why is this bad: without it one device cannot be told from another. Example: <c>serial: ""</c>.
/// Use instead: the number on the device.
/// </remarks>
internal sealed class PL5103DeviceSerial : DeclarationRule
{
    public PL5103DeviceSerial()
        : base("PL5103", "device-serial-missing-or-repeated", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        var first = new Dictionary<string, Device>(StringComparer.OrdinalIgnoreCase);
        foreach (var device in context.Dossier.DeviceRegisters.SelectMany(r => r.Devices))
        {
            var id = device.Id?.Value ?? "?";
            if (device.IsFaulty("serial"))
                continue;
            if (device.Serial is not { } serial)
                context.Add(At(device.ValueLocation("serial"), id, id));
            else if (!first.TryGetValue(serial.Value.Trim(), out var earlier))
                first.Add(serial.Value.Trim(), device);
            else
                context.Add(Variant("PL5103.Twice", serial.Location, id, id, serial.Value, earlier.Id?.Value ?? "?") with
                {
                    Related = [new TraceStep(earlier.Serial!.Value.Location, PolicyMessages.Of("PL5103.First", earlier.Id?.Value ?? "?"))],
                });
        }
    }
}
