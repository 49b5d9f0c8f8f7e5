using System.Collections.Immutable;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Adoption;

/// <summary>
/// Which findings may have come with what changed since a commit. Declarations are checked as they were, too, and what was not found then is new. Code is not
/// analysed twice: a finding in it may be new where it stands on a changed line or the data passes one, in a member that changed (a guard may be gone
/// from it), and where the policy, or for the join of code and paper a declaration, says something else than before. What paper says of code that is not
/// there may have come with any change of code.
/// </summary>
internal sealed class Since(ChangedLines changes, string directory, ImmutableArray<PolicyScope> scopes, IEnumerable<Finding> before)
{
    private readonly MemberLines _members = new(directory);
    private readonly Dictionary<string, int> _before = before.GroupBy(finding => Key(finding, changes.NameNow(finding.Location.Path)), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>The findings of a report that may be new, in their order.</summary>
    public ImmutableArray<ReportedFinding> Of(ImmutableArray<ReportedFinding> findings) => [.. findings.Where(finding => MayBeNew(finding.Finding))];

    private bool MayBeNew(Finding finding)
    {
        var isOld = WasThere(finding);
        return changes.Touch(finding) || (!RuleSources.IsCode(finding.Rule.Id) ? !isOld : IsSource(finding.Location.Path)
            ? MemberChanged(finding) || PaperChanged(finding)
            : PaperChanged(finding) || changes.Files.Any(IsSource));
    }

    // Each finding of then answers for one of now.
    private bool WasThere(Finding finding)
    {
        var key = Key(finding, finding.Location.Path);
        var left = _before.GetValueOrDefault(key);
        _before[key] = left - 1;
        return left > 0;
    }

    private bool MemberChanged(Finding finding) => ChangedLines.Places(finding).Any(place =>
    {
        var (first, last) = changes.Files.Contains(place.Path) ? _members.Around(place.Path, place.Span.Line) : (0, 0);
        return first > 0 && changes.Touch(place.Path, first, last);
    });

    private bool PaperChanged(Finding finding) => scopes
        .Where(scope => CheckInputs.IsUnder(scope.Root, Path.GetFullPath(finding.Location.Path, directory)) || scopes.Length == 1)
        .Any(scope => Changed(scope.Policy?.Path) || (finding.Rule.Id.StartsWith("PL3", StringComparison.Ordinal) && changes.Files.Any(file => IsPaperOf(scope, file))));

    private bool Changed(string? path) => path is not null && changes.Files.Contains(NeutralPath.Relative(directory, path));

    // Of a declaration that is gone no glob can tell any more.
    private bool IsPaperOf(PolicyScope scope, string file) =>
        InputKinds.Of(file) is InputKind.Yaml && CheckInputs.IsUnder(scope.Root, Path.GetFullPath(file, directory));

    private static bool IsSource(string path) => InputKinds.Of(path) is InputKind.Source;

    private static string Key(Finding finding, string path) => string.Join('\n', finding.Rule.Id, path, finding.Target, finding.Message);
}
