using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Says that callers owe the approval: adds <c>[RequiresApproval]</c> to the member that writes. Not for <c>Main</c>, which nobody calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RequireApprovalFix : AttributeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL1001", "PL2001"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(RequireApprovalFix);

    /// <inheritdoc/>
    protected override string TitleKey => "RequireApproval";

    /// <inheritdoc/>
    protected override string AttributeType => "PolicyLint.RequiresApprovalAttribute";

    // With another gate missing besides, the finding would only change its number.
    private protected override Mark? MarkOf(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, INamedTypeSymbol attribute, CancellationToken cancellation) =>
        DiagnosticGates.Missing(diagnostic) == GateKinds.Approval && Member(node) is { } member
        && model.GetDeclaredSymbol(member, cancellation) is IMethodSymbol method && CanOwe(method, attribute)
            ? new Mark(member, AttributeMark.List(attribute, model, member))
            : null;

    /// <summary>The member around the finding. What stands within a lambda or a local function runs when somebody else calls it, who owes nothing to the member.</summary>
    private static SyntaxNode? Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            is (MethodDeclarationSyntax or ConstructorDeclarationSyntax) and var member ? member : null;

    private static bool CanOwe(IMethodSymbol method, INamedTypeSymbol attribute) =>
        !(method.IsStatic && method.Name == WellKnownMemberNames.EntryPointMethodName)
        && !method.IsOverride
        && !method.GetAttributes().Any(existing => SymbolEqualityComparer.Default.Equals(existing.AttributeClass, attribute));
}
