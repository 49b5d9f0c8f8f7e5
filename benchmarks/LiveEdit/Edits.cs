using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LiveEdit;

/// <summary>Edits of single bodies, in the order of the text: each adds a statement to one method.</summary>
internal sealed class Edits(string path)
{
    private int _next;

    /// <summary>The compilation after the next edit of the file; parsed incrementally, as editors do.</summary>
    public Compilation Next(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.First(t => t.FilePath.EndsWith(path, StringComparison.Ordinal));
        var bodies = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(m => m.Body).OfType<BlockSyntax>().ToList();
        var body = bodies[_next++ % bodies.Count];
        var change = new TextChange(new TextSpan(body.OpenBraceToken.Span.End, 0), $" var edited{_next} = {_next}; ");
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(change)));
    }
}
