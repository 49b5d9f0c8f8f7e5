using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;

namespace GateShare;

/// <summary>All C# files of a folder under one policy. Packages are not restored: what they declare stays unknown, on both sides alike.</summary>
internal sealed class Analysis(string folder, string policy)
{
    private static readonly ImmutableArray<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))];

    private readonly ImmutableArray<SyntaxTree> _trees =
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(p => CSharpSyntaxTree.ParseText(File.ReadAllText(p), path: p)),
    ];

    private readonly AdditionalText _policy = new PolicyText(File.ReadAllText(policy));

    public int Files => _trees.Length;

    /// <summary>A compilation of its own each time, so that nothing is remembered from the run before.</summary>
    public async Task RunAsync()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Subject", _trees, Platform, options);
        await compilation.WithAnalyzers([new PolicyLintAnalyzer()], new AnalyzerOptions([_policy])).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class PolicyText(string text) : AdditionalText
    {
        public override string Path => "policylint.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
