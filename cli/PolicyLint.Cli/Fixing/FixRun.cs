using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Fixes;

namespace PolicyLint.Cli.Fixing;

/// <summary>One file before and after its mends.</summary>
internal sealed record FixedFile(string Path, string Before, string After, int Fixes);

/// <summary>Applies the mends that findings bring. Everything outside their edits stays as it is, byte for byte.</summary>
internal static class FixRun
{
    // Reading with this encoding keeps a byte order mark as a character, and so writes it again.
    private static readonly UTF8Encoding Exact = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files that change, each with what of its mends can be applied together.</summary>
    /// <param name="fixes">Paths absolute. Each fix mends one file.</param>
    public static ImmutableArray<FixedFile> Plan(IEnumerable<TextFix> fixes) =>
    [
        .. fixes.Where(fix => fix.Edits.Select(edit => edit.Path).Distinct().Count() == 1)
            .GroupBy(fix => fix.Edits[0].Path, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Plan(file.Key, file))
            .Where(file => file.Fixes > 0 && file.After != file.Before),
    ];

    public static void Write(FixedFile file) => File.WriteAllBytes(file.Path, Exact.GetBytes(file.After));

    private static FixedFile Plan(string path, IEnumerable<TextFix> fixes)
    {
        var text = Exact.GetString(File.ReadAllBytes(path));
        var after = TextFixes.Apply(text, fixes, out var applied);
        return new FixedFile(path, text, after, applied);
    }
}
