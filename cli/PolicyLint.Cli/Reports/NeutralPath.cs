using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reports;

/// <summary>Paths as they are printed: relative to a directory, <c>/</c> on every platform.</summary>
internal static class NeutralPath
{
    /// <summary>The path seen from <paramref name="directory"/>; absolute where there is no way, as between two drives.</summary>
    public static string Relative(string directory, string path)
    {
        if (path.Length == 0)
        {
            return path;
        }

        var relative = Path.GetRelativePath(directory, Path.GetFullPath(path, directory));
        return Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
    }

    /// <summary>The finding with every path in it made relative.</summary>
    public static Finding Relative(string directory, Finding finding) => finding with
    {
        Location = Relative(directory, finding.Location),
        Source = finding.Source is { } source ? Relative(directory, source) : null,
        Write = finding.Write is { } write ? Relative(directory, write) : null,
        Trace = Relative(directory, finding.Trace),
        Related = Relative(directory, finding.Related),
        Suppressed = finding.Suppressed is { Path: { } path } info ? info with { Path = Relative(directory, path) } : finding.Suppressed,
    };

    private static SourceLocation Relative(string directory, SourceLocation location) =>
        location with { Path = Relative(directory, location.Path) };

    private static ImmutableArray<TraceStep> Relative(string directory, ImmutableArray<TraceStep> steps) =>
        steps.IsDefaultOrEmpty ? [] : [.. steps.Select(step => step with { Location = Relative(directory, step.Location) })];
}
