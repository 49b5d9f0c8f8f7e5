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
public sealed class ClassifyMemberFix : AttributeFix
{
    /// <summary>The property of the diagnostic that names the suggested category.</summary>
    private const string CategoryProperty = "data";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL3005"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(ClassifyMemberFix);

    /// <inheritdoc/>
    protected override string TitleKey => "ClassifyMember";

    /// <inheritdoc/>
    protected override string AttributeType => "PolicyLint.PersonalDataAttribute";

    private protected override Mark? MarkOf(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, INamedTypeSymbol attribute, CancellationToken cancellation) =>
        diagnostic.Properties.TryGetValue(CategoryProperty, out var category) && !string.IsNullOrEmpty(category) && Member(node) is { } member
            ? new Mark(member, AttributeMark.List(attribute, model, member, LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(category!))))
            : null;

    // On a record's parameter the attribute would otherwise stay on the parameter and never reach the property.
    private protected override SyntaxNode Add(SyntaxNode member, AttributeListSyntax attribute, SyntaxGenerator generator) =>
        member is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter
            ? parameter.AddAttributeLists(attribute.WithTarget(AttributeTargetSpecifier(Token(SyntaxKind.PropertyKeyword))))
            : base.Add(member, attribute, generator);

    private static SyntaxNode? Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax or MethodDeclarationSyntax);
}
