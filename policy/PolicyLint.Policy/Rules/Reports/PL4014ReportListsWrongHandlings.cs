using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports an annual report that omits an active handling of its section, or lists an ended or foreign one.</summary>
/// <remarks>
/// Why is this bad: what is left out is what nobody looked at.
/// Example: two active declarations, one row. Use instead: one row for each handling that ran on the first day of the fiscal year.
/// A handling begun between that day and the submission may be listed and need not be.
/// </remarks>
internal sealed class PL4014ReportListsWrongHandlings : DeclarationRule
{
    public PL4014ReportListsWrongHandlings()
        : base("PL4014", "report-lists-wrong-handlings", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var report in context.Dossier.Reports)
            if (report is { Section: { } section, FiscalYear: { } year } && !context.Dossier.IsUnknownSection(section.Value) && !report.HandlingStatus.IsEmpty)
                Check(report, section.Value, (int)year.Value, context);
    }

    private void Check(AnnualReport report, string section, int year, CheckContext context)
    {
        var listed = report.HandlingStatus.Select(r => r.Declaration?.Value).ToImmutableHashSet(StringComparer.Ordinal);
        var omitted = report.IsAnnual ? DueReports.Handlings(context, section, year).Where(h => !listed.Contains(h.Id?.Value)).ToArray() : [];
        // A row that names nothing known (PL0102) is one of them, misspelt.
        if (omitted.Length > report.HandlingStatus.Count(r => context.Dossier.DeclarationOf(r.Declaration?.Value) is null))
            foreach (var handling in omitted)
                context.Add(At(report.LocationOf("handlingStatus"), section, section, year, handling.Name) with
                {
                    Related = [new TraceStep(handling.Location, PolicyMessages.Of("PL4010.Handling", handling.Name))],
                });
        foreach (var row in report.HandlingStatus)
            if (row.Declaration is { } id && context.Dossier.DeclarationOf(id.Value) is { } declaration)
                CheckRow(report, row, declaration, section, year, context);
    }

    private void CheckRow(AnnualReport report, HandlingStatusRow row, HandlingDeclaration declaration, string section, int year, CheckContext context)
    {
        var location = row.Declaration!.Value.Location;
        if (declaration.Section is { } owner && owner.Value != section && !context.Dossier.IsUnknownSection(owner.Value))
            context.Add(Variant("PL4014.Foreign", location, section, section, declaration.Name, owner.Value));
        else if (declaration.Status is not null && !RanBetween(declaration, context.Fiscal.FirstDay(year), report.SubmittedOn?.Value ?? context.Fiscal.LastDay(year)))
            context.Add(Variant("PL4014.Ended", location, section, section, declaration.Name));
    }

    private static bool RanBetween(HandlingDeclaration declaration, Day from, Day to) =>
        declaration.IsActiveOn(from) || declaration.StartedOn is { } start && start > from && start <= to && declaration.IsActiveOn(start);
}
