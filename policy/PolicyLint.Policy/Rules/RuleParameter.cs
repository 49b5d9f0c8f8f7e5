using System.Collections.Immutable;

namespace PolicyLint.Policy.Rules;

/// <summary>A number or a list of words that a policy may set for a rule (<c>rules: { PL5006: { params: … } }</c>).</summary>
public sealed class RuleParameter
{
    /// <summary>A whole number.</summary>
    public RuleParameter(string name, long value, string unit)
    {
        Name = name;
        Number = value;
        Unit = unit;
    }

    /// <summary>A list of words.</summary>
    public RuleParameter(string name, ImmutableArray<string> words)
    {
        Name = name;
        Words = words;
        Unit = "words";
    }

    /// <summary>The key under <c>params:</c>.</summary>
    public string Name { get; }

    /// <summary>What it counts: days, months, percent, people, words.</summary>
    public string Unit { get; }

    /// <summary>The number where the policy sets none; null for lists.</summary>
    public long? Number { get; }

    /// <summary>The words where the policy sets none; empty for numbers.</summary>
    public ImmutableArray<string> Words { get; } = [];

    /// <summary>The default as text.</summary>
    public string Default => Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Join(", ", Words);
}
