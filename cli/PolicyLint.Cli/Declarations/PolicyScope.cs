using System.Collections.Immutable;
using PolicyLint.Cli.Discovery;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Declarations;

/// <summary>A policy with the declarations that it governs; without a policy, a folder under the built-in rules.</summary>
/// <param name="Root">The folder that the policy's globs and evidence paths count from.</param>
/// <param name="Policy">The policy file; null for the built-in rules.</param>
/// <param name="Declarations">Absolute paths, sorted.</param>
internal sealed record PolicyScope(string Root, PolicySource? Policy, PolicyHead Head, ImmutableArray<string> Declarations)
{
    public static PolicyScope OfPolicy(string path)
    {
        var policy = SourceReading.Read(path);
        var root = Path.GetDirectoryName(path)!;
        var head = PolicyHead.Read(policy);
        return new PolicyScope(root, policy, head, Match(root, head, path));
    }

    /// <summary>The scope of a folder that has no policy.</summary>
    public static PolicyScope OfFolder(string root) => new(root, null, PolicyHead.Default, Match(root, PolicyHead.Default, null));

    private static ImmutableArray<string> Match(string root, PolicyHead head, string? policy) =>
        [.. FileGlobs.Find(root, head.Config.DeclarationGlobs).Where(path => path != policy)];
}
