using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    /// <summary>Two fields are given new objects, and one is later given the other's: by a file of which the names of this project tell nothing.</summary>
    [Theory]
    [InlineData(Look.AtProgram)]
    [InlineData(Look.AtEachFile)]
    public async Task FieldsOfAnotherProject_MayShareAnObject(Look look)
    {
        const string Library = """
            namespace Corpus.Flow;

            public static class T
            {
                public static string Source() => "";

                public static void Sink(object value)
                {
                }
            }

            public sealed class Tag
            {
                public string Text { get; set; } = "";
            }

            public sealed class Pair
            {
                private Tag left = new(), right = new();

                public void Fill(string text) => left.Text = text;

                public void Tie() => right = left;

                public string Show() => right.Text;
            }
            """;
        const string Main = """
            namespace Corpus.Flow;

            public sealed class Kept(Pair pair)
            {
                public void Fill()
                {
                    pair.Fill(T.Source());
                    T.Sink("filled");
                }

                public void Tie() => pair.Tie();

                public void Show() => T.Sink(pair.Show());
            }
            """;
        const string Policy = """
            schemaVersion: 1
            kind: PolicyConfig
            code:
              personalData:
                members: [{ member: Corpus.Flow.T.Source, category: user.name }]
              writers: [{ member: Corpus.Flow.T.Sink, data: [0], class: public-web }]
            """;
        var policy = Path.Combine(Directory.CreateTempSubdirectory("policylint-").FullName, "policylint.yml");
        await File.WriteAllTextAsync(policy, Policy, TestContext.Current.CancellationToken);
        var library = SampleRun.Compile([Parse(Library, "Library.cs")], isExecutable: false).WithAssemblyName("Library");
        var compilation = SampleRun.Compile([Parse(Main, "Main.cs")], isExecutable: false).AddReferences(library.ToMetadataReference());

        var found = Assert.Single(await SampleRun.Analyze(compilation, [policy], look: look));

        Assert.Equal(("PL1002", 12), (found.Id, found.Location.GetLineSpan().StartLinePosition.Line));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, path: path, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<string>> Told(Compilation compilation, Sample sample, Look look) =>
        (await SampleRun.Analyze(compilation, sample.AdditionalFiles, look: look)).Select(d => d.ToString());
}
