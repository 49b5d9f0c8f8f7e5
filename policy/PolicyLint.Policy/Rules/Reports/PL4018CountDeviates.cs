using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Reports;

/// <summary>What it does: reports a number of people that differs much between this year's report and the register.</summary>
/// <remarks>
/// Why is this bad: one of both is wrong, or a data set has grown that nobody declared.
/// Example: register 1,000, report 1,300. Use instead: correct the number that is wrong. Options: <c>percent</c>; exactly so much is allowed.
/// </remarks>
internal sealed class PL4018CountDeviates : DeclarationRule
{
    public PL4018CountDeviates()
        : base("PL4018", "reported-count-deviates", Severity.Warning, RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("percent", 20, "percent")];

    internal override void Check(CheckContext context)
    {
        var percent = Math.Min(context.Number(this, "percent"), 1_000_000);
        foreach (var report in context.Dossier.Reports.Where(r => r.FiscalYear?.Value == context.FiscalYear))
            foreach (var row in report.HandlingStatus)
            {
                if (row.SubjectsCount is not { } reported || context.Dossier.DeclarationOf(row.Declaration?.Value)?.File?.Subjects?.Count is not { } registered)
                    continue;
                if (Math.Abs((double)reported.Value - registered.Value) * 100 > (double)percent * registered.Value)
                    context.Add(At(reported.Location, report.Section?.Value ?? "", row.Declaration!.Value.Value, reported.Value, registered.Value, percent) with
                    {
                        Related = [new TraceStep(registered.Location, PolicyMessages.Of("PL4018.Register", registered.Value))],
                    });
            }
    }
}
