using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Sessions;

/// <summary>The user asked for something that cannot be done; ends the run with exit code 2 and this explanation.</summary>
internal sealed class UsageException(Message explanation) : Exception(explanation.ToString())
{
    public Message Explanation { get; } = explanation;
}
