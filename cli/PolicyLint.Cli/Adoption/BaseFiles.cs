using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.FileSystemGlobbing;
using PolicyLint.Cli.Declarations;
using PolicyLint.Cli.Sessions;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Adoption;

/// <summary>The declarations as they were: at a commit, or in a folder that keeps last year's files.</summary>
internal static class BaseFiles
{
    /// <summary>The earlier files of every scope, by the scope's root.</summary>
    /// <param name="baseName">A name that git knows, or an existing folder.</param>
    public static async Task<IReadOnlyDictionary<string, ImmutableArray<PolicySource>>> ReadAsync(
        string baseName, ImmutableArray<PolicyScope> scopes, CancellationToken cancel)
    {
        var files = new Dictionary<string, ImmutableArray<PolicySource>>(StringComparer.Ordinal);
        foreach (var scope in scopes)
        {
            files[scope.Root] = Directory.Exists(baseName)
                ? FromFolder(baseName, scope)
                : await FromGitAsync(baseName, scope, Globs(scope), cancel).ConfigureAwait(false);
        }

        // A comparison with nothing finds no change, which is no clean answer.
        return scopes.All(scope => scope.Declarations.IsEmpty) || files.Values.Any(found => !found.IsEmpty)
            ? files
            : throw new UsageException(Texts.Of("Base_Empty", baseName));
    }

    /// <summary>The policy of a scope and its declarations as they were at a commit; nothing where there were none.</summary>
    public static async Task<(PolicySource? Policy, ImmutableArray<PolicySource> Declarations)> AtCommitAsync(string gitRef, PolicyScope scope, CancellationToken cancel)
    {
        var matcher = Globs(scope);
        if (scope.Policy is { } policy)
        {
            matcher.AddInclude(Path.GetRelativePath(scope.Root, policy.Path).Replace('\\', '/'));
        }

        var files = await FromGitAsync(gitRef, scope, matcher, cancel).ConfigureAwait(false);
        return (files.FirstOrDefault(file => file.Path == scope.Policy?.Path), [.. files.Where(file => file.Path != scope.Policy?.Path)]);
    }

    /// <summary>A folder that holds a copy of everything, or one with nothing but the declarations.</summary>
    private static ImmutableArray<PolicySource> FromFolder(string folder, PolicyScope scope)
    {
        var found = Globs(scope).GetResultsInFullPath(folder).ToImmutableArray();
        if (found.IsEmpty)
        {
            var all = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude("**/*.yml").AddInclude("**/*.yaml");
            found = [.. all.GetResultsInFullPath(folder)];
        }

        return [.. found.Order(StringComparer.Ordinal).Select(path => SourceReading.Read(path))];
    }

    private static async Task<ImmutableArray<PolicySource>> FromGitAsync(string gitRef, PolicyScope scope, Matcher globs, CancellationToken cancel)
    {
        var git = new Git(scope.Root);
        var commit = await CommitAsync(git, gitRef, cancel).ConfigureAwait(false);
        var listed = await git.TextAsync(["ls-tree", "-r", "-z", "--name-only", commit, "./"], cancel).ConfigureAwait(false);
        var names = globs.Match(listed.Split('\0', StringSplitOptions.RemoveEmptyEntries)).Files
            .Select(match => match.Path).Order(StringComparer.Ordinal).ToImmutableArray();
        if (names.IsEmpty)
        {
            return [];
        }

        var input = string.Concat(names.Select(name => $"{commit}:./{name}\n"));
        var output = await git.BytesAsync(["cat-file", "--batch"], input, cancel).ConfigureAwait(false);
        return Split(output, names, scope.Root);
    }

    private static async Task<string> CommitAsync(Git git, string gitRef, CancellationToken cancel)
    {
        try
        {
            return await git.CommitAsync(gitRef, cancel).ConfigureAwait(false);
        }
        catch (UsageException refused)
        {
            throw new UsageException(Texts.Of("Base_Unknown", gitRef, refused.Message));
        }
    }

    // Each object is "<hash> <type> <size>\n", its bytes, "\n".
    private static ImmutableArray<PolicySource> Split(ReadOnlySpan<byte> output, ImmutableArray<string> names, string root)
    {
        var files = ImmutableArray.CreateBuilder<PolicySource>(names.Length);
        foreach (var name in names)
        {
            var end = output.IndexOf((byte)'\n');
            var head = output[..end];
            if (!Utf8Parser.TryParse(head[(head.LastIndexOf((byte)' ') + 1)..], out int size, out _))
            {
                throw new UsageException(Texts.Of("Git_Refused", Encoding.UTF8.GetString(head)));
            }

            files.Add(new PolicySource(Path.GetFullPath(name, root), output.Slice(end + 1, size).ToArray()));
            output = output[(end + size + 2)..];
        }

        return files.MoveToImmutable();
    }

    private static Matcher Globs(PolicyScope scope)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(scope.Head.Config.DeclarationGlobs);
        return matcher;
    }
}
