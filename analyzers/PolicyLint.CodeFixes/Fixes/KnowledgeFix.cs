using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>A fix that goes by what the policy knows of the code: which calls are gates, and what they grant.</summary>
public abstract class KnowledgeFix : DocumentFix
{
    /// <inheritdoc/>
    protected sealed override async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await DocumentKnowledge.OfAsync(document, cancellation).ConfigureAwait(false) is not { } knowledge)
        {
            return null;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        return Mend(new Workbench(editor, knowledge, cancellation), diagnostics) ? editor.GetChangedDocument() : null;
    }

    /// <summary>Mends what can be mended; false when that is nothing.</summary>
    private protected abstract bool Mend(Workbench bench, ImmutableArray<Diagnostic> diagnostics);

    /// <summary>The document under work, and what is known of it.</summary>
    private protected sealed record Workbench(DocumentEditor Editor, CodeKnowledge Knowledge, CancellationToken Cancellation)
    {
        /// <summary>The code that the finding stands at.</summary>
        public SyntaxNode NodeOf(Diagnostic diagnostic) => Editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

        /// <summary>The function around the code; null outside of any.</summary>
        public FunctionBody? FunctionAround(SyntaxNode node) => FunctionBody.Around(node, Editor.SemanticModel, Cancellation);
    }
}
