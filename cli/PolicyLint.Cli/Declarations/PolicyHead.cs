using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Declarations;

/// <summary>What the command line itself needs of a policy before anything is checked.</summary>
/// <param name="Config">The policy; the empty one where there is none.</param>
/// <param name="IsReadable">False when the policy could not be read to its end, or the file holds none: then nothing that rests on it is sure.</param>
internal sealed record PolicyHead(PolicyConfig Config, bool IsReadable)
{
    /// <summary>The head where every default holds.</summary>
    public static PolicyHead Default { get; } = new(PolicyConfig.Empty, IsReadable: true);

    public static PolicyHead Read(PolicySource policy)
    {
        if (policy.Content is not { } content)
        {
            return new PolicyHead(PolicyConfig.Empty, IsReadable: false);
        }

        var file = DocumentReader.Read(content, policy.Path, PolicyConfig.Empty);
        var config = file.Documents.OfType<PolicyConfig>().FirstOrDefault();
        return new PolicyHead(config ?? PolicyConfig.Empty, config is not null && !file.Source.IsBroken);
    }

    /// <summary>The day that an instant is in the policy's time zone.</summary>
    public DateOnly Today(DateTimeOffset now)
    {
        var day = Config.Zone.DayOf(now);
        return new DateOnly(day.Year, day.Month, day.DayOfMonth);
    }
}
