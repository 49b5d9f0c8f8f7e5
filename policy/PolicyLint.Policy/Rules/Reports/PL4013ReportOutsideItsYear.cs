using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports a report that was submitted before its fiscal year began, or in another one.</summary>
/// <remarks>
/// Why is this bad: a state that is confirmed in March is not the state at the start of April.
/// Example: <c>fiscalYear: 2026, submittedOn: 2026-03-30</c>. Use instead: submit in the fiscal year itself, or correct <c>fiscalYear</c>.
/// </remarks>
internal sealed class PL4013ReportOutsideItsYear : DeclarationRule
{
    public PL4013ReportOutsideItsYear()
        : base("PL4013", "report-outside-its-fiscal-year", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var report in context.Dossier.Reports)
            if (report is { FiscalYear: { } year, SubmittedOn: { } submitted } && context.Fiscal.YearOf(submitted.Value) != year.Value)
                context.Add(At(submitted.Location, report.Section?.Value ?? "", report.Section?.Value ?? "?", year.Value, submitted.Value, context.Fiscal.YearOf(submitted.Value)));
    }
}
