using System.Reflection;

namespace PolicyLint.Cli.Tests.Hosting;

/// <summary>Where the test data lies, in the source tree.</summary>
internal static class TestData
{
    public static string Folder { get; } = typeof(TestData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "TestFolder").Value!;

    public static string RepositoryRoot => Path.GetFullPath(Path.Combine(Folder, "..", ".."));

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Folder, .. parts]);
}
