using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>
/// Which files spell an attribute that may say something of data (<see cref="AttributeNames.All"/>): nothing is bound. Remembered as long as the tree lives.
/// </summary>
internal static class SpeakingTrees
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Known = new();

    public static bool Contain(SyntaxTree tree) => Known.GetValue(tree, t => new StrongBox<bool>(Speaks(t.GetRoot()))).Value;

    private static bool Speaks(SyntaxNode root)
    {
        var aliases = root is CompilationUnitSyntax unit ? AttributeSpelling.AliasesIn(unit) : [];
        return root.DescendantNodes(n => n is not (NameSyntax or LiteralExpressionSyntax or UsingDirectiveSyntax))
            .OfType<AttributeSyntax>()
            .Any(a => AttributeNames.All.Contains(AttributeSpelling.Meant(a, aliases)));
    }
}
