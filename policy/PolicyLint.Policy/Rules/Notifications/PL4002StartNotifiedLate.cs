using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Notifications;

/// <summary>What it does: reports a start notification that was filed later than the policy allows.</summary>
/// <remarks>
/// Why is this bad: a notification exists so that somebody may object before the handling begins.
/// Example: <c>effectiveOn: 2026-04-01, filedOn: 2026-04-02</c>. Use instead: file before the handling starts.
/// Options: <c>notification.startBeforeDays</c> of the policy (0: on the day itself is in time).
/// </remarks>
internal sealed class PL4002StartNotifiedLate : DeclarationRule
{
    public PL4002StartNotifiedLate()
        : base("PL4002", "start-notified-late", Severity.Error, RuleBasis.Seed | RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        var daysBefore = (int)(context.Config.Notification?.StartBeforeDays?.Value ?? 0);
        foreach (var declaration in context.Dossier.Declarations)
            foreach (var start in declaration.Notifications.Where(n => n.Type?.Value == NotificationType.Start))
                if (start is { EffectiveOn: { } effective, FiledOn: { } filed } && filed.Value > effective.Value.AddDays(-daysBefore))
                    context.Add(At(filed.Location, declaration.Name, declaration.Name, filed.Value, effective.Value, effective.Value.AddDays(-daysBefore)));
    }
}
