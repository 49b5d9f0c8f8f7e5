using DiffPlex;
using DiffPlex.Renderer;

namespace PolicyLint.Cli.Fixing;

/// <summary>A change as <c>git apply</c> and people read it.</summary>
internal static class UnifiedDiff
{
    /// <summary>Stands at the end of a last line that no line break ends; nobody types it.</summary>
    private const char NoBreak = '\u0001';

    /// <param name="path">As it is to be printed.</param>
    public static string Of(FixedFile file, string path) =>
        new UnidiffRenderer(new Differ(), 3).Generate(Lines(file.Before), Lines(file.After), $"a/{path}", $"b/{path}", ignoreWhitespace: false, ignoreCase: false)
            .ReplaceLineEndings("\n").TrimEnd('\n').Replace($"{NoBreak}", "\n\\ No newline at end of file", StringComparison.Ordinal) + "\n";

    /// <summary>A line break ends the last line and begins none: the differ would count an empty one behind it.</summary>
    private static string Lines(string text) =>
        text.EndsWith('\n') ? text[..(text.EndsWith("\r\n", StringComparison.Ordinal) ? ^2 : ^1)] : text + NoBreak;
}
