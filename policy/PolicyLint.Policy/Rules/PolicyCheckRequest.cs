using System.Collections.Immutable;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Time;

namespace PolicyLint.Policy.Rules;

/// <summary>A file to check, as bytes; what they are, the reader finds out.</summary>
/// <param name="Path">The name that findings carry.</param>
/// <param name="Content">The bytes; null when the file could not be read.</param>
public sealed record PolicySource(string Path, byte[]? Content)
{
    /// <summary>Why the file could not be read, in the words of the system; only where there is no content.</summary>
    public string? ReadError { get; init; }

    /// <summary>Gets the content at the moment of reading; null where it is at hand. Thousands of files need not be held at once.</summary>
    public Func<PolicySource>? Deferred { get; init; }

    /// <summary>A file that is opened only when its turn comes.</summary>
    public static PolicySource Later(string path, Func<PolicySource> read) => new(path, null) { Deferred = read };

    /// <summary>A file whose text is at hand.</summary>
    public static PolicySource FromText(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}

/// <summary>Everything that a check of declarations depends on: the same request has the same findings.</summary>
public sealed record PolicyCheckRequest
{
    /// <summary>The policy; null where there is none and every default holds.</summary>
    public PolicySource? Policy { get; init; }

    /// <summary>The declarations, in any order.</summary>
    public ImmutableArray<PolicySource> Declarations { get; init; } = [];

    /// <summary>What had been filed before, for PL4003; null when there is nothing to compare with.</summary>
    public ImmutableArray<PolicySource>? Base { get; init; }

    /// <summary>The instant of the check; the day follows from the policy's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The day to check for, instead of the day of <see cref="Now"/>.</summary>
    public Day? AsOf { get; init; }

    /// <summary>Evidence files and logs beside the policy; null where files cannot be reached.</summary>
    public IPolicyFiles? Files { get; init; }

    /// <summary>How many files to read at once.</summary>
    public int Concurrency { get; init; } = 1;
}
