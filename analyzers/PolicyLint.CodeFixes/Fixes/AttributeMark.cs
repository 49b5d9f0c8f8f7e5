using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>
/// An attribute of PolicyLint on a declaration: written by its short name, with the <c>using</c> that it needs, or in full where the short name
/// means something else.
/// </summary>
internal static class AttributeMark
{
    private const string Suffix = "Attribute";

    /// <summary>The attribute as it is to be written on the member.</summary>
    public static AttributeListSyntax List(INamedTypeSymbol attribute, SemanticModel model, SyntaxNode member, params ExpressionSyntax[] arguments)
    {
        var name = ShortName(attribute);
        var written = Attribute(IsHidden(attribute, model, member) ? ParseName("global::" + attribute.ContainingNamespace.ToDisplayString() + "." + name) : IdentifierName(name));
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
        var isKnown = marked.All(node => IsHidden(attribute, editor.SemanticModel, node) || Meant(attribute.Name, editor.SemanticModel, node).Contains(attribute, SymbolEqualityComparer.Default));
        if (isKnown || editor.GetChangedRoot() is not CompilationUnitSyntax unit)
        {
            return document;
        }

        var import = UsingDirective(ParseName(attribute.ContainingNamespace.ToDisplayString()));
        return document.WithSyntaxRoot(unit.Usings.Count > 0 ? unit.AddUsings(import) : First(unit, import));
    }

    private static string ShortName(INamedTypeSymbol attribute) => attribute.Name[..^Suffix.Length];

    /// <summary>Whether the name, short or with its suffix, already means something else there.</summary>
    private static bool IsHidden(INamedTypeSymbol attribute, SemanticModel model, SyntaxNode member) =>
        Meant(attribute.Name, model, member).Concat(Meant(ShortName(attribute), model, member)).Any(found => found is not INamespaceSymbol && !SymbolEqualityComparer.Default.Equals(found, attribute));

    private static IEnumerable<ISymbol> Meant(string name, SemanticModel model, SyntaxNode member) => model.LookupNamespacesAndTypes(member.SpanStart, name: name);

    /// <summary>The first directive of a file stands below its leading comments, with a blank line between it and the code.</summary>
    private static CompilationUnitSyntax First(CompilationUnitSyntax unit, UsingDirectiveSyntax import)
    {
        var first = unit.GetFirstToken();
        var directive = import.NormalizeWhitespace().WithLeadingTrivia(first.LeadingTrivia).WithTrailingTrivia(ElasticLineFeed, ElasticLineFeed);
        return unit.ReplaceToken(first, first.WithLeadingTrivia()).WithUsings(SingletonList(directive));
    }
}
