using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Records an export after it was written, or before it where nothing can stand after it (<c>return</c>, an expression body).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RecordExportFix : KnowledgeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL2006"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(RecordExportFix);

    /// <inheritdoc/>
    protected override string TitleKey => "RecordExport";

    private protected override bool Mend(Workbench bench, ImmutableArray<Diagnostic> diagnostics)
    {
        var anchors = new HashSet<SyntaxNode>();
        foreach (var node in diagnostics.Select(bench.NodeOf))
        {
            if (bench.FunctionAround(node) is { } function)
            {
                Record(bench, function, node, anchors);
            }
        }

        return anchors.Count > 0;
    }

    private static void Record(Workbench bench, FunctionBody function, SyntaxNode node, HashSet<SyntaxNode> anchors)
    {
        var editor = bench.Editor;
        if (Anchor.Outside(node, function) is not { } anchor || anchors.Contains(anchor)
            || new GateFinder(editor.SemanticModel, bench.Knowledge, function).Find(GateKinds.Audit, anchor.SpanStart) is not { } call
            || Guard.Of(call, function) is not { } record)
        {
            return;
        }

        anchors.Add(anchor);
        // Whoever goes through an iterator may stop before its end.
        if (anchor is StatementSyntax statement && !function.IsIterator && call.Gate.Granted == GrantKind.OnReturn && EndsBelow(statement, editor.SemanticModel))
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
