using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Knowledge.Places;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Directories that the program itself serves to browsers: those of the file providers that it hands to <c>UseStaticFiles</c> and its
/// kind. Found by the names before anything is interpreted, since a write may come before the server is set up.
/// </summary>
internal sealed class ServedDirectories(Compilation compilation, NameIndex names, CancellationToken cancellation)
{
    private const int MaxNesting = 4;

    private const string Provider = "PhysicalFileProvider";

    private static readonly HashSet<string> Serving =
        ["UseStaticFiles", "UseFileServer", "UseDirectoryBrowser", "StaticFileOptions", "FileServerOptions", "DirectoryBrowserOptions", "MapStaticAssets"];

    private ImmutableArray<PlaceGlob> _globs;

    /// <summary>Null when the place is not in such a directory.</summary>
    public DestinationMatch? Match(string place)
    {
        if (_globs.IsDefault)
        {
            _globs = [.. Find().Select(g => new PlaceGlob(g))];
        }

        return _globs.IsEmpty || !_globs.Any(g => g.Matches(PlacePath.Parse(place))) ? null : new DestinationMatch(DestinationClasses.PublicWeb, null, PlaceDisplay.Of(place));
    }

    private IEnumerable<string> Find()
    {
        foreach (var member in names.Anywhere(Provider))
        {
            if (!member.Names.Any(n => Serving.Contains(n.Name)))
            {
                continue;
            }

            var model = compilation.GetSemanticModel(member.Syntax.SyntaxTree);
            foreach (var creation in member.Syntax.DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
            {
                if (creation is { ArgumentList.Arguments: [var root, ..] } && creation.Type.ToString().EndsWith(Provider, StringComparison.Ordinal) && GlobOf(TextOf(root.Expression, model, 0)) is { } glob)
                {
                    yield return glob;
                }
            }
        }
    }

    /// <summary>All below the directory; of one whose beginning is not known, what is called so wherever it is.</summary>
    private static string? GlobOf(string text)
    {
        var hole = text.LastIndexOf(PlaceText.Hole);
        var known = text.Substring(hole + 1).Replace('\\', '/').TrimEnd('/');
        return known.Trim('/').Length == 0 ? null : (hole < 0 ? known : "**/" + known.TrimStart('/')) + "/**";
    }

    /// <summary>The path as far as it is written: a hole for each part that is not.</summary>
    private string TextOf(ExpressionSyntax expression, SemanticModel model, int nesting)
    {
        var hole = PlaceText.Hole.ToString();
        if (model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string constant })
        {
            return constant;
        }

        switch (expression)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Combine" or "Join" } } combined:
                return string.Join("/", combined.ArgumentList.Arguments.Select(a => TextOf(a.Expression, model, nesting)));
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetFullPath" }, ArgumentList.Arguments: [var path, ..] }:
                return TextOf(path.Expression, model, nesting);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return TextOf(sum.Left, model, nesting) + TextOf(sum.Right, model, nesting);
            case InterpolatedStringExpressionSyntax text:
                return string.Concat(text.Contents.Select(c => c is InterpolatedStringTextSyntax literal ? literal.TextToken.ValueText : hole));
            case IdentifierNameSyntax when nesting < MaxNesting && Initializer(expression, model) is { } value && value.SyntaxTree == expression.SyntaxTree:
                return TextOf(value, model, nesting + 1);
            default:
                return hole;
        }
    }

    private ExpressionSyntax? Initializer(ExpressionSyntax variable, SemanticModel model) =>
        model.GetSymbolInfo(variable, cancellation).Symbol is { DeclaringSyntaxReferences: [var reference] } and (ILocalSymbol or IFieldSymbol)
            ? (reference.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;
}
