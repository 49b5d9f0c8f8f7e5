using System.Collections.Immutable;
using PolicyLint.Cli.Reports;

namespace PolicyLint.Cli.Discovery;

/// <summary>What there is to check under the paths that the user named. All paths are absolute and sorted by ordinal.</summary>
/// <param name="Roots">The directories that were named; findings of declarations are reported beneath them.</param>
/// <param name="Files">The single files that were named; when there are any, only findings in them (or under a root) are reported.</param>
/// <param name="Solutions">Solutions, for what projects share (<c>$(SolutionDir)</c>).</param>
/// <param name="Projects">C# projects, each once, whichever solutions list it.</param>
/// <param name="Policies">Policy files: the nearest one upward from each path and project, and those beneath.</param>
/// <param name="BareRoots">Directories without any policy upward; default declaration globs count from there.</param>
/// <param name="NotChecked">Paths that are not there, projects in other languages, unreadable folders.</param>
internal sealed record CheckInputs(
    ImmutableArray<string> Roots,
    ImmutableArray<string> Files,
    ImmutableArray<string> Solutions,
    ImmutableArray<string> Projects,
    ImmutableArray<string> Policies,
    ImmutableArray<string> BareRoots,
    ImmutableArray<NotChecked> NotChecked)
{
    /// <summary>Whether a finding in that file was asked for.</summary>
    public bool Covers(string path) =>
        Roots.Any(root => IsUnder(root, path)) || Files.Contains(path, StringComparer.Ordinal);

    /// <summary>Whether <paramref name="path"/> is the directory or lies beneath it.</summary>
    public static bool IsUnder(string directory, string path) =>
        path.Length > directory.Length
            ? path.StartsWith(directory, StringComparison.Ordinal)
                && (Path.EndsInDirectorySeparator(directory) || path[directory.Length] == Path.DirectorySeparatorChar)
            : path == directory;
}
