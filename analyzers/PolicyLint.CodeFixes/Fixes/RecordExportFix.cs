using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Records an export after it was written, or before it where nothing can stand after it (<c>return</c>, an expression body).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RecordExportFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL2006"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(RecordExportFix);

    /// <inheritdoc/>
    protected override string TitleKey => "RecordExport";

    /// <inheritdoc/>
    protected override async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await DocumentKnowledge.OfAsync(document, cancellation).ConfigureAwait(false) is not { } knowledge)
        {
            return null;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var anchors = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            var node = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (FunctionBody.Around(node, editor.SemanticModel, cancellation) is { } function)
            {
                Record(editor, knowledge, function, node, anchors);
            }
        }

        return anchors.Count > 0 ? editor.GetChangedDocument() : null;
    }

    private static void Record(DocumentEditor editor, CodeKnowledge knowledge, FunctionBody function, SyntaxNode node, HashSet<SyntaxNode> anchors)
    {
        if (Anchor.Outside(node, function) is not { } anchor || anchors.Contains(anchor)
            || new GateFinder(editor.SemanticModel, knowledge, function).Find(GateKinds.Audit, anchor.SpanStart) is not { } call
            || Guard.Of(call, function) is not { } record)
        {
            return;
        }

        anchors.Add(anchor);
        if (anchor is StatementSyntax statement && call.Gate.Granted == GrantKind.OnReturn && EndsBelow(statement, editor.SemanticModel))
        {
            BodyEditor.InsertAfter(editor, statement, record);
        }
        else
        {
            BodyEditor.InsertBefore(editor, anchor, [record], function);
        }
    }

    /// <summary>Whether every normal way out of the statement goes on to what follows it.</summary>
    private static bool EndsBelow(StatementSyntax statement, SemanticModel model) =>
        model.AnalyzeControlFlow(statement) is { Succeeded: true, EndPointIsReachable: true } flow && flow.ExitPoints.IsEmpty && flow.ReturnStatements.IsEmpty;
}
