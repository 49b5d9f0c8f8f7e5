using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace PolicyLint.Cli.Discovery;

/// <summary>The files that globs name. Links to folders are followed, but not in a circle.</summary>
internal static class FileGlobs
{
    /// <summary>Absolute paths, each once, in ordinal order.</summary>
    /// <param name="root">The folder that the globs count from.</param>
    /// <param name="globs">As in <c>declarations/**/*.yml</c>.</param>
    public static IEnumerable<string> Find(string root, IEnumerable<string> globs)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(globs);
        return matcher.Execute(Folder.Root(root)).Files
            .Select(match => Path.GetFullPath(match.Path, root))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A folder on the way down, which knows where all that it lies in really lie.</summary>
    private sealed class Folder : DirectoryInfoWrapper
    {
        private readonly Folder? _above;
        private readonly string _real;

        private Folder(DirectoryInfo directory, Folder? above, string real)
            : base(directory)
        {
            _above = above;
            _real = real;
        }

        public static Folder Root(string path) => new(new DirectoryInfo(path), null, RealPath(path));

        public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
        {
            foreach (var entry in base.EnumerateFileSystemInfos())
            {
                if (entry is not DirectoryInfoBase)
                {
                    yield return entry;
                }
                else if (Below(entry.FullName) is { } folder)
                {
                    yield return folder;
                }
            }
        }

        public override DirectoryInfoBase? GetDirectory(string path) =>
            base.GetDirectory(path) is not { } below ? null : path == ".." ? below : Below(below.FullName);

        // A link that leads to where this folder lies would be walked for ever.
        private Folder? Below(string path)
        {
            var directory = new DirectoryInfo(path);
            var real = directory.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : Path.Combine(_real, directory.Name);
            return directory.LinkTarget is not null && LiesIn(real) ? null : new Folder(directory, this, real);
        }

        private bool LiesIn(string target) => CheckInputs.IsUnder(target, _real) || (_above?.LiesIn(target) ?? false);

        private static string RealPath(string path)
        {
            var parent = Path.GetDirectoryName(path);
            return parent is null
                ? path
                : Directory.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.Combine(RealPath(parent), Path.GetFileName(path));
        }
    }
}
