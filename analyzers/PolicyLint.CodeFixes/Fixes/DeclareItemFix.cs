using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Fixes;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Adds what code holds and its declaration lacks to the declaration's YAML, where that is an additional file of the project.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeclareItemFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL3001"];

    /// <summary>None: one fix brings all members of a category, and two at once would write into one place.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FindingFix.Of(diagnostic.Properties) is not { } fix || FileOf(fix, context.Document.Project) is not { } file)
            {
                continue;
            }

            var text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            var mended = TextFixes.Apply(text.ToString(), [fix], out var applied);
            if (applied == 0)
            {
                continue;
            }

            var solution = context.Document.Project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(mended, text.Encoding, text.ChecksumAlgorithm));
            context.RegisterCodeFix(CodeAction.Create(FixTitles.Of("DeclareItem"), _ => Task.FromResult(solution), nameof(DeclareItemFix)), diagnostic);
        }
    }

    private static TextDocument? FileOf(TextFix fix, Project project) =>
        project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == fix.Edits[0].Path);
}
