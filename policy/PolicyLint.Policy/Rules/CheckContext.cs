using System.Collections.Immutable;
using PolicyLint.Policy.Calendars;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules.Exports;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>What a rule may ask: what was filed, what day it is, what the policy says; and where its findings go.</summary>
internal sealed class CheckContext
{
    private int _suggestionsLeft = 500;
    private readonly Dictionary<string, RuleSetting> _settings = new(StringComparer.Ordinal);

    public CheckContext(Dossier dossier, PolicyConfig config, Day today, EvidenceCheck evidence, Dossier? baseline, CancellationToken cancel)
    {
        Dossier = dossier;
        Config = config;
        Today = today;
        Evidence = evidence;
        Baseline = baseline;
        Cancel = cancel;
        Fiscal = config.FiscalCalendar;
        Calendar = new BusinessCalendar(config.Calendar?.RollsDeadlines ?? false, config.Calendar?.Holidays.Select(h => h.Value) ?? []);
        FiscalYear = Fiscal.YearOf(today);
        Destinations = new DestinationClasses(config.Code?.Node);
        foreach (var setting in config.Rules)
            _settings[setting.Key.Value] = setting.Value;
    }

    public Dossier Dossier { get; }

    public PolicyConfig Config { get; }

    /// <summary>The day that it is in the policy's zone, or that <c>--as-of</c> says.</summary>
    public Day Today { get; }

    public FiscalCalendar Fiscal { get; }

    /// <summary>The fiscal year of <see cref="Today"/>.</summary>
    public int FiscalYear { get; }

    public BusinessCalendar Calendar { get; }

    public EvidenceCheck Evidence { get; }

    public DestinationClasses Destinations { get; }

    /// <summary>What had been filed before (a git ref, last year's folder); null when there is nothing to compare with.</summary>
    public Dossier? Baseline { get; }

    public CancellationToken Cancel { get; }

    public FindingBudget Findings { get; } = new();

    public void Add(Finding finding) => Findings.Add(finding);

    /// <summary>Whether to look for the nearest id: each search goes over all ids, so that only the first unknown ones get one.</summary>
    public bool MaySuggest() => _suggestionsLeft-- > 0;

    /// <summary>The last day on which an annual report of that fiscal year is in time.</summary>
    public Day ReportDueBy(int fiscalYear) =>
        Calendar.Deadline(Fiscal.Within(fiscalYear, Config.AnnualReport?.DueBy?.Value ?? new MonthDay(4, 30)));

    /// <summary>The day of an instant in the policy's zone.</summary>
    public Day DayOf(DateTimeOffset instant) => Config.Zone.DayOf(instant);

    /// <summary>How many people a file must cover before it has to be published.</summary>
    public long PublishThreshold => Config.Register?.PublishThreshold?.Value ?? 1000;

    /// <summary>A number that the policy sets for the rule, or its default.</summary>
    public long Number(DeclarationRule rule, string name) =>
        Setting(rule, name) is YamlScalar scalar && long.TryParse(scalar.Value, out var number) && number >= 0
            ? number
            : rule.Parameters.First(p => p.Name == name).Number ?? 0;

    /// <summary>Days are bounded so that no sum of them leaves the calendar.</summary>
    public int Days(DeclarationRule rule, string name) => (int)Math.Min(Number(rule, name), 400_000);

    /// <summary>The words that the policy sets for the rule, or its defaults.</summary>
    public ImmutableArray<string> Words(DeclarationRule rule, string name) =>
        Setting(rule, name) is YamlSequence sequence
            ? [.. sequence.Items.OfType<YamlScalar>().Select(s => s.Value)]
            : rule.Parameters.First(p => p.Name == name).Words;

    private YamlNode? Setting(DeclarationRule rule, string name)
    {
        if (_settings.TryGetValue(rule.Info.Id, out var setting))
            foreach (var parameter in setting.Params)
                if (parameter.Key.Value == name)
                    return parameter.Value;
        return null;
    }
}
