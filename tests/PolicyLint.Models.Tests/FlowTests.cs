using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;

namespace PolicyLint.Models.Tests;

/// <summary>
/// Programs that use the real libraries, from where personal data comes to where it leaves: every line finds what its comment
/// expects, and no other line finds anything.
/// </summary>
public sealed partial class FlowTests
{
    private const string Policy = """
        schemaVersion: 1
        kind: PolicyConfig
        code:
          personalData:
            names: off
            members:
              - { member: '**.Source', category: user.name }
        """;

    private const string Vocabulary = """
        public static class Vocabulary
        {
            public static string Source() => "";
        }
        """;

    /// <param name="stubs">What stands for libraries that cannot be had here.</param>
    [Theory]
    [InlineData("Platform.cs")]
    [InlineData("Packages.cs")]
    [InlineData("Stubbed.cs", "Stubs.cs")]
    public async Task SaysWhatItsCommentsExpect(string sample, string? stubs = null)
    {
        var text = await ReadAsync(sample);
        var compilation = Library.Compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(Parse(text, sample), Parse(SourceText.From(Vocabulary), "Vocabulary.cs"));
        if (stubs is not null)
            compilation = compilation.AddReferences(Library.Compile((await ReadAsync(stubs)).ToString()).WithAssemblyName("Stubs").ToMetadataReference());
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));

        var found = await compilation
            .WithAnalyzers([new PolicyLintAnalyzer()], new AnalyzerOptions([new InMemory("policylint.yml", Policy)]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Expected(text), found.Select(d => $"{d.Location.GetLineSpan().StartLinePosition.Line + 1} {d.Id}").Order(StringComparer.Ordinal));
    }

    private static async Task<SourceText> ReadAsync(string sample) =>
        SourceText.From(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Samples", sample), TestContext.Current.CancellationToken));

    private static SyntaxTree Parse(SourceText text, string path) => CSharpSyntaxTree.ParseText(text, path: path, cancellationToken: TestContext.Current.CancellationToken);

    private static IEnumerable<string> Expected(SourceText text) => text.Lines
        .SelectMany(l => Comment().Match(l.ToString()).Groups["id"].Captures.Select(c => $"{l.LineNumber + 1} {c.Value}"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"//( (?<id>PL\d{4}))+$")]
    private static partial Regex Comment();

    private sealed class InMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
