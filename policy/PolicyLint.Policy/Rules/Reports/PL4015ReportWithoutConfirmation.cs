using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports a report without the state of the handlings or without the state of their protection.</summary>
/// <remarks>
/// Why is this bad: both are to be confirmed (seed, 6(2) イ); a report of one is half a report.
/// Example: no <c>protection:</c>. Use instead: <c>protection: { managerConfirmed: true, … }</c>.
/// </remarks>
internal sealed class PL4015ReportWithoutConfirmation : DeclarationRule
{
    public PL4015ReportWithoutConfirmation()
        : base("PL4015", "report-without-confirmation", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var report in context.Dossier.Reports)
        {
            var section = report.Section?.Value ?? "?";
            if (!report.IsFaulty("handlingStatus") && report.Node["handlingStatus"] is not YamlSequence { Items.IsEmpty: false })
                context.Add(At(report.LocationOf("handlingStatus"), section, section, "handlingStatus"));
            if (report.Protection is null && !report.IsFaulty("protection"))
                context.Add(At(report.LocationOf("protection"), section, section, "protection"));
            else if (report.Protection?.ManagerConfirmed is { Value: false } no)
                context.Add(Variant("PL4015.NotConfirmed", no.Location, section, section));
        }
    }
}
