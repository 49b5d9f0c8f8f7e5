using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace WholeCompilation;

/// <summary>A code base as its compiler sees it: what a response file of <c>csc</c> names, parsed anew for every compilation.</summary>
internal sealed class CodeBase(string responseFile, string directory)
{
    private readonly CSharpCommandLineArguments _arguments = CSharpCommandLineParser.Default.Parse(["@" + responseFile], directory, null);
    private readonly ImmutableArray<(string Path, SourceText Text)> _sources =
    [
        .. CSharpCommandLineParser.Default.Parse(["@" + responseFile], directory, null).SourceFiles
            .Select(f => (f.Path, SourceText.From(File.ReadAllText(f.Path), System.Text.Encoding.UTF8))),
    ];

    private ImmutableArray<MetadataReference> _references = [];

    public int Lines => _sources.Sum(s => s.Text.Lines.Count);

    public Compilation Compile()
    {
        _references = _references.IsEmpty ? [.. _arguments.MetadataReferences.Select(r => (MetadataReference)MetadataReference.CreateFromFile(r.Reference, r.Properties))] : _references;
        var trees = _sources.AsParallel().AsOrdered().Select(s => CSharpSyntaxTree.ParseText(s.Text, _arguments.ParseOptions, s.Path)).ToImmutableArray();
        Compilation compilation = CSharpCompilation.Create(_arguments.CompilationName ?? "Subject", trees, _references, _arguments.CompilationOptions.WithConcurrentBuild(false));
        var generators = _arguments.AnalyzerReferences
            .SelectMany(r => new AnalyzerFileReference(r.FilePath, Loader.Instance).GetGenerators(LanguageNames.CSharp))
            .ToImmutableArray();
        if (!generators.IsEmpty)
        {
            CSharpGeneratorDriver.Create(generators, parseOptions: _arguments.ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        return compilation;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
