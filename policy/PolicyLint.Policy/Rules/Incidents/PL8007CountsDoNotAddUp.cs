using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Rules.Incidents;

/// <summary>What it does: reports an incident whose files do not add up to its number of people.</summary>
/// <remarks>
/// Why is this bad: the number decides whether and what is reported. Example: 100 and 23 in the files, <c>subjectsCount: 100</c>.
/// Use instead: correct the number that is wrong; a file with <c>duplicateOf</c> holds the people of another and counts nothing.
/// </remarks>
internal sealed class PL8007CountsDoNotAddUp : DeclarationRule
{
    public PL8007CountsDoNotAddUp()
        : base("PL8007", "counts-do-not-add-up", Severity.Error, RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        foreach (var incident in context.Dossier.Incidents)
        {
            if (incident.Files.IsEmpty || incident.SubjectsCount is not { } said)
                continue;
            var sum = incident.Files.Where(f => f.DuplicateOf is null).Sum(f => f.Count?.Value ?? 0);
            if (incident.Files.Any(f => f.IsFaulty("no") || f.IsFaulty("count") || f.IsFaulty("duplicateOf")))
                continue;
            if (sum != said.Value)
                context.Add(At(said.Location, incident.Name, incident.Name, said.Value, sum));
            foreach (var file in incident.Files)
                if (file.DuplicateOf is { } original && !incident.Files.Any(f => f != file && f.DuplicateOf is null && f.Number?.Value == original.Value))
                    context.Add(Variant("PL8007.Original", original.Location, incident.Name, incident.Name, original.Value));
        }
    }
}
