using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>
/// Completes the target of findings: the id of what is concerned, and the pointer to the place in its document
/// (<c>SAK-00001#/file/items/2/category</c>), which stays the same when lines move.
/// </summary>
public sealed class FindingTargets
{
    private readonly Dictionary<string, DocumentFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, PolicyDocument> _documents = [];

    /// <param name="files">In whose documents the findings stand.</param>
    public FindingTargets(IEnumerable<DocumentFile> files)
    {
        foreach (var file in files)
        {
            _files[file.Path] = file;
            foreach (var document in file.Documents)
                _documents[document.Node] = document;
        }
    }

    /// <summary>The finding with its target; unchanged where it stands in none of the files.</summary>
    public Finding Complete(Finding finding)
    {
        if (!_files.TryGetValue(finding.Location.Path, out var file) || NodePointer.RootAt(file.Source.Documents, finding.Location.Span) is not { } root)
            return finding;
        var subject = finding.Target.Length > 0 ? finding.Target : _documents.TryGetValue(root, out var document) ? document.Name : "";
        return finding with { Target = subject + "#" + NodePointer.To(root, finding.Location.Span) };
    }

    /// <summary>Completes a finding in a row of a log that is not held.</summary>
    public static Finding Complete(Finding finding, YamlNode row, int number) =>
        finding with { Target = (finding.Target.Length > 0 ? finding.Target : nameof(ExportLog)) + "#" + NodePointer.To(row, finding.Location.Span, $"/{ExportLog.ListKey}/{number}") };
}
