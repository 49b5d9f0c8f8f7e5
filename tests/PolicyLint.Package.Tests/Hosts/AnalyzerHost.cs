using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Hosts;

/// <summary>The analyzer alone, as an IDE runs it: compilations in memory that refer to each other.</summary>
internal static class AnalyzerHost
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>.NET and ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsPlatform(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What it says about the sample.</summary>
    public static async Task<IReadOnlyList<SampleFinding>> FindingsAsync(CancellationToken cancellation)
    {
        var projects = Repository.Files("*.csproj", $"{SampleCity.Folder}/src");
        var compilations = new Dictionary<string, CSharpCompilation>();
        var found = new List<SampleFinding>();
        foreach (var project in projects)
        {
            found.AddRange((await AnalyseAsync(Compile(project, compilations), [.. Declarations()], cancellation)).Select(Finding));
        }

        return [.. found.Distinct().Order()];
    }

    /// <summary>What it says about a compilation, with the given additional files.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyseAsync(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        compilation.WithAnalyzers([new PolicyLintAnalyzer()], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync(cancellation);

    private static bool IsPlatform(string file) => file is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"
        || (file.StartsWith("System.", StringComparison.Ordinal) && !file.StartsWith("System.Composition", StringComparison.Ordinal))
        || file.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.Win32.", StringComparison.Ordinal);

    private static CSharpCompilation Compile(string project, Dictionary<string, CSharpCompilation> done)
    {
        if (done.TryGetValue(project, out var compilation))
        {
            return compilation;
        }

        var file = XDocument.Parse(Repository.Read(project));
        var folder = Path.GetDirectoryName(project)!.Replace('\\', '/');
        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Path(folder), (string)reference.Attribute("Include")!))).Replace('\\', '/'))
            .Select(reference => Compile(reference, done))
            .ToList();
        var trees = Repository.Files("*.cs", folder)
            .Select(source => CSharpSyntaxTree.ParseText(Repository.Read(source), path: source))
            .Append(CSharpSyntaxTree.ParseText(Usings, path: "Usings.cs"));
        var kind = file.Descendants("OutputType").Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return done[project] = CSharpCompilation.Create(
            file.Descendants("AssemblyName").Single().Value,
            trees,
            [.. Platform, .. Closure(references)],
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<MetadataReference> Closure(IEnumerable<CSharpCompilation> direct) =>
        direct.SelectMany(compilation => compilation.References.OfType<CompilationReference>().Append(compilation.ToMetadataReference())).Distinct();

    private static IEnumerable<AdditionalText> Declarations() => Repository.Files("*.y*ml", SampleCity.Folder).Select(file => new Text(file, Repository.Read(file)));

    private static SampleFinding Finding(Diagnostic diagnostic) => new(
        diagnostic.Location.GetLineSpan().Path.Replace($"{SampleCity.Folder}/", "", StringComparison.Ordinal),
        diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
        diagnostic.Id,
        diagnostic.Severity.ToString().ToLowerInvariant());

    /// <summary>An additional file in memory.</summary>
    internal sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
