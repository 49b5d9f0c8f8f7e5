using System.Collections.Immutable;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>Findings in code by project, each with the declaration whose system claims the project's assembly.</summary>
internal static class SystemGroups
{
    public static ImmutableArray<SystemFindings> Of(IEnumerable<Finding> findings, Dossier dossier, ImmutableArray<string> projects, string directory)
    {
        var claims = dossier.Declarations
            .SelectMany(declaration => declaration.Systems.SelectMany(system => system.Assemblies.Select(assembly => (assembly.Value, Id: declaration.Id?.Value))))
            .ToLookup(claim => claim.Value, claim => claim.Id, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. findings.Where(finding => InputKinds.Of(finding.Location.Path) is InputKind.Source)
                .Select(finding => (Finding: finding, Project: ProjectOf(Path.GetFullPath(finding.Location.Path, directory), projects)))
                .GroupBy(found => found.Project, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SystemFindings(ClaimOf(group.Key, claims), NeutralPath.Relative(directory, group.Key), [.. group.Select(found => found.Finding)])),
        ];
    }

    // A file that projects link from elsewhere stands under its own folder.
    private static string ProjectOf(string file, ImmutableArray<string> projects) => projects
        .Where(project => CheckInputs.IsUnder(Path.GetDirectoryName(project)!, file))
        .OrderByDescending(project => project.Length)
        .FirstOrDefault() ?? Path.GetDirectoryName(file)!;

    // An assembly is often named with the organisation before the project's own name: Sakai.ElectionAssist.Core.
    private static string? ClaimOf(string project, ILookup<string, string?> claims)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        return claims[name].FirstOrDefault()
            ?? claims.Where(claim => claim.Key.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)).SelectMany(claim => claim).FirstOrDefault();
    }
}
