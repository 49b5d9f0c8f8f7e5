using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Exports;

/// <summary>What it does: reports an export without authentication, or with that of another person than who performed it.</summary>
/// <remarks>
/// Why is this bad: "in addition to authentication of the person, approval" (seed, 6(1) イ); a borrowed card proves nothing.
/// Example: <c>authentication.person: E0001, performedBy: E0123</c>. Use instead: the performer's own authentication.
/// </remarks>
internal sealed class PL5001ExportNotAuthenticated : ExportRule
{
    public PL5001ExportNotAuthenticated()
        : base("PL5001", "export-not-authenticated", Severity.Error, RuleBasis.Seed)
    {
    }

    internal override void Check(Export export, CheckContext context)
    {
        if (export.IsFaulty("authentication") || export.Authentication?.IsFaulty("person") == true)
            return;
        if (export.Authentication?.Person is not { } person)
            context.Add(At(export.LocationOf("authentication"), export.Name, export.Name));
        else if (export.PerformedBy is { } performer && performer.Value != person.Value)
            context.Add(Variant("PL5001.Other", person.Location, export.Name, export.Name, performer.Value, person.Value));
    }
}
