using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>A C# block of the documentation, compiled beside <c>docs/rules/examples.cs</c> and analysed under the policy above it.</summary>
internal sealed partial record CodeExample(string File, int Number, string Source, string? Policy)
{
    private const string FileName = "Example.cs";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>All C# blocks of a document, except those that are illustrations.</summary>
    public static IEnumerable<CodeExample> In(string file)
    {
        string? policy = null;
        var number = 0;
        foreach (var fence in Fence.In(Repository.Read(file)))
        {
            if (fence.Language == "yaml" && fence.Attributes.Contains("policy"))
            {
                policy = "schemaVersion: 1\nkind: PolicyConfig\n" + fence.Text;
            }
            else if (fence.Language == "csharp" && !fence.Attributes.Contains("illustration"))
            {
                yield return new CodeExample(file, ++number, fence.Text, policy);
            }
        }
    }

    /// <summary>What the comments of the block say: <c>// PL1001</c> at the line, with a fragment of the message behind a colon if the reader should know it.</summary>
    public IReadOnlyList<Expected> Expected() =>
        [.. Source.Split('\n').SelectMany((line, index) => Expectation().Matches(line).Select(match => new Expected(index + 1, match.Groups["id"].Value, match.Groups["text"].Value.Trim())))];

    /// <summary>What the analyzers say, by line of the block.</summary>
    public async Task<IReadOnlyList<Expected>> FoundAsync(CancellationToken cancellation)
    {
        const string head = "namespace Example;\n";
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(head + Source), options, FileName, cancellation);
        var compilation = CSharpCompilation.Create(
            "Example",
            [tree, Parse(Usings, "Usings.cs"), Parse(Repository.Read("docs/rules/examples.cs"), "Office.cs")],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        ImmutableArray<AdditionalText> files = Policy is null ? [] : [new PolicyText(Policy)];
        var found = await compilation.WithAnalyzers([new PolicyLintAnalyzer()], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. found
            .Where(diagnostic => diagnostic.Location.SourceTree == tree)
            .Select(diagnostic => new Expected(diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id, diagnostic.GetMessage()))
            .OrderBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];

        SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, options, path, cancellationToken: cancellation);
    }

    public override string ToString() => $"{File} #{Number}";

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "PolicyLint.Annotations.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));

    [GeneratedRegex(@"//\s*(?<id>PL\d{4})(?::\s*(?<text>[^/\n]*))?")]
    private static partial Regex Expectation();

    private sealed class PolicyText(string text) : AdditionalText
    {
        public override string Path => "policylint.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}

/// <summary>A finding in a block: its line, its rule, and its message or a fragment of it.</summary>
internal sealed record Expected(int Line, string Id, string Text);
