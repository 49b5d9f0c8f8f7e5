using System.Collections.Immutable;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Declarations;

/// <summary>What the declarations gave.</summary>
/// <param name="Files">Policies and declarations read, absolute.</param>
/// <param name="Declarations">How many of them are declarations.</param>
internal sealed record DeclarationResult(ImmutableArray<Finding> Findings, ImmutableArray<NotChecked> NotChecked, ImmutableArray<string> Files, int Declarations)
{
    public static DeclarationResult Empty { get; } = new([], [], [], 0);
}

/// <summary>Reads the declarations of every scope and runs the rules over them.</summary>
internal sealed class DeclarationCheck(IDeclarationEngine engine, DateTimeOffset now, DateOnly? asOf)
{
    /// <summary>A file of which not even the text is known (encoding, size) is not only wrong, it is unchecked.</summary>
    private const string Undecodable = "PL0010";

    /// <param name="baseOf">The files of a scope at the commit to compare with; null when nothing is compared.</param>
    public DeclarationResult Run(IEnumerable<PolicyScope> scopes, Func<PolicyScope, ImmutableArray<InputFile>>? baseOf, CancellationToken cancel)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var gaps = ImmutableArray.CreateBuilder<NotChecked>();
        var files = ImmutableArray.CreateBuilder<string>();
        var declarations = 0;
        foreach (var scope in scopes)
        {
            cancel.ThrowIfCancellationRequested();
            var read = scope.Declarations.Select(path => InputFile.Read(path, gaps.Add)).OfType<InputFile>().ToImmutableArray();
            declarations += read.Length;
            files.AddRange(read.Select(file => file.Path));
            if (scope.Policy is { } policy)
            {
                files.Add(policy.Path);
            }

            var found = engine.Check(new DeclarationRequest(scope, read, now, asOf, baseOf?.Invoke(scope)), cancel);
            findings.AddRange(found);
            gaps.AddRange(Unread(scope, found));
        }

        return new DeclarationResult(findings.ToImmutable(), gaps.ToImmutable(), files.ToImmutable(), declarations);
    }

    private static IEnumerable<NotChecked> Unread(PolicyScope scope, ImmutableArray<Finding> findings)
    {
        if (scope is { Policy: { } policy, Head.IsReadable: false })
        {
            yield return new NotChecked(policy.Path, Texts.Of("NotChecked_Policy"));
        }

        foreach (var path in findings.Where(finding => finding.Rule.Id == Undecodable && finding.Location.Path != scope.Policy?.Path).Select(finding => finding.Location.Path).Distinct())
        {
            yield return new NotChecked(path, Texts.Of("NotChecked_Undecodable"));
        }
    }
}
