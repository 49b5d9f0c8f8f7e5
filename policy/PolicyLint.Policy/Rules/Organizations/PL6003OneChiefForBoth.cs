using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Organizations;

/// <summary>What it does: reports one person who is chief for personal information and for information security.</summary>
/// <remarks>
/// Why is this bad: the two are to watch each other (seed, 6(2) ア names two). Example: both <c>person: E0001</c>. Use instead: two persons.
/// </remarks>
internal sealed class PL6003OneChiefForBoth : DeclarationRule
{
    public PL6003OneChiefForBoth()
        : base("PL6003", "one-chief-for-both", Severity.Warning, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        if (context.Dossier.Chiefs is { PersonalInformation.Person: { } one, InformationSecurity.Person: { } other } && one.Value == other.Value)
            context.Add(At(other.Location, context.Dossier.Organizations[0].Name, one.Value));
    }
}
