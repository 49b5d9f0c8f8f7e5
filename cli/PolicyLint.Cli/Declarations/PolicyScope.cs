using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using PolicyLint.Cli.Reports;

namespace PolicyLint.Cli.Declarations;

/// <summary>A policy with the declarations that it governs; without a policy, a folder under the built-in rules.</summary>
/// <param name="Root">The folder that the policy's globs and evidence paths count from.</param>
/// <param name="Policy">The policy file; null for the built-in rules.</param>
/// <param name="Declarations">Absolute paths, sorted.</param>
internal sealed record PolicyScope(string Root, InputFile? Policy, PolicyHead Head, ImmutableArray<string> Declarations)
{
    /// <summary>The scope of a policy file; null when the file cannot be read.</summary>
    public static PolicyScope? OfPolicy(string path, IDeclarationEngine engine, Action<NotChecked> notChecked)
    {
        if (InputFile.Read(path, notChecked) is not { } policy)
        {
            return null;
        }

        var root = Path.GetDirectoryName(path)!;
        var head = engine.ReadHead(policy);
        return new PolicyScope(root, policy, head, Match(root, head, path));
    }

    /// <summary>The scope of a folder that has no policy.</summary>
    public static PolicyScope OfFolder(string root, IDeclarationEngine engine)
    {
        var head = engine.ReadHead(null);
        return new PolicyScope(root, null, head, Match(root, head, null));
    }

    private static ImmutableArray<string> Match(string root, PolicyHead head, string? policy)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(head.DeclarationGlobs);
        return [.. matcher.GetResultsInFullPath(root)
            .Select(Path.GetFullPath)
            .Where(path => path != policy)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }
}
