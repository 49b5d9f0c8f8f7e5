using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>What a check of code needs to know.</summary>
/// <param name="Projects">Projects to analyse, absolute.</param>
/// <param name="Solutions">Solutions found, absolute.</param>
/// <param name="AsOf">The day taken for today.</param>
/// <param name="Restore">Whether to restore packages first.</param>
/// <param name="WithInventory">Whether to list the personal data that the code holds, too.</param>
/// <param name="FilesBeside">The policy, then the declarations that count for a project; nothing where there is no policy.</param>
internal sealed record CodeRequest(
    ImmutableArray<string> Projects,
    ImmutableArray<string> Solutions,
    DateOnly AsOf,
    bool Restore,
    bool WithInventory,
    string Dotnet,
    Func<string, ImmutableArray<string>> FilesBeside);

/// <summary>What the code gave.</summary>
/// <param name="Findings">Each once, paths absolute.</param>
/// <param name="Files">Source files analysed, absolute, each once.</param>
internal sealed record CodeResult(ImmutableArray<Finding> Findings, ImmutableArray<NotChecked> NotChecked, int Projects, ImmutableHashSet<string> Files)
{
    /// <summary>Members that hold personal data, each once; empty unless it was asked for.</summary>
    public CodeInventory Inventory { get; init; } = new([], []);

    public static CodeResult Empty { get; } = new([], [], 0, []);
}

/// <summary>Restores, loads and analyses projects, as far as that is possible, and says what was not.</summary>
internal sealed class CodeCheck(ICodeEngine engine, IProgress<string> progress)
{
    private readonly ConcurrentDictionary<string, AdditionalText> _texts = new(StringComparer.Ordinal);

    public async Task<CodeResult> RunAsync(CodeRequest request, CancellationToken cancel)
    {
        if (request.Projects.IsEmpty)
        {
            return CodeResult.Empty;
        }

        using var plan = LoadPlan.Make(request.Projects, await SolutionsAsync(request, cancel).ConfigureAwait(false));
        var unrestored = await RestoreAsync(request, plan, cancel).ConfigureAwait(false);
        using var workspace = MSBuildWorkspace.Create(plan.Properties);
        var loaded = await ProjectLoading.LoadAsync(workspace, plan, request.Projects, progress, cancel).ConfigureAwait(false);
        var results = await AnalyseAsync(loaded.Projects, request, cancel).ConfigureAwait(false);
        return Join(results, loaded, unrestored, request);
    }

    private async Task<IReadOnlyDictionary<string, string>> RestoreAsync(CodeRequest request, LoadPlan plan, CancellationToken cancel)
    {
        if (!request.Restore)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        progress.Report("dotnet restore");
        var failures = await Code.Restore.RunAsync(plan.Target, request.Dotnet, cancel).ConfigureAwait(false);
        return failures.ToDictionary(failure => failure.Key == plan.Target ? plan.Subject : failure.Key, failure => failure.Value, StringComparer.Ordinal);
    }

    private async Task<ProjectResult[]> AnalyseAsync(ImmutableArray<Project> projects, CodeRequest request, CancellationToken cancel)
    {
        var analysis = new ProjectAnalysis(engine, request.AsOf, request.WithInventory);
        var results = new ProjectResult[projects.Length];
        var parallel = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, projects.Length, parallel, async (i, stop) =>
        {
            progress.Report(projects[i].Name);
            results[i] = await analysis.RunAsync(projects[i], request.FilesBeside(projects[i].FilePath!).FirstOrDefault(), TextsBeside(projects[i], request), stop).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return results;
    }

    private ImmutableArray<AdditionalText> TextsBeside(Project project, CodeRequest request)
    {
        var folder = Path.GetDirectoryName(project.FilePath!)!;
        var settings = Directory.EnumerateFiles(folder, "appsettings*.json").Order(StringComparer.Ordinal);
        var launch = Path.Combine(folder, "Properties", "launchSettings.json");
        var paths = request.FilesBeside(project.FilePath!).Concat(settings).Concat(File.Exists(launch) ? [launch] : []);
        return [.. paths.Distinct(StringComparer.Ordinal).Select(path => _texts.GetOrAdd(path, read => new TextFileAddition(read)))];
    }

    private static CodeResult Join(ProjectResult[] results, LoadedProjects loaded, IReadOnlyDictionary<string, string> unrestored, CodeRequest request)
    {
        var gaps = unrestored.Select(failure => new NotChecked(failure.Key, Texts.Of("NotChecked_Restore", failure.Value)))
            .Concat(loaded.Missing)
            .Concat(results.SelectMany(result => result.Gaps))
            .DistinctBy(gap => gap.Path)
            .OrderBy(gap => gap.Path, StringComparer.Ordinal);
        var findings = WholeRunFindings.Join(results, project => string.Join('\n', request.FilesBeside(project.FilePath!)));
        var files = results.SelectMany(result => result.Project.Documents.Select(document => document.FilePath)).OfType<string>();
        var inventory = results.SelectMany(result => result.Inventory.Items).DistinctBy(item => (item.Assembly, item.Type, item.Member, item.Category));
        return new CodeResult(findings, [.. gaps], results.Select(result => result.Project.FilePath).Distinct().Count(), [.. files]) { Inventory = new CodeInventory([.. inventory], [.. results.SelectMany(result => result.Inventory.Flows)]) };
    }

    private static async Task<IReadOnlyList<(string, IReadOnlyList<string>)>> SolutionsAsync(CodeRequest request, CancellationToken cancel)
    {
        var solutions = new List<(string, IReadOnlyList<string>)>();
        foreach (var path in request.Solutions)
        {
            try
            {
                solutions.Add((path, await SolutionProjects.ReadAsync(path, cancel).ConfigureAwait(false)));
            }
            catch (Sessions.UsageException)
            {
                // Said by the search for inputs, which read it before.
            }
        }

        return solutions;
    }
}
