using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports an annual report that was submitted after the due day, in its own fiscal year.</summary>
/// <remarks>
/// Why is this bad: until it came, nobody had confirmed that the data is still there and protected.
/// Example: due by 30 April, <c>submittedOn: 2026-05-02</c>. Use instead: submit by the due day; where it is late, say why in a suppression.
/// Options: <c>annualReport.dueBy</c> of the policy.
/// </remarks>
internal sealed class PL4011AnnualReportLate : DeclarationRule
{
    public PL4011AnnualReportLate()
        : base("PL4011", "annual-report-late", Severity.Warning, RuleBasis.Judgement)
    {
    }

    /// <summary>Of several reports for one year the first counts: a correction that follows it is not late.</summary>
    internal override void Check(CheckContext context)
    {
        foreach (var reports in context.Dossier.Reports.Where(r => r.IsAnnual && r.Section is not null && r.FiscalYear is not null).GroupBy(r => (r.Section!.Value.Value, r.FiscalYear!.Value.Value)))
        {
            var (section, year) = ((string, long))reports.Key;
            if (DueReports.Counting(context, section, (int)year).FirstOrDefault()?.SubmittedOn is not { } submitted)
                continue;
            var dueBy = context.ReportDueBy((int)year);
            if (submitted.Value > dueBy && submitted.Value <= context.Fiscal.LastDay((int)year))
                context.Add(At(submitted.Location, section, section, year, submitted.Value, dueBy));
        }
    }
}
