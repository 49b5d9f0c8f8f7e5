using System.Text.RegularExpressions;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.CustomRules;

/// <summary>PL0003 and PL0103 for conditions that read well and mean nothing: a broken pattern, a number that is none, no path, or one that leads nowhere.</summary>
internal static class CustomRuleFaults
{
    public static IEnumerable<Finding> Of(CustomRule rule)
    {
        if (rule.Id is { } id && id.Value.StartsWith("PL", StringComparison.Ordinal) && id.Value.Skip(2).All(c => c is >= '0' and <= '9'))
            yield return FileRules.Unknown.At(id.Location, "PL0003.CustomId", id.Value);
        var kind = rule.For is { } name ? DocumentKind.Find(name.Value) : null;
        foreach (var condition in new[] { rule.When, rule.Require })
            if (condition is not null)
                foreach (var fault in Of(condition, kind))
                    yield return fault;
    }

    private static IEnumerable<Finding> Of(Condition condition, DocumentKind? kind)
    {
        if (condition.Path is null && condition.All.IsEmpty && condition.Any.IsEmpty && condition.Not is null)
            yield return DocumentRules.Required.At(condition.Location, "PL0103", "path");
        foreach (var fault in kind is null ? [] : PathFaults.Of(condition, kind))
            yield return fault;
        if (condition.Matches is { } pattern && Fault(pattern.Value) is { } reason)
            yield return FileRules.Unknown.At(pattern.Location, "PL0003.Pattern", pattern.Value, reason);
        foreach (var number in new[] { condition.AtLeast, condition.AtMost })
            if (number is { } n && !decimal.TryParse(n.Value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _))
                yield return FileRules.Unknown.At(n.Location, "PL0003.Mismatch", n.Value, PolicyMessages.Of("Expect.Integer"));
        foreach (var day in new[] { condition.Before, condition.After })
            if (day is { } d && d.Value != "today" && !Time.Day.TryParse(d.Value, out _))
                yield return FileRules.Unknown.At(d.Location, "PL0003.Mismatch", d.Value, PolicyMessages.Of("Expect.Day"));
        foreach (var inner in condition.All.Concat(condition.Any).Concat(condition.Not is { } not ? [not] : []))
            foreach (var nested in Of(inner, kind))
                yield return nested;
    }

    private static string? Fault(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }
}
