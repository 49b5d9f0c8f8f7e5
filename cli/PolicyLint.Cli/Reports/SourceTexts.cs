using System.Collections.Concurrent;
using System.Text;

namespace PolicyLint.Cli.Reports;

/// <summary>Lines of files for code frames and fingerprints. Each file is read once; one that cannot be read has no lines.</summary>
internal sealed class SourceTexts(string directory)
{
    private readonly ConcurrentDictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The text of a line without its end; null when the file or the line is not there.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <param name="line">1-based.</param>
    public string? Line(string path, int line)
    {
        var lines = _files.GetOrAdd(path, Read);
        return line >= 1 && line <= lines.Length ? lines[line - 1] : null;
    }

    private string[] Read(string path)
    {
        try
        {
            return SplitLines(File.ReadAllText(Path.GetFullPath(path, directory), Encoding.UTF8));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }

    // Roslyn and YAML agree on \r\n, \n and \r; the other ends that Roslyn knows do not occur where findings stand.
    private static string[] SplitLines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
