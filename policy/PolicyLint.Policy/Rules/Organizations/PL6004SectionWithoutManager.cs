using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports a section that has no manager today and no deputy, or only a deputy for too long.</summary>
/// <remarks>
/// Why is this bad: nobody may approve, report or answer for the section. Example: the last manager left on 31 March.
/// Use instead: record the new manager; a deputy bridges <c>maxDays</c>. Options: <c>maxDays</c>.
/// </remarks>
internal sealed class PL6004SectionWithoutManager : DeclarationRule
{
    public PL6004SectionWithoutManager()
        : base("PL6004", "section-without-manager", Severity.Error, RuleBasis.Seed | RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("maxDays", 14, "days")];

    internal override void Check(CheckContext context)
    {
        foreach (var section in context.Dossier.Sections)
        {
            if (section.HasFaultyTerms || section.ManagerOn(context.Today) is not null)
                continue;
            var id = section.Id!.Value;
            if (!section.ActingOn(context.Today).Any())
            {
                context.Add(At(id.Location, id.Value, id.Value, context.Today));
                continue;
            }
            var days = context.Today - VacantSince(section, context.Today) + 1;
            var maximum = context.Days(this, "maxDays");
            if (days > maximum)
                context.Add(Variant("PL6004.Deputy", id.Location, id.Value, id.Value, days, maximum));
        }
    }

    /// <summary>The day after the last manager's last day, or the deputy's first where no manager is on record.</summary>
    private static Day VacantSince(Section section, Day today)
    {
        var ended = section.Managers.Where(t => t.To is { } to && to.Value < today).Select(t => t.To!.Value.Value.AddDays(1)).ToArray();
        return ended.Length > 0 ? ended.Max() : section.ActingOn(today).Min(t => t.From!.Value.Value);
    }
}
