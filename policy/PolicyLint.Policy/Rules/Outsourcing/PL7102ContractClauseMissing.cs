using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Outsourcing;

/// <summary>What it does: reports a running contract in which a mandatory clause is missing.</summary>
/// <remarks>
/// Why is this bad: what is not agreed cannot be demanded afterwards. Example: <c>exportBan: false</c>.
/// Use instead: confidentiality, subcontracting by prior approval or not at all, export ban, return or erasure, incident report, inspection.
/// </remarks>
internal sealed class PL7102ContractClauseMissing : DeclarationRule
{
    public PL7102ContractClauseMissing()
        : base("PL7102", "contract-clause-missing", Severity.Error, RuleBasis.Law)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var contract in context.Dossier.Contracts)
        {
            if (contract.Clauses is not { } clauses || contract.Term?.To is { } to && to.Value < context.Today)
                continue;
            Require(clauses, clauses.Confidentiality, "confidentiality", contract, context);
            Require(clauses, clauses.ExportBan, "exportBan", contract, context);
            Require(clauses, clauses.ReturnOrErase, "returnOrErase", contract, context);
            Require(clauses, clauses.IncidentReport, "incidentReport", contract, context);
            Require(clauses, clauses.OnSiteInspection, "onSiteInspection", contract, context);
            if (clauses.Subcontracting?.Value is not ("prohibited" or "prior-approval") && !clauses.IsFaulty("subcontracting"))
                context.Add(Variant("PL7102.Subcontracting", clauses.Subcontracting?.Location ?? contract.LocationOf("clauses"), contract.Name, contract.Name));
        }
    }

    private void Require(ContractClauses clauses, Positioned<bool>? clause, string key, OutsourcingContract contract, CheckContext context)
    {
        if (clause is not { Value: true } && !clauses.IsFaulty(key))
            context.Add(At(clause?.Location ?? contract.LocationOf("clauses"), contract.Name, contract.Name, key));
    }
}
