using System.Collections.Immutable;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;

namespace PolicyLint.Cli.Declarations;

/// <summary>What one scope gave.</summary>
internal sealed record ScopeResult(PolicyScope Scope, PolicyCheckResult Check);

/// <summary>What the declarations gave.</summary>
internal sealed record DeclarationResult(ImmutableArray<ScopeResult> Scopes, ImmutableArray<NotChecked> NotChecked)
{
    public static DeclarationResult Empty { get; } = new([], []);

    public IEnumerable<Finding> Findings => IsForCode ? [] : Scopes.SelectMany(scope => scope.Check.Findings);

    /// <summary>Policies and declarations read, absolute.</summary>
    public IEnumerable<string> Files => IsForCode ? [] : Scopes.SelectMany(scope => scope.Check.Dossier.Files.Select(file => file.Path));

    /// <summary>Those of them that could not be read to their end.</summary>
    public IEnumerable<DocumentFile> Broken => IsForCode ? [] : Scopes.SelectMany(scope => scope.Check.Dossier.Files.Where(file => file.Source.IsBroken));

    /// <summary>How many files of declarations were read.</summary>
    public int Declarations => IsForCode ? 0 : Scopes.Sum(scope => scope.Scope.Declarations.Length);

    /// <summary>Whether they were read only for what they say of code (suppressions, logs): another part of the work reports on them.</summary>
    public bool IsForCode { get; init; }
}

/// <summary>Reads the declarations of every scope and runs the rules over them.</summary>
internal sealed class DeclarationCheck(DateTimeOffset now, DateOnly? asOf)
{
    /// <summary>A file of which not even the text is known (encoding, size) is not only wrong, it is unchecked.</summary>
    private const string Undecodable = "PL0010";

    /// <param name="baseOf">The files of a scope at the commit to compare with; null when nothing is compared.</param>
    public DeclarationResult Run(IEnumerable<PolicyScope> scopes, Func<PolicyScope, ImmutableArray<PolicySource>>? baseOf, CancellationToken cancel)
    {
        var results = scopes.Select(scope => new ScopeResult(scope, PolicyChecker.Check(RequestOf(scope, baseOf), cancel))).ToImmutableArray();
        return new DeclarationResult(results, [.. results.SelectMany(Gaps)]);
    }

    /// <summary>What is found in a scope when its files are others than those on the disk.</summary>
    public ImmutableArray<Finding> FindingsOf(PolicyScope scope, PolicySource? policy, ImmutableArray<PolicySource> declarations, CancellationToken cancel) =>
        PolicyChecker.Check(RequestOf(scope, null) with { Policy = policy, Declarations = declarations }, cancel).Findings;

    private PolicyCheckRequest RequestOf(PolicyScope scope, Func<PolicyScope, ImmutableArray<PolicySource>>? baseOf) => new()
    {
        Policy = scope.Policy,
        Declarations = [.. scope.Declarations.Select(path => PolicySource.Later(path, () => SourceReading.Read(path)))],
        Base = baseOf?.Invoke(scope),
        Now = now,
        AsOf = asOf is { } day ? new Day(day.Year, day.Month, day.Day) : null,
        Files = new FilesBesidePolicy(scope.Root),
        Concurrency = Environment.ProcessorCount,
    };

    private static IEnumerable<NotChecked> Gaps(ScopeResult result)
    {
        var unread = result.Check.Unread.Select(source => new NotChecked(source.Path, Texts.Of("NotChecked_Unreadable", source.ReadError ?? "")));
        var broken = result.Scope is { Policy: { } policy, Head.IsReadable: false } ? [new NotChecked(policy.Path, Texts.Of("NotChecked_Policy"))] : Enumerable.Empty<NotChecked>();
        var undecodable = result.Check.Dossier.Files.SelectMany(file => file.Findings).Where(finding => finding.Rule.Id == Undecodable)
            .Select(finding => new NotChecked(finding.Location.Path, Texts.Of("NotChecked_Undecodable")));
        return unread.Concat(broken).Concat(undecodable).DistinctBy(gap => gap.Path);
    }
}
