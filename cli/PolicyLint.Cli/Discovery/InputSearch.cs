using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Discovery;

/// <summary>Turns the paths that the user named into what there is to check.</summary>
internal sealed class InputSearch(string? policy)
{
    private readonly SortedSet<string> _roots = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _solutions = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _projects = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _policies = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _bareRoots = new(StringComparer.Ordinal);
    private readonly List<NotChecked> _notChecked = [];

    /// <param name="paths">Absolute paths of files and directories.</param>
    /// <param name="policy">The policy that counts for everything, absolute; null for the nearest one of each path.</param>
    public static async Task<CheckInputs> FindAsync(IEnumerable<string> paths, string? policy, CancellationToken cancel)
    {
        var search = new InputSearch(policy);
        foreach (var path in paths)
        {
            search.Add(path, cancel);
        }

        await search.AddProjectsOfSolutionsAsync(cancel).ConfigureAwait(false);
        search.AddPoliciesOfProjects();
        return search.Result();
    }

    private void Add(string path, CancellationToken cancel)
    {
        if (Directory.Exists(path))
        {
            AddFolder(path, cancel);
        }
        else if (File.Exists(path))
        {
            AddFile(path);
        }
        else
        {
            _notChecked.Add(new NotChecked(path, Texts.Of("NotChecked_Missing")));
        }
    }

    private void AddFolder(string folder, CancellationToken cancel)
    {
        _roots.Add(folder);
        AddPolicyOf(folder);
        FolderWalk.Visit(folder, found => Take(found), _notChecked.Add, cancel);
    }

    private void AddFile(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        switch (InputKinds.Of(file))
        {
            case InputKind.Source when NearestProject(folder) is { } project:
                _files.Add(file);
                _projects.Add(project);
                break;
            case InputKind.Yaml:
                _files.Add(file);
                AddPolicyOf(folder);
                break;
            case InputKind.Policy:
                _files.Add(file);
                _policies.Add(policy ?? file);
                break;
            case InputKind.Solution or InputKind.Project or InputKind.OtherProject:
                _roots.Add(folder);
                Take(file);
                AddPolicyOf(folder);
                break;
            default:
                _notChecked.Add(new NotChecked(file, Texts.Of("NotChecked_Kind")));
                break;
        }
    }

    private void Take(string file)
    {
        switch (InputKinds.Of(file))
        {
            case InputKind.Solution:
                _solutions.Add(file);
                break;
            case InputKind.Project:
                _projects.Add(file);
                break;
            case InputKind.OtherProject:
                _notChecked.Add(new NotChecked(file, Texts.Of("NotChecked_Language")));
                break;
            case InputKind.Policy when policy is null:
                _policies.Add(file);
                break;
        }
    }

    private async Task AddProjectsOfSolutionsAsync(CancellationToken cancel)
    {
        foreach (var solution in _solutions)
        {
            try
            {
                foreach (var project in await SolutionProjects.ReadAsync(solution, cancel).ConfigureAwait(false))
                {
                    AddListedProject(project);
                }
            }
            catch (UsageException e)
            {
                _notChecked.Add(new NotChecked(solution, e.Explanation));
            }
        }
    }

    private void AddListedProject(string project)
    {
        if (!File.Exists(project))
        {
            _notChecked.Add(new NotChecked(project, Texts.Of("NotChecked_Missing")));
        }
        else if (InputKinds.Of(project) is InputKind.Project or InputKind.OtherProject)
        {
            Take(project);
        }
    }

    private void AddPoliciesOfProjects()
    {
        foreach (var project in _projects)
        {
            if ((policy ?? PolicyFile.Nearest(Path.GetDirectoryName(project)!)) is { } nearest)
            {
                _policies.Add(nearest);
            }
        }
    }

    private void AddPolicyOf(string folder)
    {
        if ((policy ?? PolicyFile.Nearest(folder)) is { } nearest)
        {
            _policies.Add(nearest);
        }
        else
        {
            _bareRoots.Add(folder);
        }
    }

    private static string? NearestProject(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Directory.EnumerateFiles(at, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault() is { } project)
            {
                return project;
            }
        }

        return null;
    }

    private CheckInputs Result() => new(
        [.. _roots], [.. _files], [.. _solutions], [.. _projects], [.. _policies], [.. _bareRoots],
        [.. _notChecked.DistinctBy(missing => missing.Path).OrderBy(missing => missing.Path, StringComparer.Ordinal)]);
}
