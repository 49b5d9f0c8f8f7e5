using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Rules.Form;

/// <summary>What it does: reports required fields that are absent or blank; a full-width space is blank.</summary>
/// <remarks>
/// Why is this bad: a form that is filled in by half says nothing about the other half.
/// Example: <c>title: "　"</c>. Use instead: the name of the handling.
/// The shapes of the documents report nearly all of it while they read; this rule adds what only shows across files.
/// </remarks>
internal sealed class PL0103RequiredFieldMissing : DeclarationRule
{
    public PL0103RequiredFieldMissing()
        : base(DocumentRules.Required)
    {
    }

    /// <summary>An organisation may be split over files; one part has to name it.</summary>
    internal override void Check(CheckContext context)
    {
        foreach (var parts in context.Dossier.Organizations.GroupBy(o => o.Id?.Value, StringComparer.Ordinal))
            if (parts.All(p => p.Title is null))
                context.Add(At(parts.First().Location, parts.First().Name, "name"));
    }
}
