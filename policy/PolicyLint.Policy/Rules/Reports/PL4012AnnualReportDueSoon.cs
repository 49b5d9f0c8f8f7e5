using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reminds of an annual report that is due within the next days.</summary>
/// <remarks>
/// Why is this bad: it is not, yet. Example: 20 April, nothing submitted. Use instead: submit it.
/// Options: <c>annualReport.upcomingDays</c> and <c>annualReport.dueBy</c> of the policy.
/// </remarks>
internal sealed class PL4012AnnualReportDueSoon : DeclarationRule
{
    public PL4012AnnualReportDueSoon()
        : base("PL4012", "annual-report-due-soon", Severity.Info, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        var dueBy = context.ReportDueBy(context.FiscalYear);
        var daysLeft = dueBy - context.Today;
        if (daysLeft < 0 || daysLeft > (context.Config.AnnualReport?.UpcomingDays?.Value ?? 14))
            return;
        foreach (var (section, location, _) in DueReports.Missing(context))
            context.Add(At(location, section, section, context.FiscalYear, dueBy, daysLeft));
    }
}
