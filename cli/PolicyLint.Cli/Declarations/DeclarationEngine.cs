using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Declarations;

/// <summary>The rules of <c>PolicyLint.Policy</c>, run on files of the disk.</summary>
internal sealed class DeclarationEngine : IDeclarationEngine
{
    public PolicyHead ReadHead(InputFile? policy)
    {
        var file = policy is null ? null : Read(policy, PolicyConfig.Empty, default);
        var config = file?.Documents.OfType<PolicyConfig>().FirstOrDefault() ?? PolicyConfig.Empty;
        return new PolicyHead(config.Locale?.Value, config.DeclarationGlobs, file is not { Source.IsBroken: true }, now => Today(config, now));
    }

    public ImmutableArray<Finding> Check(DeclarationRequest request, CancellationToken cancel)
    {
        var config = PolicyConfig.Empty;
        return [.. request.Files.Concat(request.Scope.Policy is { } policy ? [policy] : []).SelectMany(file => Read(file, config, cancel).Findings)];
    }

    private static DocumentFile Read(InputFile file, PolicyConfig config, CancellationToken cancel) =>
        DocumentReader.Read(ImmutableCollectionsMarshal.AsArray(file.Bytes)!, file.Path, config, cancel);

    private static DateOnly Today(PolicyConfig config, DateTimeOffset now)
    {
        var day = config.Zone.DayOf(now);
        return new DateOnly(day.Year, day.Month, day.DayOfMonth);
    }
}
