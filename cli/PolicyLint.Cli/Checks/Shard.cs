using System.Collections.Immutable;
using System.Globalization;

namespace PolicyLint.Cli.Checks;

/// <summary>One part of the work, <c>2/8</c>: which projects a machine of a CI matrix takes.</summary>
/// <param name="Index">1-based.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>Reads <c>N/M</c>; null unless 1 ≤ N ≤ M.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && i >= 1 && i <= n
            ? new Shard(i, n)
            : null;

    /// <summary>Declarations are one piece of work, and the first part does it.</summary>
    public bool HasDeclarations => Index == 1;

    /// <summary>The part of the sorted projects; the same on every machine.</summary>
    public ImmutableArray<string> Of(ImmutableArray<string> projects)
    {
        var (index, count) = this;
        return [.. projects.Where((_, i) => i % count == index - 1)];
    }
}
