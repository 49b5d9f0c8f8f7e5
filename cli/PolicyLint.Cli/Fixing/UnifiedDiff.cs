using DiffPlex;
using DiffPlex.Renderer;

namespace PolicyLint.Cli.Fixing;

/// <summary>A change as <c>git apply</c> and people read it.</summary>
internal static class UnifiedDiff
{
    /// <param name="path">As it is to be printed.</param>
    public static string Of(FixedFile file, string path) =>
        new UnidiffRenderer(new Differ(), 3).Generate(file.Before, file.After, $"a/{path}", $"b/{path}", ignoreWhitespace: false, ignoreCase: false).ReplaceLineEndings("\n");
}
