using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Package.Tests.Nupkg;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>One engine, one answer: analyzer, plain build with the package and command line say the same of the whole corpus.</summary>
public sealed class CorpusTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryHost_FindsTheSame()
    {
        var analyzer = await AnalyzerFindingsAsync();
        using var place = Place();

        var build = await BuildAsync(place);
        var check = await Dotnet.RunAsync(place.Folder, Cancellation, [SampleCity.Tool, "check", "Corpus.slnx", "--no-restore", "--only", "code", "-f", "json"]);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.True(analyzer.Count > 400, $"{analyzer.Count} findings are not the corpus");
        Assert.Equal(analyzer, Lines(build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("PL", StringComparison.Ordinal)).Select(diagnostic => (diagnostic.Path, diagnostic.Line, diagnostic.Id))));
        Assert.True(check.ExitCode == 0, check.Errors);
        Assert.Equal(analyzer, Lines(SampleCity.Findings(check.Output).Where(finding => finding.IsCode && finding.Severity != "info").Select(finding => (finding.Path, finding.Line, finding.Rule))));
    }

    private static async Task<BuildResult> BuildAsync(FreshProject place)
    {
        await using var server = new CompilerServer(place.Folder);
        return await place.BuildAsync("Corpus.slnx", Cancellation, [.. server.Arguments]);
    }

    /// <summary>Mere information is not printed by a build. Two writes in one line are two findings, but a build prints what differs only in its column apart, so that lines are what can be compared.</summary>
    private static List<string> Lines(IEnumerable<(string Path, int Line, string Id)> findings) =>
        [.. findings.Distinct().Order().Select(finding => $"{finding.Path}:{finding.Line}: {finding.Id}")];

    private static async Task<List<string>> AnalyzerFindingsAsync()
    {
        var found = new List<(string, int, string)>();
        foreach (var project in CorpusProject.All)
        {
            var compilation = CSharpCompilation.Create(
                project.Name,
                project.Files.Select(file => CSharpSyntaxTree.ParseText(CorpusProject.Read(file), path: file, cancellationToken: Cancellation)),
                AnalyzerHost.Platform.Append(MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location)),
                new CSharpCompilationOptions(project.IsExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
            var diagnostics = await AnalyzerHost.AnalyseAsync(compilation, [new AnalyzerHost.Text(project.Policy, CorpusProject.Read(project.Policy))], Cancellation);
            found.AddRange(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => (
                diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id)));
        }

        return Lines(found);
    }

    private static FreshProject Place()
    {
        var place = new FreshProject();
        foreach (var project in CorpusProject.All)
        {
            foreach (var file in project.Files.Append(project.Policy))
            {
                place.Write(file, CorpusProject.Read(file));
            }

            place.Write(PathOf(project), Text(project));
        }

        // As warnings: what is found in one project must not keep others from being built.
        place.Write(".globalconfig", """
            is_global = true
            dotnet_analyzer_diagnostic.category-PolicyLint.Flow.severity = warning
            dotnet_analyzer_diagnostic.category-PolicyLint.Gates.severity = warning
            """);
        return place.Write("Corpus.slnx", $"<Solution>{string.Concat(CorpusProject.All.Select(project => $"""<Project Path="{PathOf(project)}" />"""))}</Solution>");
    }

    private static string PathOf(CorpusProject project) => $"{project.Folder}/{project.Name}/{project.Name}.csproj";

    private static string Text(CorpusProject project) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>{(project.IsExecutable ? "Exe" : "Library")}</OutputType>
            <Nullable>enable</Nullable>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <ImplicitUsings>disable</ImplicitUsings>
            <NoWarn>$(NoWarn);CS</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="PolicyLint.Analyzers" Version="{BuiltPackage.Version}" />
            {string.Concat(project.Files.Select(file => $"""<Compile Include="../{file[(project.Folder.Length + 1)..]}" />"""))}
          </ItemGroup>
        </Project>
        """;
}
