using System.Resources;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Wording;

/// <summary>The texts of the command line, in every language; keys are the names in <c>Messages.resx</c>.</summary>
internal static class Texts
{
    public static ResourceManager Resources { get; } = new("PolicyLint.Cli.Wording.Messages", typeof(Texts).Assembly);

    /// <summary>A number with its noun: 1 error, 2 errors.</summary>
    public static Message Counted(string noun, int count) => Of(count == 1 ? $"One_{noun}" : $"Many_{noun}", count);

    /// <summary>The text of that key with its arguments put in when it is shown.</summary>
    public static Message Of(string key, params object[] args) => Message.Of(Resources, key, args);
}
