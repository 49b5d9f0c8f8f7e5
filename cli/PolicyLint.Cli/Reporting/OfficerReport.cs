using System.Collections.Immutable;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Reporting;

/// <summary>What officers ask: who has reported, what is vacant, what is due, what is held, where data goes, and what became of it since.</summary>
internal sealed record OfficerReport
{
    /// <summary>The organisation; null where no document names one.</summary>
    public required Message? Organization { get; init; }

    public required DateOnly AsOf { get; init; }

    public required int FiscalYear { get; init; }

    public required CheckReport Check { get; init; }

    /// <summary>In the order of the organisation's file.</summary>
    public required ImmutableArray<SectionRow> Sections { get; init; }

    /// <summary>Findings about declarations, by what they concern; topics without findings are left out but for what an officer must know to be well: audits and posts.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<IncidentRow> Incidents { get; init; }

    public required ImmutableArray<RegisterSheet> Sheets { get; init; }

    public required ImmutableArray<FlowEdge> Flows { get; init; }

    /// <summary>Findings in code by the system whose declaration claims the project; the last is for code that no declaration claims.</summary>
    public required ImmutableArray<SystemFindings> Systems { get; init; }

    /// <summary>The counts of an earlier run; null when none was given.</summary>
    public Trend? Trend { get; init; }

    /// <summary>What the report comes to in numbers, the same in every form of it.</summary>
    public IEnumerable<Figure> Figures =>
    [
        new Figure("Tile_Errors", "error", Check.Count(Severity.Error), Trend?.Errors),
        new Figure("Tile_Warnings", "warning", Check.Count(Severity.Warning), Trend?.Warnings),
        new Figure("Tile_Overdue", "error", Sections.Count(section => section.State == ReportState.Overdue), null),
        new Figure("Tile_Incidents", "error", Incidents.Length, null),
        new Figure("Tile_Debt", "info", Check.Debt.Count(), Trend?.Debt),
    ];
}

/// <param name="Key">Names the label in the texts.</param>
/// <param name="Before">The number of the earlier run; null where there is none to compare with.</param>
internal sealed record Figure(string Key, string Weight, int Number, int? Before)
{
    /// <summary>By how much it changed, with its sign; null where nothing is known.</summary>
    public string? Change => Before is { } before ? (Number - before).ToString("+0;−0;±0", System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <summary>How a section stands with its report at the start of the fiscal year.</summary>
internal enum ReportState
{
    NotDue,
    Reported,
    Late,
    Due,
    Overdue,
}

internal sealed record SectionRow(string Id, Message Name, Message? Manager, int Handlings, ReportState State, string? SubmittedOn, ImmutableArray<Finding> Findings);

/// <param name="Key">Names the title in the texts.</param>
internal sealed record Topic(string Key, ImmutableArray<Finding> Findings);

/// <param name="Preliminary">When the first report reached the commission, or until when it must.</param>
/// <param name="Final">The same of the last one.</param>
internal sealed record IncidentRow(string Id, string Section, string BecameAwareOn, long Subjects, Message Preliminary, Message Final, ImmutableArray<Finding> Findings);

/// <summary>One sheet of the personal information file register.</summary>
internal sealed record RegisterSheet(string Id, Message Title, ImmutableArray<RegisterField> Fields, ImmutableArray<RegisterItemRow> Items);

/// <param name="Key">Names the label in the texts.</param>
internal sealed record RegisterField(string Key, Message Value);

internal sealed record RegisterItemRow(string Name, string Category);

/// <summary>Data of some kind on its way to some kind of place.</summary>
/// <param name="Data">The category in words.</param>
/// <param name="Destination">The destination class.</param>
/// <param name="Missing">Gates that are missing on the way.</param>
/// <param name="IsForbidden">Whether nothing personal may go there at all.</param>
/// <param name="Count">How many members' data take this way.</param>
internal sealed record FlowEdge(Message Data, string Destination, ImmutableArray<string> Missing, bool IsForbidden, int Count)
{
    public bool IsAllowed => !IsForbidden && Missing.IsEmpty;
}

internal sealed record SystemFindings(string? Declaration, string Project, ImmutableArray<Finding> Findings);

/// <summary>Errors, warnings and infos of an earlier run.</summary>
internal sealed record Trend(DateOnly AsOf, int Errors, int Warnings, int Infos, int Debt);
