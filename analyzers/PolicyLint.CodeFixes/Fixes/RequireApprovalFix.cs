using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Says that callers owe the approval: adds <c>[RequiresApproval]</c> to the member that writes. Not for <c>Main</c>, which nobody calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RequireApprovalFix : DocumentFix
{
    private const string AttributeType = "PolicyLint.RequiresApprovalAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL1001", "PL2001"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(RequireApprovalFix);

    /// <inheritdoc/>
    protected override string TitleKey => "RequireApproval";

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
            // With another gate missing besides, the finding would only change its number.
            if (DiagnosticGates.Missing(diagnostic) == GateKinds.Approval
                && Member(editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan)) is { } member
                && editor.SemanticModel.GetDeclaredSymbol(member, cancellation) is IMethodSymbol method
                && CanOwe(method, attribute))
            {
                members.Add(member);
            }
        }

        foreach (var member in members)
        {
            editor.AddAttribute(member, AttributeMark.List(attribute));
        }

        return members.Count > 0 ? AttributeMark.Import(editor, attribute, members) : null;
    }

    private static SyntaxNode? Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is MethodDeclarationSyntax or ConstructorDeclarationSyntax);

    private static bool CanOwe(IMethodSymbol method, INamedTypeSymbol attribute) =>
        !(method.IsStatic && method.Name == WellKnownMemberNames.EntryPointMethodName)
        && !method.IsOverride
        && !method.GetAttributes().Any(existing => SymbolEqualityComparer.Default.Equals(existing.AttributeClass, attribute));
}
