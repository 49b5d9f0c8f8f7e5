using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules;

/// <summary>Which section a finding concerns, to see whether its own people bear it (PL9004).</summary>
internal sealed class ConcernedSection(Dossier dossier, Day today)
{
    private readonly Dictionary<string, string> _exports = Exports(dossier);

    /// <summary>Whether the person works in the section concerned today.</summary>
    public bool Employs(Finding finding, string person) => Of(finding) is { } section && section.Employs(person, today);

    private Section? Of(Finding finding)
    {
        var id = finding.Target.Split('#')[0];
        if (dossier.SectionOf(id) is { } section)
            return section;
        var declaration = dossier.DeclarationOf(id)
            ?? dossier.DeclarationOf(dossier.ContractOf(id)?.Declaration?.Value)
            ?? dossier.DeclarationOf(_exports.TryGetValue(id, out var exported) ? exported : null);
        return dossier.SectionOf(declaration?.Section?.Value)
            ?? dossier.SectionOf(dossier.Incidents.FirstOrDefault(i => i.Id?.Value == id)?.Section?.Value)
            ?? dossier.SectionOf(dossier.DeviceOf(id)?.Owner?.Value)
            ?? dossier.SectionOf(id.Split('/')[0]);
    }

    private static Dictionary<string, string> Exports(Dossier dossier)
    {
        var exports = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var export in dossier.ExportLogs.SelectMany(l => l.Exports))
            if (export is { Id: { } id, Declaration: { } declaration })
                exports[id.Value] = declaration.Value;
        return exports;
    }
}
