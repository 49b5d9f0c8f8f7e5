using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Outsourcing;

/// <summary>What it does: reports a system that somebody develops outside any contract that runs.</summary>
/// <remarks>
/// Why is this bad: the affiliate had an outsider develop its system "without due procedure" and gave him the data (seed, 5(1) ②).
/// Example: <c>developedBy: { person: 職員A }</c>. Use instead: a contract in term, named by <c>contract:</c>.
/// </remarks>
internal sealed class PL7104DeveloperWithoutContract : DeclarationRule
{
    public PL7104DeveloperWithoutContract()
        : base("PL7104", "developer-without-contract", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration.Status?.Value == HandlingStatus.Ended)
                continue;
            foreach (var system in declaration.Systems)
            {
                if (system.DevelopedBy is not { } developer || developer.IsFaulty("contract"))
                    continue;
                if (developer.Contract is not { } id)
                    context.Add(At(developer.Person?.Location ?? developer.Location, declaration.Name, system.Id?.Value ?? declaration.Name, developer.Person?.Value ?? "?"));
                else if (context.Dossier.ContractOf(id.Value) is { HasFaultyTerm: false } contract && !contract.RunsOn(context.Today))
                    context.Add(Variant("PL7104.Term", id.Location, declaration.Name, system.Id?.Value ?? declaration.Name, id.Value, context.Today));
            }
        }
    }
}
