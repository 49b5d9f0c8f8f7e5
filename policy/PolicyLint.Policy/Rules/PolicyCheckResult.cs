using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.ExportLogs;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules.Incidents;
using PolicyLint.Policy.Suppressions;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules;

/// <summary>What a check of declarations found.</summary>
public sealed record PolicyCheckResult
{
    /// <summary>The findings in the order of files, lines and rules; suppressed ones are among them and marked.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What was not checked and why, for people.</summary>
    public required ImmutableArray<Message> Notes { get; init; }

    /// <summary>Files of which nothing could be read: the check is incomplete (exit code 2).</summary>
    public required ImmutableArray<PolicySource> Unread { get; init; }

    /// <summary>The policy, or the empty one.</summary>
    public required PolicyConfig Config { get; init; }

    /// <summary>Everything that was filed.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Which exports the logs show.</summary>
    public required LoggedExports LoggedExports { get; init; }

    /// <summary>Until when incidents must be reported to the commission.</summary>
    public required ImmutableArray<IncidentDeadlines> Deadlines { get; init; }

    /// <summary>The day that the check holds for.</summary>
    public required Day Today { get; init; }

    /// <summary>The book of suppressions, to be asked for findings in code as well.</summary>
    public required SuppressionLedger Suppressions { get; init; }
}
