using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Code;

/// <summary>Loads projects with MSBuild in its own process, so that the SDK that builds them also says what they consist of.</summary>
internal static partial class ProjectLoading
{
    /// <summary>The loaded projects that were asked for (one for each target framework), and why others are missing.</summary>
    public static async Task<LoadedProjects> LoadAsync(
        MSBuildWorkspace workspace, LoadPlan plan, ImmutableArray<string> wanted, IProgress<string> progress, CancellationToken cancel)
    {
        workspace.LoadMetadataForReferencedProjects = false;
        workspace.SkipUnrecognizedProjects = true;
        var steps = new LoadSteps(progress);
        Exception? failure = null;
        try
        {
            if (plan.Target.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
            {
                await workspace.OpenProjectAsync(plan.Target, steps, cancel).ConfigureAwait(false);
            }
            else
            {
                await workspace.OpenSolutionAsync(plan.Target, steps, cancel).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The build host answers in many types; whatever it says, the projects are missing and that is reported.
            failure = e;
        }

        return Sort(workspace, wanted, failure);
    }

    private static LoadedProjects Sort(MSBuildWorkspace workspace, ImmutableArray<string> wanted, Exception? failure)
    {
        var byPath = workspace.CurrentSolution.Projects
            .Where(project => project is { Language: LanguageNames.CSharp, FilePath: not null })
            .ToLookup(project => project.FilePath!, StringComparer.Ordinal);
        var projects = ImmutableArray.CreateBuilder<Project>();
        var missing = ImmutableArray.CreateBuilder<NotChecked>();
        foreach (var path in wanted)
        {
            if (byPath.Contains(path))
            {
                projects.AddRange(byPath[path].OrderBy(project => project.Name, StringComparer.Ordinal));
            }
            else
            {
                missing.Add(new NotChecked(path, Texts.Of("NotChecked_Load", Reason(workspace, path, failure))));
            }
        }

        missing.AddRange(MissingReferences(workspace));
        return new LoadedProjects(projects.ToImmutable(), missing.ToImmutable());
    }

    // A project that refers to one that is not there loads without it, and what the other did would be passed over in silence.
    private static IEnumerable<NotChecked> MissingReferences(MSBuildWorkspace workspace) =>
        workspace.Diagnostics
            .Where(diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            .SelectMany(diagnostic => QuotedProject().Matches(diagnostic.Message))
            .Select(match => match.Groups["path"].Value)
            .Where(path => Path.IsPathFullyQualified(path) && !File.Exists(path))
            .Distinct(StringComparer.Ordinal)
            .Select(path => new NotChecked(path, Texts.Of("NotChecked_MissingReference")));

    private static string Reason(MSBuildWorkspace workspace, string path, Exception? failure) =>
        FirstLine(workspace.Diagnostics.Select(diagnostic => diagnostic.Message).FirstOrDefault(message => message.Contains(path, StringComparison.Ordinal)))
        ?? FirstLine(failure?.Message)
        ?? "MSBuild";

    [GeneratedRegex("'(?<path>[^'\\r\\n]+\\.csproj)'", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex QuotedProject();

    private static string? FirstLine(string? text) => text?.ReplaceLineEndings("\n").Split('\n')[0].Trim();

    private sealed class LoadSteps(IProgress<string> progress) : IProgress<ProjectLoadProgress>
    {
        public void Report(ProjectLoadProgress value)
        {
            if (value.Operation == ProjectLoadOperation.Build)
            {
                progress.Report(Path.GetFileNameWithoutExtension(value.FilePath));
            }
        }
    }
}

/// <summary>What loading gave.</summary>
/// <param name="Projects">Ordered by path and target framework.</param>
/// <param name="Missing">Projects that are not among them, and why.</param>
internal sealed record LoadedProjects(ImmutableArray<Project> Projects, ImmutableArray<NotChecked> Missing);
