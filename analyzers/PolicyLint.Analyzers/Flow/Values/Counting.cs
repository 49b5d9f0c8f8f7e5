using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// What numbers that are counted tell of gates: <c>granted++</c> where an answer was yes. A few values are told apart; of more, only
/// whether it is 0 or more.
/// </summary>
internal static class Counting
{
    private const int MaxValues = 5;

    private static readonly string Zero = GateFacts.ConditionOf(0);

    /// <summary>The facts of the sum, or of the difference, of two numbers.</summary>
    public static GateFacts Sum(GateFacts number, GateFacts other, bool isDifference)
    {
        if (OfValues(number, other, (a, b) => isDifference ? a - b : a + b) is { } told)
        {
            return told;
        }

        return !isDifference && IsNeverNegative(number) && IsNeverNegative(other) ? OfSigns(number, other) : GateFacts.None;
    }

    /// <summary>The facts of what an operator makes of two numbers, where both can only be one of a few.</summary>
    public static GateFacts Of(BinaryOperatorKind kind, GateFacts number, GateFacts other) => Operator(kind) is { } calculate ? OfValues(number, other, calculate) ?? GateFacts.None : GateFacts.None;

    /// <summary>Likewise of what <paramref name="calculate"/> makes of two numbers.</summary>
    public static GateFacts Of(GateFacts number, GateFacts other, Func<long, long, long> calculate) => OfValues(number, other, (a, b) => calculate(a, b)) ?? GateFacts.None;

    /// <summary>Likewise of a number turned round.</summary>
    public static GateFacts Of(UnaryOperatorKind kind, GateFacts number) => kind switch
    {
        UnaryOperatorKind.Plus => number,
        UnaryOperatorKind.Minus => OfValues(GateFacts.Constant(0), number, (a, b) => a - b) ?? GateFacts.None,
        UnaryOperatorKind.BitwiseNegation => OfValues(GateFacts.Constant(0), number, (_, b) => ~b) ?? GateFacts.None,
        _ => GateFacts.None,
    };

    private static Func<long, long, long?>? Operator(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.And => (a, b) => a & b,
        BinaryOperatorKind.Or => (a, b) => a | b,
        BinaryOperatorKind.ExclusiveOr => (a, b) => a ^ b,
        BinaryOperatorKind.Multiply => (a, b) => a * b,
        BinaryOperatorKind.Divide => (a, b) => b is 0 or -1 ? null : a / b,
        BinaryOperatorKind.Remainder => (a, b) => b is 0 or -1 ? null : a % b,
        BinaryOperatorKind.LeftShift => (a, b) => b is >= 0 and < 31 && a is >= 0 and < int.MaxValue ? a << (int)b : null,
        BinaryOperatorKind.RightShift => (a, b) => b is >= 0 and < 31 ? a >> (int)b : null,
        _ => null,
    };

    /// <summary>Null where there are too many values, or one that nobody can tell.</summary>
    private static GateFacts? OfValues(GateFacts number, GateFacts other, Func<long, long, long?> calculate)
    {
        if (number.Numbers is not { } values || other.Numbers is not { } others)
        {
            return null;
        }

        var results = new SortedDictionary<long, GateSet>();
        foreach (var (value, gates) in values)
        {
            foreach (var (with, otherGates) in others)
            {
                if (calculate(value, with) is not (>= int.MinValue and <= int.MaxValue and var result))
                {
                    return null;
                }

                var both = gates | otherGates;
                results[result] = results.TryGetValue(result, out var before) ? GateSet.Either(before, both) : both;
            }
        }

        return results.Count is 0 or > MaxValues ? null : GateFacts.OneOf(results.Select(p => ("=" + p.Key.ToString(CultureInfo.InvariantCulture), p.Value)));
    }

    /// <summary>A sum is 0 when both numbers are, and more when one of them is.</summary>
    private static GateFacts OfSigns(GateFacts number, GateFacts other)
    {
        var positive = GateSet.Either(number.When(">0"), number.When(Zero) | other.When(">0"));
        var zero = number.When(Zero) | other.When(Zero);
        return GateFacts.None
            .And("<0", GateSet.All).And(Zero, zero).And("<=0", zero).And("<1", zero)
            .And("!=0", positive).And(">0", positive).And(">=1", positive);
    }

    private static bool IsNeverNegative(GateFacts number) => number.When("<0").IsAll;
}
