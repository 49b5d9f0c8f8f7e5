using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyLint.Cli.Adoption;

/// <summary>The lines of the member that a line of C# belongs to.</summary>
internal sealed class MemberLines(string directory)
{
    private readonly Dictionary<string, (SyntaxNode Root, SourceText Text)?> _files = new(StringComparer.Ordinal);

    /// <summary>First and last line, 1-based; the line itself where it belongs to no member that does something, or the file is not there.</summary>
    public (int First, int Last) Around(string path, int line)
    {
        if (Read(path) is not var (root, text) || line < 1 || line > text.Lines.Count)
        {
            return (line, line);
        }

        var written = text.Lines[line - 1];
        var start = text.ToString(written.Span).AsSpan();
        var token = root.FindToken(written.Start + (start.Length - start.TrimStart().Length));
        var member = token.Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        if (member is null or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)
        {
            return (line, line);
        }

        // Statements at the top of a program are one body.
        var span = member is GlobalStatementSyntax ? ((CompilationUnitSyntax)root).Members.OfType<GlobalStatementSyntax>().Select(statement => statement.Span).Aggregate((a, b) => TextSpan.FromBounds(a.Start, b.End)) : member.Span;
        var lines = text.Lines.GetLinePositionSpan(span);
        return (lines.Start.Line + 1, lines.End.Line + 1);
    }

    private (SyntaxNode Root, SourceText Text)? Read(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _files[path] = file = Parse(Path.GetFullPath(path, directory));
        }

        return file;
    }

    private static (SyntaxNode Root, SourceText Text)? Parse(string path)
    {
        try
        {
            var text = SourceText.From(File.ReadAllText(path));
            return (CSharpSyntaxTree.ParseText(text).GetRoot(), text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
