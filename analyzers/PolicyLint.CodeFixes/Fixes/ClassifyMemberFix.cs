using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Classifies a member whose name looks personal: adds <c>[PersonalData("category")]</c> with the category that the name suggests.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ClassifyMemberFix : DocumentFix
{
    private const string AttributeType = "PolicyLint.PersonalDataAttribute";

    /// <summary>The property of the diagnostic that names the suggested category.</summary>
    private const string CategoryProperty = "category";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL3005"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(ClassifyMemberFix);

    /// <inheritdoc/>
    protected override string TitleKey => "ClassifyMember";

    /// <inheritdoc/>
    protected override async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        if (editor.SemanticModel.Compilation.GetTypeByMetadataName(AttributeType) is not { } attribute)
        {
            return null;
        }

        var members = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CategoryProperty, out var category) && !string.IsNullOrEmpty(category)
                && Member(editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan)) is { } member && members.Add(member))
            {
                editor.ReplaceNode(member, (current, generator) => Classified(current, generator, attribute, category!));
            }
        }

        return members.Count > 0 ? AttributeMark.Import(editor, attribute, members) : null;
    }

    private static SyntaxNode? Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax or MethodDeclarationSyntax);

    private static SyntaxNode Classified(SyntaxNode member, SyntaxGenerator generator, INamedTypeSymbol type, string category)
    {
        var attribute = AttributeMark.List(type, LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(category)));

        // On a record's parameter the attribute would otherwise stay on the parameter and never reach the property.
        return member is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter
            ? parameter.AddAttributeLists(attribute.WithTarget(AttributeTargetSpecifier(Token(SyntaxKind.PropertyKeyword))))
            : generator.AddAttributes(member, attribute);
    }
}
