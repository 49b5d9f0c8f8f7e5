using System.Runtime.CompilerServices;

namespace PolicyLint.Package.Tests.House;

/// <summary>The checked-out repository that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of something in the repository, named with forward slashes.</summary>
    public static string Path(string relative) => System.IO.Path.Combine([Root, .. relative.Split('/')]);

    /// <summary>The text of a file in the repository.</summary>
    public static string Read(string relative) => File.ReadAllText(Path(relative));

    /// <summary>Files under the given folders that match the pattern, without build output, relative to the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files(string pattern, params string[] folders) =>
        [.. folders
            .Select(Path)
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // Deterministic CI builds map source paths to /_/, so the place of the test assembly is asked first.
        foreach (var start in new[] { AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(thisFile) })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = System.IO.Path.GetDirectoryName(folder))
            {
                if (File.Exists(System.IO.Path.Combine(folder, "PolicyLint.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("the tests do not lie in a checkout: no PolicyLint.sln above them");
    }
}
