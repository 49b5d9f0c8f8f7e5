using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports special-care data without encryption, access control or export log, or with external media allowed.</summary>
/// <remarks>
/// Why is this bad: the list of postal voters with their disability grades was one of the leaked files (seed, annex 1, file 4).
/// Example: <c>encryptionAtRest: false</c>. Use instead: all three safeguards, and <c>externalMedia: forbidden</c>.
/// </remarks>
internal sealed class PL7005SpecialCareUnprotected : DeclarationRule
{
    public PL7005SpecialCareUnprotected()
        : base("PL7005", "special-care-unprotected", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration is not { Safeguards: { } safeguards, Status.Value: not HandlingStatus.Ended } || !HoldsSpecialCare(declaration, context))
                continue;
            Require(safeguards, safeguards.AccessControl, "accessControl", declaration, context);
            Require(safeguards, safeguards.EncryptionAtRest, "encryptionAtRest", declaration, context);
            Require(safeguards, safeguards.ExportLog, "exportLog", declaration, context);
            if (safeguards.ExternalMedia is { Value: "approved-devices-only" } media)
                context.Add(Variant("PL7005.Media", media.Location, declaration.Name, declaration.Name));
        }
    }

    private void Require(Safeguards safeguards, Positioned<bool>? safeguard, string key, HandlingDeclaration declaration, CheckContext context)
    {
        if (safeguard is not { Value: true } && !safeguards.IsFaulty(key))
            context.Add(At(safeguard?.Location ?? declaration.LocationOf("safeguards"), declaration.Name, declaration.Name, key));
    }

    private static bool HoldsSpecialCare(HandlingDeclaration declaration, CheckContext context) =>
        declaration.File is { } file
        && (file.SpecialCare?.Included is { Value: true } || file.Items.Any(i => i.Category is { } c && context.Dossier.Categories.IsSpecialCare(c.Value)));
}
