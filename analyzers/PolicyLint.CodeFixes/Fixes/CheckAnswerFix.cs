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
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyLint.CodeFixes.Fixes;

/// <summary>Turns an answer that nobody heeds into one that decides: discarded, awaited by nobody, or kept in a variable that is never tested.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CheckAnswerFix : KnowledgeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PL2002"];

    /// <inheritdoc/>
    protected override string EquivalenceKey => nameof(CheckAnswerFix);

    /// <inheritdoc/>
    protected override string TitleKey => "CheckAnswer";

    private protected override bool Mend(Workbench bench, ImmutableArray<Diagnostic> diagnostics)
    {
        var done = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Request(bench.NodeOf(diagnostic), bench) is { } request && !done.Contains(request.Call)
                && bench.FunctionAround(request.Call) is { } function && Check(bench.Editor, request, function))
            {
                done.Add(request.Call);
            }
        }

        return done.Count > 0;
    }

    private static Asked? Request(SyntaxNode node, Workbench bench)
    {
        var call = node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault()
            ?? node.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault();
        if (call is null || bench.Editor.SemanticModel.GetSymbolInfo(call, bench.Cancellation).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        var gates = bench.Knowledge.ModelOf(method)?.Gates ?? [];
        return gates.FirstOrDefault(gate => gate.Gate == GateKinds.Approval) is { } approval ? new Asked(call, method, approval) : null;
    }

    private static bool Check(DocumentEditor editor, Asked asked, FunctionBody function)
    {
        var answer = Answer(asked.Call);
        var isTask = Answers.IsTask(asked.Method.ReturnType);
        var isAwaited = answer is AwaitExpressionSyntax;
        if (isTask && !isAwaited && !function.IsAsync)
        {
            return false;
        }

        var value = isTask && !isAwaited ? AwaitExpression(answer.WithoutTrivia()) : answer;
        switch (answer.Parent)
        {
            case ExpressionStatementSyntax statement:
                return Replace(editor, statement, asked, value, function);
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax statement } when IsDiscard(left, editor.SemanticModel):
                return Replace(editor, statement, asked, value, function);
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax statement } when !isTask || isAwaited:
                return TestAfter(editor, statement, asked, left, function);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable } when !isTask || isAwaited:
                return TestAfter(editor, statement, asked, IdentifierName(variable.Identifier.WithoutTrivia()), function);
            default:
                return false;
        }
    }

    private static bool Replace(DocumentEditor editor, StatementSyntax statement, Asked asked, ExpressionSyntax value, FunctionBody function)
    {
        var check = asked.Gate.Granted == GrantKind.OnReturn
            ? ExpressionStatement(value)
            : Guard.OnAnswer(asked.Gate, value, Answers.TypeOf(asked.Method), function);
        if (check is null)
        {
            return false;
        }

        editor.ReplaceNode(statement, check.WithLeadingTrivia(CommentsOf(statement)));
        return true;
    }

    /// <summary>What stands before the statement; a comment behind it would be lost behind a block, and goes before it too.</summary>
    private static IEnumerable<SyntaxTrivia> CommentsOf(StatementSyntax statement) =>
        statement.GetLeadingTrivia().Concat(statement.GetTrailingTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .SelectMany(comment => new[] { comment, ElasticCarriageReturnLineFeed }));

    private static bool TestAfter(DocumentEditor editor, StatementSyntax statement, Asked asked, IdentifierNameSyntax variable, FunctionBody function)
    {
        var type = Answers.TypeOf(asked.Method);
        if (!Holds(editor.SemanticModel, statement, variable, type) || Guard.OnAnswer(asked.Gate, variable, type, function) is not { } check)
        {
            return false;
        }

        BodyEditor.InsertAfter(editor, statement, check);
        return true;
    }

    /// <summary>Whether the variable is of the type of the answer: what was turned into something else is not tested as the answer is.</summary>
    private static bool Holds(SemanticModel model, StatementSyntax statement, IdentifierNameSyntax variable, ITypeSymbol type) =>
        model.LookupSymbols(statement.Span.End - 1, name: variable.Identifier.ValueText).FirstOrDefault() is not IPropertySymbol { GetMethod: null } and var symbol
        && SymbolEqualityComparer.Default.Equals(GateFinder.TypeOf(symbol), type);

    /// <summary>The call with all that only unwraps it: parentheses, <c>ConfigureAwait</c>, <c>await</c>.</summary>
    private static ExpressionSyntax Answer(ExpressionSyntax call) => call.Parent switch
    {
        ParenthesizedExpressionSyntax or AwaitExpressionSyntax => Answer((ExpressionSyntax)call.Parent),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } => Answer(configured),
        _ => call,
    };

    private static bool IsDiscard(IdentifierNameSyntax name, SemanticModel model) =>
        name.Identifier.ValueText == "_" && model.GetSymbolInfo(name).Symbol is null or IDiscardSymbol;

    private sealed record Asked(InvocationExpressionSyntax Call, IMethodSymbol Method, GateModel Gate);
}
