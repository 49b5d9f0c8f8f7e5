using System.Collections.Immutable;
using System.Security;
using System.Text;

namespace PolicyLint.Cli.Code;

/// <summary>
/// One file that stands for all projects of a run, so that they are loaded and restored in one go: the user's own solution when it
/// lists exactly them, else a solution written for the run and deleted after it.
/// </summary>
internal sealed class LoadPlan : IDisposable
{
    private readonly string? _temporary;

    private LoadPlan(string target, string subject, ImmutableDictionary<string, string> properties, string? temporary)
    {
        Target = target;
        Subject = subject;
        Properties = properties;
        _temporary = temporary;
    }

    /// <summary>A solution or a project, absolute.</summary>
    public string Target { get; }

    /// <summary>What people know the target as: itself, or the folder of the projects where the target is our own.</summary>
    public string Subject { get; }

    /// <summary>Global MSBuild properties: what projects expect of the solution that they are part of.</summary>
    public ImmutableDictionary<string, string> Properties { get; }

    /// <param name="projects">Absolute paths.</param>
    /// <param name="solutions">The solutions found, with the projects that each lists.</param>
    public static LoadPlan Make(ImmutableArray<string> projects, IReadOnlyList<(string Path, IReadOnlyList<string> Projects)> solutions)
    {
        foreach (var (path, listed) in solutions)
        {
            if (projects.ToHashSet(StringComparer.Ordinal).SetEquals(listed.Where(IsCSharp)))
            {
                return new LoadPlan(path, path, ImmutableDictionary<string, string>.Empty, null);
            }
        }

        var properties = solutions.Count == 0 ? ImmutableDictionary<string, string>.Empty : PropertiesOf(solutions[0].Path);
        if (projects.Length == 1)
        {
            return new LoadPlan(projects[0], projects[0], properties, null);
        }

        var folder = Directory.CreateTempSubdirectory("policylint-").FullName;
        var target = Path.Combine(folder, "check.slnx");
        File.WriteAllText(target, Solution(projects), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return new LoadPlan(target, CommonFolder(projects), properties, folder);
    }

    public void Dispose()
    {
        if (_temporary is null)
        {
            return;
        }

        try
        {
            Directory.Delete(_temporary, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A left-over in the temporary folder is no reason to fail a check.
        }
    }

    private static string CommonFolder(ImmutableArray<string> projects)
    {
        var folder = Path.GetDirectoryName(projects[0])!;
        while (!projects.All(project => Discovery.CheckInputs.IsUnder(folder, project)) && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        return folder;
    }

    private static bool IsCSharp(string project) => project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string Solution(ImmutableArray<string> projects)
    {
        var xml = new StringBuilder("<Solution>\n");
        foreach (var project in projects)
        {
            xml.Append("  <Project Path=\"").Append(SecurityElement.Escape(project)).Append("\" />\n");
        }

        return xml.Append("</Solution>\n").ToString();
    }

    private static ImmutableDictionary<string, string> PropertiesOf(string solution) => ImmutableDictionary<string, string>.Empty
        .Add("SolutionDir", Path.GetDirectoryName(solution) + Path.DirectorySeparatorChar)
        .Add("SolutionPath", solution)
        .Add("SolutionFileName", Path.GetFileName(solution))
        .Add("SolutionName", Path.GetFileNameWithoutExtension(solution));
}
