using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>An attribute of PolicyLint on a declaration: written by its short name, with the <c>using</c> that it needs.</summary>
internal static class AttributeMark
{
    private const string Suffix = "Attribute";

    /// <summary>The attribute by its short name.</summary>
    public static AttributeListSyntax List(INamedTypeSymbol attribute, params ExpressionSyntax[] arguments)
    {
        var written = Attribute(IdentifierName(attribute.Name[..^Suffix.Length]));
        if (arguments.Length > 0)
        {
            written = written.AddArgumentListArguments([.. arguments.Select(argument => AttributeArgument(argument))]);
        }

        return AttributeList(SingletonSeparatedList(written)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Adds the <c>using</c> of the attribute's namespace where the short name would not be found.</summary>
    public static Document Import(DocumentEditor editor, INamedTypeSymbol attribute, IEnumerable<SyntaxNode> marked)
    {
        var document = editor.GetChangedDocument();
        var isKnown = marked.All(node => editor.SemanticModel
            .LookupNamespacesAndTypes(node.SpanStart, name: attribute.Name)
            .Contains(attribute, SymbolEqualityComparer.Default));
        if (isKnown || editor.GetChangedRoot() is not CompilationUnitSyntax unit)
        {
            return document;
        }

        var import = UsingDirective(ParseName(attribute.ContainingNamespace.ToDisplayString()));
        return document.WithSyntaxRoot(unit.Usings.Count > 0 ? unit.AddUsings(import) : First(unit, import));
    }

    /// <summary>The first directive of a file stands below its leading comments, with a blank line between it and the code.</summary>
    private static CompilationUnitSyntax First(CompilationUnitSyntax unit, UsingDirectiveSyntax import)
    {
        var first = unit.GetFirstToken();
        var directive = import.NormalizeWhitespace().WithLeadingTrivia(first.LeadingTrivia).WithTrailingTrivia(ElasticLineFeed, ElasticLineFeed);
        return unit.ReplaceToken(first, first.WithLeadingTrivia()).WithUsings(SingletonList(directive));
    }
}
