using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Devices;

/// <summary>What it does: reports a device that belongs to a person.</summary>
/// <remarks>
/// Why is this bad: the data of the incident left on a private disk (seed, annex 2). Example: <c>owner: E0123</c> or <c>ownership: personal</c>.
/// Use instead: a device of the organisation, owned by a section.
/// </remarks>
internal sealed class PL5104PersonalDevice : DeclarationRule
{
    public PL5104PersonalDevice()
        : base("PL5104", "personal-device", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var device in context.Dossier.DeviceRegisters.SelectMany(r => r.Devices))
        {
            var id = device.Id?.Value ?? "?";
            if (device.IsPersonal is { Value: true } personal)
                context.Add(At(personal.Location, id, id));
            else if (device.Owner is { } owner && context.Dossier.SectionOf(owner.Value) is null && context.Dossier.PersonOf(owner.Value) is not null)
                context.Add(Variant("PL5104.Owner", owner.Location, id, id, owner.Value));
            else if (device.Owner is { } unknown && !context.Dossier.Knows(ReferenceKind.Unit, unknown.Value) && !context.Dossier.IsUnknowable(unknown.Value))
                context.Add(DocumentRules.UnknownReference.At(unknown.Location, "PL0102", PolicyMessages.Of("Kind.Section"), unknown.Value) with { Target = id });
        }
    }
}
