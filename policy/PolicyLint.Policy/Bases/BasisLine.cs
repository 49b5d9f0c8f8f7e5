using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Bases;

/// <summary>How well the ground of a rule is known; print no more certainty than this.</summary>
public enum BasisConfidence
{
    /// <summary>Own judgement: a parameter.</summary>
    Judgement,

    /// <summary>Neither read nor found in a source that can be relied on.</summary>
    Unconfirmed,

    /// <summary>Told by secondary sources.</summary>
    Secondary,

    /// <summary>Read in the text itself.</summary>
    Text,
}

/// <summary>What a rule rests on, as it was true on a day; articles are renumbered, so the day matters.</summary>
/// <param name="Basis">What kind of ground it is: the seed, law, own judgement.</param>
/// <param name="Text">The ground, in both languages.</param>
/// <param name="AsOf">The day on which it was true.</param>
/// <param name="Confidence">How well it is known.</param>
public sealed record BasisLine(RuleBasis Basis, Message Text, Day AsOf, BasisConfidence Confidence)
{
    /// <summary>S, L or J as the catalogue writes it, the ground, its day and how well it is known.</summary>
    public Message ToMessage() => Confidence == BasisConfidence.Judgement
        ? PolicyMessages.Of("Basis.Judgement", Letter, Text, AsOf)
        : PolicyMessages.Of("Basis.Line", Letter, Text, AsOf, PolicyMessages.Of("Confidence." + Confidence));

    private string Letter => Basis.ToString().Substring(0, 1);
}
