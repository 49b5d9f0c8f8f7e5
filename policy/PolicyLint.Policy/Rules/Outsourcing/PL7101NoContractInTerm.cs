using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Outsourcing;

/// <summary>What it does: reports an active handling that is outsourced under a contract which does not run today.</summary>
/// <remarks>
/// Why is this bad: whoever holds the data holds it without any duty. Example: <c>outsourcing: [C-0001]</c>, ended in March.
/// Use instead: the contract that runs; a renewal with the same contractor beside the old one serves.
/// </remarks>
internal sealed class PL7101NoContractInTerm : DeclarationRule
{
    public PL7101NoContractInTerm()
        : base("PL7101", "no-contract-in-term", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (!declaration.IsActiveOn(context.Today))
                continue;
            var contracts = declaration.Outsourcing.Select(o => (Reference: o, Contract: context.Dossier.ContractOf(o.Value))).Where(c => c.Contract is not null).ToArray();
            foreach (var (reference, contract) in contracts)
                if (!contract!.HasFaultyTerm && !contract.RunsOn(context.Today) && !contracts.Any(c => c.Contract!.Contractor?.Value == contract.Contractor?.Value && c.Contract.RunsOn(context.Today)))
                    context.Add(At(reference.Location, declaration.Name, declaration.Name, contract.Name, contract.Contractor?.Value ?? "?", context.Today));
        }
    }
}
