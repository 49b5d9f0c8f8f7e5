using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;

namespace CallSites;

/// <summary>One set of analyzers, ours or a peer's.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Analyzers">The analyzers to run.</param>
/// <param name="Enabled">Rules that are off by default and are to run.</param>
internal sealed record Contender(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<string> Enabled)
{
    private static readonly ImmutableArray<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))];

    public static Contender Ours() => new("PolicyLint", [new PolicyLintAnalyzer()], []);

    /// <summary>The analyzers of a dll, of which only the <paramref name="rules"/> run; all of them when there are none.</summary>
    public static Contender FromFile(string path, ImmutableArray<string> rules)
    {
        var analyzers = new AnalyzerFileReference(Path.GetFullPath(path), new Loader(Path.GetDirectoryName(Path.GetFullPath(path))!)).GetAnalyzers(LanguageNames.CSharp);
        return new(
            Path.GetFileNameWithoutExtension(path) + (rules.IsEmpty ? "" : " " + rules[0] + ".."),
            rules.IsEmpty ? analyzers : [.. analyzers.Where(a => a.SupportedDiagnostics.Any(d => rules.Contains(d.Id)))],
            rules);
    }

    /// <summary>Analyses one file by itself.</summary>
    /// <returns>The analyzers' own time as the compiler accounts for it, and how many findings there were.</returns>
    public async Task<(double Seconds, int Findings)> MeasureAsync(string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false)
            .WithSpecificDiagnosticOptions(Enabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn)));
        var compilation = CSharpCompilation.Create("Calls", [CSharpSyntaxTree.ParseText(source, path: "Calls.cs")], Platform, options);
        compilation.GetDiagnostics();
        var driver = compilation.WithAnalyzers(
            Analyzers,
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([new PolicyText(Shape.Policy)]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var result = await driver.GetAnalysisResultAsync(CancellationToken.None);
        return (result.AnalyzerTelemetryInfo.Values.Sum(t => t.ExecutionTime.TotalSeconds), result.GetAllDiagnostics().Length);
    }

    /// <summary>Each peer has its own versions of the libraries that it carries; the compiler is shared.</summary>
    private sealed class Loader(string directory) : IAnalyzerAssemblyLoader
    {
        private readonly PeerContext _context = new(directory);

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }

    private sealed class PeerContext(string directory) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name)
        {
            var beside = Path.Combine(directory, name.Name + ".dll");
            return !name.Name!.StartsWith("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal) && name.Name != "Microsoft.CodeAnalysis" && File.Exists(beside)
                ? LoadFromAssemblyPath(beside)
                : null;
        }
    }
}
