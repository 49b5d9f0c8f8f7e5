using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>A fix that puts an attribute of PolicyLint on declarations, each once. Not offered where the attribute cannot be referenced.</summary>
public abstract class AttributeFix : DocumentFix
{
    /// <summary>Full name of the attribute's class.</summary>
    protected abstract string AttributeType { get; }

    /// <inheritdoc/>
    protected sealed override async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        if (editor.SemanticModel.Compilation.GetTypeByMetadataName(AttributeType) is not { } attribute)
        {
            return null;
        }

        var marked = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            var node = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan);
            if (MarkOf(diagnostic, node, editor.SemanticModel, attribute, cancellation) is { } mark && marked.Add(mark.Member))
            {
                editor.ReplaceNode(mark.Member, (current, generator) => Add(current, mark.Attribute, generator));
            }
        }

        return marked.Count > 0 ? AttributeMark.Import(editor, attribute, marked) : null;
    }

    /// <summary>The declaration to mark and the attribute to put on it; null when the finding is not to be mended so.</summary>
    private protected abstract Mark? MarkOf(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, INamedTypeSymbol attribute, CancellationToken cancellation);

    private protected virtual SyntaxNode Add(SyntaxNode member, AttributeListSyntax attribute, SyntaxGenerator generator) => generator.AddAttributes(member, attribute);

    private protected sealed record Mark(SyntaxNode Member, AttributeListSyntax Attribute);
}
