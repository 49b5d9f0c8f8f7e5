using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports a section that handles personal data and was not audited by outsiders for long.</summary>
/// <remarks>
/// Why is this bad: Sakai has sections that handle personal data audited by third parties (seed, 6(2) ウ).
/// Example: last audited five years ago. Use instead: an audit with <c>type: external</c> whose <c>scope</c> names the section or its division.
/// Options: <c>months</c>, counted to the day; a handling younger than that has time until then.
/// </remarks>
internal sealed class PL6007NoExternalAudit : DeclarationRule
{
    public PL6007NoExternalAudit()
        : base("PL6007", "no-external-audit", Severity.Warning, RuleBasis.Seed | RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("months", 36, "months")];

    internal override void Check(CheckContext context)
    {
        var months = (int)Math.Min(context.Number(this, "months"), 12_000);
        if (context.Dossier.Organizations.Any(o => o.IsFaulty("audits") || o.Audits.Any(a => a.IsFaulty("scope"))))
            return;
        var last = LastAudits(context);
        foreach (var section in context.Dossier.Sections)
        {
            var id = section.Id!.Value;
            var started = context.Dossier.DeclarationsBySection[id.Value].Where(d => d.IsActiveOn(context.Today)).Select(d => d.StartedOn ?? Day.Min).DefaultIfEmpty(Day.Max).Min();
            if (started == Day.Max || started.AddMonths(months) >= context.Today)
                continue;
            var audited = new[] { id.Value, section.Division?.Value ?? "" }.Where(last.ContainsKey).Select(k => last[k]).DefaultIfEmpty(Day.Min).Max();
            if (audited == Day.Min)
                context.Add(At(id.Location, id.Value, id.Value, months));
            else if (audited.AddMonths(months) < context.Today)
                context.Add(Variant("PL6007.Old", id.Location, id.Value, id.Value, audited, months));
        }
    }

    private static Dictionary<string, Day> LastAudits(CheckContext context)
    {
        var last = new Dictionary<string, Day>(StringComparer.Ordinal);
        foreach (var audit in context.Dossier.Organizations.SelectMany(o => o.Audits))
            if (DayOf(audit, context) is { } on)
                foreach (var unit in audit.Scope)
                    if (!last.TryGetValue(unit.Value, out var day) || day < on)
                        last[unit.Value] = on;
        return last;
    }

    /// <summary>The day of an external audit; one whose kind or day cannot be read may have been today.</summary>
    private static Day? DayOf(Audit audit, CheckContext context) =>
        audit.IsFaulty("type") || audit.IsFaulty("completedOn") ? context.Today : audit.IsExternal is { Value: true } ? audit.CompletedOn?.Value : null;
}
