using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>
/// Asks the missing gates before the write or the export, and leaves when one refuses. Offered where exactly one gate of each missing
/// kind is in scope and its parameters can be filled.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InsertGateFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL1001", "PL1002", "PL1003", "PL1004", "PL1006", "PL2001", "PL2005"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(InsertGateFix);

    /// <inheritdoc/>
    protected override string TitleKey => "InsertGate";

    /// <inheritdoc/>
    protected override async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await DocumentKnowledge.OfAsync(document, cancellation).ConfigureAwait(false) is not { } knowledge)
        {
            return null;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var guarded = false;
        foreach (var group in ByFunction(diagnostics, editor, cancellation))
        {
            guarded |= Insert(editor, knowledge, group.Key, group.ToList());
        }

        return guarded ? editor.GetChangedDocument() : null;
    }

    private static IEnumerable<IGrouping<FunctionBody, Missing>> ByFunction(ImmutableArray<Diagnostic> diagnostics, DocumentEditor editor, CancellationToken cancellation) =>
        from diagnostic in diagnostics
        let gates = DiagnosticGates.Missing(diagnostic)
        where gates != GateKinds.None
        let node = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
        let function = FunctionBody.Around(node, editor.SemanticModel, cancellation)
        where function is not null
        group new Missing(node, gates) by function;

    private static bool Insert(DocumentEditor editor, CodeKnowledge knowledge, FunctionBody function, IReadOnlyList<Missing> missing)
    {
        if (Anchor.Before([.. missing.Select(each => each.Node)], function) is not { } anchor)
        {
            return false;
        }

        var finder = new GateFinder(editor.SemanticModel, knowledge, function);
        var gates = missing.Aggregate(GateKinds.None, (all, each) => all | each.Gates);
        var guards = ImmutableArray.CreateBuilder<StatementSyntax>();
        foreach (var gate in DiagnosticGates.InOrder(gates))
        {
            // Half of the gates would leave the finding, with another text.
            if (finder.Find(gate, anchor.SpanStart) is not { } call || Guard.Of(call, function) is not { } guard)
            {
                return false;
            }

            guards.Add(guard);
        }

        BodyEditor.InsertBefore(editor, anchor, guards, function);
        return true;
    }

    private sealed record Missing(SyntaxNode Node, GateKinds Gates);
}
