using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Cli.Catalogue;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Code;

/// <summary>Makes one answer out of those of many projects: the same finding once, and "matches nothing" only where nothing anywhere matches.</summary>
internal static class WholeRunFindings
{
    /// <summary>Rules that speak of a policy's pattern without a match; one project's view is not enough for them (PL0107).</summary>
    private static readonly ImmutableHashSet<string> AboutAbsence = ["PL0107", "PL3008"];

    /// <param name="results">Of every project.</param>
    /// <param name="policyOf">Which policy a project is under: absence is asked for among projects of one policy.</param>
    public static ImmutableArray<Finding> Join(IReadOnlyCollection<ProjectResult> results, Func<Project, string> policyOf)
    {
        var findings = new Dictionary<Key, Finding>();
        foreach (var policy in results.GroupBy(result => policyOf(result.Project), StringComparer.Ordinal))
        {
            var members = policy.ToList();
            var absent = members.SelectMany(result => result.Findings.Where(IsAboutAbsence).Select(Key.Of).Distinct())
                .GroupBy(key => key).Where(key => key.Count() == members.Count).Select(key => key.Key).ToHashSet();
            foreach (var finding in members.SelectMany(result => result.Findings))
            {
                if (!IsAboutAbsence(finding) || absent.Contains(Key.Of(finding)))
                {
                    Keep(findings, finding);
                }
            }
        }

        return [.. findings.Values];
    }

    // The same finding from two target frameworks; should one of them be suppressed there, the open one counts.
    private static void Keep(Dictionary<Key, Finding> findings, Finding finding)
    {
        var key = Key.Of(finding);
        if (!findings.TryGetValue(key, out var known) || (known.Suppressed is not null && finding.Suppressed is null))
        {
            findings[key] = finding;
        }
    }

    /// <summary>Whether a finding says that something is nowhere, which only the whole of the code can tell.</summary>
    public static bool IsAboutAbsence(Finding finding) => AboutAbsence.Contains(finding.Rule.Id) || IsUnusedSuppression(finding);

    /// <summary>Whether a finding says that a suppression covered nothing in code, which takes all code of all policies.</summary>
    public static bool IsUnusedSuppression(Finding finding) => finding.Rule.Id == "PL9003" && RuleSources.IsCode(finding.Target);

    private readonly record struct Key(string Rule, SourceLocation Location, string Target, string Message)
    {
        public static Key Of(Finding finding) => new(finding.Rule.Id, finding.Location, finding.Target, finding.Message.ToString());
    }
}
