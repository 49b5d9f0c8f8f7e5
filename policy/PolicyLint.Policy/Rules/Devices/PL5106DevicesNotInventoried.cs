using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Devices;

/// <summary>What it does: reports a section with devices that has not inventoried them in this fiscal year.</summary>
/// <remarks>
/// Why is this bad: a lost device is found missing only when somebody counts.
/// Example: no <c>protection.mediaInventoryOn</c> in this year's report. Use instead: count the devices and report the day.
/// It is asked for once the annual report is due.
/// </remarks>
internal sealed class PL5106DevicesNotInventoried : DeclarationRule
{
    public PL5106DevicesNotInventoried()
        : base("PL5106", "devices-not-inventoried", Severity.Warning, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        var dueBy = context.ReportDueBy(context.FiscalYear);
        if (context.Today <= dueBy)
            return;
        var devices = context.Dossier.DeviceRegisters.SelectMany(r => r.Devices)
            .Where(d => d.Owner is not null && d.Status?.Value is not (DeviceStatus.Disposed or DeviceStatus.Lost))
            .GroupBy(d => d.Owner!.Value.Value, StringComparer.Ordinal);
        foreach (var group in devices)
            if (context.Dossier.SectionOf(group.Key) is not null && !context.Dossier.IsUnknowable(group.Key) && !IsInventoried(group.Key, context))
                context.Add(At(group.First().Owner!.Value.Location, group.Key, group.Key, context.FiscalYear, group.Count()));
    }

    private static bool IsInventoried(string section, CheckContext context) =>
        context.Dossier.ReportsBySection[section].Any(r =>
            r.IsFaulty("fiscalYear")
            || r.FiscalYear?.Value == context.FiscalYear
            && (r.IsFaulty("protection") || r.Protection is { } protection && protection.IsFaulty("mediaInventoryOn")
                || r.Protection?.MediaInventoryOn is { } on && context.Fiscal.YearOf(on.Value) == context.FiscalYear));
}
