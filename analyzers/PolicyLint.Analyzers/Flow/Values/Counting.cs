using System.Globalization;

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
        if (number.Numbers is { } values && other.Numbers is { } others && OfValues(values, others, isDifference ? -1 : 1) is { } told)
        {
            return told;
        }

        return !isDifference && IsNeverNegative(number) && IsNeverNegative(other) ? OfSigns(number, other) : GateFacts.None;
    }

    private static GateFacts? OfValues(IReadOnlyList<(long Value, GateSet Gates)> values, IReadOnlyList<(long Value, GateSet Gates)> others, int sign)
    {
        var sums = new SortedDictionary<long, GateSet>();
        foreach (var (value, gates) in values)
        {
            foreach (var (other, otherGates) in others)
            {
                var sum = unchecked(value + (sign * other));
                var both = gates | otherGates;
                sums[sum] = sums.TryGetValue(sum, out var before) ? GateSet.Either(before, both) : both;
            }
        }

        return sums.Count > MaxValues ? null : GateFacts.OneOf(sums.Select(p => ("=" + p.Key.ToString(CultureInfo.InvariantCulture), p.Value)));
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
