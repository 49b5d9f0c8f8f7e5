using System.Collections.Immutable;
using PolicyLint.Cli.Checks;
using PolicyLint.Cli.Discovery;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Rules.Incidents;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Cli.Reporting;

/// <summary>
/// Arranges what a check found for officers. States and deadlines come from the findings, never from a second reckoning, so that
/// the report cannot disagree with the check.
/// </summary>
internal sealed class ReportBuilder(CheckOutcome outcome, string directory)
{
    /// <summary>What findings about declarations concern, by the beginning of their rule's id; the first that fits.</summary>
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Rules)> TopicRules =
    [
        ("Topic_Audits", ["PL6007", "PL5106", "PL7007", "PL7103", "PL4019"]),
        ("Topic_Posts", ["PL6"]),
        ("Topic_Notifications", ["PL400"]),
        ("Topic_Reports", ["PL4"]),
        ("Topic_Exports", ["PL5"]),
        ("Topic_Register", ["PL70"]),
        ("Topic_Outsourcing", ["PL71"]),
        ("Topic_Incidents", ["PL8"]),
        ("Topic_Reconciliation", ["PL3"]),
        ("Topic_Files", ["PL0", "PL9"]),
    ];

    private const string OwnRules = "Topic_Own";

    /// <summary>Topics of which also "nothing" is news.</summary>
    private static readonly ImmutableArray<string> AlwaysSaid = ["Topic_Audits", "Topic_Posts"];

    /// <summary>The scope with an organisation in it, which is the one that a report is about.</summary>
    private readonly PolicyCheckResult? _check = outcome.Declarations.Scopes
        .OrderByDescending(scope => scope.Check.Dossier.Organizations.Length).FirstOrDefault()?.Check;

    private readonly ImmutableArray<Finding> _open = [.. outcome.Report.Open.Select(finding => finding.Finding)];

    private Dossier Dossier => _check?.Dossier ?? new Dossier([]);

    /// <param name="previous">An earlier report to compare with; null for none.</param>
    public OfficerReport Build(CheckReport? previous) => new()
    {
        Organization = Dossier.Organizations.Select(organization => organization.Title?.ToMessage()).FirstOrDefault(name => name is not null),
        AsOf = outcome.Report.AsOf,
        FiscalYear = FiscalYear,
        Check = outcome.Report,
        Sections = [.. Dossier.Sections.Select(SectionOf)],
        Topics = [.. Topics()],
        Incidents = [.. Dossier.Incidents.Select(IncidentOf)],
        Sheets = [.. Dossier.Declarations.Where(declaration => declaration.Status?.Value != HandlingStatus.Ended).Select(declaration => RegisterSheets.Of(declaration, Dossier))],
        Flows = FlowEdges.Of(outcome.Inventory, Dossier.Categories),
        Systems = SystemGroups.Of(_open, Dossier, outcome.Inputs.Projects, directory),
        Trend = previous is null ? null : new Trend(previous.AsOf, previous.Count(Severity.Error), previous.Count(Severity.Warning), previous.Count(Severity.Info), previous.Debt.Count()),
    };

    private int FiscalYear => Fiscal.YearOf(Today);

    private Policy.Time.FiscalCalendar Fiscal => (_check?.Config ?? PolicyConfig.Empty).FiscalCalendar;

    private Policy.Time.Day Today => new(outcome.Report.AsOf.Year, outcome.Report.AsOf.Month, outcome.Report.AsOf.Day);

    private SectionRow SectionOf(Section section)
    {
        var id = section.Id?.Value ?? "";
        var handlings = Dossier.DeclarationsBySection[id].Count(declaration => declaration.IsActiveOn(Today));
        var report = Dossier.ReportsBySection[id].FirstOrDefault(report => !report.IsAsNeeded && report.FiscalYear?.Value == FiscalYear);
        var findings = About(id);
        var all = findings.AddRange(Dossier.DeclarationsBySection[id].SelectMany(declaration => About(declaration.Id?.Value ?? "")));
        var manager = section.ActingOn(Today).Select(term => term.Person?.Value).FirstOrDefault(person => person is not null);
        return new SectionRow(
            id, section.Title?.ToMessage() ?? Message.Literal(id), manager is null ? null : NameOf(manager), handlings,
            StateOf(id, report, findings), report?.SubmittedOn?.Value.ToString(), all);
    }

    private ReportState StateOf(string section, AnnualReport? report, ImmutableArray<Finding> findings)
    {
        bool Has(string rule) => findings.Any(finding => finding.Rule.Id == rule);
        if (Has("PL4010"))
        {
            return ReportState.Overdue;
        }

        if (Has("PL4011"))
        {
            return ReportState.Late;
        }

        if (report is not null)
        {
            return ReportState.Reported;
        }

        var isDue = Dossier.DeclarationsBySection[section].Any(declaration => declaration.IsActiveOn(Fiscal.FirstDay(FiscalYear)));
        return isDue ? ReportState.Due : ReportState.NotDue;
    }

    private IncidentRow IncidentOf(Incident incident) => new(
        incident.Id?.Value ?? "",
        incident.Section?.Value ?? "",
        incident.BecameAwareOn?.Value.ToString() ?? "",
        incident.SubjectsCount?.Value ?? 0,
        Reported(incident.PpcReport?.PreliminaryOn?.Value.ToString(), DeadlinesOf(incident)?.Preliminary.ToString()),
        Reported(incident.PpcReport?.FinalOn?.Value.ToString(), DeadlinesOf(incident)?.Final.ToString()),
        About(incident.Id?.Value ?? ""));

    private IncidentDeadlines? DeadlinesOf(Incident incident) => _check?.Deadlines.FirstOrDefault(deadlines => deadlines.Incident == incident.Id?.Value);

    private static Message Reported(string? on, string? due) => (on, due) switch
    {
        (null, null) => Texts.Of("Report_NoDuty"),
        (null, _) => Texts.Of("Report_DueBy", due),
        (_, null) => Message.Literal(on),
        _ => Texts.Of("Report_DoneDueBy", on, due),
    };

    private IEnumerable<Topic> Topics()
    {
        var topics = _open.Where(finding => InputKinds.Of(finding.Location.Path) is not InputKind.Source).ToLookup(TopicOf);
        return TopicRules.Select(topic => topic.Key).Append(OwnRules)
            .Where(key => AlwaysSaid.Contains(key) || topics[key].Any())
            .Select(key => new Topic(key, [.. topics[key]]));
    }

    private static string TopicOf(Finding finding) =>
        TopicRules.FirstOrDefault(topic => topic.Rules.Any(prefix => finding.Rule.Id.StartsWith(prefix, StringComparison.Ordinal)), (OwnRules, [])).Key;

    // A finding's target begins with the id of what it is about: S-TAX#/submittedBy.
    private ImmutableArray<Finding> About(string id) => [.. _open.Where(finding => id.Length > 0 && finding.Target.Split('#')[0] == id)];

    private Message NameOf(string person) => Dossier.PersonOf(person) is { } known
        ? known.Title?.ToMessage() ?? Message.Literal(known.Office?.Value ?? person)
        : Message.Literal(person);
}
