using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Code;

/// <summary>Source files that could not be read. The workspace takes such a file for an empty one and says nothing, where the compiler would stop.</summary>
internal static class UnreadSources
{
    /// <summary>One gap for each; only files whose text is empty are opened again.</summary>
    public static async Task<IReadOnlyList<NotChecked>> FindAsync(Project project, CancellationToken cancel)
    {
        var unread = new List<NotChecked>();
        foreach (var document in project.Documents)
        {
            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            if (text.Length == 0 && document.FilePath is { } path && Fault(path) is { } fault)
            {
                unread.Add(new NotChecked(path, fault));
            }
        }

        return unread;
    }

    private static Policy.Findings.Message? Fault(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            _ = SourceText.From(stream, Encoding.UTF8, throwIfBinaryDetected: true);
            return null;
        }
        catch (InvalidDataException)
        {
            return Texts.Of("NotChecked_Binary");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Texts.Of("NotChecked_Unreadable", e.Message);
        }
    }
}
