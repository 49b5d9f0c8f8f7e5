using System.IO.Compression;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Nupkg;

/// <summary>The package that the build of this solution made.</summary>
internal static class BuiltPackage
{
    /// <summary>The folder that holds it: a feed of one package.</summary>
    public static string Folder { get; } = Repository.Path($"analyzers/PolicyLint.Package/bin/{Configuration}/package");

    /// <summary>The newest package of the folder.</summary>
    public static string File { get; } = new DirectoryInfo(Folder)
        .EnumerateFiles("PolicyLint.Analyzers.*.nupkg")
        .OrderByDescending(file => file.LastWriteTimeUtc)
        .First()
        .FullName;

    /// <summary>The version in the file's name.</summary>
    public static string Version { get; } = Path.GetFileNameWithoutExtension(File)["PolicyLint.Analyzers.".Length..];

    /// <summary>Debug or Release: that of the tests themselves, whose output lies in <c>bin/Configuration/framework</c>.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Paths inside the package, with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(File);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
