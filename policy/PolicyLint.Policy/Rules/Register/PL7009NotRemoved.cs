using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports a published sheet of a handling that ended and was not taken off the register.</summary>
/// <remarks>
/// Why is this bad: the register tells of data that is no longer held. Example: ended in March, still published in June.
/// Use instead: take it off and record <c>published.removedOn</c>. Options: <c>days</c> after the last day of the handling.
/// </remarks>
internal sealed class PL7009NotRemoved : DeclarationRule
{
    public PL7009NotRemoved()
        : base("PL7009", "ended-handling-still-published", Severity.Warning, RuleBasis.Law | RuleBasis.Judgement)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } = [new("days", 30, "days")];

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration is not { Status.Value: HandlingStatus.Ended, File.Published: { On: { } on, RemovedOn: null }, EndedOn: { } ended } || declaration.File.Published.IsFaulty("removedOn"))
                continue;
            var deadline = context.Calendar.Deadline(ended.AddDays(context.Days(this, "days")));
            if (context.Today > deadline)
                context.Add(At(on.Location, declaration.Name, declaration.Name, ended, deadline));
        }
    }
}
