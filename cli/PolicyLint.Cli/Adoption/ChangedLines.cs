using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Adoption;

/// <summary>The lines that differ from a commit, the work tree's own changes and new files included.</summary>
internal sealed partial class ChangedLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> _ranges = new(StringComparer.Ordinal);

    public static async Task<ChangedLines> ReadAsync(string gitRef, string directory, CancellationToken cancel)
    {
        var git = new Git(directory);
        var root = await git.RootAsync(cancel).ConfigureAwait(false);
        var commit = await git.CommitAsync(gitRef, cancel).ConfigureAwait(false);
        var atRoot = new Git(root);
        var diff = await atRoot.TextAsync(["diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--src-prefix=a/", "--dst-prefix=b/", commit, "--"], cancel).ConfigureAwait(false);
        var added = await atRoot.TextAsync(["ls-files", "--others", "--exclude-standard", "-z"], cancel).ConfigureAwait(false);
        return Parse(diff, added.Split('\0', StringSplitOptions.RemoveEmptyEntries), root, directory);
    }

    /// <param name="diff">A unified diff without context.</param>
    /// <param name="newFiles">Files that git does not know, from the root: every line of them is new.</param>
    /// <param name="root">The root of the work tree.</param>
    /// <param name="directory">What the paths of findings are relative to.</param>
    internal static ChangedLines Parse(string diff, IEnumerable<string> newFiles, string root, string directory)
    {
        var lines = new ChangedLines();
        List<(int, int)>? current = null;
        foreach (var line in diff.Split('\n'))
        {
            if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                current = line.StartsWith("+++ b/", StringComparison.Ordinal) ? lines.At(root, directory, line[6..].TrimEnd('\r', '\t')) : null;
            }
            else if (current is not null && HunkHead().Match(line) is { Success: true } hunk)
            {
                current.Add(Range(hunk));
            }
        }

        foreach (var file in newFiles)
        {
            lines.At(root, directory, file).Add((1, int.MaxValue));
        }

        return lines;
    }

    /// <summary>Whether the change may have brought the finding: it stands on a changed line, or the data passes one.</summary>
    public bool Touch(Finding finding) =>
        Touch(finding.Location)
        || (finding.Source is { } source && Touch(source))
        || (finding.Write is { } write && Touch(write))
        || finding.Trace.Any(step => Touch(step.Location))
        || finding.Related.Any(step => Touch(step.Location));

    private bool Touch(SourceLocation location) =>
        _ranges.TryGetValue(location.Path, out var ranges)
        && ranges.Exists(range => range.First <= Math.Max(location.Span.Line, location.Span.EndLine) && location.Span.Line <= range.Last);

    private List<(int, int)> At(string root, string directory, string path)
    {
        var key = NeutralPath.Relative(directory, Path.Combine(root, path));
        return _ranges.TryGetValue(key, out var ranges) ? ranges : _ranges[key] = [];
    }

    // Lines that were only removed leave their neighbours changed: a guard that is gone was there.
    private static (int First, int Last) Range(Match hunk)
    {
        var first = int.Parse(hunk.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        var count = hunk.Groups["count"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 1;
        return count == 0 ? (first, first + 1) : (first, first + count - 1);
    }

    [GeneratedRegex(@"^@@ -\d+(?:,\d+)? \+(?<first>\d+)(?:,(?<count>\d+))? @@", RegexOptions.ExplicitCapture)]
    private static partial Regex HunkHead();
}
