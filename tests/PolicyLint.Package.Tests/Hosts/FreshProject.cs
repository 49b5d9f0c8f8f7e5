using System.Text.RegularExpressions;
using PolicyLint.Package.Tests.Nupkg;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>A project as a user has it: outside of this repository, with the package from a folder feed.</summary>
internal sealed partial class FreshProject : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policylint-");

    public FreshProject(bool otherFeeds = false)
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");

        // Packages get a folder of their own, since the version of a package under development never changes; what was
        // restored for this repository is at hand as a fallback, so that nothing is fetched twice.
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                {(otherFeeds ? "" : "<clear />")}
                <add key="built" value="{BuiltPackage.Folder}" />
              </packageSources>
              <fallbackPackageFolders><clear />{(otherFeeds ? $"""<add key="shared" value="{SharedPackages}" />""" : "")}</fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
    }

    public string Folder => folder.FullName;

    private static string SharedPackages
    {
        get
        {
            var path = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            return Directory.CreateDirectory(path).FullName;
        }
    }

    /// <summary>Writes a file of the project.</summary>
    public FreshProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes a library project that uses the package, and others if they are named.</summary>
    public FreshProject WriteProject(string path, params (string Id, string Version)[] packages)
    {
        var references = packages
            .Prepend(("PolicyLint.Analyzers", BuiltPackage.Version))
            .Select(package => $"""<PackageReference Include="{package.Item1}" Version="{package.Item2}" />""");
        return Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
            </Project>
            """);
    }

    /// <summary>Builds with nothing but <c>dotnet build</c>. The compiler server is left out: it would keep the package's files open.</summary>
    public async Task<BuildResult> BuildAsync(string project, CancellationToken cancellation, params string[] arguments)
    {
        var result = await Dotnet.RunAsync(Folder, cancellation, ["build", project, "-p:UseSharedCompilation=false", "-v:m", .. arguments]);
        return new BuildResult(result.ExitCode, result.Output, [.. Diagnostics(result.Output).Distinct()]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private IEnumerable<BuildDiagnostic> Diagnostics(string output) =>
        Diagnostic().Matches(output).Select(match => new BuildDiagnostic(
            Path.GetRelativePath(Folder, match.Groups["path"].Value.Trim()).Replace('\\', '/'),
            int.Parse(match.Groups["line"].Value),
            match.Groups["severity"].Value,
            match.Groups["id"].Value));

    [GeneratedRegex(@"^(?<path>[^(\r\n]+)\((?<line>\d+),\d+\): (?<severity>error|warning) (?<id>\w+):", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}

/// <summary>What a build said.</summary>
internal sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<BuildDiagnostic> Diagnostics);

/// <summary>One line of the compiler: a path relative to the folder, the line, the severity and the id.</summary>
internal sealed record BuildDiagnostic(string Path, int Line, string Severity, string Id);
