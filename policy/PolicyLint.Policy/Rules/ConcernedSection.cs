using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules;

/// <summary>Which section a finding concerns, to see whether its own people bear it (PL9004).</summary>
/// <param name="dossier">What was filed.</param>
/// <param name="exports">The declaration of each export, by the id of the export.</param>
/// <param name="today">The day of the check.</param>
internal sealed class ConcernedSection(Dossier dossier, IReadOnlyDictionary<string, string> exports, Day today)
{
    /// <summary>Whether the person works in the section concerned today.</summary>
    public bool Employs(Finding finding, string person) => Of(finding) is { } section && section.Employs(person, today);

    private Section? Of(Finding finding)
    {
        var id = finding.Target.Split('#')[0];
        if (dossier.SectionOf(id) is { } section)
            return section;
        var declaration = dossier.DeclarationOf(id)
            ?? dossier.DeclarationOf(dossier.ContractOf(id)?.Declaration?.Value)
            ?? dossier.DeclarationOf(exports.TryGetValue(id, out var exported) ? exported : null);
        return dossier.SectionOf(declaration?.Section?.Value)
            ?? dossier.SectionOf(dossier.Incidents.FirstOrDefault(i => i.Id?.Value == id)?.Section?.Value)
            ?? dossier.SectionOf(dossier.DeviceOf(id)?.Owner?.Value)
            ?? dossier.SectionOf(id.Split('/')[0]);
    }
}
