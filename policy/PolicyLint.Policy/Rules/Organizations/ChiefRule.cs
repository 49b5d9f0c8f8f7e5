using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>A rule about one of both chiefs: there is one, and it is a vice mayor.</summary>
internal abstract class ChiefRule : DeclarationRule
{
    private protected ChiefRule(string id, string name)
        : base(id, name, Severity.Error, RuleBasis.Seed)
    {
    }

    /// <summary>Titles that make a vice mayor; other kinds of bodies add their own.</summary>
    public sealed override ImmutableArray<RuleParameter> Parameters { get; } =
        [new("titles", ["副市長", "副区長", "副町長", "副村長", "副知事", "vice mayor", "deputy mayor", "vice governor"])];

    private protected abstract string Key { get; }

    internal sealed override void Check(CheckContext context)
    {
        // Without any organisation nothing is known about its chiefs; references into it are PL0102.
        if (context.Dossier.Organizations.IsEmpty || context.Dossier.IsIncomplete && Find(context.Dossier.Chiefs) is null)
            return;
        var organization = context.Dossier.Organizations.FirstOrDefault(o => o.Chiefs is not null) ?? context.Dossier.Organizations[0];
        if (organization.IsFaulty("chiefs") || organization.Chiefs?.IsFaulty(Key) == true || Find(organization.Chiefs)?.IsFaulty("person") == true)
            return;
        if (Find(organization.Chiefs) is not { Person: { } person } chief)
        {
            context.Add(At(organization.Chiefs?.LocationOf(Key) ?? organization.LocationOf("chiefs"), organization.Name, organization.Name, Key));
            return;
        }
        var titles = context.Words(this, "titles");
        if (!chief.IsFaulty("title") && !titles.Any(t => chief.Title?.Value.IndexOf(t, StringComparison.OrdinalIgnoreCase) >= 0))
            context.Add(Variant(Info.Id + ".Office", chief.Title?.Location ?? person.Location, organization.Name, person.Value, chief.Title?.Value ?? "-"));
    }

    private protected abstract Chief? Find(Chiefs? chiefs);
}
