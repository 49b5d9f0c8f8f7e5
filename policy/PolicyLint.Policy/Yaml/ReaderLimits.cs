namespace PolicyLint.Policy.Yaml;

/// <summary>What a file may cost before it is refused; <c>limits:</c> of the policy.</summary>
/// <param name="MaxBytes">Size of a file in UTF-8 bytes (PL0010).</param>
/// <param name="MaxDepth">How deep lists and mappings may nest (PL0006); never more than <see cref="HardDepth"/>.</param>
/// <param name="MaxAliasNodes">How many nodes the aliases of a document may stand for (PL0004).</param>
public sealed record ReaderLimits(int MaxBytes = 16 * 1024 * 1024, int MaxDepth = 64, long MaxAliasNodes = 250_000)
{
    /// <summary>The reader recurses once a level: a policy cannot raise the depth beyond what any stack bears.</summary>
    public const int HardDepth = 512;

    /// <summary>The limits that hold where no policy says otherwise.</summary>
    public static ReaderLimits Default { get; } = new();
}
