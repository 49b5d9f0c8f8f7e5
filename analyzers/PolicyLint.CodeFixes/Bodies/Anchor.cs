using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.CodeFixes.Bodies;

/// <summary>The statement, or the expression body, before which a question is asked.</summary>
internal static class Anchor
{
    /// <summary>
    /// The statement before which one question covers all <paramref name="nodes"/> of a function: outside of loops (asked once, not per
    /// item), of <c>using</c> and <c>try</c> (a file is not opened for nothing, and a refusal is not swallowed). An expression body stands for itself.
    /// </summary>
    public static SyntaxNode? Before(IReadOnlyList<SyntaxNode> nodes, FunctionBody function)
    {
        var anchors = nodes.Select(node => Outside(node, function)).ToList();
        if (anchors.Contains(null))
        {
            return null;
        }

        var common = Common(anchors!, function);
        return common is StatementSyntax statement ? BeforeItsResources(statement) : common;
    }

    /// <summary>The statement that holds the node, outside of loops, <c>using</c>, <c>try</c> and <c>else if</c>.</summary>
    public static SyntaxNode? Outside(SyntaxNode node, FunctionBody function)
    {
        SyntaxNode? anchor = null;
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor == function.Syntax)
            {
                break;
            }

            anchor = ancestor switch
            {
                ArrowExpressionClauseSyntax => ancestor,
                ExpressionSyntax when IsBodyOf(ancestor, function) => ancestor,
                BlockSyntax => anchor,
                StatementSyntax when anchor is null || Surrounds(ancestor) || ancestor is IfStatementSyntax { Else: { } otherwise } && otherwise.Statement == anchor => ancestor,
                _ => anchor,
            };
        }

        return anchor;
    }

    private static bool IsBodyOf(SyntaxNode node, FunctionBody function) =>
        function.Syntax is AnonymousFunctionExpressionSyntax lambda && lambda.ExpressionBody == node;

    private static bool Surrounds(SyntaxNode node) =>
        node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
            or UsingStatementSyntax or TryStatementSyntax or LockStatementSyntax or FixedStatementSyntax or CheckedStatementSyntax or LabeledStatementSyntax;

    private static SyntaxNode? Common(List<SyntaxNode> anchors, FunctionBody function)
    {
        var first = anchors.OrderBy(anchor => anchor.SpanStart).First();
        if (anchors.All(anchor => anchor == first || first.Contains(anchor)))
        {
            return first;
        }

        // The first sibling on the way of the innermost list of statements that holds all of them.
        foreach (var ancestor in first.Ancestors().TakeWhile(ancestor => ancestor != function.Syntax || function.Syntax is CompilationUnitSyntax))
        {
            if (!anchors.All(ancestor.Contains))
            {
                continue;
            }

            return ancestor switch
            {
                BlockSyntax block => block.Statements.First(statement => statement.Contains(first)),
                CompilationUnitSyntax => first.AncestorsAndSelf().OfType<GlobalStatementSyntax>().Last().Statement,
                SwitchSectionSyntax section => section.Statements.First(statement => statement.Contains(first)),
                StatementSyntax statement => Outside(statement, function),
                _ => null,
            } ?? Outside(ancestor, function);
        }

        return null;
    }

    /// <summary>A <c>using var</c> above that the statement uses is opened after the question, not before it.</summary>
    private static StatementSyntax BeforeItsResources(StatementSyntax statement)
    {
        var siblings = Siblings(statement);
        var anchor = statement;
        for (var i = siblings.IndexOf(statement) - 1; i >= 0; i--)
        {
            if (siblings[i] is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } resource && Uses(anchor, resource, statement))
            {
                anchor = resource;
            }
        }

        return anchor;
    }

    private static bool Uses(StatementSyntax anchor, LocalDeclarationStatementSyntax resource, StatementSyntax statement)
    {
        var names = resource.Declaration.Variables.Select(variable => variable.Identifier.ValueText).ToList();
        return new[] { anchor, statement }
            .SelectMany(node => node.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => names.Contains(name.Identifier.ValueText));
    }

    private static IReadOnlyList<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement)],
        _ => [statement],
    };

    private static int IndexOf(this IReadOnlyList<StatementSyntax> statements, StatementSyntax statement)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] == statement)
            {
                return i;
            }
        }

        return -1;
    }
}
