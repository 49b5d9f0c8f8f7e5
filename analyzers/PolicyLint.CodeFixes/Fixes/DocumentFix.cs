using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>
/// A fix that mends any number of findings of one document at once. "Fix all" hands them over together, so that two writes of one
/// method get one guard, and not one each.
/// </summary>
public abstract class DocumentFix : CodeFixProvider
{
    /// <summary>Stable over versions and languages: IDEs remember it for "fix all".</summary>
    protected abstract string EquivalenceKey { get; }

    /// <summary>Key of the title in the resource tables.</summary>
    protected abstract string TitleKey { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new Together(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // Offered only when it can be done: a light bulb that does nothing teaches people not to look.
            var mended = await ApplyAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (mended is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(FixTitles.Of(TitleKey), _ => Task.FromResult(mended), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The document without the findings that can be mended; null when none can.</summary>
    protected abstract Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation);

    private sealed class Together(DocumentFix fix) : DocumentBasedFixAllProvider
    {
        protected override Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics) =>
            fix.ApplyAsync(document, diagnostics, context.CancellationToken);
    }
}
