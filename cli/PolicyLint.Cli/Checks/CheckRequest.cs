using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Checks;

/// <summary>What part of the work was asked for with <c>--only</c>.</summary>
internal enum CheckSubject
{
    Everything,
    Code,
    Declarations,
}

/// <summary>What the user asked <c>check</c> for. Paths are absolute.</summary>
internal sealed record CheckRequest
{
    public required ImmutableArray<string> Paths { get; init; }

    public CheckSubject Subject { get; init; }

    /// <summary>The policy that counts for everything; null for the nearest one upward.</summary>
    public string? Policy { get; init; }

    /// <summary>The day to take for today; null for today in the policy's time zone.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The git commit that declarations are compared with (PL4003).</summary>
    public string? Base { get; init; }

    public bool Restore { get; init; } = true;

    /// <summary>A file of known findings.</summary>
    public string? Baseline { get; init; }

    /// <summary>The git commit since which lines must have changed for a finding to be reported.</summary>
    public string? Since { get; init; }

    /// <summary>Whether to list the personal data that the code holds, too.</summary>
    public bool WithInventory { get; init; }

    public Shard? Shard { get; init; }

    public Severity FailOn { get; init; } = Severity.Error;

    public bool ExitZero { get; init; }
}
