using System.Resources;

namespace PolicyLint.Policy.Findings;

/// <summary>The texts of this assembly, in English and Japanese (<c>Messages.resx</c>, <c>Messages.ja.resx</c>).</summary>
public static class PolicyMessages
{
    /// <summary>The table behind all texts; tests compare its languages.</summary>
    public static ResourceManager Resources { get; } = new("PolicyLint.Policy.Messages", typeof(PolicyMessages).Assembly);

    /// <summary>A text by its key; arguments may be messages themselves.</summary>
    public static Message Of(string key, params object[] args) => Message.Of(Resources, key, args);
}
