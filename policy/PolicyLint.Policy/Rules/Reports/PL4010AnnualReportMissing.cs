using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports a section that owes the annual report of this fiscal year and has not filed it by the due day.</summary>
/// <remarks>
/// Why is this bad: the report is how anybody learns at all that a section still handles what it declared (seed, 6(2) イ).
/// Example: a handling active on 1 April, no <c>AnnualReport</c> on 1 May. Use instead: confirm the handlings and file the report.
/// A report is due from every section with a handling active on the first day of the fiscal year, for none begun later or ended before.
/// Options: <c>annualReport.dueBy</c> of the policy; the day itself is in time.
/// </remarks>
internal sealed class PL4010AnnualReportMissing : DeclarationRule
{
    public PL4010AnnualReportMissing()
        : base("PL4010", "annual-report-missing", Severity.Error, RuleBasis.Seed | RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        var dueBy = context.ReportDueBy(context.FiscalYear);
        if (context.Today <= dueBy)
            return;
        foreach (var (section, location, handlings) in DueReports.Missing(context))
            context.Add(At(location, section, section, context.FiscalYear, dueBy) with
            {
                Related = [.. handlings.Select(h => new TraceStep(h.Location, PolicyMessages.Of("PL4010.Handling", h.Name)))],
            });
    }
}
