using System.Resources;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Wording;

/// <summary>The texts of the code rules, in English and Japanese (<c>Messages.resx</c>, <c>Messages.ja.resx</c>).</summary>
public static class Texts
{
    /// <summary>The table behind all texts; tests compare its languages.</summary>
    public static ResourceManager Resources { get; } = new("PolicyLint.Analyzers.Wording.Messages", typeof(Texts).Assembly);

    /// <summary>A text by its key; arguments may be messages themselves.</summary>
    public static Message Of(string key, params object[] args) => Message.Of(Resources, key, args);
}
