using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>Tries the conditions of a custom rule against documents.</summary>
internal sealed class ConditionEvaluation
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromMilliseconds(250);

    private readonly CustomRule _rule;
    private readonly CategoryTree _categories;
    private readonly Day _today;
    private readonly PolicyZone _zone;
    private readonly Dictionary<Condition, FieldPath> _paths = [];

    /// <param name="rule">A rule with something to require.</param>
    /// <param name="categories">What <c>under</c> asks.</param>
    /// <param name="today">The day from which <c>withinDays</c> counts.</param>
    /// <param name="zone">Where instants become days.</param>
    public ConditionEvaluation(CustomRule rule, CategoryTree categories, Day today, PolicyZone zone)
    {
        (_rule, _categories, _today, _zone) = (rule, categories, today, zone);
        var kind = rule.For is { } name ? DocumentKind.Find(name.Value) : null;
        Follow(rule.When, kind);
        Follow(rule.Require, kind);
    }

    /// <summary>Where the rule fails in a document; empty when it does not apply or holds.</summary>
    public ImmutableArray<YamlNode> Failing(YamlMapping document) =>
        _rule.When is { } when && Satisfying(when, document).IsEmpty ? [] : Failing(_rule.Require!, document);

    private void Follow(Condition? condition, DocumentKind? kind)
    {
        if (condition is null)
            return;
        if (condition.Path is { } path)
            _paths.Add(condition, FieldPath.Of(path.Value, kind));
        foreach (var inner in condition.All.Concat(condition.Any).Append(condition.Not))
            Follow(inner, kind);
    }

    /// <summary>Where the condition fails when it is to hold for every element (<c>require</c>); empty when it holds.</summary>
    private ImmutableArray<YamlNode> Failing(Condition condition, YamlMapping root) => [.. Parts(condition, root, isDenied: true).SelectMany(p => p)];

    /// <summary>Where the condition holds for any element (<c>when</c>); empty when it does not.</summary>
    private ImmutableArray<YamlNode> Satisfying(Condition condition, YamlMapping root)
    {
        var parts = Parts(condition, root, isDenied: false).ToArray();
        return parts.Any(p => p.IsEmpty) ? [] : parts[0];
    }

    /// <summary>A condition is all that stands in it: a comparison, <c>all</c>, <c>any</c> and <c>not</c>, beside each other or alone.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="root">The document.</param>
    /// <param name="isDenied">Whether each part answers where it fails, and not where it holds.</param>
    private IEnumerable<ImmutableArray<YamlNode>> Parts(Condition condition, YamlMapping root, bool isDenied)
    {
        if (_paths.TryGetValue(condition, out var path))
            yield return [.. Resolve(path, root).Where(f => Holds(condition, f.Value) != isDenied).Select(f => f.Value ?? f.Place)];
        foreach (var inner in condition.All)
            yield return isDenied ? Failing(inner, root) : Satisfying(inner, root);
        if (!condition.Any.IsEmpty)
            yield return isDenied ? FailingAll(condition.Any, root) : [.. condition.Any.SelectMany(c => Satisfying(c, root))];
        if (condition.Not is { } denied)
            yield return isDenied ? Satisfying(denied, root) : Satisfying(denied, root).IsEmpty ? [root] : [];
    }

    /// <summary>Where the first of several conditions fails, when each of them fails.</summary>
    private ImmutableArray<YamlNode> FailingAll(ImmutableArray<Condition> conditions, YamlMapping root)
    {
        var failing = conditions.Select(c => Failing(c, root)).ToArray();
        return failing.Any(f => f.IsEmpty) ? [] : failing[0];
    }

    /// <summary>The values at a path, and for each that is missing the block in which it is.</summary>
    private static List<(YamlNode? Value, YamlNode Place)> Resolve(FieldPath path, YamlMapping root)
    {
        List<(YamlNode? Value, YamlNode Place)> found = [(root, root)];
        foreach (var step in path.Steps)
            found = [.. found.SelectMany(f => f.Value is null ? [f] : Step(f.Value, step))];
        return [.. found.Select(f => f.Value is YamlScalar { IsNull: true } nothing ? (null, (YamlNode)nothing) : f)];
    }

    private static IEnumerable<(YamlNode? Value, YamlNode Place)> Step(YamlNode node, FieldStep step)
    {
        if (!step.IsFromOneOrMany)
            return Step(node, step.Name);
        return step.Name == "*"
            ? node is YamlSequence ? Step(node, "*") : [(node, node)]
            : node is YamlSequence list ? list.Items.SelectMany(i => Step(i, step.Name)) : Step(node, step.Name);
    }

    private static IEnumerable<(YamlNode? Value, YamlNode Place)> Step(YamlNode node, string step)
    {
        if (step == "*")
            return node switch
            {
                YamlSequence sequence => sequence.Items.Select(i => ((YamlNode?)i, i)),
                YamlMapping mapping => mapping.Entries.Select(e => ((YamlNode?)e.Value, e.Value)),
                _ => [],
            };
        if (node is YamlSequence list && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return [(index < list.Items.Length ? list.Items[index] : null, node)];
        return [((node as YamlMapping)?[step], node)];
    }

    private bool Holds(Condition condition, YamlNode? value)
    {
        if (condition.Exists is { } exists && exists.Value != value is not null)
            return false;
        if (condition.IsEmpty is { } empty && empty.Value != IsEmpty(value))
            return false;
        if (!HasComparison(condition))
            return condition.Exists is not null || condition.IsEmpty is not null || value is not null;
        return value is YamlScalar scalar && Compares(condition, scalar.Value);
    }

    private static bool HasComparison(Condition c) =>
        (c.EqualTo ?? c.NotEqualTo ?? c.Matches ?? c.Under ?? c.AtLeast ?? c.AtMost ?? c.Before ?? c.After) is not null || c.In is not null || c.WithinDays is not null;

    private bool Compares(Condition c, string text) =>
        (c.EqualTo is not { } equal || text == equal.Value)
        && (c.NotEqualTo is not { } other || text != other.Value)
        && (c.In is not { } list || list.Any(v => v.Value == text))
        && (c.Under is not { } ancestor || _categories.IsUnder(text, ancestor.Value))
        && (c.AtLeast is not { } least || Number(text) >= Number(least.Value))
        && (c.AtMost is not { } most || Number(text) <= Number(most.Value))
        && (c.Matches is not { } pattern || Matches(pattern.Value, text))
        && LiesInTime(c, text);

    private bool LiesInTime(Condition c, string text)
    {
        if ((c.Before ?? c.After) is null && c.WithinDays is null)
            return true;
        if (DayOf(text) is not { } day)
            return false;
        if (c.WithinDays is { } within)
        {
            var (past, future) = (_today.AddDays(-(int)within.Value), _today.AddDays((int)within.Value));
            // Beside "before today" the span is the days behind, beside "after today" those ahead, today in both.
            return day >= (c.After is not null && c.Before is null ? _today : past) && day <= (c.Before is not null && c.After is null ? _today : future)
                && (c.Before is not { Value: not "today" } before || day < DayOf(before.Value))
                && (c.After is not { Value: not "today" } after || day > DayOf(after.Value));
        }
        return (c.Before is not { } end || day < DayOf(end.Value)) && (c.After is not { } start || day > DayOf(start.Value));
    }

    private Day? DayOf(string text) =>
        text == "today" ? _today
        : Day.TryParse(text, out var day) ? day
        : InstantShape.TryParse(text, _zone, out var instant) ? _zone.DayOf(instant)
        : null;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A pattern that runs out of time is held not to match: the rule then fails closed.</summary>
    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, MatchTime);
        }
        catch (Exception e) when (e is RegexMatchTimeoutException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsEmpty(YamlNode? value) => value switch
    {
        null => true,
        YamlScalar scalar => string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence sequence => sequence.Items.IsEmpty,
        YamlMapping mapping => mapping.Entries.IsEmpty,
        _ => false,
    };
}
