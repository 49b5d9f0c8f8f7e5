using System.Collections.Immutable;

namespace PolicyLint.Cli.Declarations;

/// <summary>What the command line itself needs of a policy.</summary>
/// <param name="Locale">The language of messages; null where the policy does not say.</param>
/// <param name="DeclarationGlobs">Where declarations lie, from the policy's folder.</param>
/// <param name="IsReadable">False when the policy could not be read to its end: then nothing that rests on it is sure.</param>
/// <param name="Today">The day that an instant is in the policy's time zone.</param>
internal sealed record PolicyHead(string? Locale, ImmutableArray<string> DeclarationGlobs, bool IsReadable, Func<DateTimeOffset, DateOnly> Today)
{
    /// <summary>Where declarations lie when no policy says.</summary>
    public static ImmutableArray<string> DefaultGlobs { get; } = ["declarations/**/*.yml", "declarations/**/*.yaml"];
}
