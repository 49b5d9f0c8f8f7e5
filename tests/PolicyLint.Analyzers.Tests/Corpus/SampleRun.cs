using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;

namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>Compiles samples against the platform, ASP.NET Core and the annotations, and asks the analyzer.</summary>
internal static class SampleRun
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => IsPlatform(Path.GetFileName(p)))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location),
    ];

    public static CSharpCompilation Compile(Sample sample) => Compile(sample, library => library.ToMetadataReference());

    /// <summary>The libraries are referenced as assemblies.</summary>
    public static CSharpCompilation CompileWithEmittedLibraries(Sample sample) => Compile(sample, Emit);

    /// <summary>The libraries are referenced as projects that were compiled against assemblies of their own.</summary>
    public static CSharpCompilation CompileWithForeignLibraries(Sample sample) =>
        Compile(sample, library => library.WithReferences(library.References.Select(r => MetadataReference.CreateFromFile(r.Display!))).ToMetadataReference());

    private static CSharpCompilation Compile(Sample sample, Func<CSharpCompilation, MetadataReference> refer) =>
        Compile(sample.Parts.Prepend(sample.Main), sample.IsExecutable)
            .AddReferences(sample.Libraries.Select((tree, i) => refer(Compile([tree], isExecutable: false).WithAssemblyName("Library" + i))))
            .AddReferences(sample.Assemblies.Select((tree, i) => Emit(Compile([tree], isExecutable: false).WithAssemblyName("Assembly" + i))));

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, bool isExecutable) => CSharpCompilation.Create(
        "Sample",
        trees,
        References,
        new CSharpCompilationOptions(
            isExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>All that the analyzer reports, sorted by place and id. An exception in the analyzer passes through.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, IEnumerable<string> files, bool concurrent = true, Look look = Look.AtProgram)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files.Select(f => (AdditionalText)new TextOnDisk(f))], new HostOptions(look)),
            onAnalyzerException: (e, _, _) => throw new InvalidOperationException("the analyzer fell: " + e, e),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false,
            analyzerExceptionFilter: null);
        var diagnostics = await compilation.WithAnalyzers([new PolicyLintAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. diagnostics
                .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan)
                .ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsPlatform(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal)
            ? !file.StartsWith("System.Composition", StringComparison.Ordinal)
            : file is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"
                || file.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || file.StartsWith("Microsoft.Win32.", StringComparison.Ordinal);

    /// <summary>What the host says of how it looks: by a property of the project, or by the package in an editor.</summary>
    private sealed class HostOptions(Look look) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(look);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(Look look) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = (look, key) switch
                {
                    (Look.AtLargeProgram, "build_property.PolicyLintSliceFrom") => "0",
                    (Look.AtEachFile, "policylint_scope") => "file",
                    _ => null,
                };
                return value is not null;
            }
        }
    }

    private sealed class TextOnDisk(string path) : AdditionalText
    {
        public override string Path { get; } = System.IO.Path.GetFileName(path);

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}

/// <summary>How a sample is looked at.</summary>
public enum Look
{
    AtProgram,
    AtLargeProgram,
    AtEachFile,
}
