using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Tests.Corpus;

/// <summary>Projects that are referenced as source, as an editor does it.</summary>
public sealed class ReferencedProjectTests
{
    public static TheoryData<string> Samples() => [.. Sample.All.Where(s => !Sample.Read(s).Libraries.IsEmpty)];

    /// <summary>
    /// A project of another framework shows itself to the compiler through symbols that are not those of its own code.
    /// It is seen as its assembly would be: less is known of it, and nothing is passed over.
    /// </summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task AProjectOfAnotherFramework_IsSeenAsItsAssembly(string path)
    {
        var sample = Sample.Read(path);
        var (foreign, compiled) = (SampleRun.CompileWithForeignLibraries(sample), SampleRun.CompileWithEmittedLibraries(sample));
        var project = foreign.References.OfType<CompilationReference>().First();
        Assert.NotEqual(project.Compilation.Assembly, foreign.GetAssemblyOrModuleSymbol(project), SymbolEqualityComparer.Default);

        var expected = await Told(compiled, sample, Look.AtProgram);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await Told(foreign, sample, Look.AtProgram));
        Assert.Equal(expected, await Told(foreign, sample, Look.AtLargeProgram));
    }

    private static async Task<IEnumerable<string>> Told(Compilation compilation, Sample sample, Look look) =>
        (await SampleRun.Analyze(compilation, sample.AdditionalFiles, look: look)).Select(d => d.ToString());
}
