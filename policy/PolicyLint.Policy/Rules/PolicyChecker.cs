using System.Collections.Immutable;
using PolicyLint.Policy.CustomRules;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
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
        var policy = request.Policy is { } source ? PolicyFiles.Read(source, PolicyConfig.Empty, new TextPool(slots: 64), cancel) : null;
        var config = policy?.Documents.OfType<PolicyConfig>().FirstOrDefault() ?? PolicyConfig.Empty;
        var files = PolicyFiles.ReadAll(request.Declarations, config, request.Concurrency, cancel);
        var all = policy is null ? files : files.Add(policy);
        var dossier = new Dossier(all);
        var baseline = request.Base is { } before ? new Dossier(PolicyFiles.ReadAll(before, config, request.Concurrency, cancel)) : null;
        var today = request.AsOf ?? config.Zone.DayOf(request.Now);
        var evidence = new EvidenceCheck(request.Files);
        var context = new CheckContext(dossier, config, today, evidence, baseline, cancel);
        var notes = RunRules(context, request);

        var ledger = OpenLedger(all, context, request.Files is null ? null : evidence);
        var found = all.SelectMany(f => f.Findings).Concat(PolicyFaults.Of(config)).Concat(context.Findings).ToArray();
        return new PolicyCheckResult
        {
            Findings = Judge(found, dossier, config, ledger),
            Notes = notes,
            Unread = [.. request.Declarations.Concat(request.Policy is { } p ? [p] : []).Where(s => s.Content is null)],
            Config = config,
            Dossier = dossier,
            Today = today,
            Suppressions = ledger,
        };
    }

    private static ImmutableArray<Message> RunRules(CheckContext context, PolicyCheckRequest request)
    {
        foreach (var rule in DeclarationRules.Checks)
        {
            context.Cancel.ThrowIfCancellationRequested();
            rule.Check(context);
        }
        CustomRuleCheck.Check(context);
        var notes = ImmutableArray.CreateBuilder<Message>();
        if (context.Baseline is null && !context.Dossier.Declarations.IsEmpty)
            notes.Add(PolicyMessages.Of("Note.NoBase"));
        if (request.Files is null)
            notes.Add(PolicyMessages.Of("Note.NoFiles"));
        else
            ExportLogCheck.Check(context, request.Files, notes);
        return notes.ToImmutable();
    }

    private static SuppressionLedger OpenLedger(ImmutableArray<DocumentFile> files, CheckContext context, EvidenceCheck? evidence)
    {
        var suppressions = SuppressionReader.FromPolicy(context.Config).Concat(files.SelectMany(f => f.Suppressions));
        var maxDays = context.Config.Rules.FirstOrDefault(r => r.Key.Value == SuppressionRules.Incomplete.Id).Value?.Params
            .Where(p => p.Key.Value == "maxDays").Select(p => (p.Value as YamlScalar)?.Value).FirstOrDefault();
        return new SuppressionLedger(
            suppressions, context.Today, int.TryParse(maxDays, out var days) && days >= 0 ? days : SuppressionRules.MaxDays, evidence,
            new ConcernedSection(context.Dossier, context.Today).Employs);
    }

    private static ImmutableArray<Finding> Judge(Finding[] found, Dossier dossier, PolicyConfig config, SuppressionLedger ledger)
    {
        var severities = new SeveritySettings(config);
        var targets = new FindingTargets(dossier);
        var judged = found.Select(f => severities.Apply(targets.Complete(f))).OfType<Finding>().Select(ledger.Apply).ToList();
        var own = DeclarationRules.All.Select(r => r.Id).Concat(config.CustomRules.Select(r => r.Id?.Value ?? "")).ToImmutableHashSet(StringComparer.Ordinal);
        judged.AddRange(ledger.Findings.Concat(ledger.Unused(own.Contains)).Select(severities.Apply).OfType<Finding>());
        return FindingOrder.Sort(judged);
    }
}
