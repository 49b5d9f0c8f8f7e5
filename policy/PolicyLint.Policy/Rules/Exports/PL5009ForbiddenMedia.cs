using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export to a device although the declaration forbids external media.</summary>
/// <remarks>
/// Why is this bad: the section promised that this data does not leave on media.
/// Example: <c>externalMedia: forbidden</c> and <c>device: USB-0042</c>. Use instead: another way, or a change of the declaration, notified first.
/// </remarks>
internal sealed class PL5009ForbiddenMedia : ExportRule
{
    public PL5009ForbiddenMedia()
        : base("PL5009", "forbidden-external-media", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (context.Dossier.DeclarationOf(export.Declaration?.Value) is not { Safeguards.ExternalMedia.Value: "forbidden" } declaration)
            return;
        if (export.Device is { } device)
            context.Add(At(device.Location, export.Name, export.Name, declaration.Name, device.Value));
        else if (context.Destinations.ClassOf(export.Destination) == "removable-media")
            context.Add(At(export.Destination!.Place, export.Name, export.Name, declaration.Name, export.Destination.Title?.Value ?? "removable-media"));
    }
}
