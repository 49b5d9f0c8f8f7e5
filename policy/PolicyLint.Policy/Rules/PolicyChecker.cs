using System.Collections.Immutable;
using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules.Incidents;
using PolicyLint.Policy.Suppressions;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>Checks a policy and its declarations.</summary>
public static class PolicyChecker
{
    /// <summary>Reads everything, applies every rule, weighs, suppresses and sorts. Does not throw on account of any input.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static PolicyCheckResult Check(PolicyCheckRequest request, CancellationToken cancel)
    {
        var policy = request.Policy is { } source ? new PolicyFiles(PolicyConfig.Empty, 1, cancel).Read(source) : null;
        var config = policy?.Documents.OfType<PolicyConfig>().FirstOrDefault() ?? PolicyConfig.Empty;
        var reader = new PolicyFiles(config, request.Concurrency, cancel);
        var files = reader.ReadAll(request.Declarations);
        var baseline = request.Base is { } before ? new Dossier(reader.ReadAll(before)) : null;
        CheckContext Begin(ImmutableArray<DocumentFile> all) =>
            new(new Dossier(all), config, request.AsOf ?? config.Zone.DayOf(request.Now), new EvidenceCheck(request.Files), baseline, cancel);

        var context = Begin(policy is null ? files : files.Add(policy));
        var logs = new ExportLogCheck(context);
        if (logs.CheckFiled(reader) is { IsEmpty: false } others)
        {
            // They looked like logs. What they hold may matter to everything else, so that the check begins anew.
            var known = others.ToDictionary(f => f.Path, StringComparer.Ordinal);
            context = Begin([.. context.Dossier.Files.Select(f => known.TryGetValue(f.Path, out var read) ? read : f)]);
            logs = new ExportLogCheck(context);
            logs.CheckFiled(reader);
        }
        return Conclude(request, policy, context, logs);
    }

    private static PolicyCheckResult Conclude(PolicyCheckRequest request, DocumentFile? policy, CheckContext context, ExportLogCheck logs)
    {
        var notes = RunRules(context, logs, request);
        var (dossier, config) = (context.Dossier, context.Config);
        var ledger = OpenLedger(context, logs, request.Files is null ? null : context.Evidence);
        var found = dossier.Files.SelectMany(f => f.Findings).Concat(FaultsOf(request, policy, context)).Concat(context.Findings.All).ToArray();
        return new PolicyCheckResult
        {
            Findings = Judge(found, dossier, config, ledger),
            Notes = notes,
            Unread = [.. dossier.Files.Where(f => f.ReadError is not null).Select(f => new PolicySource(f.Path, null) { ReadError = f.ReadError })],
            Config = config,
            Dossier = dossier,
            Today = context.Today,
            LoggedExports = logs.Logged,
            Deadlines = IncidentDeadlines.Of(context),
            Suppressions = ledger,
        };
    }

    private static IEnumerable<Finding> FaultsOf(PolicyCheckRequest request, DocumentFile? policy, CheckContext context) =>
        PolicyFaults.Of(context.Config)
            .Concat(policy is null ? [] : PolicyPlace.FaultsOf(policy))
            .Concat(PolicyPlace.Misplaced(context.Dossier.Files, policy))
            .Concat(PolicyPlace.GlobsWithoutFiles(context.Config, request));

    private static ImmutableArray<Message> RunRules(CheckContext context, ExportLogCheck logs, PolicyCheckRequest request)
    {
        foreach (var rule in DeclarationRules.Checks)
        {
            context.Cancel.ThrowIfCancellationRequested();
            rule.Check(context);
        }
        new CustomRuleCheck(context).CheckAll();
        var notes = ImmutableArray.CreateBuilder<Message>();
        if (context.Baseline is null && !context.Dossier.Declarations.IsEmpty)
            notes.Add(PolicyMessages.Of("Note.NoBase"));
        if (request.Files is null)
            notes.Add(PolicyMessages.Of("Note.NoFiles"));
        else
            logs.CheckNamed(request.Files, notes);
        return notes.ToImmutable();
    }

    private static SuppressionLedger OpenLedger(CheckContext context, ExportLogCheck logs, EvidenceCheck? evidence)
    {
        var suppressions = SuppressionReader.FromPolicy(context.Config).Concat(context.Dossier.Files.SelectMany(f => f.Suppressions)).Concat(logs.Suppressions);
        var maxDays = context.Config.Rules.FirstOrDefault(r => r.Key.Value == SuppressionRules.Incomplete.Id).Value?.Params
            .Where(p => p.Key.Value == "maxDays").Select(p => (p.Value as YamlScalar)?.Value).FirstOrDefault();
        return new SuppressionLedger(
            suppressions, context.Today, int.TryParse(maxDays, out var days) && days >= 0 ? days : SuppressionRules.MaxDays, evidence,
            new ConcernedSection(context.Dossier, logs.Declarations, context.Today).Employs);
    }

    private static ImmutableArray<Finding> Judge(Finding[] found, Dossier dossier, PolicyConfig config, SuppressionLedger ledger)
    {
        var severities = new SeveritySettings(config);
        var targets = new FindingTargets(dossier.Files);
        var judged = found.Select(f => severities.Apply(targets.Complete(f))).OfType<Finding>().Select(ledger.Apply).ToList();
        var own = DeclarationRules.All.Select(r => r.Id).Concat(config.CustomRules.Select(r => r.Id?.Value ?? "")).ToImmutableHashSet(StringComparer.Ordinal);
        judged.AddRange(ledger.Findings.Concat(ledger.Unused(own.Contains)).Select(severities.Apply).OfType<Finding>());
        return FindingOrder.Sort(judged);
    }
}
