using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>Which sections owe an annual report of a fiscal year, and which reports pay the debt.</summary>
internal static class DueReports
{
    /// <summary>The handlings of a section that ran on the first day of the fiscal year: they make a report due.</summary>
    public static ImmutableArray<HandlingDeclaration> Handlings(CheckContext context, string section, int fiscalYear)
    {
        var first = context.Fiscal.FirstDay(fiscalYear);
        return [.. context.Dossier.DeclarationsBySection[section].Where(d => d.IsActiveOn(first))];
    }

    /// <summary>The reports that count for the fiscal year: made for it, not as needed, not before it began.</summary>
    public static IEnumerable<AnnualReport> Counting(CheckContext context, string section, int fiscalYear) =>
        context.Dossier.ReportsBySection[section]
            .Where(r => !r.IsAsNeeded && r.FiscalYear?.Value == fiscalYear && r.SubmittedOn is { } on && on.Value >= context.Fiscal.FirstDay(fiscalYear))
            .OrderBy(r => r.SubmittedOn!.Value.Value);

    /// <summary>Whether there is a report of which the year or the day cannot be read: a fault that has been told.</summary>
    private static bool MayHaveCome(CheckContext context, string section) =>
        context.Dossier.ReportsBySection[section].Any(r => !r.IsAsNeeded && (r.IsFaulty("fiscalYear") || r.FiscalYear?.Value == context.FiscalYear && r.IsFaulty("submittedOn")));

    /// <summary>The sections with handlings that make a report due in the present fiscal year, and that have none yet.</summary>
    public static IEnumerable<(string Section, SourceLocation Location, ImmutableArray<HandlingDeclaration> Handlings)> Missing(CheckContext context)
    {
        foreach (var group in context.Dossier.DeclarationsBySection)
        {
            if (group.Key.Length == 0 || context.Dossier.IsUnknownSection(group.Key))
                continue;
            var handlings = Handlings(context, group.Key, context.FiscalYear);
            if (handlings.IsEmpty || Counting(context, group.Key, context.FiscalYear).Any() || MayHaveCome(context, group.Key) || context.Dossier.IsUnknowable(group.Key))
                continue;
            var location = context.Dossier.SectionOf(group.Key)?.Id?.Location ?? handlings[0].Section!.Value.Location;
            yield return (group.Key, location, handlings);
        }
    }
}
