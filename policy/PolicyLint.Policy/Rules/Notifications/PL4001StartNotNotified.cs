using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Notifications;

/// <summary>What it does: reports an active handling without a notification of its start.</summary>
/// <remarks>
/// Why is this bad: data that nobody was told of is protected by nobody (seed, 6(2) イ).
/// Example: <c>status: active</c> with <c>notifications: []</c>. Use instead: a notification with <c>type: start</c>.
/// </remarks>
internal sealed class PL4001StartNotNotified : DeclarationRule
{
    public PL4001StartNotNotified()
        : base("PL4001", "start-not-notified", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
            if (declaration.Status is { Value: HandlingStatus.Active } status && !declaration.IsFaulty("notifications") && declaration.Notifications.All(n => n.Type is { Value: not NotificationType.Start }))
                context.Add(At(status.Location, declaration.Name, declaration.Name));
    }
}
