using System.Globalization;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// Conditions of <see cref="GateFacts"/> that many values meet: <c>!=1</c>, <c>&gt;=1</c> and their kind, beside those that one value
/// meets (<c>=1</c>, true, false, null).
/// </summary>
internal static class Comparison
{
    private static readonly string[] Signs = ["!=", "<=", ">=", "<", ">"];

    /// <summary>The condition "compares so with the constant"; null when the constant has no order.</summary>
    public static string? Of(string sign, object? constant) =>
        constant is not null and not bool and not string && TryNumber(GateFacts.ConditionOf(constant), 1, out _) ? sign + GateFacts.ConditionOf(constant).Substring(1) : null;

    public static bool Is(string condition) => condition[0] is '!' or '<' or '>';

    /// <summary>Whether the condition names a single value.</summary>
    public static bool IsValue(string condition) => condition[0] == '=' || condition is GateFacts.IsTrue or GateFacts.IsFalse or GateFacts.IsNull;

    /// <summary>Whether the value that one condition names meets the comparison. Null differs from everything, and is neither more nor less.</summary>
    public static bool IsMet(string comparison, string by)
    {
        var sign = Array.Find(Signs, s => comparison.StartsWith(s, StringComparison.Ordinal))!;
        if (!IsValue(by))
        {
            return false;
        }

        if (sign == "!=")
        {
            return by != "=" + comparison.Substring(sign.Length);
        }

        if (!TryNumber(comparison, sign.Length, out var bound) || !TryNumber(by, 1, out var value))
        {
            return by != GateFacts.IsNull;
        }

        return sign switch
        {
            "<" => value < bound,
            "<=" => value <= bound,
            ">" => value > bound,
            _ => value >= bound,
        };
    }

    /// <summary>Whether everything that meets the condition meets the comparison: what is more than 5 is more than 3.</summary>
    public static bool Implies(string condition, string comparison)
    {
        if (IsValue(condition))
        {
            return IsMet(comparison, by: condition);
        }

        if (!Is(condition) || !TryBound(condition, out var sign, out var bound) || !TryBound(comparison, out var otherSign, out var other))
        {
            return false;
        }

        return (sign[0], otherSign) switch
        {
            ('<', "<=") => bound <= other,
            ('<', "<") => bound < other || (bound == other && sign == "<"),
            ('<', "!=") => bound < other || (bound == other && sign == "<"),
            ('>', ">=") => bound >= other,
            ('>', ">") => bound > other || (bound == other && sign == ">"),
            ('>', "!=") => bound > other || (bound == other && sign == ">"),
            _ => false,
        };
    }

    private static bool TryBound(string comparison, out string sign, out double bound)
    {
        sign = Array.Find(Signs, s => comparison.StartsWith(s, StringComparison.Ordinal)) ?? "";
        return TryNumber(comparison, sign.Length, out bound);
    }

    private static bool TryNumber(string condition, int start, out double number) =>
        double.TryParse(condition.Substring(Math.Min(start, condition.Length)), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
