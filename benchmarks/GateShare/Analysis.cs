using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;

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
        await Compilation().WithAnalyzers([new PolicyLintAnalyzer()], new AnalyzerOptions([_policy])).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The flow engine alone: from the names of the program to the fixpoint, with what it binds on the way.</summary>
    /// <returns>Its cpu seconds, how many bodies it interpreted, how often, and in how many steps.</returns>
    public EngineRun RunEngine()
    {
        var compilation = Compilation();
        var knowledge = CodeKnowledge.Create(compilation, PolicyInputs.Read([_policy], null, CancellationToken.None).Knowledge, CancellationToken.None);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var engine = new FlowEngine(compilation, knowledge, CancellationToken.None);
        engine.Run();
        return new((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, engine.Interpreted.Count, engine.Interpreted.Sum(b => b.Runs), engine.Work);
    }

    private CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Subject", _trees, Platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}

/// <summary>What one run of the flow engine did.</summary>
internal sealed record EngineRun(double Seconds, int Bodies, int Runs, long Steps);
