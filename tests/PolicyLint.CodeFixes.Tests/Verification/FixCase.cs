using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.CodeFixes.Fixes;

namespace PolicyLint.CodeFixes.Tests.Verification;

/// <summary>A document beside <see cref="Office"/>, its findings, and what a fix makes of it.</summary>
internal sealed class FixCase
{
    /// <summary>A policy that says nothing about code but that names are looked at.</summary>
    public const string Policy = "schemaVersion: 1\nkind: PolicyConfig\ncode: { personalData: { names: report } }\n";

    private readonly Document document;

    private FixCase(Document document) => this.document = document;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A library that holds the source; an executable when it has top-level statements.</summary>
    public static FixCase Of(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, string? policy = null)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Case",
            "Case",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: References()));
        project = project.AddDocument("Office.cs", SourceText.From(Office.Source)).Project;
        if (policy is not null)
        {
            project = project.AddAdditionalDocument("policylint.yml", SourceText.From(policy)).Project;
        }

        return new FixCase(project.AddDocument("Case.cs", SourceText.From(source.ReplaceLineEndings("\n"))));
    }

    /// <summary>The ids of the document's findings, in order.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync() => [.. (await DiagnosticsAsync(document)).Select(finding => finding.Id)];

    /// <summary>The text after the fix was applied to the first finding that it takes; null when it is not offered for any.</summary>
    public async Task<string?> FixFirstAsync(DocumentFix fix)
    {
        foreach (var diagnostic in await DiagnosticsAsync(document))
        {
            if (await OfferAsync(fix, diagnostic) is { } action)
            {
                return await ResultAsync(action);
            }
        }

        return null;
    }

    /// <summary>The text after "fix all in document"; null when the fix is not offered.</summary>
    public async Task<string?> FixAllAsync(DocumentFix fix)
    {
        var diagnostics = (await DiagnosticsAsync(document)).Where(found => fix.FixableDiagnosticIds.Contains(found.Id)).ToImmutableArray();
        var context = new FixAllContext(
            document, fix, FixAllScope.Document, fix.GetType().Name, diagnostics.Select(found => found.Id), new FoundDiagnostics(diagnostics), Cancellation);
        return await fix.GetFixAllProvider().GetFixAsync(context) is { } action ? await ResultAsync(action) : null;
    }

    private async Task<CodeAction?> OfferAsync(DocumentFix fix, Diagnostic diagnostic)
    {
        if (!fix.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            return null;
        }

        CodeAction? offered = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered = action, Cancellation));
        return offered;
    }

    /// <summary>The text after the action, which must compile and be clean of what it mended.</summary>
    private async Task<string> ResultAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Cancellation);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var compilation = (await changed.Project.GetCompilationAsync(Cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(Cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await changed.GetTextAsync(Cancellation)).ToString();
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync(Cancellation))!;
        var tree = await document.GetSyntaxTreeAsync(Cancellation);
        Assert.Empty(compilation.GetDiagnostics(Cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers([new PolicyLintAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree == tree).OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "PolicyLint.Annotations.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
