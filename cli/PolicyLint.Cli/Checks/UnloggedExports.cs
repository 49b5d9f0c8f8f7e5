using System.Collections.Immutable;
using PolicyLint.Cli.Declarations;
using PolicyLint.Policy.ExportLogs;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Checks;

/// <summary>PL5013: the code tells which exports it can perform, the logs tell which ever happened. Only here both are known.</summary>
internal static class UnloggedExports
{
    private const string Rule = "PL5013";

    /// <summary>The findings without those that a row of a log answers. Where no log was read there is nothing to hold code against.</summary>
    /// <param name="policyOf">The policy that counts for a source file; null for none.</param>
    public static ImmutableArray<Finding> Hold(ImmutableArray<Finding> findings, DeclarationResult declarations, Func<string, string?> policyOf)
    {
        if (!findings.Any(finding => finding.Rule.Id == Rule))
        {
            return findings;
        }

        var logs = declarations.Scopes.Where(scope => scope.Scope.Policy is not null)
            .ToDictionary(scope => scope.Scope.Policy!.Path, scope => scope.Check.LoggedExports, StringComparer.Ordinal);
        return [.. findings.Where(finding => finding.Rule.Id != Rule || IsUnlogged(finding, policyOf(finding.Location.Path) is { } policy ? logs.GetValueOrDefault(policy) : null))];
    }

    /// <summary>Whether the logs show nothing like the export that a finding is about.</summary>
    internal static bool IsUnlogged(Finding finding, LoggedExports? logs)
    {
        var slash = finding.Target.LastIndexOf('/');
        return logs is { IsEmpty: false } && slash >= 0 && !logs.Show(finding.Target[..slash], finding.Target[(slash + 1)..]);
    }
}
