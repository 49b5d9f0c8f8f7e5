using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Fixing;

/// <summary>One file before and after its mends.</summary>
internal sealed record FixedFile(string Path, string Before, string After, int Fixes);

/// <summary>Applies the mends that findings bring. Everything outside their edits stays as it is, byte for byte.</summary>
internal static class FixRun
{
    /// <summary>The files that change. Of mends that overlap the first in the file is applied; the next run finds the other again.</summary>
    /// <param name="fixes">In the order of their findings; paths absolute.</param>
    public static ImmutableArray<FixedFile> Plan(IEnumerable<TextFix> fixes)
    {
        var wanted = fixes.Where(fix => fix.Edits.Length > 0).ToLookup(fix => fix.Edits[0].Path, StringComparer.Ordinal);
        return [.. wanted.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Plan(file.Key, file)).OfType<FixedFile>()];
    }

    public static void Write(FixedFile file) =>
        File.WriteAllText(file.Path, file.After, new UTF8Encoding(encoderShouldEmitUTF8Identifier: StartsWithMark(file.Path)));

    private static FixedFile? Plan(string path, IEnumerable<TextFix> fixes)
    {
        // A mend over several files would have to be applied whole or not at all; none is made so.
        var text = File.ReadAllText(path);
        var lines = new LineStarts(text);
        var accepted = new List<(int Start, int End, string Text)>();
        var count = 0;
        foreach (var fix in fixes.Where(fix => fix.Edits.All(edit => edit.Path == path)))
        {
            var edits = fix.Edits.Select(edit => (lines.Offset(edit.Span.Line, edit.Span.Column), lines.Offset(edit.Span.EndLine, edit.Span.EndColumn), edit.NewText)).ToList();
            if (!edits.Exists(edit => accepted.Exists(other => Overlap(edit, other))))
            {
                accepted.AddRange(edits);
                count++;
            }
        }

        return count == 0 ? null : new FixedFile(path, text, Apply(text, accepted), count);
    }

    private static string Apply(string text, List<(int Start, int End, string Text)> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end, replacement) in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            result.Append(text, at, start - at).Append(replacement);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool Overlap((int Start, int End, string Text) x, (int Start, int End, string Text) y) =>
        x.Start == y.Start || (x.Start < y.End && y.Start < x.End);

    private static bool StartsWithMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[3];
        return stream.ReadAtLeast(head, 3, throwOnEndOfStream: false) == 3 && head.SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
    }
}
