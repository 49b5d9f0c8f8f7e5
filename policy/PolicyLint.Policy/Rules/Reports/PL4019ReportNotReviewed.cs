using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports an annual report that the general manager of the division has not reviewed.</summary>
/// <remarks>
/// Why is this bad: the chain of command only works when somebody above reads what is filed.
/// Example: no <c>reviewedBy</c>. Use instead: <c>reviewedBy</c> and <c>reviewedOn</c> of the general manager.
/// </remarks>
internal sealed class PL4019ReportNotReviewed : DeclarationRule
{
    public PL4019ReportNotReviewed()
        : base("PL4019", "report-not-reviewed", Severity.Warning, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var report in context.Dossier.Reports.Where(r => r.IsAnnual))
        {
            var section = report.Section?.Value ?? "?";
            if (report.IsFaulty("reviewedBy"))
                continue;
            if (report.ReviewedBy is not { } reviewer)
                context.Add(At(report.Location, section, section, report.FiscalYear?.Value ?? 0));
            else if (ManagerInPost(report, context) is { } manager && manager != reviewer.Value)
                context.Add(Variant("PL4019.Other", reviewer.Location, section, section, reviewer.Value, manager));
        }
    }

    /// <summary>The general manager at the time of the review; null when the organisation does not tell who that was.</summary>
    private static string? ManagerInPost(AnnualReport report, CheckContext context)
    {
        var section = context.Dossier.SectionOf(report.Section?.Value);
        var manager = (context.Dossier.DivisionOf(section?.Division?.Value) ?? context.Dossier.DivisionOf(section?.SupervisedBy?.Value))?.GeneralManager;
        var day = report.ReviewedOn ?? report.SubmittedOn;
        return manager?.Since is { } since && day is { } on && on.Value < since.Value ? null : manager?.Person?.Value;
    }
}
