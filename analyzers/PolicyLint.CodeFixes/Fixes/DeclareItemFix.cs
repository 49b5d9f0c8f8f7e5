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

    /// <summary>All items of the scope at once, in as few edits as they take: members of one category share an item.</summary>
    public override FixAllProvider? GetFixAllProvider() => new Together();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FindingFix.Of(diagnostic.Properties) is not { } fix || FileOf(fix, context.Document.Project) is not { } file)
            {
                continue;
            }

            if (await ApplyAsync(context.Document.Project.Solution, file, [fix], context.CancellationToken).ConfigureAwait(false) is { } solution)
            {
                context.RegisterCodeFix(ActionFor(solution), diagnostic);
            }
        }
    }

    private static CodeAction ActionFor(Solution solution) =>
        CodeAction.Create(FixTitles.Of("DeclareItem"), _ => Task.FromResult(solution), nameof(DeclareItemFix));

    private static async Task<Solution?> ApplyAsync(Solution solution, TextDocument file, IEnumerable<TextFix> fixes, CancellationToken cancellation)
    {
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var mended = TextFixes.Apply(text.ToString(), fixes, out var applied);
        return applied == 0 ? null : solution.WithAdditionalDocumentText(file.Id, SourceText.From(mended, text.Encoding, text.ChecksumAlgorithm));
    }

    private static TextDocument? FileOf(TextFix fix, Project project) =>
        project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == fix.Edits[0].Path);

    private sealed class Together : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
            foreach (var project in projects)
            {
                var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                solution = await MendAsync(solution, project.Id, diagnostics, context.CancellationToken).ConfigureAwait(false);
            }

            return ReferenceEquals(solution, context.Solution) ? null : ActionFor(solution);
        }

        private static async Task<Solution> MendAsync(Solution solution, ProjectId id, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
        {
            var fixes = diagnostics.Select(diagnostic => FindingFix.Of(diagnostic.Properties)).OfType<TextFix>();
            foreach (var group in fixes.GroupBy(fix => fix.Edits[0].Path, StringComparer.Ordinal))
            {
                if (FileOf(group.First(), solution.GetProject(id)!) is { } file)
                {
                    solution = await ApplyAsync(solution, file, group, cancellation).ConfigureAwait(false) ?? solution;
                }
            }

            return solution;
        }
    }
}
