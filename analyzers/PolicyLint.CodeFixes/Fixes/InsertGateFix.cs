using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.CodeFixes.Bodies;
using PolicyLint.CodeFixes.Gates;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>
/// Asks the missing gates before the write or the export, and leaves when one refuses. Offered where exactly one gate of each missing
/// kind is in scope and its parameters can be filled.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InsertGateFix : KnowledgeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL1001", "PL1002", "PL1003", "PL1004", "PL1006", "PL2001", "PL2005"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(InsertGateFix);

    /// <inheritdoc/>
    protected override string TitleKey => "InsertGate";

    private protected override bool Mend(Workbench bench, ImmutableArray<Diagnostic> diagnostics)
    {
        var guarded = false;
        foreach (var group in ByFunction(bench, diagnostics))
        {
            guarded |= Insert(bench, group.Key, [.. group]);
        }

        return guarded;
    }

    private static IEnumerable<IGrouping<FunctionBody, Missing>> ByFunction(Workbench bench, ImmutableArray<Diagnostic> diagnostics) =>
        from diagnostic in diagnostics
        let gates = DiagnosticGates.Missing(diagnostic)
        where gates != GateKinds.None
        let node = bench.NodeOf(diagnostic)
        let function = bench.FunctionAround(node)
        where function is not null
        group new Missing(node, gates) by function;

    private static bool Insert(Workbench bench, FunctionBody function, IReadOnlyList<Missing> missing)
    {
        if (Anchor.Before([.. missing.Select(each => each.Node)], function) is not { } anchor)
        {
            return false;
        }

        var finder = new GateFinder(bench.Editor.SemanticModel, bench.Knowledge, function);
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

        BodyEditor.InsertBefore(bench.Editor, anchor, guards, function);
        return true;
    }

    private sealed record Missing(SyntaxNode Node, GateKinds Gates);
}
