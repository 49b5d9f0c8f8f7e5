using System.Globalization;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// Conditions of <see cref="GateFacts"/> that many values meet: <c>!=1</c>, <c>&gt;=1</c> and their kind, beside those that one value
/// meets (<c>=1</c>, true, false, null).
/// </summary>
internal static class Comparison
{
    /// <summary>Conditions that begin so name a type that the value was found to be of.</summary>
    public const string IsOfType = "is ";

    /// <summary>Conditions that begin so name a type that the value was found not to be of, or to be null.</summary>
    public const string IsNotOfType = "is not ";

    private static readonly string[] Signs = ["!=", "<=", ">=", "<", ">"];

    /// <summary>The condition "compares so with the constant"; null when the constant has no order.</summary>
    public static string? Of(string sign, object? constant) =>
        constant is not null and not bool and not string && TryNumber(GateFacts.ConditionOf(constant), 1, out _) ? sign + GateFacts.ConditionOf(constant).Substring(1) : null;

    public static bool Is(string condition) => condition[0] is '!' or '<' or '>';

    public static bool IsTypeTest(string condition) => condition.StartsWith(IsOfType, StringComparison.Ordinal);

    /// <summary>Whether the condition names a single value.</summary>
    public static bool IsValue(string condition) => condition[0] == '=' || condition is GateFacts.IsTrue or GateFacts.IsFalse or GateFacts.IsNull;

    /// <summary>Whether the condition names a single number.</summary>
    public static bool IsNumber(string condition) => condition[0] == '=' && TryNumber(condition, 1, out _);

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

    /// <summary>Whether no value meets both conditions.</summary>
    public static bool Excludes(string condition, string other)
    {
        if (IsValue(condition))
        {
            return IsValue(other) ? AreDifferent(condition, other)
                : Is(other) ? !IsMet(other, by: condition)
                : condition == GateFacts.IsNull && (other == GateFacts.IsNotNull || (IsTypeTest(other) && !other.StartsWith(IsNotOfType, StringComparison.Ordinal)));
        }

        if (IsValue(other))
        {
            return Excludes(other, condition);
        }

        if (IsTypeTest(condition))
        {
            return IsTypeTest(other) && (other == IsNotOfType + condition.Substring(IsOfType.Length) || condition == IsNotOfType + other.Substring(IsOfType.Length));
        }

        return Is(condition) && Is(other) && TryBound(other, out var sign, out _) && Implies(condition, Opposite(sign) + other.Substring(sign.Length));
    }

    /// <summary>Whether every value meets one of the conditions. (A <c>bool?</c> may meet neither true nor false; that is let go.)</summary>
    public static bool AreOpposite(string condition, string other) =>
        (condition, other) switch
        {
            (GateFacts.IsTrue, GateFacts.IsFalse) or (GateFacts.IsFalse, GateFacts.IsTrue) or (GateFacts.IsNull, GateFacts.IsNotNull) or (GateFacts.IsNotNull, GateFacts.IsNull) => true,
            _ => (Is(condition) && TryBound(condition, out var sign, out _) && other == Opposite(sign) + condition.Substring(sign.Length))
                || (Is(other) && TryBound(other, out sign, out _) && condition == Opposite(sign) + other.Substring(sign.Length)),
        };

    private static bool AreDifferent(string value, string other) =>
        value != other && !(TryNumber(value, 1, out var a) && TryNumber(other, 1, out var b) && a.Equals(b));

    private static string Opposite(string sign) => sign switch
    {
        "<" => ">=",
        "<=" => ">",
        ">" => "<=",
        ">=" => "<",
        _ => "=",
    };

    private static bool TryBound(string comparison, out string sign, out double bound)
    {
        sign = Array.Find(Signs, s => comparison.StartsWith(s, StringComparison.Ordinal)) ?? "";
        return TryNumber(comparison, sign.Length, out bound);
    }

    private static bool TryNumber(string condition, int start, out double number) =>
        double.TryParse(condition.Substring(Math.Min(start, condition.Length)), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
