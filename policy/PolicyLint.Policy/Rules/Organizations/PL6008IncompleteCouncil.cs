using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports an incident council that is not defined, or lacks personal information, security or discipline.</summary>
/// <remarks>
/// Why is this bad: Sakai built it from just these three departments (seed, 6(3) イ). Example: no <c>incidentCouncil</c>.
/// Use instead: <c>members: [個人情報保護所管, 情報セキュリティ所管, 服務管理所管]</c>. Options: the words by which a member is recognised.
/// </remarks>
internal sealed class PL6008IncompleteCouncil : DeclarationRule
{
    private static readonly string[] Seats = ["personalInformation", "security", "discipline"];

    public PL6008IncompleteCouncil()
        : base("PL6008", "incomplete-incident-council", Severity.Error, RuleBasis.Seed)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } =
    [
        new("personalInformation", ["個人情報", "personal information", "privacy"]),
        new("security", ["セキュリティ", "security"]),
        new("discipline", ["服務", "人事", "discipline", "personnel", "human resources"]),
    ];

    internal override void Check(CheckContext context)
    {
        if (context.Dossier.Organizations.IsEmpty)
            return;
        var organization = context.Dossier.Organizations.FirstOrDefault(o => o.IncidentCouncil is not null) ?? context.Dossier.Organizations[0];
        if (organization.IncidentCouncil is not { } council)
        {
            if (!context.Dossier.IsIncomplete && !organization.IsFaulty("incidentCouncil"))
                context.Add(At(organization.Location, organization.Name, organization.Name));
            return;
        }
        if (council.IsFaulty("members"))
            return;
        foreach (var seat in Seats)
            if (!council.Members.Any(m => context.Words(this, seat).Any(w => m.Value.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0)))
                context.Add(Variant("PL6008.Seat", council.LocationOf("members"), organization.Name, PolicyMessages.Of("PL6008." + seat)));
    }
}
