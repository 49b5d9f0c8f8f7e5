using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>Tries conditions of custom rules against a document.</summary>
internal sealed class ConditionEvaluation(CategoryTree categories, Day today, PolicyZone zone)
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromMilliseconds(250);

    /// <summary>Whether any element satisfies the condition (<c>when</c>).</summary>
    public bool HoldsForAny(Condition condition, YamlMapping root) => !Satisfying(condition, root).IsEmpty;

    /// <summary>Where the condition fails when it is to hold for every element (<c>require</c>); empty when it holds.</summary>
    public ImmutableArray<YamlNode> Failing(Condition condition, YamlMapping root)
    {
        if (condition.Not is { } denied)
            return Satisfying(denied, root);
        if (!condition.Any.IsEmpty)
        {
            var failing = condition.Any.Select(c => Failing(c, root)).ToArray();
            return failing.Any(f => f.IsEmpty) ? [] : failing[0];
        }
        if (!condition.All.IsEmpty)
            return [.. condition.All.SelectMany(c => Failing(c, root))];
        return [.. Resolve(condition, root).Where(f => !Holds(condition, f.Value)).Select(f => f.Value ?? f.Place)];
    }

    private ImmutableArray<YamlNode> Satisfying(Condition condition, YamlMapping root)
    {
        if (condition.Not is { } denied)
            return Satisfying(denied, root).IsEmpty ? [root] : [];
        if (!condition.Any.IsEmpty)
            return [.. condition.Any.SelectMany(c => Satisfying(c, root))];
        if (!condition.All.IsEmpty)
        {
            var parts = condition.All.Select(c => Satisfying(c, root)).ToArray();
            return parts.Any(p => p.IsEmpty) ? [] : parts[0];
        }
        return [.. Resolve(condition, root).Where(f => Holds(condition, f.Value)).Select(f => f.Value ?? f.Place)];
    }

    /// <summary>The values at a path, and for each that is missing the block in which it is.</summary>
    private static List<(YamlNode? Value, YamlNode Place)> Resolve(Condition condition, YamlMapping root)
    {
        List<(YamlNode? Value, YamlNode Place)> found = [(root, root)];
        foreach (var step in (condition.Path?.Value ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries))
            found = [.. found.SelectMany(f => f.Value is null ? [f] : Step(f.Value, step))];
        return [.. found.Select(f => f.Value is YamlScalar { IsNull: true } nothing ? (null, (YamlNode)nothing) : f)];
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
        && (c.Under is not { } ancestor || categories.IsUnder(text, ancestor.Value))
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
            var (past, future) = (today.AddDays(-(int)within.Value), today.AddDays((int)within.Value));
            // Beside "before today" the span is the days behind, beside "after today" those ahead, today in both.
            return day >= (c.After is not null && c.Before is null ? today : past) && day <= (c.Before is not null && c.After is null ? today : future)
                && (c.Before is not { Value: not "today" } before || day < DayOf(before.Value))
                && (c.After is not { Value: not "today" } after || day > DayOf(after.Value));
        }
        return (c.Before is not { } end || day < DayOf(end.Value)) && (c.After is not { } start || day > DayOf(start.Value));
    }

    private Day? DayOf(string text) =>
        text == "today" ? today
        : Day.TryParse(text, out var day) ? day
        : InstantShape.TryParse(text, zone, out var instant) ? zone.DayOf(instant)
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
