using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules.Notifications;

/// <summary>
/// What it does: compares each declaration with what was filed before and reports a changed part that no new change notification
/// covers, or covers too late.
/// </summary>
/// <remarks>
/// Why is this bad: the register drifts away from what the section really does (seed, 6(2) イ).
/// Example: an item is added to <c>file.items</c> and nothing is filed. Use instead: a notification with
/// <c>type: change, changes: [file.items]</c>. Options: <c>notification.changeWithinDays</c> of the policy. Counts of people change by
/// themselves (PL4018 watches them) and a publication follows a change, so neither needs a notification.
/// </remarks>
internal sealed class PL4003ChangeNotNotified : DeclarationRule
{
    private static readonly ImmutableArray<string> Watched = ["section", "file", "safeguards", "systems", "outsourcing"];

    public PL4003ChangeNotNotified()
        : base("PL4003", "change-not-notified", Severity.Error, RuleBasis.Seed | RuleBasis.Judgement)
    {
    }

    internal override void Check(CheckContext context)
    {
        if (context.Baseline is not { } baseline)
            return;
        foreach (var declaration in context.Dossier.Declarations)
            if (baseline.DeclarationOf(declaration.Id?.Value) is { } before)
                Compare(declaration, before, context);
    }

    private void Compare(HandlingDeclaration now, HandlingDeclaration before, CheckContext context)
    {
        var known = before.Notifications.Select(n => (n.Type?.Value, n.EffectiveOn?.Value, n.FiledOn?.Value)).ToImmutableHashSet();
        Notification[] changes =
        [
            .. now.Notifications.Where(n => n.Type?.Value == NotificationType.Change && !known.Contains((n.Type?.Value, n.EffectiveOn?.Value, n.FiledOn?.Value))),
        ];
        foreach (var (path, node) in Changed(now, before))
            Judge(now, path, node, changes, context);
    }

    private void Judge(HandlingDeclaration now, string path, YamlNode? node, Notification[] changes, CheckContext context)
    {
        var location = node?.Location ?? now.LocationOf(path.Split('.')[0]);
        var covering = changes.Where(c => c.Changes.Any(p => Covers(p.Value, path))).ToArray();
        if (covering.Length == 0)
        {
            context.Add(At(location, now.Name, now.Name, path));
            return;
        }
        var days = (int)(context.Config.Notification?.ChangeWithinDays?.Value ?? 0);
        if (covering.Any(c => c is not { FiledOn: { } filed, EffectiveOn: { } effective } || filed.Value <= Deadline(effective.Value, days, context)))
            return;
        var late = covering[0];
        context.Add(Variant("PL4003.Late", late.FiledOn!.Value.Location, now.Name, now.Name, path, late.FiledOn.Value.Value, Deadline(late.EffectiveOn!.Value.Value, days, context)));
    }

    private static Day Deadline(Day effective, int days, CheckContext context) => context.Calendar.Deadline(effective.AddDays(days));

    /// <summary>The parts that differ; within <c>file</c> and <c>safeguards</c> each key is a part.</summary>
    private static IEnumerable<(string Path, YamlNode? Node)> Changed(HandlingDeclaration now, HandlingDeclaration before)
    {
        foreach (var key in Watched)
        {
            if (key is not ("file" or "safeguards") || now.Node[key] is not YamlMapping nowBlock || before.Node[key] is not YamlMapping beforeBlock)
            {
                if (!NodeEquality.Same(now.Node[key], before.Node[key]))
                    yield return (key, now.Node[key]);
                continue;
            }
            foreach (var part in nowBlock.Entries.Concat(beforeBlock.Entries).Select(e => e.Key.Value).Distinct(StringComparer.Ordinal))
                if (part != "published" && !NodeEquality.Same(Comparable(part, nowBlock[part]), Comparable(part, beforeBlock[part])))
                    yield return ($"{key}.{part}", nowBlock[part]);
        }
    }

    /// <summary>Of the subjects only the scope is a change; their number is reported every year.</summary>
    private static YamlNode? Comparable(string part, YamlNode? node) =>
        part == "subjects" && node is YamlMapping subjects ? subjects["scope"] : node;

    private static bool Covers(string said, string path) =>
        said == path || path.StartsWith(said + ".", StringComparison.Ordinal) || said.StartsWith(path + ".", StringComparison.Ordinal);
}
