using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Adoption;

/// <summary>The lines that differ from a commit, the work tree's own changes and new files included.</summary>
internal sealed partial class ChangedLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    /// <summary>Every file that differs, those that are gone included; relative as the paths of findings are.</summary>
    public IReadOnlyCollection<string> Files => _ranges.Keys;

    /// <summary>What a file of the commit is called now.</summary>
    public string NameNow(string path) => _renamed.GetValueOrDefault(path, path);

    public static async Task<ChangedLines> ReadAsync(string gitRef, string directory, CancellationToken cancel)
    {
        var git = new Git(directory);
        var root = await git.RootAsync(cancel).ConfigureAwait(false);
        var commit = await git.CommitAsync(gitRef, cancel).ConfigureAwait(false);
        var atRoot = new Git(root);
        var diff = await atRoot.TextAsync(["diff", "--unified=0", "--no-color", "--no-ext-diff", "--find-renames", "--src-prefix=a/", "--dst-prefix=b/", commit, "--"], cancel).ConfigureAwait(false);
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
        var before = "";
        foreach (var line in diff.Split('\n'))
        {
            if (line.StartsWith("--- a/", StringComparison.Ordinal) || line.StartsWith("rename from ", StringComparison.Ordinal))
            {
                before = line[(line[0] == '-' ? "--- a/" : "rename from ").Length..].TrimEnd('\r', '\t');
            }
            else if (line.StartsWith("rename to ", StringComparison.Ordinal))
            {
                var now = line["rename to ".Length..].TrimEnd('\r', '\t');
                lines._renamed[NeutralPath.Relative(directory, Path.Combine(root, before))] = NeutralPath.Relative(directory, Path.Combine(root, now));
                current = lines.At(root, directory, now);
            }
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                // Of a file that is gone no line is left to stand on, but that it changed must be known.
                current = lines.At(root, directory, line.StartsWith("+++ b/", StringComparison.Ordinal) ? line[6..].TrimEnd('\r', '\t') : before);
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

    /// <summary>Whether the finding stands on a changed line, or the data passes one.</summary>
    public bool Touch(Finding finding) => Places(finding).Any(place => Touch(place.Path, place.Span.Line, place.Span.EndLine));

    /// <summary>Whether a line of a range changed, or one beside it went away.</summary>
    public bool Touch(string path, int first, int last) =>
        _ranges.TryGetValue(path, out var ranges) && ranges.Exists(range => range.First <= Math.Max(first, last) && first <= range.Last);

    /// <summary>Where a finding stands, and where the data passes.</summary>
    public static IEnumerable<SourceLocation> Places(Finding finding)
    {
        IEnumerable<SourceLocation?> ends = [finding.Location, finding.Source, finding.Write];
        return ends.OfType<SourceLocation>().Concat(finding.Trace.Concat(finding.Related).Select(step => step.Location));
    }

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
