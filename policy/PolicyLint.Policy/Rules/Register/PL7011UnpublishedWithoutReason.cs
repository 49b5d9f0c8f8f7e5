using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports a large file that is kept unpublished without a reason.</summary>
/// <remarks>
/// Why is this bad: exceptions from publication are few and each has a name. Example: <c>published: { required: false }</c> at 5,000 people.
/// Use instead: <c>reason:</c> with the exception, or publish it.
/// </remarks>
internal sealed class PL7011UnpublishedWithoutReason : DeclarationRule
{
    public PL7011UnpublishedWithoutReason()
        : base("PL7011", "unpublished-without-reason", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
            if (declaration.IsActiveOn(context.Today) && declaration.SubjectsCount >= context.PublishThreshold
                && declaration.File?.Published is { Required: { Value: false } denied, On: null, Reason: null } published && !published.IsFaulty("on"))
                context.Add(At(denied.Location, declaration.Name, declaration.Name, declaration.SubjectsCount));
    }
}
