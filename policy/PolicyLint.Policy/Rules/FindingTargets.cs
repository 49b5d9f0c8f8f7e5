using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>
/// Completes the target of findings: the id of what is concerned, and the pointer to the place in its document
/// (<c>SAK-00001#/file/items/2/category</c>), which stays the same when lines move.
/// </summary>
internal sealed class FindingTargets
{
    private readonly Dictionary<string, DocumentFile> _files = new(StringComparer.Ordinal);

    public FindingTargets(Dossier dossier)
    {
        foreach (var file in dossier.Files)
            _files[file.Path] = file;
    }

    public Finding Complete(Finding finding)
    {
        if (!_files.TryGetValue(finding.Location.Path, out var file))
            return finding;
        var span = finding.Location.Span;
        foreach (var root in file.Source.Documents)
            if (NodePointer.Contains(root, span))
            {
                var document = file.Documents.FirstOrDefault(d => ReferenceEquals(d.Node, root));
                var subject = finding.Target.Length > 0 ? finding.Target : document?.Name ?? "";
                return finding with { Target = subject + "#" + NodePointer.To(root, span) };
            }
        return finding;
    }
}
