using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Cli.Declarations;

/// <summary>The rules of <c>PolicyLint.Policy</c>, run on files of the disk.</summary>
internal sealed class DeclarationEngine : IDeclarationEngine
{
    public PolicyHead ReadHead(InputFile? policy) =>
        new(null, PolicyHead.DefaultGlobs, policy is null || !Read(policy, default).IsBroken, Today);

    public ImmutableArray<Finding> Check(DeclarationRequest request, CancellationToken cancel) =>
        [.. request.Files.Concat(request.Scope.Policy is { } policy ? [policy] : []).SelectMany(file => Read(file, cancel).Findings)];

    private static YamlFile Read(InputFile file, CancellationToken cancel) =>
        YamlReader.Read(ImmutableCollectionsMarshal.AsArray(file.Bytes)!, file.Path, ReaderLimits.Default, cancel);

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(9)).DateTime);
}
