using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Discovery;

/// <summary>Walks a folder for solutions, projects and policies, past what is built, fetched or hidden.</summary>
internal static class FolderWalk
{
    /// <summary>Calls <paramref name="found"/> for every file of interest; folders that cannot be read go to <paramref name="notChecked"/>.</summary>
    public static void Visit(string root, Action<string> found, Action<NotChecked> notChecked, CancellationToken cancel)
    {
        var open = new Stack<string>([root]);
        while (open.TryPop(out var folder))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    Sort(entry, open, found);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                notChecked(new NotChecked(folder, Texts.Of("NotChecked_Unreadable", e.Message)));
            }
        }
    }

    private static void Sort(FileSystemInfo entry, Stack<string> open, Action<string> found)
    {
        if (entry is FileInfo)
        {
            if (InputKinds.Of(entry.Name) is InputKind.Solution or InputKind.Project or InputKind.OtherProject or InputKind.Policy)
            {
                found(entry.FullName);
            }
        }
        else if (IsWorthwhile(entry))
        {
            open.Push(entry.FullName);
        }
    }

    // A link may lead in a circle, and what it leads to is found where it really lies, if that is under the root.
    private static bool IsWorthwhile(FileSystemInfo folder) =>
        folder.LinkTarget is null && !folder.Name.StartsWith('.') && folder.Name is not ("bin" or "obj" or "node_modules" or "artifacts" or "TestResults");
}
