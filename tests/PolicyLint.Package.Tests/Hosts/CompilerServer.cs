namespace PolicyLint.Package.Tests.Hosts;

/// <summary>
/// A compiler server for the builds of one test, so that not every project of many loads the analyzers anew. It answers to a name that nobody else uses, and ends with
/// the test: one that lived on would keep the package's files open, and one that others use would know another package of the same version.
/// </summary>
internal sealed class CompilerServer(string folder) : IAsyncDisposable
{
    private readonly string _name = $"policylint-{Guid.NewGuid():N}";

    /// <summary>What a build is told to use it; it starts with the first.</summary>
    public IEnumerable<string> Arguments => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_name}"];

    public async ValueTask DisposeAsync()
    {
        var project = Path.Combine(folder, "where.proj");
        await File.WriteAllTextAsync(project, "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        var asked = await Dotnet.RunAsync(folder, CancellationToken.None, "msbuild", project, "-getProperty:RoslynTargetsPath");
        await Dotnet.RunAsync(folder, CancellationToken.None, Path.Combine(asked.Output.Trim(), "bincore", "VBCSCompiler.dll"), $"-pipename:{_name}", "-shutdown");
    }
}
