using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports a register sheet that is not published, or was published before the last change.</summary>
/// <remarks>
/// Why is this bad: people cannot ask about data that they do not know of. Example: changed on 1 July, <c>published.on: 2026-06-01</c>.
/// Use instead: publish again on the day of the change. Sheets below <c>register.publishThreshold</c> people need none.
/// </remarks>
internal sealed class PL7008NotPublished : DeclarationRule
{
    public PL7008NotPublished()
        : base("PL7008", "register-not-published", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration.File is not { } file || !declaration.IsActiveOn(context.Today) || file.IsFaulty("published") || file.Published is { } published && (published.IsFaulty("on") || published.IsFaulty("required")))
                continue;
            if (file.Published?.On is { } on)
                CheckCurrent(declaration, on, context);
            else if (MustBePublished(declaration, file.Published, context))
                context.Add(At(file.LocationOf("published"), declaration.Name, declaration.Name));
        }
    }

    /// <summary>A sheet with a reason not to publish it is no fault here; one that denies the duty without a reason is PL7011.</summary>
    private static bool MustBePublished(HandlingDeclaration declaration, Publication? published, CheckContext context) => published?.Required?.Value switch
    {
        true => true,
        false => false,
        null => declaration.SubjectsCount >= context.PublishThreshold && published?.Reason is null,
    };

    private void CheckCurrent(HandlingDeclaration declaration, Positioned<Day> on, CheckContext context)
    {
        Day? last = null;
        foreach (var change in declaration.Notifications)
            if (change is { Type.Value: NotificationType.Change, EffectiveOn: { } effective, FiledOn: { } filed } && effective.Value <= context.Today)
            {
                var day = effective.Value > filed.Value ? effective.Value : filed.Value;
                last = last is { } known && known > day ? known : day;
            }
        if (last is { } changed && on.Value < changed)
            context.Add(Variant("PL7008.Outdated", on.Location, declaration.Name, declaration.Name, on.Value, changed));
    }
}
